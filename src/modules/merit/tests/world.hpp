// SPDX-License-Identifier: Apache-2.0
#pragma once
// A small zone for the tests: a committee, two departments, one with a section; people with posts; one quarter; rules for one category.
#include "modules/evidence/module.hpp"
#include "modules/merit/api.hpp"
#include "modules/merit/module.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "support/application.hpp"

#include <functional>
#include <stdexcept>
#include <string>

namespace shiji::merit::test {

using shiji::test::ApplicationFixture;
using shiji::test::Client;
using shiji::test::Reply;

inline Catalogue const& catalogue() {
  static Catalogue const all({search::module(), organisation::module(), evidence::module(), merit::module()});
  return all;
}

class World {
 public:
  explicit World(ApplicationFixture& fixture) : app(fixture), office(fixture.client(Role::personnel)) {
    app.commit(office, [&](UseCase& use) {
      organisation::NewZone zone{.code = {"yl"}, .name = {"云岭"}};
      zone.valid_from = make_date(2020, 1, 1);
      organisation::create_zone_as(use, use.zone_id(), zone);
      committee = organisation::root_unit(use.db, use.zone_id())->unit_id.text;
    });
    department = unit_under(committee, "department", "企业服务中心");
    section = unit_under(department, "section", "服务一股");
    other = unit_under(committee, "department", "招商局");
    for (std::string const category : {"general", "technical"})
      for (std::string const& unit : {committee, department, other})
        done(office.act("PUT", "/api/establishment/" + unit + "/" + category, 0,
                        unit == committee ? R"({"establishment":100})" : R"({"establishment":50})"));
    app.commit(office, [&](UseCase& use) {
      open_period(use, {"2026Q4", "四季度", make_date(2026, 10, 1), make_date(2026, 12, 31)});
      adopt_posting_rules(use, {Id<Scheme>(scheme), "general", make_date(2026, 1, 1), rules()});
    });
  }

  // The rules in force for category `general`.
  static std::vector<PostingRule> rules() {
    return {{"r1", "visit", "", 0, "visits", Measure::actual, EntryKind::credit, "count", 0, std::nullopt},
            {"r2", "visit", "", 0, "points", Measure::actual, EntryKind::credit, "constant", 100, 500},
            {"r3", "late_item", "", 0, "points", Measure::actual, EntryKind::deduct, "constant", 300, std::nullopt},
            {"r4", "milestone_met", "", 0, "milestones", Measure::days_late, EntryKind::credit, "days_late", 0, std::nullopt},
            {"r5", "project_signed", "", 0, "signed", Measure::actual, EntryKind::credit, "amount_fen", 0, std::nullopt}};
  }

  // Somebody with a post in the unit since 2020.
  Id<Person> person(std::string const& name, std::string const& unit, std::string const& category = "general") {
    Id<Person> const made(
        done(office.post("/api/people", R"({"name":")" + name + R"(","gender":"unknown","joined_on":"2020-01-01"})")).at("person_id"));
    std::string const post = done(office.post("/api/posts", R"({"unit_id":")" + unit + R"(","title":"科员","category":")" + category +
                                                                R"(","level":1,"headcount":1,"valid_from":"2020-01-01"})"))
                                 .at("post_id");
    done(office.act("POST", "/api/people/" + made.text + "/appoint", 1, R"({"post_id":")" + post + R"(","valid_from":"2020-01-01"})"));
    return made;
  }

  Client cadre(Id<Person> const& person_id) { return app.client(Role::cadre, database::Reach::self, {}, person_id); }
  Client head_of(std::string const& unit) { return app.client(Role::head, database::Reach::department, unit, person("股长", unit)); }

  // The body of a declared visit by these people, who share it evenly as far as it goes.
  static std::string visit(std::vector<Id<Person>> const& people, std::int64_t count = 3, std::string const& more = R"("record":"ZF-1")") {
    std::string actors;
    for (std::size_t i = 0; i < people.size(); ++i) {
      auto const n = static_cast<std::int64_t>(people.size());
      std::int64_t const share = 10'000 / n + (i == 0 ? 10'000 % n : 0);
      actors += (i ? "," : "") + std::string(R"({"subject_kind":"person","subject_id":")") + people[i].text + R"(","share_bp":)" +
                std::to_string(share) + "}";
    }
    return R"({"kind":"visit","title":"走访青梧食品","occurred_on":"2026-11-18","quantities":{"count":)" + std::to_string(count) +
           R"(},"actors":[)" + actors + R"(],"evidence":[],)" + more + "}";
  }

  // A fact as a module records it.
  NewFact fact(std::string kind, std::map<std::string, std::int64_t> quantities, std::vector<Actor> actors) {
    return {std::move(kind), "一件实事", make_date(2026, 11, 18), "test", fresh(), std::move(quantities), std::move(actors), {}};
  }
  static Actor alone(Id<Person> const& person_id) { return {SubjectKind::person, person_id.text, 10'000}; }

  std::vector<Entry> standing() {
    std::vector<Entry> entries;
    app.read(office, [&](Query& use) { entries = standing_entries(use.db, use.zone_id(), "2026Q4"); });
    return entries;
  }
  // What stands of an indicator for a subject, deducts taken off.
  std::int64_t sum(std::string const& indicator, std::string const& subject_id = {}) {
    std::int64_t total = 0;
    for (Entry const& e : standing())
      if (e.indicator == indicator && (subject_id.empty() || e.subject_id == subject_id))
        total += e.kind == EntryKind::deduct ? -e.quantity_x100 : e.quantity_x100;
    return total;
  }
  std::optional<LedgerFault> fault() {
    std::optional<LedgerFault> found;
    app.read(office, [&](Query& use) { found = verify_ledger(use.db, use.zone_id()); });
    return found;
  }

  std::string fresh() { return app.runtime->ids.next(app.clock.unix_ms()); }

  static constexpr char const* scheme = "00000000-0000-7000-8000-00000000000a";
  ApplicationFixture& app;
  std::string committee, department, section, other;
  Client office; // personnel, for the whole zone

  // The answer to what must succeed.
  static Reply done(Reply reply) {
    if (reply.status >= 300) throw std::runtime_error("not done: " + reply.body);
    return reply;
  }

 private:
  std::string unit_under(std::string const& above, std::string const& kind, std::string const& name) {
    return done(office.post("/api/units", R"({"parent_id":")" + above + R"(","kind":")" + kind + R"(","unit_class":"内设机构","name":")" +
                                              name + R"(","valid_from":"2020-01-01"})"))
        .at("unit_id");
  }
};

inline void in_world(std::function<void(World&)> const& body) {
  shiji::test::for_each_application(catalogue(), [&](ApplicationFixture& fixture) {
    World world(fixture);
    body(world);
  });
}

} // namespace shiji::merit::test
