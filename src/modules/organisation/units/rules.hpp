// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/units/types.hpp"

namespace shiji::organisation {

// Departments stand right below the unit of the zone, sections below a department or another section; a zone has one unit of its own.
Verdict may_stand_below(UnitKind kind, UnitCard const& parent);

// Whether a unit may be changed, and moved where new_parent is given; new_parent_lies_below tells that it stands in the unit's own subtree.
Verdict may_change_unit(UnitCard const& unit, UnitCard const* new_parent, bool new_parent_lies_below);

// Whether a unit may be closed, with as many people on its posts and open units right below it.
Verdict may_close_unit(UnitCard const& unit, std::int64_t people, std::int64_t open_units);

// The department a unit lies in: its own for a department and the unit of the zone, its parent's for a section.
Id<Unit> department_of(UnitKind kind, Id<Unit> const& unit_id, Id<Unit> const& department_of_parent);

// Depth first, siblings by id (the order they were made in), with the depth of each; a row whose parent is absent is left out.
std::vector<UnitRow> in_tree_order(std::vector<UnitRow> rows);

// The rows of the closure: (ancestor, unit) for every unit with itself and every unit above it.
std::vector<std::pair<Id<Unit>, Id<Unit>>> closure_of(std::vector<UnitRow> const& rows);

} // namespace shiji::organisation
