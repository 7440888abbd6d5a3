// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/membership.hpp"

#include <algorithm>

namespace shiji::appraisal {

Roster roster_of(database::Reader& reader, Id<Zone> const& zone_id) {
  return {organisation::people_of_zone(reader, zone_id), organisation::units_of_zone(reader, zone_id)};
}

std::string fingerprint_of(Roster const& roster) {
  std::string text;
  for (auto const& person : roster.people) shape::shape_of<organisation::PersonCard>().write(&person, text);
  for (auto const& unit : roster.units) shape::shape_of<organisation::UnitCard>().write(&unit, text);
  return text;
}

Membership::Membership(database::Reader& reader, Id<Zone> const& zone_id, Roster const& roster, std::shared_ptr<Memory const> known)
    : reader_(reader), zone_id_(zone_id), known_(known ? std::move(known) : std::make_shared<Memory const>()) {
  for (auto const& unit : roster.units) parent_of_[unit.unit_id.text] = unit.parent_id.value_or(Id<Unit>()).text;
}

std::vector<std::string> const& Membership::units_of(std::string const& person_id, Date day) {
  if (auto const person = known_->find(person_id); person != known_->end())
    if (auto const known = person->second.find(day); known != person->second.end()) return known->second;
  auto const [learnt, fresh] = learnt_[person_id].try_emplace(day);
  if (!fresh || !is_uuid(person_id)) return learnt->second;
  auto const card = organisation::person_card_on(reader_, zone_id_, Id<Person>(person_id), day);
  if (!card || card->unit_id.empty()) return learnt->second;
  std::vector<std::string>& units = learnt->second;
  for (std::string unit = card->unit_id.text; !unit.empty();) {
    units.push_back(unit);
    auto const above = parent_of_.find(unit);
    unit = above == parent_of_.end() ? std::string() : above->second;
  }
  // A unit closed since then is no longer in the tree of today; the department it lay in is known still.
  std::string const& department = card->department_id.text;
  if (!department.empty() && std::find(units.begin(), units.end(), department) == units.end()) units.push_back(department);
  return units;
}

std::shared_ptr<Membership::Memory const> Membership::memory() const {
  if (learnt_.empty()) return known_;
  auto all = std::make_shared<Memory>(*known_);
  for (auto const& [person_id, days] : learnt_) (*all)[person_id].insert(days.begin(), days.end());
  return all;
}

} // namespace shiji::appraisal
