// SPDX-License-Identifier: Apache-2.0
// Jobs with a module of one table of effects: each happens once, in time, whatever is killed, frozen or set wrongly.
#include "platform/audit/audit.hpp"
#include "platform/identity/accounts.hpp"
#include "platform/usecase/job_runner.hpp"
#include "platform/usecase/scheduling.hpp"
#include "support/application.hpp"

#include <chrono>
#include <set>

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::test;

namespace {

// What a kill is to a handler: nothing of it is left, and nobody counts it as a failure of its own.
struct Killed {};
bool kill_next = false;

constexpr database::Statement insert_effect{"INSERT INTO effect (zone_id, effect_id, subject_id, step, generation, at) "
                                            "VALUES ($1, $2, $3, $4, $5, $6)"};
constexpr database::Statement count_effects{"SELECT count(*) FROM effect"};
constexpr database::Statement count_distinct{"SELECT count(*) FROM (SELECT DISTINCT subject_id, step, generation FROM effect) AS e"};
constexpr database::Statement select_subjects{"SELECT subject_id FROM effect ORDER BY at, effect_id"};
constexpr database::Statement count_in_state{"SELECT count(*) FROM jobs_job WHERE state = $1"};
constexpr database::Statement select_job_of_kind{"SELECT job_id FROM jobs_job WHERE $1 = '' OR kind = $1"};

void take_effect(UseCase& use, jobs::Job const& job) {
  use.db.run(insert_effect, {use.zone_id(), use.new_id<jobs::Job>(), job.subject_id, job.step, job.generation, use.now()});
}
jobs::Outcome tick(UseCase& use, jobs::Job const& job) {
  take_effect(use, job);
  if (std::exchange(kill_next, false)) throw Killed{};
  return jobs::done();
}
jobs::Outcome count_to_three(UseCase& use, jobs::Job const& job) {
  take_effect(use, job);
  std::int64_t const reached = job.progress_done + 1;
  return reached == 3 ? jobs::done() : jobs::again(std::to_string(reached), reached, 3, 5);
}
jobs::Outcome stumble(UseCase& use, jobs::Job const& job) {
  take_effect(use, job);
  throw std::runtime_error("the printer is on fire");
}
std::string read_ahead(Prepare& use, jobs::Job const&) { return use.actor.name; }
jobs::Outcome sign(UseCase& use, jobs::Job const& job, std::string const& prepared) {
  CHECK(prepared == use.actor.name);
  CHECK(use.may("job.ask"));
  take_effect(use, job);
  return jobs::done();
}

std::vector<Module> effects_module() {
  return {Module{.name = "effects",
                 .permissions = {{"job.ask", {Role::cadre}}, {"job.read", {Role::system_admin}}, {"job.follow", all_roles()}},
                 .files = {{"0001_effect.sql",
                            "CREATE TABLE effect (zone_id TEXT NOT NULL, effect_id TEXT NOT NULL, subject_id TEXT NOT NULL, step TEXT NOT "
                            "NULL, generation BIGINT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (zone_id, effect_id));"}},
                 .jobs = {jobs::handler<tick>("tick"), jobs::handler<tick>("decide").deciding(), jobs::handler<count_to_three>("count"),
                          jobs::handler<stumble>("stumble"), jobs::handler<read_ahead, sign>("sign", "job.ask")}}};
}

Catalogue const& catalogue() {
  static Catalogue const effects(effects_module());
  return effects;
}

struct Desk {
  explicit Desk(ApplicationFixture& fixture) : app(fixture), cadre(fixture.client(Role::cadre)) {}
  ApplicationFixture& app;
  Client cadre;
  jobs::Uptime uptime{"boot", 1000};

  JobRunnerOptions options(std::int64_t lease_seconds = 60) {
    JobRunnerOptions given;
    given.lease_seconds = lease_seconds;
    given.uptime = [this] { return uptime; };
    return given;
  }
  JobRunner runner(std::int64_t lease_seconds = 60) { return JobRunner(catalogue(), *app.runtime, options(lease_seconds)); }

  void schedule(std::string_view kind, std::string const& subject, std::int64_t in_seconds = 0, std::int64_t generation = 0) {
    app.commit(cadre, [&](UseCase& use) {
      jobs::schedule(use, {.kind = kind,
                           .subject_kind = "thing",
                           .subject_id = subject,
                           .step = "only",
                           .generation = generation,
                           .due_at = use.now() + in_seconds});
    });
  }
  // Time as it passes: on both clocks.
  void pass(std::int64_t seconds) {
    app.clock.advance(seconds);
    uptime.seconds += seconds;
  }
  std::int64_t effects() { return *app.runtime->database->snapshot()->number(count_effects, {}); }
  std::int64_t distinct() { return *app.runtime->database->snapshot()->number(count_distinct, {}); }
  std::int64_t in_state(jobs::JobState state) { return *app.runtime->database->snapshot()->number(count_in_state, {state}); }
  jobs::Job only_job() { return job_of_kind({}).value(); }
  // The only job of the kind, or the only job at all.
  std::optional<jobs::Job> job_of_kind(std::string const& kind) {
    auto const reader = app.runtime->database->snapshot();
    auto const id = reader->text(select_job_of_kind, {kind});
    return id ? jobs::find(*reader, app.zone_id, Id<jobs::Job>(*id)) : std::nullopt;
  }
};

void on_each_desk(std::function<void(Desk&)> const& body) {
  for_each_application(catalogue(), [&](ApplicationFixture& app) {
    Desk desk(app);
    body(desk);
  });
}

} // namespace

TEST_CASE("a job is there if the act that scheduled it is, has its effect when it is due, and once") {
  on_each_desk([](Desk& desk) {
    JobRunner runner = desk.runner();
    CHECK_THROWS(desk.app.commit(desk.cadre, [](UseCase& use) {
      jobs::schedule(use, {.kind = "tick", .subject_kind = "thing", .subject_id = "never"});
      throw std::runtime_error("the act fails");
    }));
    desk.schedule("tick", "a", 60);
    desk.schedule("tick", "a", 60); // the same step again is nothing new
    CHECK(runner.run_due() == 0);
    desk.pass(59);
    CHECK(runner.run_due() == 0);
    desk.pass(1);
    CHECK(runner.run_due() == 1);
    CHECK(runner.run_due() == 0);
    CHECK(desk.effects() == 1);
    CHECK(desk.only_job().state == jobs::JobState::done);
    desk.schedule("tick", "a", 0, 1); // another generation of it is
    CHECK(runner.run_due() == 1);
    auto const reader = desk.app.runtime->database->snapshot();
    CHECK(audit::head(*reader, desk.app.zone_id).seq == 2);
    CHECK_FALSE(audit::verify(*reader, desk.app.zone_id));
  });
}

TEST_CASE("a kind that nobody does is not scheduled, and a store that has one is not served") {
  on_each_desk([](Desk& desk) {
    CHECK_THROWS_AS(desk.schedule("juggle", "a"), std::logic_error);
    desk.schedule("tick", "a");
    auto modules = effects_module();
    modules[0].jobs.erase(modules[0].jobs.begin());
    Catalogue const without(modules);
    CHECK_THROWS_AS(JobRunner(without, *desk.app.runtime, desk.options()), std::logic_error);
    modules = effects_module();
    modules[0].jobs.push_back(modules[0].jobs[0]);
    CHECK_THROWS_AS(Catalogue{modules}, std::logic_error);
  });
}

TEST_CASE("R19: a hundred timers, killed between taking and running and inside their runs, have a hundred effects") {
  on_each_desk([](Desk& desk) {
    for (int i = 0; i < 100; ++i) desk.schedule("tick", std::to_string(i), i % 7);
    desk.pass(10);
    for (int kill = 0; kill < 4; ++kill) {
      JobRunner runner = desk.runner(-1); // a lease that has ended already: whoever comes next may take
      auto const taken = runner.take();
      REQUIRE(taken.size() == 20);
      for (std::size_t i = 0; i < 10; ++i) CHECK(runner.run(taken[i]));
      kill_next = true;
      CHECK_THROWS_AS(runner.run(taken[10]), Killed); // the rest of what was taken dies with the runner
    }
    CHECK(desk.in_state(jobs::JobState::running) > 0);
    CHECK(desk.effects() == 40);
    JobRunner runner = desk.runner();
    while (runner.run_due() > 0) {
    }
    CHECK(desk.effects() == 100);
    CHECK(desk.distinct() == 100);
    CHECK(desk.in_state(jobs::JobState::done) == 100);
  });
}

TEST_CASE("R20: what a server took and was frozen over, another does; the first has no effect any more") {
  on_each_desk([](Desk& desk) {
    JobRunner frozen = desk.runner(-1);
    for (int i = 0; i < 10; ++i) desk.schedule("tick", std::to_string(i));
    auto const taken = frozen.take();
    REQUIRE(taken.size() == 10);
    JobRunner other = desk.runner(); // on SQLite: the same folder after a restart
    CHECK(other.run_due() == 10);
    for (jobs::Job const& job : taken) CHECK_FALSE(frozen.run(job));
    CHECK(desk.effects() == 10);

    // Control: without the fence the frozen server would have acted a second time.
    desk.app.commit(desk.cadre, [&](UseCase& use) { take_effect(use, taken[0]); });
    CHECK(desk.effects() != desk.distinct());
  });
}

TEST_CASE("R20: two servers at once do every job once") {
  on_each_desk([](Desk& desk) {
    if (!desk.app.runtime->database->is_postgres()) return; // SQLite has one server
    for (int i = 0; i < 200; ++i) desk.schedule("tick", std::to_string(i));
    JobRunner one = desk.runner(), two = desk.runner();
    std::thread first([&] { one.run_due(); });
    two.run_due();
    first.join();
    while (one.run_due() > 0) {
    }
    CHECK(desk.effects() == 200);
    CHECK(desk.distinct() == 200);
  });
}

TEST_CASE("R21: whatever the clock does, nothing fires early and nothing fires twice") {
  struct Jump {
    char const* what;
    std::int64_t seconds;
  };
  for (Jump const jump : {Jump{"an hour on", 3600}, Jump{"400 days on", 400 * seconds_per_day}, Jump{"an hour back", -3600},
                          Jump{"30 days back", -30 * seconds_per_day}}) {
    CAPTURE(jump.what);
    on_each_desk([&](Desk& desk) {
      JobRunner runner = desk.runner();
      desk.schedule("tick", "before");
      desk.schedule("decide", "before");
      CHECK(runner.run_due() == 2);
      desk.schedule("tick", "later", 2 * 3600);
      desk.schedule("decide", "later", 2 * 3600);
      desk.app.clock.advance(jump.seconds);
      std::size_t const by_then = jump.seconds > 2 * 3600 ? 1 : 0; // only what decides nothing
      CHECK(runner.run_due() == by_then);
      CHECK(runner.run_due() == 0);
      desk.pass(2 * 3600 + (jump.seconds < 0 ? -jump.seconds : 0));
      CHECK(runner.run_due() == 1 - by_then);
      CHECK(desk.effects() == 3);
      CHECK(desk.in_state(jobs::JobState::waiting) == 1); // the decision, until somebody has looked
      auto const held = jobs::find_clock(*desk.app.runtime->database->snapshot(), desk.app.runtime->root_id());
      REQUIRE(held->held_at);
      CHECK(*held->held_at - *held->expected_at == jump.seconds);
      desk.app.runtime->database->commit([&](database::Transaction& t) {
        CHECK(jobs::confirm_clock(t, desk.app.runtime->root_id(), held->version, desk.app.clock.now(), desk.uptime));
      });
      CHECK(runner.run_due() == 1);
      CHECK(desk.effects() == 4);
      CHECK(desk.distinct() == 2);
    });
  }
}

TEST_CASE("R21: a leap day, midnight, a night without a server and a small correction are no jumps") {
  jobs::ClockSeen seen{1, *instant_from_text("2028-02-28T15:59:59Z"), "boot", 1000, {}, {}};
  CHECK_FALSE(jobs::has_jumped(seen, seen.seen_at + 1, {"boot", 1001}));
  CHECK_FALSE(jobs::has_jumped(seen, seen.seen_at + 2 * seconds_per_day, {"boot", 1000 + 2 * seconds_per_day}));
  CHECK_FALSE(jobs::has_jumped(seen, seen.seen_at + 10 * seconds_per_hour, {"boot", 1000 + 10 * seconds_per_hour}));
  CHECK_FALSE(jobs::has_jumped(seen, seen.seen_at + 300, {"boot", 1000}));
  CHECK(jobs::has_jumped(seen, seen.seen_at + 301, {"boot", 1000}));
  CHECK(jobs::has_jumped(seen, seen.seen_at - 301, {"boot", 1000}));
  CHECK(jobs::has_jumped(seen, seen.seen_at + seconds_per_hour, {"another boot", 5})); // nobody knows: an administrator is asked
}

TEST_CASE("R22: a heap of overdue timers is done in one run, oldest first; its pace is printed") {
  on_each_desk([](Desk& desk) {
    constexpr int overdue = 300;
    desk.app.commit(desk.cadre, [&](UseCase& use) {
      for (int i = 0; i < overdue; ++i)
        jobs::schedule(use, {.kind = "tick",
                             .subject_kind = "thing",
                             .subject_id = std::to_string(i),
                             .step = "only",
                             .due_at = use.now() - (i * 7919) % overdue});
    });
    JobRunner runner = desk.runner();
    auto const began = std::chrono::steady_clock::now();
    CHECK(runner.run_due() == overdue);
    auto const took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began).count();
    auto const order = desk.app.runtime->database->snapshot()->rows<std::string>(select_subjects, {});
    REQUIRE(order.size() == overdue);
    bool oldest_first = true;
    for (std::size_t i = 1; i < order.size(); ++i)
      oldest_first = oldest_first && (std::stoi(order[i - 1]) * 7919) % overdue >= (std::stoi(order[i]) * 7919) % overdue;
    CHECK(oldest_first);
    MESSAGE(overdue << " timers in " << took << " ms");
  });
}

TEST_CASE("R23: what fails is seen at once, tried ten times at growing distances, and then an incident; nothing of it stays") {
  on_each_desk([](Desk& desk) {
    JobRunner runner = desk.runner();
    desk.schedule("stumble", "a");
    desk.schedule("tick", "b", 1); // others do not wait for it
    std::set<std::int64_t> waits;
    for (std::int64_t attempt = 1; attempt <= 10; ++attempt) {
      runner.run_due();
      auto const job = desk.job_of_kind("stumble");
      CHECK(job->attempts == attempt);
      CHECK(job->fault_code == "job_failed");
      CHECK(job->fault_text == "the printer is on fire");
      CHECK((job->state == jobs::JobState::incident) == (attempt == 10));
      std::int64_t const wait = job->due_at - desk.app.clock.now();
      waits.insert(wait);
      CHECK(runner.run_due() == 0); // not before its time
      desk.pass(std::max<std::int64_t>(wait, 1));
    }
    CHECK(waits.size() == 10);
    CHECK(*waits.rbegin() <= 3600);
    CHECK(runner.run_due() == 0);
    CHECK(desk.effects() == 1); // b's
    CHECK(desk.in_state(jobs::JobState::incident) == 1);
    CHECK(desk.in_state(jobs::JobState::waiting) == 0);
  });
}

TEST_CASE("R23: a job that takes its server down with it is an incident after ten times, not an endless fall") {
  on_each_desk([](Desk& desk) {
    desk.schedule("tick", "a");
    for (int i = 0; i < 10; ++i) {
      JobRunner runner = desk.runner(-1);
      CHECK(runner.take().size() == 1);
    }
    JobRunner runner = desk.runner();
    CHECK(runner.run_due() == 0);
    CHECK(desk.only_job().state == jobs::JobState::incident);
    CHECK(desk.only_job().fault_code == "job_left_behind");
    jobs::Job const incident = desk.only_job();
    desk.app.runtime->database->commit([&](database::Transaction& t) {
      CHECK_FALSE(jobs::retry(t, incident.zone_id, incident.job_id, incident.version + 1, desk.app.clock.now()));
      CHECK(jobs::retry(t, incident.zone_id, incident.job_id, incident.version, desk.app.clock.now()));
    });
    CHECK(runner.run_due() == 1);
  });
}

TEST_CASE("long work is many short runs, and what it has reached is kept between them") {
  on_each_desk([](Desk& desk) {
    JobRunner runner = desk.runner();
    desk.schedule("count", "a");
    CHECK(runner.run_due() == 1);
    CHECK(desk.only_job().progress_done == 1);
    CHECK(desk.only_job().progress_total == 3);
    CHECK(desk.only_job().payload_json == "1");
    CHECK(runner.run_due() == 0); // it asked for five seconds
    desk.pass(5);
    CHECK(runner.run_due() == 1);
    desk.pass(5);
    CHECK(runner.run_due() == 1);
    CHECK(desk.only_job().state == jobs::JobState::done);
    CHECK(desk.only_job().progress_done == 3);
  });
}

TEST_CASE("a job acts with the rights its asker has then: none when disabled, none when the role is gone") {
  on_each_desk([](Desk& desk) {
    JobRunner runner = desk.runner();
    desk.schedule("sign", "a");
    CHECK(runner.run_due() == 1);
    auto& runtime = *desk.app.runtime;
    desk.schedule("sign", "b");
    runtime.database->commit([&](database::Transaction& t) { identity::replace_grants(t, runtime.root_id(), desk.cadre.account_id, {}); });
    CHECK(runner.run_due() == 0);
    desk.schedule("sign", "c");
    runtime.database->commit([&](database::Transaction& t) {
      auto account = identity::find_account(t, desk.cadre.account_id).value();
      account.state = identity::AccountState::disabled;
      CHECK(identity::update_account(t, account));
    });
    CHECK(runner.run_due() == 0);
    CHECK(desk.in_state(jobs::JobState::incident) == 2);
    CHECK(desk.effects() == 1);
  });
}

TEST_CASE("a cancelled job has no effect, even where it was taken already") {
  on_each_desk([](Desk& desk) {
    JobRunner runner = desk.runner();
    desk.schedule("tick", "a");
    auto const taken = runner.take();
    REQUIRE(taken.size() == 1);
    desk.app.commit(desk.cadre, [](UseCase& use) { jobs::cancel(use, "tick", "thing", "a"); });
    CHECK_FALSE(runner.run(taken[0]));
    CHECK(desk.effects() == 0);
    CHECK(desk.only_job().state == jobs::JobState::cancelled);
  });
}

TEST_CASE("the threads of a server do what is due, and end when they are told to") {
  on_each_desk([](Desk& desk) {
    JobRunner runner = desk.runner();
    for (int i = 0; i < 30; ++i) desk.schedule("tick", std::to_string(i));
    runner.start();
    while (desk.in_state(jobs::JobState::done) < 30) std::this_thread::yield();
    runner.stop();
    CHECK(desk.effects() == 30);
    CHECK(desk.distinct() == 30);
  });
}
