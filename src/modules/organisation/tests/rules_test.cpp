// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/people/rules.hpp"
#include "modules/organisation/posts/rules.hpp"
#include "modules/organisation/quotas/rules.hpp"
#include "modules/organisation/rules.hpp"
#include "modules/organisation/structure/rules.hpp"
#include "modules/organisation/units/rules.hpp"
#include "modules/organisation/zones/rules.hpp"

#include <set>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::organisation;

namespace {

std::string code_of(Verdict const& verdict) { return verdict ? verdict->code : ""; }

UnitCard unit(std::string id, UnitKind kind, bool closed = false) {
  UnitCard card;
  card.unit_id = Id<Unit>(std::move(id));
  card.kind = kind;
  if (closed) card.valid_to = make_date(2026, 1, 1);
  return card;
}

PostCard post(std::int64_t headcount, std::int64_t filled, bool frozen = false, bool closed = false) {
  PostCard card;
  card.headcount = headcount;
  card.filled = filled;
  card.frozen = frozen;
  card.level = 1;
  card.valid_from = make_date(2025, 3, 1);
  if (closed) card.valid_to = make_date(2026, 1, 1);
  return card;
}

PersonRecord person(bool left = false) {
  PersonRecord record;
  record.joined_on = make_date(2020, 1, 1);
  if (left) record.left_on = make_date(2026, 1, 1);
  return record;
}

constexpr Date today = make_date(2026, 11, 20);

} // namespace

TEST_CASE("a change takes effect today or before, and not before its earliest day") {
  CHECK(code_of(may_take_effect(make_date(2026, 11, 21), today, std::nullopt)) == "date_in_future");
  CHECK(code_of(may_take_effect(make_date(2026, 1, 1), today, make_date(2026, 1, 2))) == "date_too_early");
  CHECK(code_of(may_take_effect(make_date(2026, 1, 2), today, make_date(2026, 1, 2))) == "");
  CHECK(code_of(may_take_effect(today, today, std::nullopt)) == "");
}

TEST_CASE("a zone needs a free code and a league above it") {
  CHECK(code_of(may_create_zone(true, "x", std::nullopt, false)) == "zone_code_taken");
  CHECK(code_of(may_create_zone(false, "x", std::nullopt, true)) == "parent_not_a_league");
  CHECK(code_of(may_create_zone(false, "x", ZoneKind::zone, true)) == "parent_not_a_league");
  CHECK(code_of(may_create_zone(false, "x", ZoneKind::league, true)) == "");
  CHECK(code_of(may_create_zone(false, "x", std::nullopt, false)) == "");
}

TEST_CASE("departments stand below the zone, sections below departments and sections") {
  struct Row {
    UnitKind kind, parent;
    bool closed;
    std::string code;
  };
  for (Row const& row :
       {Row{UnitKind::department, UnitKind::zone, false, ""}, Row{UnitKind::department, UnitKind::zone, true, "parent_unit_closed"},
        Row{UnitKind::department, UnitKind::department, false, "wrong_unit_kind"},
        Row{UnitKind::department, UnitKind::section, false, "wrong_unit_kind"},
        Row{UnitKind::section, UnitKind::zone, false, "wrong_unit_kind"}, Row{UnitKind::section, UnitKind::department, false, ""},
        Row{UnitKind::section, UnitKind::section, false, ""}, Row{UnitKind::zone, UnitKind::zone, false, "wrong_unit_kind"}})
    CHECK(code_of(may_stand_below(row.kind, unit("p", row.parent, row.closed))) == row.code);
}

TEST_CASE("a unit moves neither below itself nor away from the root, and not once it is closed") {
  UnitCard const department = unit("d", UnitKind::department);
  CHECK(code_of(may_change_unit(unit("s", UnitKind::section), nullptr, false)) == "");
  CHECK(code_of(may_change_unit(unit("s", UnitKind::section, true), nullptr, false)) == "unit_closed");
  CHECK(code_of(may_change_unit(unit("r", UnitKind::zone), &department, false)) == "root_unit_stays");
  CHECK(code_of(may_change_unit(unit("s", UnitKind::section), &department, true)) == "unit_below_itself");
  CHECK(code_of(may_change_unit(unit("s", UnitKind::section), &department, false)) == "");
}

TEST_CASE("a unit closes when nobody holds its posts and no open unit stands below it") {
  CHECK(code_of(may_close_unit(unit("r", UnitKind::zone), 0, 0)) == "root_unit_stays");
  CHECK(code_of(may_close_unit(unit("s", UnitKind::section, true), 0, 0)) == "unit_closed");
  CHECK(code_of(may_close_unit(unit("d", UnitKind::department), 0, 1)) == "unit_has_open_units");
  CHECK(code_of(may_close_unit(unit("d", UnitKind::department), 3, 0)) == "unit_has_people");
  CHECK(code_of(may_close_unit(unit("d", UnitKind::department), 0, 0)) == "");
}

TEST_CASE("the tree is listed depth first and its closure holds every unit with all above it") {
  CHECK(rc::check("for any tree", [](std::vector<unsigned> const& parents) {
    std::vector<UnitRow> rows(1);
    rows[0].unit_id = Id<Unit>("1000");
    for (std::size_t i = 0; i < parents.size(); ++i) {
      UnitRow row;
      row.unit_id = Id<Unit>(std::to_string(1001 + i));
      row.parent_id = rows[parents[i] % rows.size()].unit_id;
      rows.push_back(row);
    }
    auto const ordered = in_tree_order(rows);
    RC_ASSERT(ordered.size() == rows.size());
    std::size_t depths = 0;
    std::set<Id<Unit>> seen;
    for (UnitRow const& row : ordered) {
      RC_ASSERT(!row.parent_id || seen.contains(*row.parent_id));
      seen.insert(row.unit_id);
      depths += static_cast<std::size_t>(row.depth) + 1;
    }
    RC_ASSERT(closure_of(rows).size() == depths);
  }));
}

TEST_CASE("posts never pass their establishment, and departments never pass the zone's") {
  Quota const department{Id<Unit>("d"), "general", 5, 3, 1};
  Quota const zone{Id<Unit>("z"), "general", 10, 2, 1};
  struct Row {
    Quota quota;
    std::int64_t given, places;
    std::string code;
  };
  for (Row const& row : {Row{department, 0, 2, ""}, Row{department, 0, 3, "over_quota"}, Row{department, 0, -3, ""}, Row{zone, 5, 3, ""},
                         Row{zone, 5, 4, "over_quota"}, Row{zone, 8, 1, "over_quota"}})
    CHECK(code_of(may_add_places(row.quota, row.given, row.places)) == row.code);

  CHECK(code_of(may_set_department_quota(department, 2, zone, 5)) == "quota_below_posts");
  CHECK(code_of(may_set_department_quota(department, 3, zone, 5)) == "");
  CHECK(code_of(may_set_department_quota(department, 8, zone, 5)) == "");
  CHECK(code_of(may_set_department_quota(department, 9, zone, 5)) == "over_pool");
  CHECK(code_of(may_set_department_quota(department, -1, zone, 5)) == "out_of_range");
  CHECK(code_of(may_set_zone_quota(zone, 6, 5)) == "quota_below_posts");
  CHECK(code_of(may_set_zone_quota(zone, 7, 5)) == "");
  CHECK(code_of(may_set_zone_quota(zone, 100'001, 5)) == "out_of_range");
}

TEST_CASE("whatever is asked in whatever order, free places never become negative") {
  CHECK(rc::check("the sum of posts stays within the establishment", [](std::vector<std::int16_t> const& asked) {
    Quota quota{Id<Unit>("d"), "general", 50, 0, 0};
    for (std::int64_t const places : asked) {
      if (quota.headcount + places < 0 || may_add_places(quota, 0, places)) continue;
      quota.headcount += places;
      RC_ASSERT(free_places(quota, 0) >= 0);
    }
  }));
}

TEST_CASE("a post changes, freezes, thaws and closes only in the states that allow it") {
  CHECK(code_of(is_a_post(0, 1)) == "level_out_of_range");
  CHECK(code_of(is_a_post(10, 1)) == "level_out_of_range");
  CHECK(code_of(is_a_post(1, 0)) == "headcount_out_of_range");
  CHECK(code_of(is_a_post(9, 999)) == "");
  CHECK(code_of(may_change_post(post(3, 2), 1, 1)) == "headcount_below_filled");
  CHECK(code_of(may_change_post(post(3, 2), 1, 2)) == "");
  CHECK(code_of(may_change_post(post(3, 0, false, true), 1, 2)) == "post_closed");
  CHECK(code_of(may_freeze_post(post(3, 2))) == "");
  CHECK(code_of(may_freeze_post(post(3, 2, true))) == "post_frozen");
  CHECK(code_of(may_thaw_post(post(3, 2))) == "post_not_frozen");
  CHECK(code_of(may_thaw_post(post(3, 2, true))) == "");
  CHECK(code_of(may_close_post(post(3, 1))) == "post_held");
  CHECK(code_of(may_close_post(post(3, 0))) == "");
  CHECK(state_of(post(2, 0)) == PostState::vacant);
  CHECK(state_of(post(2, 1)) == PostState::partly);
  CHECK(state_of(post(2, 2)) == PostState::filled);
  CHECK(state_of(post(2, 1, true)) == PostState::frozen);
}

TEST_CASE("the next rung is the next higher level of the same category") {
  std::vector<Rung> const ladder{{"general", 1, "a", "", "x"}, {"general", 3, "b", "", ""}, {"economic", 2, "c", "", ""}};
  auto const [own, next] = rungs_of(ladder, "general", 1);
  CHECK(own->title == "a");
  CHECK(next->title == "b");
  CHECK(!rungs_of(ladder, "general", 3).second);
  CHECK(!rungs_of(ladder, "technical", 1).first);
}

TEST_CASE("somebody is appointed to one open post that has a place, after the last one was left") {
  Date const from = make_date(2026, 3, 1);
  struct Row {
    PersonRecord person;
    bool holds;
    std::optional<Date> last_day;
    PostCard post;
    Date from;
    std::string code;
  };
  for (Row const& row :
       {Row{person(), false, std::nullopt, post(2, 1), from, ""},
        Row{person(true), false, std::nullopt, post(2, 1), from, "person_has_left"},
        Row{person(), true, std::nullopt, post(2, 1), from, "holds_a_post"},
        Row{person(), false, std::nullopt, post(2, 0, false, true), from, "post_closed"},
        Row{person(), false, std::nullopt, post(2, 1, true), from, "post_frozen"},
        Row{person(), false, std::nullopt, post(2, 2), from, "post_full"},
        Row{person(), false, std::nullopt, post(2, 1), make_date(2026, 12, 1), "date_in_future"},
        Row{person(), false, std::nullopt, post(2, 1), make_date(2025, 2, 28), "date_too_early"},
        Row{person(), false, from, post(2, 1), from, "date_too_early"}, Row{person(), false, add_days(from, -1), post(2, 1), from, ""}})
    CHECK(code_of(may_appoint(row.person, row.holds, row.last_day, row.post, row.from, today)) == row.code);
}

TEST_CASE("a post is left on a day between its first and today") {
  Date const since = make_date(2026, 3, 1);
  CHECK(code_of(may_end_assignment(std::nullopt, today, today)) == "holds_no_post");
  CHECK(code_of(may_end_assignment(since, add_days(today, 1), today)) == "date_in_future");
  CHECK(code_of(may_end_assignment(since, add_days(since, -1), today)) == "date_too_early");
  CHECK(code_of(may_end_assignment(since, since, today)) == "");
}

TEST_CASE("a file takes plausible years only") {
  CHECK(code_of(is_a_person(1925, today, today)) == "birth_year_out_of_range");
  CHECK(code_of(is_a_person(2013, today, today)) == "birth_year_out_of_range");
  CHECK(code_of(is_a_person(1980, today, today)) == "");
  CHECK(code_of(is_a_person(std::nullopt, add_days(today, 1), today)) == "date_in_future");
}

TEST_CASE("an identity is sealed in its forms, and a refusal never repeats it") {
  CHECK(code_of(may_seal_identity("干部", "", "")) == "not_an_original_identity");
  CHECK(code_of(may_seal_identity("机关", "12345", "")) == "not_a_phone_number");
  CHECK(code_of(may_seal_identity("机关", "199-0000-x001", "")) == "not_a_phone_number");
  CHECK(code_of(may_seal_identity("机关", "199-0000-0001", "00000019720415003")) == "not_an_id_number");
  CHECK(code_of(may_seal_identity("机关", "199-0000-0001", "00000019720415003X")) == "");
  CHECK(code_of(may_seal_identity("劳务派遣", "", "")) == "");
  CHECK(may_seal_identity("干部", "", "")->values.empty());
  CHECK(code_of(may_unseal_identity(false, "年度核查需要")) == "no_identity");
  CHECK(code_of(may_unseal_identity(true, "核查 ")) == "reason_too_short");
  CHECK(code_of(may_unseal_identity(true, "年度核查用")) == "");
}

TEST_CASE("age groups of fewer than five are not shown, nor what gives them away as a difference") {
  auto const people = [](std::string const& department, int young, int old) {
    std::vector<Counted> all;
    for (int i = 0; i < young + old; ++i)
      all.push_back({Id<Unit>(department), department, "general", 1, i < young ? 2000 : 1970, Gender::female, today});
    return all;
  };
  auto const joined = [](std::vector<Counted> a, std::vector<Counted> const& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
  };
  Structure const one_hidden = structure_of(joined(people("a", 6, 6), people("b", 2, 9)), {}, today);
  CHECK(one_hidden.departments[0].by_age.at("under_30") == 6);
  CHECK(one_hidden.departments[1].by_age.empty());
  CHECK(one_hidden.zone.by_age.empty()); // 8 − 6 would tell of the two
  CHECK(one_hidden.departments[1].people == 11);
  CHECK(one_hidden.zone.by_category.at("general") == 23);

  Structure const two_hidden = structure_of(joined(people("a", 3, 6), people("b", 3, 9)), {}, today);
  CHECK(two_hidden.zone.by_age.at("under_30") == 6);
  Structure const none_hidden = structure_of(joined(people("a", 5, 6), people("b", 0, 9)), {}, today);
  CHECK(none_hidden.zone.by_age.at("from_50") == 15);
}

TEST_CASE("gender and tenure groups are suppressed as age groups are, each by itself, and moves are counted per department") {
  std::vector<Counted> people;
  for (int i = 0; i < 12; ++i)
    people.push_back({Id<Unit>("a"), "a", "general", 1, 1970, i < 3 ? Gender::male : Gender::female, make_date(2020, 1, 1)});
  Structure const found = structure_of(people, {{Id<Unit>("a"), 4}, {Id<Unit>("gone"), 1}}, today);
  CHECK(found.departments[0].by_gender.empty());
  CHECK(found.zone.by_gender.empty());
  CHECK(found.departments[0].by_age.at("from_50") == 12);
  CHECK(found.departments[0].by_years.at("from_5") == 12);
  CHECK(found.departments[0].moves == 4);
  CHECK(found.zone.moves == 5);
}

TEST_CASE("the bounds of a band hold exactly those who are counted in it") {
  for (AgeBand const band : {AgeBand::under_30, AgeBand::from_30, AgeBand::from_40, AgeBand::from_50}) {
    auto const years = births_of(band, today).value();
    for (std::int64_t year = 1940; year <= 2008; ++year) CHECK((age_band(year, today) == band) == (year >= years.from && year <= years.to));
  }
  CHECK_FALSE(births_of(AgeBand::not_known, today));
  for (YearsBand const band : {YearsBand::under_1, YearsBand::from_1, YearsBand::from_3, YearsBand::from_5, YearsBand::from_8}) {
    Days const days = days_of(band, today);
    for (Date day = make_date(2015, 1, 1); day <= today; day = add_days(day, 1))
      if ((years_band(day, today) == band) != (day >= days.from && day <= days.to)) FAIL_CHECK(format_date(day));
  }
}
