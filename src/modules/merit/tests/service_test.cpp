// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/tests/world.hpp"

#include <atomic>
#include <thread>

#include <doctest/doctest.h>

namespace shiji::merit::test {
namespace {

std::string refusal_of(World& world, std::function<void(UseCase&)> const& work) {
  try {
    world.app.commit(world.office, work);
  } catch (Refused const& no) {
    return no.refusal.code;
  }
  return {};
}

void record(World& world, NewFact const& fact) {
  world.app.commit(world.office, [&](UseCase& use) { record_fact(use, fact); });
}

TEST_CASE("a module's fact is posted when it is recorded, and never twice") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    NewFact const fact = world.fact("milestone_met", {{"days_late", 2}}, {World::alone(li)});
    record(world, fact);
    CHECK(world.sum("milestones") == 200);
    CHECK_THROWS_AS(record(world, fact), database::ConstraintBroken);
    NewFact on_time = world.fact("milestone_met", {}, {World::alone(li)});
    record(world, on_time);
    CHECK(world.standing().size() == 2); // 0 days late is an entry too
    CHECK(refusal_of(world, [&](UseCase& use) {
            record_fact(use, world.fact("milestone_met", {{"metres", 1}}, {World::alone(li)}));
          }) == "malformed_input");
    CHECK(refusal_of(world, [&](UseCase& use) { record_fact(use, world.fact("juggling", {}, {World::alone(li)})); }) == "malformed_input");
    CHECK(world.standing().size() == 2);
  });
}

TEST_CASE("points stop at the cap of their rule and are not touched by another's") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section), wang = world.person("王岚", world.section);
    for (int i = 0; i < 3; ++i) record(world, world.fact("visit", {{"count", 2}}, {World::alone(li)}));
    record(world, world.fact("visit", {{"count", 2}}, {World::alone(wang)}));
    record(world, world.fact("late_item", {{"count", 1}}, {World::alone(li)}));
    CHECK(world.sum("visits", li.text) == 600);
    CHECK(world.sum("points", li.text) == 500 - 300);
    CHECK(world.sum("points", wang.text) == 200);
    std::vector<PointsBalance> balances;
    world.app.read(world.office, [&](Query& use) { balances = points_balances(use.db, use.zone_id(), "2026Q4"); });
    REQUIRE(balances.size() == 2);
    CHECK(balances[0].points_x100 + balances[1].points_x100 == 400);
  });
}

TEST_CASE("a fact of nobody's scheme is confirmed and posts nothing; one of a day without a period is refused") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section), zhao = world.person("赵川", world.other, "technical");
    record(world, world.fact("visit", {{"count", 1}}, {World::alone(zhao)}));
    record(world, world.fact("visit", {{"count", 1}}, {Actor{SubjectKind::unit, world.other, 10'000}}));
    record(world, world.fact("commendation", {}, {World::alone(li)}));
    CHECK(world.standing().empty());
    NewFact early = world.fact("visit", {{"count", 1}}, {World::alone(li)});
    early.occurred_on = make_date(2026, 9, 30);
    CHECK(refusal_of(world, [&](UseCase& use) { record_fact(use, early); }) == "no_open_period");
  });
}

TEST_CASE("the rules of the day of the work post it; adopting others later posts nothing anew") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    auto rules = World::rules();
    rules.resize(1);
    rules[0].indicator = "calls";
    std::string const next = world.fresh();
    world.app.commit(world.office, [&](UseCase& use) {
      adopt_posting_rules(use, {Id<Scheme>(next), "general", make_date(2026, 11, 18), rules});
    });
    record(world, world.fact("visit", {{"count", 1}}, {World::alone(li)}));
    NewFact before = world.fact("visit", {{"count", 1}}, {World::alone(li)});
    before.occurred_on = make_date(2026, 11, 17);
    record(world, before);
    CHECK(world.sum("calls") == 100);
    CHECK(world.sum("visits") == 100);
  });
}

TEST_CASE("a sealed period keeps what it had: later work goes into the open one, later reversals change nothing") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    record(world, world.fact("visit", {{"count", 1}}, {World::alone(li)}));
    world.app.commit(world.office, [](UseCase& use) { seal_period(use, "2026Q4"); });
    CHECK(refusal_of(world, [](UseCase& use) { seal_period(use, "2026Q4"); }) == "period_sealed_already");
    CHECK(refusal_of(world, [](UseCase& use) { seal_period(use, "2030Q4"); }) == "period_unknown");
    CHECK(refusal_of(world, [&](UseCase& use) {
            record_fact(use, world.fact("visit", {{"count", 1}}, {World::alone(li)}));
          }) == "no_open_period");
    world.app.commit(world.office, [](UseCase& use) {
      open_period(use, {"2027Q1", "一季度", make_date(2027, 1, 1), make_date(2027, 3, 31)});
    });
    world.app.clock.set(*instant_from_text("2027-01-10T01:00:00Z"));
    record(world, world.fact("visit", {{"count", 5}}, {World::alone(li)}));
    CHECK(world.sum("visits") == 100);
    world.app.read(world.office, [&](Query& use) {
      auto const late = standing_entries_of(use.db, use.zone_id(), "2027Q1", li.text);
      REQUIRE(late.size() == 2);
      CHECK(late[0].occurred_on == make_date(2026, 11, 18));
      CHECK(periods(use.db, use.zone_id()).size() == 2);
      CHECK(period_containing(use.db, use.zone_id(), make_date(2026, 12, 31))->sealed_seq == 2);
      CHECK_FALSE(period_containing(use.db, use.zone_id(), make_date(2026, 9, 30)));
    });
    CHECK(refusal_of(world, [](UseCase& use) {
            open_period(use, {"x", "x", make_date(2027, 3, 1), make_date(2027, 4, 1)});
          }) == "period_overlaps");
  });
}

TEST_CASE("a fact with a past is loaded as it was: waiting, turned down, or confirmed and posted then") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section), wang = world.person("王岚", world.section);
    Instant const then = *instant_from_text("2026-11-18T02:00:00Z");
    std::vector<Id<Fact>> ids;
    world.app.commit(world.office, [&](UseCase& use) {
      FactHistory history{FactStatus::confirmed, li, "李青", then, wang, "王岚", then, "", std::nullopt};
      ids.push_back(load_fact(use, world.fact("visit", {{"count", 4}}, {World::alone(li)}), history));
      history.corrects = ids[0];
      ids.push_back(load_fact(use, world.fact("visit", {{"count", 1}}, {World::alone(li)}), history));
      history = {FactStatus::rejected, li, "李青", then, wang, "王岚", then, "duplicate", std::nullopt};
      ids.push_back(load_fact(use, world.fact("visit", {{"count", 1}}, {World::alone(li)}), history));
      history = {FactStatus::declared, li, "李青", then, {}, "", {}, "", std::nullopt};
      ids.push_back(load_fact(use, world.fact("visit", {{"count", 1}}, {World::alone(li)}), history));
    });
    CHECK(world.sum("visits") == 100);
    for (Entry const& e : world.standing()) CHECK(e.recorded_at == then);
    CHECK(world.office.get("/api/facts/" + ids[2].text).at("rejection") == "duplicate");
    Client cadre = world.cadre(li), head = world.head_of(world.department);
    CHECK(head.get("/api/facts/waiting").at("rows[0].fact_id") == ids[3].text);
    CHECK(cadre.act("POST", "/api/facts/" + ids[3].text + "/withdraw", 1).status == 200);
    CHECK(!world.fault());
  });
}

TEST_CASE("of two who confirm at once exactly one does, and the fact is posted once") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client cadre = world.cadre(li);
    std::vector<Client> heads{world.head_of(world.department), world.head_of(world.department), world.office};
    for (int round = 0; round < 5; ++round) {
      std::string const path = "/api/facts/" + cadre.post("/api/facts", World::visit({li}, 1)).at("fact_id") + "/confirm";
      std::atomic<int> won = 0, lost = 0;
      std::vector<std::thread> racers;
      for (Client& head : heads)
        racers.emplace_back([&] {
          Reply const reply = head.act("POST", path, 1);
          if (reply.status == 200)
            ++won;
          else if (reply.code() == "already_decided")
            ++lost;
        });
      for (std::thread& racer : racers) racer.join();
      CHECK(won == 1);
      CHECK(lost == 2);
    }
    CHECK(world.sum("visits") == 500);
    CHECK(!world.fault());
  });
}

TEST_CASE("facts confirmed at once never go over a cap") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    std::vector<std::thread> writers;
    for (int i = 0; i < 4; ++i)
      writers.emplace_back([&, fact = world.fact("visit", {{"count", 3}}, {World::alone(li)})] { record(world, fact); });
    for (std::thread& writer : writers) writer.join();
    CHECK(world.sum("visits") == 1200);
    CHECK(world.sum("points") == 500);
    CHECK(!world.fault());
  });
}

TEST_CASE("a kind is declared once; the same again is nothing new, another meaning is an error") {
  (void)catalogue();
  std::size_t const before = fact_kinds().size();
  declare_fact_kinds({fact_kinds().front()});
  CHECK(fact_kinds().size() == before);
  FactKind other = fact_kinds().front();
  other.en = "Something else";
  CHECK_THROWS_AS(declare_fact_kinds({other}), std::logic_error);
}

} // namespace
} // namespace shiji::merit::test
