// SPDX-License-Identifier: Apache-2.0
// An export gives its own results again, and whatever is changed in it is named.
#include "modules/appraisal/tests/world.hpp"

#include <algorithm>

namespace shiji::appraisal::test {
namespace {

// Two people of a section with targets, facts, a correction's reversal among them, and an export of it all.
ExportedZone exported(World& world) {
  world.adopt(example_scheme());
  world.adopt(example_scheme(), unit_category);
  std::string const li = world.person("李青", world.first_section), wang = world.person("王岚", world.first_section);
  world.targets({World::of_person("visits", li, 3000),
                 World::of_person("visits", wang, 4000),
                 {"visits", TargetLevel::section, world.first_section, "2026Q4", 7'000}});
  world.fact("visit", {{"count", 10}}, li);
  world.fact("visit", {{"count", 21}}, wang);
  world.fact("late_item", {{"count", 1}}, li);
  for (std::int64_t const rating : {500, 400}) world.fact("service_rated", {{"rating_x100", rating}}, li);
  world.fact("milestone_met", {{"days_late", 2}}, wang);
  ExportedZone zone;
  world.app.commit(world.office, [&](UseCase& use) { zone = export_zone(use.db, use.zone_id(), "yl", use.today()); });
  return zone;
}

std::string only_fault(ExportedZone const& zone) {
  auto const faults = recompute_export(zone).faults;
  return faults.size() == 1 ? faults[0] : std::to_string(faults.size()) + " faults";
}

TEST_CASE("an export recomputes to the last digit, and its words name nobody") {
  in_world([](World& world) {
    ExportedZone const zone = exported(world);
    auto const answer = recompute_export(zone);
    CHECK(answer.faults == std::vector<std::string>());
    CHECK(answer.results == zone.results.size());
    CHECK(zone.ledger.size() == 6);
    CHECK(zone.memberships.size() == 2);
    CHECK(std::ranges::any_of(zone.results, [](ExportedResult const& r) { return r.total_x100 && r.rank == 1 && r.group_size == 2; }));
    CHECK(std::ranges::any_of(zone.results, [](ExportedResult const& r) { return !r.scores.empty() && r.scores[0].section_x100; }));
    std::string words = shape::to_json(zone.head);
    for (auto const& row : zone.subjects) words += shape::to_json(row);
    for (auto const& row : zone.results) words += shape::to_json(row);
    for (auto const& row : zone.ledger) words += shape::to_json(row);
    CHECK(words.find("李青") == std::string::npos);
  });
}

TEST_CASE("a changed digit is named, wherever it stands") {
  in_world([](World& world) {
    ExportedZone const whole = exported(world);
    ExportedZone zone = whole;
    auto const scored = std::ranges::find_if(zone.results, [](ExportedResult const& r) { return r.total_x100.has_value(); });
    *scored->total_x100 += 1;
    CHECK(only_fault(zone) == "the result of " + scored->subject_id + " in 2026Q4 has total_x100 " + std::to_string(*scored->total_x100) +
                                  ", recomputed " + std::to_string(*scored->total_x100 - 1));
    zone = whole;
    zone.results.pop_back();
    CHECK(only_fault(zone).ends_with("is missing"));
    zone = whole;
    zone.results.push_back(whole.results[0]);
    zone.results.back().subject_id = "nobody";
    CHECK(only_fault(zone) == "the result of nobody in " + whole.results[0].period_id + " is in the export and follows from nothing in it");
    zone = whole;
    zone.ledger[1].quantity_x100 += 100;
    auto const faults = recompute_export(zone).faults;
    REQUIRE(faults.size() > 1); // the chain, and the scores made of it
    CHECK(faults[0] == "ledger entry 2 does not fit: hash_differs");
    zone = whole;
    zone.ledger.pop_back();
    CHECK(recompute_export(zone).faults[0] == "ledger entry 6 does not fit: entry_missing");
    zone = whole;
    zone.schemes[0].indicators[0].weight += 1;
    CHECK(recompute_export(zone).faults.size() > 0);
  });
}

} // namespace
} // namespace shiji::appraisal::test
