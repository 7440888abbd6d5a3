// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/league/service.hpp"

#include "modules/appraisal/league/store.hpp"
#include "modules/appraisal/memory_page.hpp"

#include <map>

namespace shiji::appraisal {
namespace {

bool mentions(ReferenceRow const& row, std::string const& text) {
  auto const in = [&](std::string const& where) { return where.find(text) != std::string::npos; };
  return in(row.label_zh) || in(row.label_en) || in(row.note);
}

bool fits(ReferenceRow const& row, ListReferences const& input) {
  if (input.place && *input.place != row.zone_id) return false;
  if (input.part && !row.mission_row.starts_with(*input.part)) return false;
  return !input.text || mentions(row, *input.text);
}

// The zones of the caller's league, and every place that has published figures.
std::vector<LeaguePlace> places_of_league(Query& use) {
  auto const zones = organisation::zones(use.db);
  std::map<std::string, std::string> league_names;
  std::optional<Id<Zone>> own_league;
  for (auto const& zone : zones) {
    if (zone.kind == organisation::ZoneKind::league) league_names[zone.zone_id.text] = zone.name;
    if (zone.zone_id == use.zone_id()) own_league = zone.kind == organisation::ZoneKind::league ? zone.zone_id : zone.parent_id;
  }
  std::vector<LeaguePlace> places;
  for (auto const& zone : zones) {
    if (zone.kind == organisation::ZoneKind::league) continue;
    std::int64_t const references = count_references(use.db, zone.zone_id);
    bool const is_own = zone.zone_id == use.zone_id() || (own_league && zone.parent_id == own_league);
    if (!is_own && references == 0) continue;
    LeaguePlace place{zone.zone_id, zone.code, zone.name, {}, count_confirmed_facts(use.db, zone.zone_id), references};
    if (zone.parent_id) place.league_name = league_names[zone.parent_id->text];
    places.push_back(std::move(place));
  }
  return places;
}

} // namespace

League get_league(Query& use) { return {places_of_league(use)}; }

Page<ReferenceRow> list_references(Query& use, ListReferences const& input) {
  database::PageOrder const order = use.order(input);
  std::vector<MemoryRow<ReferenceRow>> rows;
  std::int64_t place_number = 0;
  for (LeaguePlace const& place : places_of_league(use)) {
    ++place_number;
    for (StoredReference const& r : references_of(use.db, place.zone_id)) {
      ReferenceRow row{r.reference_id, place.zone_id, place.name, r.mission_row, r.label_zh, r.label_en, r.quantity, r.unit, r.note};
      if (!fits(row, input)) continue;
      // A place's figures stay in the order in which they were published.
      std::int64_t const in_order = place_number * largest_export + r.position;
      bool const by_place = input.sort.value_or(ReferenceSort::place_name) == ReferenceSort::place_name;
      rows.push_back({{by_place ? in_order : 0, by_place ? std::string() : row.mission_row}, row.reference_id.text, std::move(row)});
    }
  }
  return page_of_memory(std::move(rows), order);
}

Id<Reference> add_reference(UseCase& use, Id<Zone> const& place, NewReference const& reference) {
  StoredReference stored;
  static_cast<NewReference&>(stored) = reference;
  stored.reference_id = use.new_id<Reference>();
  stored.position = count_references(use.db, place) + 1;
  insert_reference(use.db, place, stored);
  return stored.reference_id;
}

} // namespace shiji::appraisal
