// SPDX-License-Identifier: Apache-2.0
// kill -9 while the server works off its outbox: every notice is delivered, and none of them twice.
#include "reliability/server_process.hpp"

#include <csignal>
#include <random>
#include <thread>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

// What is wrong with the deliveries of `facts` declared facts; empty where each had its effect once.
std::string fault_of(std::string const& data_dir, int facts) {
  auto const count = [&](std::string const& what) { return value(data_dir, "SELECT count(*) FROM " + what); };
  std::string const told = "jobs_job WHERE kind = 'deliver_notice' AND payload_json LIKE '%fact_declared%'";
  std::string const wanted = std::to_string(facts), all = count("jobs_job WHERE kind = 'deliver_notice'");
  if (count(told) != wanted) return "not one job for each fact";
  if (count("jobs_job WHERE kind = 'deliver_notice' AND state = 'done'") != all) return "not every job is done";
  if (count("audit_record WHERE action = 'deliver_notice' AND outcome = 'done'") != all) return "a job had its effect not once";
  if (count("(SELECT DISTINCT cause FROM notifications_notice WHERE what = 'fact_declared')") != wanted) return "a notice is missing";
  if (count("notifications_notice WHERE what = 'fact_declared'") !=
      count("(SELECT DISTINCT account_id, cause FROM notifications_notice WHERE what = 'fact_declared')"))
    return "somebody was told twice";
  return {};
}

std::string left_to_do(std::string const& data_dir) {
  return value(data_dir, "SELECT count(*) FROM jobs_job WHERE kind = 'deliver_notice' AND state IN ('waiting', 'running')");
}

TEST_CASE("R19: the outbox survives kills: every notice is delivered, none twice") {
  PreparedStore store;
  unsigned const seed = std::random_device()();
  MESSAGE("seed " << seed);
  std::mt19937 random(seed);
  int const before = std::stoi(value(store.path(), "SELECT count(*) FROM jobs_job WHERE payload_json LIKE '%fact_declared%'"));
  int const kills = is_nightly() ? 200 : 6, each = is_nightly() ? 50 : 17;
  int declared = 0;
  for (int kill = 0; kill < kills; ++kill) {
    ServerProcess server(store.path());
    HttpClient client(server.port());
    for (int i = 0; i < each; ++i)
      if (client.request("POST", "/api/facts", store.acting(Role::cadre), store.visit(fresh_key())).status == 200) ++declared;
    std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution(0, 700)(random)));
    server.kill();
  }
  CHECK(declared == kills * each);
  {
    ServerProcess server(store.path());
    HttpClient client(server.port());
    for (int polls = 0; left_to_do(store.path()) != "0" && polls < 20'000; ++polls)
      CHECK(client.request("GET", "/api/facts", store.as(Role::cadre)).status == 200);
    server.signal(SIGTERM);
    CHECK(server.wait() == 0);
  }
  CHECK(fault_of(store.path(), before + declared) == "");

  // Control: a job that is done once more is found out.
  tamper(store.path(), "UPDATE jobs_job SET state = 'waiting', due_at = '2020-01-01T00:00:00Z' WHERE job_id = "
                       "(SELECT job_id FROM jobs_job WHERE kind = 'deliver_notice' LIMIT 1)");
  {
    ServerProcess server(store.path());
    HttpClient client(server.port());
    for (int polls = 0; left_to_do(store.path()) != "0" && polls < 20'000; ++polls)
      CHECK(client.request("GET", "/api/facts", store.as(Role::cadre)).status == 200);
  }
  CHECK(fault_of(store.path(), before + declared) == "a job had its effect not once");
}

} // namespace
} // namespace shiji::test
