// SPDX-License-Identifier: Apache-2.0
// Scores and ranks through real facts and entries.
#include "modules/appraisal/tests/world.hpp"

#include <stdexcept>

namespace shiji::appraisal::test {
namespace {

// The example of rules.md §4 as work of one person; the section's 91 of 100 visits come from a colleague.
void work_the_example(World& world, std::string const& person, std::string const& colleague) {
  world.targets({World::of_person("visits", person, 3000),
                 World::of_person("plan", person, 100),
                 {"visits", TargetLevel::section, world.first_section, "2026Q4", 10'000}});
  world.fact("visit", {{"count", 10}}, person);
  world.fact("visit", {{"count", 21}}, person);
  world.fact("late_item", {{"count", 1}}, person);
  world.fact("visit", {{"count", 61}}, colleague);
  world.fact("permit_issued", {{"count", 28}, {"on_time", 1}}, person);
  world.fact("permit_issued", {{"count", 2}, {"on_time", 0}}, person);
  for (std::int64_t const rating : {500, 400, 500}) world.fact("service_rated", {{"rating_x100", rating}}, person);
  for (std::int64_t const days : {0, 0, 2}) world.fact("milestone_met", {{"days_late", days}}, person);
  world.fact("duty_listed", {}, person);
}

TEST_CASE("the example of the rules scores 97.40 through real entries, and every step of it is told") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    std::string const li = world.person("李青", world.first_section), wang = world.person("王岚", world.first_section);
    work_the_example(world, li, wang);
    CHECK(world.standing(li) == "1 9740 false");
    CHECK(world.standing(wang) == "null null false");

    Reply const score = World::done(world.office.get("/api/scores/" + li));
    CHECK(score.at("total_x100") == "9740");
    CHECK(score.at("rank") == "1");
    CHECK(score.at("group_size") == "2");
    CHECK(score.at("scheme_number") == "1");
    CHECK(score.at("not_assessed[0]") == "spare");
    std::string const visits = "steps[0].children[0]";
    CHECK(score.at("steps[0].words_zh") ==
          "Σ 得分 × 权重 ÷ Σ 权重 = (98.20 × 20 + 98.25 × 10 + 91.67 × 5 + 96.67 × 5 + 100.00 × 3) ÷ 43 = 97.40");
    CHECK(score.at(visits + ".id") == "visits");
    CHECK(score.at(visits + ".value_x100") == "9820");
    CHECK(score.at(visits + ".children[0].words_en") == "credits − deducts = 31 − 1 = 30");
    CHECK(score.at(visits + ".children[0].children[0].label_zh") == "一件实事");
    CHECK(score.at(visits + ".children[0].children[2].value") == "−1");
    CHECK(is_uuid(score.at(visits + ".children[0].children[0].fact_id")));
    CHECK(score.at(visits + ".children[2].value") == "1");
    CHECK(score.at(visits + ".children[3].value_x100") == "10000");
    CHECK(score.at(visits + ".children[4].words_zh") == "本人 × 80% + 股室 × 20%：100.00 × 80% + 91.00 × 20% = 98.20");
    CHECK(score.at(visits + ".children[5].words_en") == "98.20 × 20 ÷ 43");
    CHECK(score.at("steps[0].children[1].children[2].value") == "56/57");
    CHECK(score.at("steps[0].children[1].value_x100") == "9825");
    CHECK(score.at("steps[0].children[2].value_x100") == "9167");
    CHECK(score.at("steps[0].children[3].value_x100") == "9667");
    CHECK(score.at("steps[0].children[4].value_x100") == "10000");
    CHECK(score.at("steps[0].children[5].value") == "—");
  });
}

TEST_CASE("a period is scored by the scheme in force on its last day") {
  in_world([](World& world) {
    SchemeContent first = example_scheme(), second = example_scheme(make_date(2026, 11, 1));
    first.bundle_bp = second.bundle_bp = 0;
    second.indicators[0].cap_bp = 10'000; // nothing beyond the target counts any more
    world.adopt(first);
    world.adopt(second);
    std::string const li = world.person("李青", world.first_section);
    for (std::string const period : {"2026Q3", "2026Q4"}) world.targets({World::of_person("visits", li, 1000, period)});
    world.fact("visit", {{"count", 15}}, li, make_date(2026, 8, 3));
    world.fact("visit", {{"count", 15}}, li, make_date(2026, 11, 3));
    CHECK(world.standing(li, "?period=2026Q3") == "1 12000 false");
    CHECK(world.standing(li, "?period=2026Q4") == "1 10000 false");
    CHECK(world.office.get("/api/scores/" + li + "?period=2026Q3").at("scheme_number") == "1");
    CHECK(world.office.get("/api/scores/" + li + "?period=2026Q4").at("scheme_number") == "2");
    CHECK(world.office.get("/api/schemes").at("schemes[0].state") == "superseded");
    CHECK(world.office.get("/api/schemes").at("schemes[0].valid_to") == "2026-10-31");
  });
}

TEST_CASE("equal totals are told apart by fewer deducts, else they share a rank, and the next rank is passed over") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    std::vector<std::string> people;
    std::vector<Target> targets;
    for (std::string const name : {"甲", "乙", "丙", "丁"}) {
      people.push_back(world.person(name, world.committee));
      targets.push_back(World::of_person("visits", people.back(), 1000));
    }
    world.targets(targets);
    for (std::string const& person : people) world.fact("visit", {{"count", 10}}, person);
    CHECK(world.standing(people[3]) == "1 10000 true");
    world.fact("late_item", {{"count", 1}}, people[0]);
    world.fact("visit", {{"count", 1}}, people[0]);
    world.fact("visit", {{"count", 2}}, people[1]);
    CHECK(world.standing(people[1]) == "1 12000 false");
    CHECK(world.standing(people[2]) == "2 10000 true");
    CHECK(world.standing(people[3]) == "2 10000 true");
    CHECK(world.standing(people[0]) == "4 10000 false");
    Reply const list = world.office.get("/api/ranking?sort=total_x100&descending=true&limit=2");
    CHECK(list.at("rows[0].subject_id") == people[1]);
    CHECK(list.at("total") == "4");
    CHECK(world.office.get("/api/ranking?sort=total_x100&descending=true&limit=2&cursor=" + list.at("next_cursor"))
              .at("rows[1].total_x100") == "10000");
    CHECK(world.office.get("/api/ranking?text=乙").at("total") == "1");
    CHECK(world.office.get("/api/ranking?level=2").at("total") == "0");
    CHECK(world.office.get("/api/ranking?category=economic&unit_id=" + world.department).at("total") == "0");
  });
}

TEST_CASE("a unit's actual holds its own entries and those of whoever belonged to it on their day") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    SchemeContent of_units = example_scheme();
    world.adopt(of_units, unit_category);
    std::string const li = world.person("李青", world.first_section);
    world.targets({{"visits", TargetLevel::section, world.first_section, "2026Q4", 2000},
                   {"visits", TargetLevel::section, world.second_section, "2026Q4", 2000},
                   {"visits", TargetLevel::department, world.department, "2026Q4", 4000}});
    world.fact("visit", {{"count", 5}}, li, make_date(2026, 10, 8));
    World::done(world.office.act("POST", "/api/people/" + li + "/end-assignment", 2, R"({"valid_to":"2026-10-31"})"));
    world.appoint(li, world.second_section, 3, "2026-11-01");
    world.fact("visit", {{"count", 8}}, li, make_date(2026, 11, 9));
    world.fact("visit", {{"count", 7}}, world.first_section, make_date(2026, 11, 9), merit::SubjectKind::unit);
    CHECK(world.standing(world.first_section, "?kind=sections") == "1 6000 false");
    CHECK(world.standing(world.second_section, "?kind=sections") == "2 4000 false");
    CHECK(world.standing(world.department, "?kind=departments") == "1 3250 false");
    Reply const score = World::done(world.office.get("/api/scores/" + world.first_section));
    CHECK(score.at("steps[0].children[0].children[0].words_zh") == "计入 − 扣减 = 12 − 0 = 12");
    CHECK(score.at("steps[0].children[0].children[0].children[0].words_zh") == "李青 · 2026-10-08 · 账目 1");
  });
}

TEST_CASE("scores follow entries, targets, schemes and posts at once, and what was rolled back leaves no trace") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    std::string const li = world.person("李青", world.committee);
    world.targets({World::of_person("visits", li, 1000)});
    CHECK(world.standing(li) == "1 0 false");
    world.fact("visit", {{"count", 5}}, li);
    CHECK(world.standing(li) == "1 5000 false");
    world.targets({World::of_person("visits", li, 500)});
    CHECK(world.standing(li) == "1 10000 false");
    std::optional<Standing> seen;
    auto const work_undone = [&](UseCase& use) {
      merit::record_fact(
          use,
          {"visit", "一件实事", make_date(2026, 11, 18), "test", "undone", {{"count", 1}}, {{merit::SubjectKind::person, li, 10'000}}, {}});
      seen = standing_of(use.db, use.zone_id(), use.today(), "2026Q4", li);
      throw std::runtime_error("not to be kept");
    };
    CHECK_THROWS_AS(world.app.commit(world.office, work_undone), std::runtime_error);
    CHECK(seen->total_x100 == 12'000);
    CHECK(seen->group_size == 1);
    CHECK(world.standing(li) == "1 10000 false");
    // The next entry takes the number that was given back, with other contents.
    world.fact("late_item", {{"count", 1}}, li);
    CHECK(world.standing(li) == "1 8000 false");
  });
}

TEST_CASE("posted entries move the rank list of whoever looks at it, with ranks and totals and no more") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    std::string const li = world.person("李青", world.first_section), wang = world.person("王岚", world.first_section);
    world.targets({World::of_person("visits", li, 1000), World::of_person("visits", wang, 1000)});
    std::vector<std::string> frames;
    std::size_t named = 0; // persons and units that stand in the events
    LiveStream& live = world.app.runtime->live;
    live.listen(
        {},
        [&](LiveEvent const& event) {
          if (event.kind != "ranking_changed") return false;
          named += event.owner_ids.size() + event.unit_ids.size();
          return covers({database::Reach::self, wang}, event);
        },
        [&](std::string_view frame) { return frames.emplace_back(frame), true; });
    world.fact("visit", {{"count", 5}}, li);
    REQUIRE(frames.size() == 1);
    std::string const& frame = frames[0];
    CHECK(frame.find(R"("contents":{"period_id":"2026Q4","category":"economic","level":1,"rows":[{"subject_id":")" + li +
                     R"(","rank":1,"total_x100":5000})") != std::string::npos);
    CHECK(frame.find("李青") == std::string::npos);
    CHECK(named == 0);
    LiveEvent of_one_person{.kind = "person_changed", .owner_ids = {li}}; // control: another event is for whom its reach covers
    CHECK_FALSE(covers({database::Reach::self, wang}, of_one_person));
  });
}

TEST_CASE("targets of a whole zone load fast and sum in the sheet") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    std::string const li = world.person("李青", world.first_section);
    std::vector<Target> rows{{"visits", TargetLevel::zone, world.committee, "2026Q4", 1000},
                             {"visits", TargetLevel::zone, world.committee, "2026", 1000},
                             {"visits", TargetLevel::department, world.department, "2026Q4", 1000},
                             {"visits", TargetLevel::section, world.first_section, "2026Q4", 600},
                             {"visits", TargetLevel::section, world.second_section, "2026Q4", 300},
                             World::of_person("visits", li, 600)};
    world.targets(rows);
    Reply const sheet = World::done(world.office.get("/api/targets?indicator=visits"));
    CHECK(sheet.at("year") == "2026");
    CHECK(sheet.at("period_ids[1]") == "2026Q4");
    CHECK(sheet.at("disagreements") == "1");
    CHECK(sheet.at("tree[0].cells[2].parts_x100") == "1000");
    CHECK(sheet.at("tree[0].cells[2].difference_x100") == "null");
    CHECK(sheet.at("tree[0].parts[0].cells[1].parts_x100") == "900");
    CHECK(sheet.at("tree[0].parts[0].cells[1].difference_x100") == "-100");
    CHECK(sheet.at("tree[0].parts[0].parts[0].parts[0].name") == "李青");
    CHECK(sheet.at("tree[0].parts[0].parts[0].parts[0].cells[1].target_x100") == "600");
    CHECK(world.office.get("/api/targets/of/" + li + "?year=2026").at("targets[0].indicator.name") == "visits");
    CHECK(world.office.get("/api/targets/indicators").at("indicators[5].indicator") == "spare");
  });
}

} // namespace
} // namespace shiji::appraisal::test
