// SPDX-License-Identifier: Apache-2.0
// Establishment against posts at any date: the counting, the series and the limit that holds on every day.
#include "modules/organisation/history/rules.hpp"
#include "modules/organisation/history/service.hpp"
#include "modules/organisation/structure/service.hpp"
#include "modules/organisation/tests/fixture.hpp"

using namespace shiji;
using namespace shiji::organisation;

namespace {

Date const start = make_date(2025, 1, 1), today = make_date(2026, 11, 20);

// A zone, a department of it with a section, a post for three in the section that had two places at first.
History example() {
  Id<Unit> const zone("z"), department("d"), section("s");
  return {{{zone, {}, UnitKind::zone, start, {}},
           {department, zone, UnitKind::department, start, {}},
           {section, department, UnitKind::section, start, {}}},
          {{Id<Post>("p"), section, "general", start, {}}},
          {{Id<Post>("p"), start, 2, false},
           {Id<Post>("p"), make_date(2026, 3, 10), 3, false},
           {Id<Post>("p"), make_date(2026, 6, 1), 3, true}},
          {{Id<Post>("p"), start, make_date(2026, 2, 28)}, {Id<Post>("p"), make_date(2025, 7, 1), {}}},
          {{zone, "general", start, 5}, {department, "general", start, 2}, {department, "general", make_date(2026, 3, 1), 3}}};
}

} // namespace

TEST_CASE("a month is counted as its last day stood, the running one as today") {
  History const history = example();
  auto const ends = month_ends(make_date(2026, 1, 15), today);
  CHECK(ends.front() == make_date(2026, 1, 31));
  CHECK(ends.at(1) == make_date(2026, 2, 28));
  CHECK(ends.back() == today);
  auto const at = [&](int month, int day) { return month_of(history, Id<Unit>("d"), "general", make_date(2026, month, day)); };
  CHECK(at(1, 31).establishment == 2);
  CHECK(at(1, 31).filled == 2);
  CHECK(at(2, 28).filled == 1); // on the last day the place is free again
  CHECK(at(3, 31).establishment == 3);
  CHECK(at(3, 31).headcount == 3);
  CHECK(at(3, 31).vacant == 2);
  CHECK(at(6, 30).frozen == 2);
  CHECK(at(6, 30).vacant == 0);
  CHECK(month_of(history, Id<Unit>("d"), "technical", today).headcount == 0);
  CHECK(month_of(history, Id<Unit>("z"), "", today).headcount == 3);
}

TEST_CASE("the first day over the establishment is found, of a department and of the zone") {
  History history = example();
  CHECK_FALSE(first_over(history, Id<Unit>("d"), "general", start, today));
  history.post_changes[1].valid_from = make_date(2026, 2, 1); // the third place before it was granted
  auto const over = first_over(history, Id<Unit>("d"), "general", start, today);
  REQUIRE(over);
  CHECK(over->on == make_date(2026, 2, 1));
  CHECK(over->granted == 2);
  CHECK(over->wanted == 3);
  CHECK_FALSE(first_over(history, Id<Unit>("d"), "general", make_date(2026, 3, 1), today));
  CHECK_FALSE(first_over(history, Id<Unit>("z"), "general", start, today));
  history.quota_changes[0].establishment = 2;
  CHECK(first_over(history, Id<Unit>("z"), "general", start, today)->on == make_date(2026, 3, 1));
}

TEST_CASE("posts entered for the past are refused where any day since would be over the establishment") {
  in_small_zone([](SmallZone& zone) {
    zone.app.commit(zone.personnel, [&](UseCase& use) { set_quota(use, {zone.department, {"general"}, 2, 6, make_date(2026, 10, 1)}); });
    auto const add = [&](std::int64_t places, Date from) {
      return zone.refusal_of([&](UseCase& use) { create_post(use, {zone.section, {"主办"}, {"general"}, 2, places, {}, from}); });
    };
    CHECK(add(4, make_date(2026, 9, 1)) == "over_quota_then"); // five were granted then, two of them used
    CHECK(add(4, make_date(2026, 10, 1)) == "");
    CHECK(zone.refusal_of([&](UseCase& use) {
      set_quota(use, {zone.department, {"general"}, 4, 6, make_date(2026, 9, 1)});
    }) == "date_too_early");
    CHECK(zone.refusal_of([&](UseCase& use) {
      set_quota(use, {zone.department, {"general"}, 4, 6, make_date(2026, 12, 1)});
    }) == "date_in_future");
  });
}

TEST_CASE("the series of months and the chart are read over HTTP, as of any date") {
  in_small_zone([](SmallZone& zone) {
    auto const person = zone.add_person("甲");
    zone.put_on_post(person, zone.post);
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      set_head(use, {zone.section, 1, zone.post});
      freeze_post(use, {zone.post, 2});
    });
    auto const months = zone.personnel.get("/api/establishment/months?unit_id=" + zone.department.text + "&from=2025-12-01");
    CHECK(months.at("total") == "12");
    CHECK(months.at("rows[0].filled") == "0");
    CHECK(months.at("rows[1].filled") == "1");
    CHECK(months.at("rows[1].vacant") == "1");
    CHECK(months.at("rows[11].frozen") == "1");
    CHECK(months.at("rows[11].establishment") == "5");
    CHECK(zone.personnel.get("/api/establishment/months.csv").body.find("2026-11") != std::string::npos);
    auto const chart = zone.personnel.get("/api/organisation/chart");
    CHECK(chart.at("rows[2].head_name") == "甲");
    CHECK(chart.at("rows[0].filled") == "1");
    CHECK(chart.at("rows[0].frozen") == "1");
    CHECK(zone.personnel.get("/api/organisation/chart?on=2025-06-01").at("rows[2].head_name").empty());
    CHECK(zone.personnel.get("/api/organisation/chart?on=2023-06-01").at("rows[0].name").empty());
  });
}

TEST_CASE("a number of the structure opens its people for whoever may see their files") {
  in_small_zone([](SmallZone& zone) {
    zone.put_on_post(zone.add_person("甲"), zone.post);
    CHECK(zone.personnel.get("/api/organisation/structure/people?age=from_30&gender=female&years=under_1").at("rows[0].name") == "甲");
    CHECK(zone.personnel.get("/api/organisation/structure/people?age=under_30").at("total") == "0");
    CHECK(zone.personnel.get("/api/organisation/structure/people?age=not_known").at("total") == "0");
    auto head = zone.app.client(Role::head, database::Reach::department, zone.section.text);
    CHECK(head.get("/api/organisation/structure/people").at("total") == "1");
    std::string const elsewhere = zone.root.text.substr(0, 35) + (zone.root.text.back() == '0' ? "1" : "0");
    auto other = zone.app.client(Role::head, database::Reach::department, elsewhere);
    CHECK(other.get("/api/organisation/structure/people").at("total") == "0");
    CHECK(zone.app.client(Role::cadre).get("/api/organisation/structure/people").status == 403);
  });
}
