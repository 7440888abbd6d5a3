// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/quotas/rules.hpp"
#include "modules/organisation/tests/fixture.hpp"
#include "modules/organisation/units/rules.hpp"

#include <atomic>
#include <thread>

using namespace shiji;
using namespace shiji::organisation;

namespace {

struct Pair {
  Id<Unit> ancestor_id, unit_id;
};
BOOST_DESCRIBE_STRUCT(Pair, (), (ancestor_id, unit_id))

constexpr database::Statement closure_statement{
    "SELECT ancestor_id, unit_id FROM organisation_unit_closure WHERE zone_id = $1 ORDER BY ancestor_id, unit_id"};

void check_closure(SmallZone& zone) {
  zone.app.read(zone.personnel, [](Query& use) {
    std::vector<std::pair<Id<Unit>, Id<Unit>>> stored;
    for (Pair const& pair : use.db.rows<Pair>(closure_statement, {use.zone_id()})) stored.emplace_back(pair.ancestor_id, pair.unit_id);
    CHECK(stored == closure_of(list_units(use, {}).rows));
  });
}

EstablishmentRow establishment_of(SmallZone& zone, Id<Unit> const& unit_id) {
  EstablishmentRow found;
  zone.app.read(zone.personnel, [&](Query& use) {
    ListEstablishment ask;
    ask.unit_id = unit_id;
    found = list_establishment(use, ask).rows.at(0);
  });
  return found;
}

// Runs the work in so many threads at once; answers how many were not refused.
int done_at_once(SmallZone& zone, int threads, std::function<void(UseCase&, int)> const& work) {
  std::atomic<int> done = 0;
  std::vector<std::thread> all;
  for (int i = 0; i < threads; ++i)
    all.emplace_back([&, i] {
      if (zone.refusal_of([&](UseCase& use) { work(use, i); }).empty()) ++done;
    });
  for (std::thread& each : all) each.join();
  return done;
}

} // namespace

TEST_CASE("the tree is read as it was on any day") {
  in_small_zone([](SmallZone& zone) {
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      auto const other = create_unit(use, {zone.root, UnitKind::department, {"事业单位"}, {"企业服务中心"}, make_date(2025, 1, 1)});
      set_quota(use, {other.unit_id, {"general"}, 0, 2});
      change_unit(use, {zone.section, 1, other.unit_id, {"股室"}, {"人事股"}, make_date(2026, 6, 1)});
    });
    check_closure(zone);
    zone.app.read(zone.personnel, [&](Query& use) {
      auto const before = list_units(use, {make_date(2026, 5, 31), {}, {}}).rows;
      REQUIRE(before.size() == 4);
      CHECK(before[2].name == "组织人事股");
      CHECK(before[2].parent_id == zone.department);
      auto const after = list_units(use, {make_date(2026, 6, 1), {}, {}}).rows;
      CHECK(after[3].name == "人事股");
      CHECK(after[3].depth == 2);
      CHECK(list_units(use, {make_date(2024, 6, 1), {}, {}}).rows.size() == 3);
      CHECK(list_units(use, {{}, UnitKind::section, {"人事"}}).rows.size() == 1);
      CHECK(get_unit(use, {zone.section}).versions.size() == 2);
      CHECK(get_unit(use, {zone.section}).path.at(1).name == "企业服务中心");
    });
  });
}

TEST_CASE("a section that moves takes its places with it, and only where they fit") {
  in_small_zone([](SmallZone& zone) {
    Id<Unit> other;
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      other = create_unit(use, {zone.root, UnitKind::department, {"内设机构"}, {"财政局"}, make_date(2024, 1, 1)}).unit_id;
      set_quota(use, {other, {"general"}, 0, 1});
    });
    auto const move = [&](UseCase& use) { change_unit(use, {zone.section, 1, other, {"股室"}, {"组织人事股"}, {}}); };
    CHECK(zone.refusal_of(move) == "over_quota");
    CHECK(establishment_of(zone, zone.department).headcount == 2);
    zone.app.commit(zone.personnel, [&](UseCase& use) { set_quota(use, {other, {"general"}, 1, 2}); });
    CHECK(zone.refusal_of(move) == "");
    CHECK(establishment_of(zone, other).unallocated == 0);
    CHECK(establishment_of(zone, zone.department).unallocated == 5);
    check_closure(zone);
    zone.app.read(zone.personnel, [&](Query& use) {
      CHECK(unit_card(use.db, use.zone_id(), zone.section)->department_id == other);
      CHECK(unit_with_descendants(use.db, use.zone_id(), other).size() == 2);
      CHECK(unit_and_ancestors(use.db, use.zone_id(), zone.section).size() == 3);
    });
  });
}

TEST_CASE("units refuse what would break the tree") {
  in_small_zone([](SmallZone& zone) {
    auto const person = zone.add_person("罗守");
    zone.put_on_post(person, zone.post);
    auto const change = [&](Id<Unit> const& unit, Id<Unit> const& parent) {
      return zone.refusal_of([&](UseCase& use) { change_unit(use, {unit, 1, parent, {"类"}, {"名"}, {}}); });
    };
    CHECK(change(zone.department, zone.section) == "unit_below_itself");
    CHECK(change(zone.root, zone.department) == "root_unit_stays");
    CHECK(change(zone.section, zone.root) == "wrong_unit_kind");
    CHECK(zone.refusal_of([&](UseCase& use) { close_unit(use, {zone.department, 1, {}}); }) == "unit_has_open_units");
    CHECK(zone.refusal_of([&](UseCase& use) { close_unit(use, {zone.section, 1, {}}); }) == "unit_has_people");
    CHECK(zone.refusal_of([&](UseCase& use) { end_assignment(use, {person, 2, {}}); }) == "");
    CHECK(zone.refusal_of([&](UseCase& use) { close_unit(use, {zone.section, 2, {}}); }) == "stale");
    CHECK(zone.refusal_of([&](UseCase& use) { close_unit(use, {zone.section, 1, {}}); }) == "");
    CHECK(zone.refusal_of([&](UseCase& use) { close_unit(use, {zone.section, 2, {}}); }) == "unit_closed");
    CHECK(zone.refusal_of([&](UseCase& use) {
      create_unit(use, {zone.section, UnitKind::section, {"股室"}, {"下级"}, {}});
    }) == "parent_unit_closed");
    CHECK(zone.refusal_of([&](UseCase& use) { create_post(use, {zone.section, {"主办"}, {"general"}, 2, 1, {}, {}}); }) == "unit_closed");
    CHECK(zone.refusal_of([&](UseCase& use) {
      create_unit(use, {zone.root, UnitKind::department, {"内设机构"}, {"新局"}, make_date(2027, 1, 1)});
    }) == "date_in_future");
    CHECK(zone.refusal_of([&](UseCase& use) {
      create_unit(use, {zone.root, UnitKind::department, {"内设机构"}, {"新局"}, make_date(2020, 1, 1)});
    }) == "date_too_early");
    CHECK(zone.refusal_of([&](UseCase& use) { close_unit(use, {zone.department, 1, {}}); }) == "");
    CHECK(establishment_of(zone, zone.root).unallocated == 8); // what the department had is in the pool again
  });
}

TEST_CASE("establishment figures tell quota, posts, filled, vacant and frozen") {
  in_small_zone([](SmallZone& zone) {
    zone.put_on_post(zone.add_person("梁仲明"), zone.post);
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      create_post(use, {zone.department, {"部长"}, {"general"}, 4, 1, true, {}});
      create_post(use, {zone.root, {"主任"}, {"general"}, 5, 1, {}, {}});
    });
    auto const department = establishment_of(zone, zone.department);
    CHECK(department.establishment == 5);
    CHECK(department.headcount == 3);
    CHECK(department.filled == 1);
    CHECK(department.vacant == 1);
    CHECK(department.frozen == 1);
    CHECK(department.over == 0);
    CHECK(department.unallocated == 2);
    auto const all = establishment_of(zone, zone.root);
    CHECK(all.headcount == 4);
    CHECK(all.vacant == 2);
    CHECK(all.unallocated == 2); // 8 − 5 of the department − 1 of its own
  });
}

TEST_CASE("quotas and posts refuse what passes the establishment") {
  in_small_zone([](SmallZone& zone) {
    auto const quota = [&](Id<Unit> const& unit, std::int64_t version, std::int64_t number) {
      return zone.refusal_of([&](UseCase& use) { set_quota(use, {unit, {"general"}, version, number}); });
    };
    auto const version = establishment_of(zone, zone.department).version;
    CHECK(quota(zone.section, 0, 1) == "quota_not_here");
    CHECK(quota(zone.department, version, 1) == "quota_below_posts");
    CHECK(quota(zone.department, version, 9) == "over_pool");
    CHECK(quota(zone.department, version + 1, 4) == "stale");
    CHECK(quota(zone.root, establishment_of(zone, zone.root).version, 4) == "quota_below_posts");
    CHECK(quota(zone.department, version, 8) == "");
    auto const add = [&](Id<Unit> const& unit, std::string category, std::int64_t places) {
      return zone.refusal_of([&](UseCase& use) { create_post(use, {unit, {"岗"}, {category}, 1, places, {}, {}}); });
    };
    CHECK(add(zone.section, "general", 7) == "over_quota");
    CHECK(add(zone.section, "technical", 1) == "over_quota"); // never set is none
    CHECK(add(zone.root, "general", 1) == "over_quota");      // the pool is empty
    CHECK(add(zone.section, "general", 6) == "");
    CHECK(zone.refusal_of([&](UseCase& use) { change_post(use, {zone.post, 1, {"经办"}, 1, 3}); }) == "over_quota");
    CHECK(zone.refusal_of([&](UseCase& use) { change_post(use, {zone.post, 1, {"经办"}, 10, 2}); }) == "level_out_of_range");
    CHECK(zone.refusal_of([&](UseCase& use) { change_post(use, {zone.post, 1, {"经办"}, 1, 0}); }) == "headcount_out_of_range");
    CHECK(zone.refusal_of([&](UseCase& use) { close_post(use, {zone.post, 1}); }) == "");
    CHECK(add(zone.section, "general", 2) == "");
  });
}

TEST_CASE("posts at once never pass the establishment, where judging by what was read before would") {
  in_small_zone([](SmallZone& zone) {
    int judged_fit = 0; // the control: what eight unguarded readers conclude
    for (int i = 0; i < 8; ++i) {
      auto const seen = establishment_of(zone, zone.department);
      if (!may_add_places({seen.unit_id, seen.category, seen.establishment, seen.headcount, seen.version}, 0, 1)) ++judged_fit;
    }
    CHECK(judged_fit == 8);
    CHECK(done_at_once(zone, 8, [&](UseCase& use, int i) {
            create_post(use, {zone.department, {"岗" + std::to_string(i)}, {"general"}, 1, 1, {}, {}});
          }) == 3);
    CHECK(establishment_of(zone, zone.department).unallocated == 0);
  });
}

TEST_CASE("people appointed at once never pass the headcount of a post") {
  in_small_zone([](SmallZone& zone) {
    std::vector<Id<Person>> people;
    for (int i = 0; i < 6; ++i) people.push_back(zone.add_person("人" + std::to_string(i)));
    CHECK(done_at_once(zone, 6, [&](UseCase& use, int i) { appoint(use, {people[static_cast<std::size_t>(i)], 1, zone.post, {}}); }) == 2);
    zone.app.read(zone.personnel, [&](Query& use) {
      auto const post = get_post(use, {zone.post});
      CHECK(post.filled == 2);
      CHECK(post.holders.size() == 2);
      CHECK(post.state == PostState::filled);
    });
  });
}

TEST_CASE("a person's post is known for today and for any day") {
  in_small_zone([](SmallZone& zone) {
    auto const person = zone.add_person("于绍辉");
    zone.put_on_post(person, zone.post);
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      end_assignment(use, {person, 2, make_date(2026, 6, 30)});
      auto const lead = create_post(use, {zone.department, {"副部长"}, {"general"}, 4, 1, {}, make_date(2026, 1, 1)});
      appoint(use, {person, 3, lead.post_id, make_date(2026, 7, 1)});
    });
    zone.app.read(zone.personnel, [&](Query& use) {
      auto const on = [&](int month, int day) { return *person_card_on(use.db, use.zone_id(), person, make_date(2026, month, day)); };
      CHECK(on(6, 30).post_title == "经办");
      CHECK(on(6, 30).unit_name == "组织人事股");
      CHECK(on(6, 30).department_id == zone.department);
      CHECK(on(7, 1).level == 4);
      CHECK(person_card_on(use.db, use.zone_id(), person, make_date(2025, 7, 1))->category.empty());
      CHECK(person_card(use.db, use.zone_id(), person)->post_title == "副部长");
      CHECK(people_of_zone(use.db, use.zone_id()).size() == 1);
      CHECK(get_person(use, {person}).file->assignments.size() == 2);
      CHECK(!person_card(use.db, use.zone_id(), Id<Person>("01900000-0000-7000-8000-000000000000")));
    });
  });
}

TEST_CASE("appointments refuse what the post or the person does not allow") {
  in_small_zone([](SmallZone& zone) {
    auto const a = zone.add_person("甲"), b = zone.add_person("乙"), c = zone.add_person("丙");
    auto const put = [&](Id<Person> const& person, std::int64_t version, std::optional<Date> from = {}) {
      return zone.refusal_of([&](UseCase& use) { appoint(use, {person, version, zone.post, from}); });
    };
    auto const end = [&](Id<Person> const& person, std::int64_t version, std::optional<Date> last_day) {
      return zone.refusal_of([&](UseCase& use) { end_assignment(use, {person, version, last_day}); });
    };
    CHECK(put(a, 1, make_date(2019, 1, 1)) == "date_too_early");
    CHECK(put(a, 2) == "stale");
    CHECK(put(a, 1) == "");
    CHECK(put(a, 2) == "holds_a_post");
    CHECK(zone.refusal_of([&](UseCase& use) { freeze_post(use, {zone.post, 2}); }) == "");
    CHECK(zone.refusal_of([&](UseCase& use) { freeze_post(use, {zone.post, 3}); }) == "post_frozen");
    CHECK(put(b, 1) == "post_frozen");
    CHECK(zone.refusal_of([&](UseCase& use) { thaw_post(use, {zone.post, 3}); }) == "");
    CHECK(zone.refusal_of([&](UseCase& use) { thaw_post(use, {zone.post, 4}); }) == "post_not_frozen");
    CHECK(put(b, 1) == "");
    CHECK(put(c, 1) == "post_full");
    CHECK(zone.refusal_of([&](UseCase& use) { change_post(use, {zone.post, 5, {"经办"}, 1, 1}); }) == "headcount_below_filled");
    CHECK(zone.refusal_of([&](UseCase& use) { close_post(use, {zone.post, 5}); }) == "post_held");
    CHECK(end(c, 1, {}) == "holds_no_post");
    CHECK(end(a, 2, make_date(2027, 1, 1)) == "date_in_future");
    zone.app.commit(zone.personnel, [&](UseCase& use) { let_go(use, a, use.today()); });
    CHECK(put(a, 3) == "person_has_left");
    CHECK(end(b, 2, {}) == "");
    CHECK(zone.refusal_of([&](UseCase& use) { close_post(use, {zone.post, 7}); }) == "");
    CHECK(put(c, 1) == "post_closed");
    CHECK(zone.refusal_of([&](UseCase& use) { create_person(use, {{"丁"}, Gender::male, 1800, {}}); }) == "birth_year_out_of_range");
  });
}

TEST_CASE("zones lie in leagues and are seen from within their league only") {
  in_small_zone([](SmallZone& zone) {
    Id<Zone> league, member, stranger;
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      league = create_zone(use, {{}, ZoneKind::league, {"lg"}, {"联盟"}, 480, {}, {}, {}});
      member = create_zone(use, {league, ZoneKind::zone, {"m"}, {"成员区"}, 480, {}, {}, {}});
      stranger = create_zone(use, {{}, ZoneKind::zone, {"s"}, {"外区"}, 480, {}, {}, {}});
      CHECK(zones(use.db).size() == 4);
      CHECK(zones(use.db).front().zone_id == league);
      CHECK(root_unit(use.db, member)->name == "成员区");
    });
    CHECK(zone.refusal_of([&](UseCase& use) {
      create_zone(use, {{}, ZoneKind::zone, {"m"}, {"再来"}, 480, {}, {}, {}});
    }) == "zone_code_taken");
    CHECK(zone.refusal_of([&](UseCase& use) {
      create_zone(use, {member, ZoneKind::zone, {"x"}, {"再来"}, 480, {}, {}, {}});
    }) == "parent_not_a_league");
    zone.app.read(zone.personnel, [&](Query& use) { CHECK(list_zones(use, {}).rows.size() == 1); });
  });
}

TEST_CASE("two hundred people are made and appointed in one act") {
  in_small_zone([](SmallZone& zone) {
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      set_quota(use, {zone.root, {"economic"}, 0, 200});
      set_quota(use, {zone.department, {"economic"}, 0, 200});
      auto const post = create_post(use, {zone.section, {"专员"}, {"economic"}, 1, 200, {}, {}});
      for (int i = 0; i < 200; ++i) {
        auto const person = create_person(use, {{"人员" + std::to_string(i)}, Gender::unknown, 1970 + i % 35, make_date(2020, 1, 1)});
        auto const version = set_identity(use, {person.person_id, person.version, {"事业"}, {{"199-0000-0001"}}, {}}).version;
        appoint(use, {person.person_id, version, post.post_id, {}});
      }
    });
    zone.app.read(zone.personnel, [&](Query& use) {
      CHECK(people_of_zone(use.db, use.zone_id()).size() == 200);
      CHECK(get_structure(use).zone.people == 200);
      CHECK(get_structure(use).mobility.appointed == 200);
      CHECK(establishment_of(zone, zone.department).category == "economic");
    });
  });
}
