// SPDX-License-Identifier: Apache-2.0
// kill -9 while eight people write: what was acknowledged is there, what is there is whole.
#include "reliability/server_process.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <random>
#include <set>
#include <thread>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

constexpr int writers = 16;

// Facts whose 200 was read completely.
class Acknowledged {
 public:
  void add(std::string const& fact_id) {
    std::lock_guard const lock(mutex_);
    ids_.push_back(fact_id);
  }
  std::size_t size() const { return ids_.size(); }

  // Those that are not in the store.
  std::vector<std::string> missing_from(std::string const& data_dir) const {
    auto const stored = column(data_dir, "SELECT fact_id FROM merit_fact");
    std::set<std::string> const known(stored.begin(), stored.end());
    std::vector<std::string> missing;
    std::copy_if(ids_.begin(), ids_.end(), std::back_inserter(missing), [&](std::string const& id) { return !known.contains(id); });
    return missing;
  }
  std::string last() const { return ids_.empty() ? std::string() : ids_.back(); }

 private:
  std::mutex mutex_;
  std::vector<std::string> ids_;
};

// Declares facts until the server is gone.
void write_until_cut(PreparedStore const& store, std::uint16_t port, Acknowledged& acknowledged) {
  try {
    HttpClient client(port);
    for (;;) {
      std::string const record = fresh_key();
      Headers headers = store.acting(Role::cadre);
      auto const answer = client.request("POST", "/api/facts", headers, store.visit(record));
      if (answer.status == 0) return;
      if (answer.status == 200) acknowledged.add(member(answer.body, "fact_id"));
    }
  } catch (std::runtime_error const&) {
    return; // the server is gone: in the middle of an answer, or before the connection
  }
}

// An act and all it entails are one: rows of the fact, the kept answer, the audit record.
void check_no_half_act(std::string const& data_dir) {
  auto const count = [&](std::string const& what) { return value(data_dir, "SELECT count(*) FROM " + what); };
  std::string const facts = count("merit_fact");
  CHECK(count("merit_fact_actor") == facts);
  CHECK(count("merit_fact_quantity") == facts);
  CHECK(count("usecase_idempotency WHERE route = 'declare_fact'") == facts);
  CHECK(count("audit_record WHERE action = 'declare_fact' AND outcome = 'done'") == facts);
  CHECK(value(data_dir, "PRAGMA integrity_check") == "ok");
}

TEST_CASE("nothing that was acknowledged is lost when the server is killed while it writes") {
  PreparedStore store;
  unsigned const seed = std::random_device()();
  MESSAGE("seed " << seed);
  std::mt19937 random(seed);
  Acknowledged acknowledged;
  int const rounds = is_nightly() ? 1000 : 50;
  std::chrono::milliseconds slowest{};
  for (int round = 0; round < rounds; ++round) {
    ServerProcess server(store.path());
    slowest = std::max(slowest, server.time_to_ready());
    if (!acknowledged.last().empty()) {
      auto const seen = HttpClient(server.port()).request("GET", "/api/facts/" + acknowledged.last(), store.as(Role::cadre));
      CHECK(seen.status == 200);
    }
    if (round % 10 == 0) {
      Finished const verified = run_program({"verify", "--data", store.path()});
      CHECK_MESSAGE(verified.status == 0, verified.output);
    }
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) threads.emplace_back([&] { write_until_cut(store, server.port(), acknowledged); });
    std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution(0, 500)(random)));
    server.kill();
    for (std::thread& thread : threads) thread.join();
    auto const missing = acknowledged.missing_from(store.path());
    CHECK_MESSAGE(missing.empty(), missing.size() << " acknowledged facts are gone, the first is " << (missing.empty() ? "" : missing[0]));
    check_no_half_act(store.path());
  }
  Finished const verified = run_program({"verify", "--data", store.path()});
  CHECK_MESSAGE(verified.status == 0, verified.output);
  MESSAGE(acknowledged.size() << " facts acknowledged over " << rounds << " kills; slowest start " << slowest.count() << " ms");
  CHECK(acknowledged.size() > static_cast<std::size_t>(rounds));

  // Control: an acknowledgement of what was never written is found out.
  acknowledged.add("00000000-0000-7000-8000-00000000dead");
  CHECK(acknowledged.missing_from(store.path()) == std::vector<std::string>{"00000000-0000-7000-8000-00000000dead"});
}

} // namespace
} // namespace shiji::test
