// SPDX-License-Identifier: Apache-2.0
#pragma once
// A small zone: a committee, one department with two sections, people on economic posts of level 1; the last two quarters of 2026.
#include "modules/appraisal/api.hpp"
#include "modules/appraisal/module.hpp"
#include "modules/evidence/module.hpp"
#include "modules/merit/module.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "support/application.hpp"

#include <functional>
#include <string>

#include <doctest/doctest.h>

namespace shiji::appraisal::test {

using shiji::test::ApplicationFixture;
using shiji::test::Client;
using shiji::test::Reply;

inline Catalogue const& catalogue() {
  static Catalogue const all({search::module(), organisation::module(), evidence::module(), merit::module(), appraisal::module()});
  return all;
}

inline SchemeIndicator indicator(std::string code, IndicatorType type, std::int64_t weight) {
  SchemeIndicator made{{code}, {"企业服务"}, {"Service"}, {code},  {code}, type, weight, scoring::default_cap_bp(type),
                       {},     {},           "件",        "items", false};
  if (type == IndicatorType::rate) made.target_bp = 9500;
  if (type == IndicatorType::deadline) made.penalty_bp = 500;
  made.decomposed = type == IndicatorType::more;
  return made;
}

inline merit::PostingRule rule(std::string id, std::string kind, std::string indicator_id, merit::Measure measure, std::string quantity,
                               merit::EntryKind entry = merit::EntryKind::credit) {
  return {std::move(id), std::move(kind), "", 0, std::move(indicator_id), measure, entry, std::move(quantity), 100, {}};
}

// The five indicators of rules.md §4 and one that nobody has a target for, so that the weights are whole.
inline SchemeContent example_scheme(Date valid_from = make_date(2026, 1, 1)) {
  using enum IndicatorType;
  using merit::Measure;
  SchemeContent content{
      {"经济服务方案"}, {"Economic scheme"}, valid_from, 2000, {TieBreaker::fewer_deducts, TieBreaker::heaviest_indicator}, {}, {}};
  content.indicators = {indicator("visits", more, 2000),    indicator("permits", rate, 1000), indicator("service", rating, 500),
                        indicator("duties", deadline, 500), indicator("plan", done, 300),     indicator("spare", more, 5700)};
  content.rules = {rule("r1", "visit", "visits", Measure::actual, "count"),
                   rule("r2", "late_item", "visits", Measure::actual, "count", merit::EntryKind::deduct),
                   rule("r3", "permit_issued", "permits", Measure::numerator, "count"),
                   rule("r4", "permit_issued", "permits", Measure::denominator, "count"),
                   rule("r5", "service_rated", "service", Measure::rating, "rating_x100"),
                   rule("r6", "milestone_met", "duties", Measure::days_late, "days_late"),
                   rule("r7", "duty_listed", "plan", Measure::done, "constant")};
  content.rules[2].filter_field = "on_time";
  content.rules[2].filter_value = 1;
  return content;
}

class World {
 public:
  explicit World(ApplicationFixture& fixture) : app(fixture), office(fixture.client(Role::personnel)) {
    app.commit(office, [&](UseCase& use) {
      organisation::create_zone_as(use, use.zone_id(),
                                   {{}, organisation::ZoneKind::zone, {"yl"}, {"云岭"}, 480, {{"云岭管委会"}}, {}, make_date(2020, 1, 1)});
      committee = organisation::root_unit(use.db, use.zone_id())->unit_id.text;
    });
    department = unit(committee, "department", "企业服务中心");
    first_section = unit(department, "section", "服务一股");
    second_section = unit(department, "section", "服务二股");
    done(office.act("PUT", "/api/establishment/" + committee + "/economic", 0, R"({"establishment":200})"));
    done(office.act("PUT", "/api/establishment/" + department + "/economic", 0, R"({"establishment":100})"));
    app.commit(office, [&](UseCase& use) {
      open_period(use, {"2026Q3", "三季度", make_date(2026, 7, 1), make_date(2026, 9, 30)});
      open_period(use, {"2026Q4", "四季度", make_date(2026, 10, 1), make_date(2026, 12, 31)});
    });
  }

  static Reply done(Reply reply) {
    INFO(reply.body);
    REQUIRE(reply.status < 300);
    return reply;
  }

  std::string unit(std::string const& parent, std::string const& kind, std::string const& name) {
    return done(office.post("/api/units", R"({"parent_id":")" + parent + R"(","kind":")" + kind + R"(","unit_class":"股室","name":")" +
                                              name + R"(","valid_from":"2020-01-01"})"))
        .at("unit_id");
  }

  // Somebody on an economic post of level 1 in the unit since 2020.
  std::string person(std::string const& name, std::string const& unit_id) {
    std::string const id =
        done(office.post("/api/people", R"({"name":")" + name + R"(","gender":"unknown","joined_on":"2020-01-01"})")).at("person_id");
    appoint(id, unit_id, 1, "2020-01-01");
    return id;
  }
  void appoint(std::string const& person_id, std::string const& unit_id, std::int64_t version, std::string const& from) {
    std::string const post =
        done(office.post("/api/posts", R"({"unit_id":")" + unit_id +
                                           R"(","title":"科员","category":"economic","level":1,"headcount":1,"valid_from":")" + from +
                                           R"("})"))
            .at("post_id");
    done(office.act("POST", "/api/people/" + person_id + "/appoint", version,
                    R"({"post_id":")" + post + R"(","valid_from":")" + from + R"("})"));
  }

  Id<Scheme> adopt(SchemeContent const& content, std::string const& category = "economic") {
    Id<Scheme> made;
    app.commit(office, [&](UseCase& use) { made = load_adopted_scheme(use, {category, content, "会议纪要", use.now()}); });
    return made;
  }

  void targets(std::vector<Target> const& rows) {
    app.commit(office, [&](UseCase& use) { load_targets(use, rows); });
  }
  static Target of_person(std::string code, std::string subject, std::int64_t target_x100, std::string period = "2026Q4") {
    return {std::move(code), TargetLevel::person, std::move(subject), std::move(period), target_x100};
  }

  // A finished piece of work of one person, or of a unit.
  void fact(std::string const& kind, std::map<std::string, std::int64_t> quantities, std::string const& subject,
            Date occurred_on = make_date(2026, 11, 18), merit::SubjectKind subject_kind = merit::SubjectKind::person) {
    app.commit(office, [&](UseCase& use) {
      merit::record_fact(
          use,
          {kind, "一件实事", occurred_on, "test", use.new_id<Fact>().text, std::move(quantities), {{subject_kind, subject, 10'000}}, {}});
    });
  }

  Client cadre(std::string const& person_id) { return app.client(Role::cadre, database::Reach::self, {}, Id<Person>(person_id)); }
  Client head_of(std::string const& unit_id) { return app.client(Role::head, database::Reach::department, unit_id); }
  Client leader() { return app.client(Role::leader); }

  // The rank list's row of somebody: "rank total tied".
  std::string standing(std::string const& subject_id, std::string const& query = "") {
    Reply const list = done(office.get("/api/ranking" + query));
    for (std::int64_t i = 0;; ++i) {
      std::string const row = "rows[" + std::to_string(i) + "].";
      std::string const id = list.at(row + "subject_id");
      if (id.empty()) return "absent";
      if (id == subject_id) return list.at(row + "rank") + " " + list.at(row + "total_x100") + " " + list.at(row + "is_tied");
    }
  }

  ApplicationFixture& app;
  Client office; // personnel, for the whole zone
  std::string committee, department, first_section, second_section;
};

inline void in_world(std::function<void(World&)> const& body) {
  shiji::test::for_each_application(catalogue(), [&](ApplicationFixture& fixture) {
    World world(fixture);
    body(world);
  });
}

} // namespace shiji::appraisal::test
