// SPDX-License-Identifier: Apache-2.0
#include "modules/jobs/module.hpp"
#include "platform/usecase/job_runner.hpp"
#include "platform/usecase/scheduling.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::test;

namespace {

bool broken = true;

jobs::Outcome print_letters(UseCase&, jobs::Job const& job) {
  if (broken) throw std::runtime_error("no paper in tray 2");
  return job.progress_done + 1 < 2 ? jobs::again("{}", 1, 2) : jobs::done();
}

Catalogue const& catalogue() {
  static Catalogue const both({Module{.name = "letters",
                                      .permissions = {{"letter.print", {Role::cadre}}},
                                      .jobs = {jobs::handler<print_letters>("print_letters", "letter.print"),
                                               jobs::handler<print_letters>("print_by_itself").deciding()}},
                               jobs::module()});
  return both;
}

std::string schedule(ApplicationFixture& app, Client const& by, std::string_view kind) {
  std::string id;
  app.commit(by, [&](UseCase& use) {
    id = jobs::schedule(use, {.kind = kind, .subject_kind = "letters", .subject_id = use.new_id<jobs::Job>().text, .progress_total = 2})
             .text;
  });
  return "/api/jobs/" + id;
}

std::int64_t version_of(Client& client, std::string const& path) { return std::stoll(client.get(path).at("version")); }

} // namespace

TEST_CASE("whoever asked for a job follows it to its end; nobody else sees it but those who look after jobs") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), other = app.client(Role::cadre), admin = app.client(Role::system_admin);
    std::string const path = schedule(app, cadre, "print_letters");
    JobRunner runner(catalogue(), *app.runtime);
    broken = false;
    CHECK(cadre.get(path).at("state") == "waiting");
    CHECK(runner.run_due() == 2);
    Reply const seen = cadre.get(path);
    CHECK(seen.at("state") == "done");
    CHECK(seen.at("progress_done") == "2");
    CHECK(seen.at("may_cancel") == "false");
    CHECK(other.get(path).status == 404);
    CHECK(admin.get(path).status == 200);
    CHECK(cadre.get("/api/jobs").status == 403);
    CHECK(admin.get("/api/jobs?state=done&kind=print_letters").at("rows[0].asker_name") == "cadre");
    CHECK(admin.get("/api/jobs.csv").status == 200);
  });
}

TEST_CASE("a failure shows with its reason to those who look after jobs, and is tried anew when they say so") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), admin = app.client(Role::system_admin);
    std::string const path = schedule(app, cadre, "print_letters");
    JobRunner runner(catalogue(), *app.runtime);
    broken = true;
    for (int i = 0; i < 10; ++i) {
      runner.run_due();
      app.clock.advance(3600);
    }
    CHECK(admin.get(path).at("state") == "incident");
    CHECK(admin.get(path).at("fault_text") == "no paper in tray 2");
    CHECK(cadre.get(path).at("fault_code") == "job_failed");
    CHECK(cadre.get(path).at("fault_text").empty());
    CHECK(admin.get("/api/jobs?failing=true").at("rows[0].attempts") == "10");
    CHECK(cadre.act("POST", path + "/retry", 1).status == 403);
    CHECK(admin.act("POST", path + "/retry", 1).code() == "stale");
    CHECK(admin.act("POST", path + "/retry", version_of(admin, path)).at("state") == "waiting");
    CHECK(admin.act("POST", path + "/retry", version_of(admin, path)).code() == "job_is_no_incident");
    broken = false;
    CHECK(runner.run_due() == 2);
    CHECK(cadre.get(path).at("state") == "done");
  });
}

TEST_CASE("a job is cancelled by whoever asked for it, the program's own by nobody while it runs as it should") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), other = app.client(Role::cadre), admin = app.client(Role::system_admin);
    std::string const path = schedule(app, cadre, "print_letters"), own = schedule(app, cadre, "print_by_itself");
    CHECK(other.act("POST", path + "/cancel", 1).status == 404);
    CHECK(cadre.act("POST", path + "/cancel", 7).code() == "stale");
    CHECK(cadre.act("POST", path + "/cancel", 1).at("state") == "cancelled");
    CHECK(cadre.act("POST", path + "/cancel", 2).code() == "job_has_ended");
    CHECK(cadre.get(own).status == 404);
    CHECK(admin.act("POST", own + "/cancel", 1).code() == "job_of_the_program");
  });
}

TEST_CASE("while the clock is in doubt an administrator sees since when and what waits, and confirms it once") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), admin = app.client(Role::system_admin);
    JobRunner runner(catalogue(), *app.runtime);
    broken = false;
    runner.run_due();
    CHECK(admin.get("/api/jobs/clock").at("in_doubt") == "false");
    CHECK(admin.act("POST", "/api/jobs/clock/confirm", 1).code() == "clock_not_in_doubt");
    app.clock.advance(seconds_per_hour);
    std::string const decision = schedule(app, cadre, "print_by_itself");
    CHECK(runner.run_due() == 0);
    Reply const held = admin.get("/api/jobs/clock");
    CHECK(held.at("in_doubt") == "true");
    CHECK(held.at("found") == "2026-11-20T02:00:00Z");
    CHECK(held.at("decisions_waiting") == "1");
    CHECK(cadre.get("/api/jobs/clock").status == 403);
    CHECK(admin.act("POST", "/api/jobs/clock/confirm", 9).code() == "stale");
    CHECK(admin.act("POST", "/api/jobs/clock/confirm", std::stoll(held.at("version"))).at("in_doubt") == "false");
    CHECK(runner.run_due() == 2);
  });
}
