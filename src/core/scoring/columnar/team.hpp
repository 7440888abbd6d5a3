// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <atomic>
#include <barrier>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace shiji::scoring {

// A range of work: what one member of a team takes of `count` things.
struct Share {
  std::size_t begin = 0, end = 0;
};
constexpr Share share_of(std::size_t count, unsigned member, unsigned members) {
  return {count * member / members, count * (member + 1) / members};
}

// Takes pieces of work one by one, whoever is free.
class Queue {
 public:
  explicit Queue(std::size_t count) : count_(count) {}

  // Calls work(i) for pieces until none is left.
  template<class Work>
  void drain(Work work) {
    for (std::size_t i = next_.fetch_add(1, std::memory_order_relaxed); i < count_; i = next_.fetch_add(1, std::memory_order_relaxed))
      work(i);
  }

 private:
  std::size_t count_;
  std::atomic<std::size_t> next_ = 0;
};

// Runs work(member, meet) on `members` threads, the caller's among them; meet() waits until all have come. What a member throws is thrown
// to the caller once all have ended; the others end at their next meeting.
template<class Work>
void run_as_team(unsigned members, Work work) {
  struct Abandoned {};
  std::barrier meeting(static_cast<std::ptrdiff_t>(members));
  std::atomic<bool> has_failed = false;
  std::exception_ptr first_fault;
  std::mutex mutex;
  auto const meet = [&] {
    meeting.arrive_and_wait();
    if (has_failed) throw Abandoned();
  };
  auto const member = [&](unsigned number) {
    try {
      work(number, meet);
    } catch (Abandoned const&) {
    } catch (...) {
      std::scoped_lock const lock(mutex);
      if (!first_fault) first_fault = std::current_exception();
      has_failed = true;
    }
    meeting.arrive_and_drop();
  };
  std::vector<std::jthread> others;
  for (unsigned number = 1; number < members; ++number) others.emplace_back(member, number);
  member(0);
  others.clear();
  if (first_fault) std::rethrow_exception(first_fault);
}

} // namespace shiji::scoring
