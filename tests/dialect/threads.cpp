// SPDX-License-Identifier: Apache-2.0
#include "dialect/threads.hpp"

#include <atomic>
#include <chrono>
#include <thread>

namespace shiji::test {

void in_threads(int count, std::function<void(int)> const& body) {
  std::vector<std::exception_ptr> faults(static_cast<std::size_t>(count));
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < count; ++i)
      threads.emplace_back([&, i] {
        try {
          body(i);
        } catch (...) {
          faults[static_cast<std::size_t>(i)] = std::current_exception();
        }
      });
  }
  for (auto const& fault : faults)
    if (fault) std::rethrow_exception(fault);
}

std::vector<std::exception_ptr> commit_together(database::Database& database, int count,
                                                std::function<void(int, database::Transaction&)> const& work) {
  std::vector<std::exception_ptr> faults(static_cast<std::size_t>(count));
  std::atomic<bool> holding{false};
  std::atomic<int> ready{0};
  in_threads(count + 1, [&](int i) {
    if (i == count) {
      database.commit([&](database::Transaction&) {
        holding = true;
        while (ready < count) std::this_thread::yield();
        std::this_thread::sleep_for(std::chrono::milliseconds(100)); // the last one has announced itself and is about to wait
      });
      return;
    }
    while (!holding) std::this_thread::yield();
    ++ready;
    try {
      database.commit([&](database::Transaction& transaction) { work(i, transaction); });
    } catch (...) {
      faults[static_cast<std::size_t>(i)] = std::current_exception();
    }
  });
  return faults;
}

} // namespace shiji::test
