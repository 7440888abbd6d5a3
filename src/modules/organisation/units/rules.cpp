// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/units/rules.hpp"

#include <algorithm>
#include <map>

namespace shiji::organisation {

Verdict may_stand_below(UnitKind kind, UnitCard const& parent) {
  if (parent.valid_to) return refuse_field(OrganisationRefusal::parent_unit_closed, "parent_id", {{"name", parent.name}});
  bool const fits =
      (kind == UnitKind::department && parent.kind == UnitKind::zone) || (kind == UnitKind::section && parent.kind != UnitKind::zone);
  if (!fits) return refuse_field(OrganisationRefusal::wrong_unit_kind, "kind");
  return std::nullopt;
}

Verdict may_change_unit(UnitCard const& unit, UnitCard const* new_parent, bool new_parent_lies_below) {
  if (unit.valid_to) return refuse(OrganisationRefusal::unit_closed, {{"name", unit.name}});
  if (!new_parent) return std::nullopt;
  if (unit.kind == UnitKind::zone) return refuse(OrganisationRefusal::root_unit_stays);
  if (new_parent_lies_below) return refuse_field(OrganisationRefusal::unit_below_itself, "parent_id", {{"name", unit.name}});
  return may_stand_below(unit.kind, *new_parent);
}

Verdict may_close_unit(UnitCard const& unit, std::int64_t people, std::int64_t open_units) {
  if (unit.kind == UnitKind::zone) return refuse(OrganisationRefusal::root_unit_stays);
  if (unit.valid_to) return refuse(OrganisationRefusal::unit_closed, {{"name", unit.name}});
  if (open_units > 0) return refuse(OrganisationRefusal::unit_has_open_units, {{"name", unit.name}, {"count", std::to_string(open_units)}});
  if (people > 0) return refuse(OrganisationRefusal::unit_has_people, {{"name", unit.name}, {"count", std::to_string(people)}});
  return std::nullopt;
}

Id<Unit> department_of(UnitKind kind, Id<Unit> const& unit_id, Id<Unit> const& department_of_parent) {
  return kind == UnitKind::section ? department_of_parent : unit_id;
}

std::vector<UnitRow> in_tree_order(std::vector<UnitRow> rows) {
  std::map<Id<Unit>, std::vector<UnitRow>> below;
  for (UnitRow& row : rows) below[row.parent_id.value_or(Id<Unit>())].push_back(std::move(row));
  for (auto& [parent, children] : below)
    std::sort(children.begin(), children.end(), [](auto const& a, auto const& b) { return a.unit_id > b.unit_id; });

  std::vector<UnitRow> ordered;
  std::vector<UnitRow> waiting = std::move(below[Id<Unit>()]);
  while (!waiting.empty()) {
    UnitRow row = std::move(waiting.back());
    waiting.pop_back();
    auto const children = below.find(row.unit_id);
    if (children != below.end())
      for (UnitRow& child : children->second) {
        child.depth = row.depth + 1;
        waiting.push_back(std::move(child));
      }
    ordered.push_back(std::move(row));
  }
  return ordered;
}

std::vector<std::pair<Id<Unit>, Id<Unit>>> closure_of(std::vector<UnitRow> const& rows) {
  std::map<Id<Unit>, std::optional<Id<Unit>>> parent_of;
  for (UnitRow const& row : rows) parent_of[row.unit_id] = row.parent_id;
  std::vector<std::pair<Id<Unit>, Id<Unit>>> pairs;
  for (UnitRow const& row : rows)
    for (std::optional<Id<Unit>> ancestor = row.unit_id; ancestor; ancestor = parent_of[*ancestor])
      pairs.emplace_back(*ancestor, row.unit_id);
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

} // namespace shiji::organisation
