// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/plans/types.hpp"

namespace shiji::organisation {

// Whether the lines make a tree: the unit of the zone first and alone, departments right below it, sections below a department or another
// section, each below an earlier line; existing units are open today, of the same kind, and named once.
Verdict is_a_tree(std::vector<NewPlanLine> const& lines, std::vector<UnitCard> const& today);

// Whether a plan may be changed or discarded.
Verdict is_a_draft(PlanCard const& plan);
// Whether it may be adopted: its date has come.
Verdict may_adopt(PlanCard const& plan, Date today);

// The tree of today as lines. `today` is in the order of its tree.
std::vector<NewPlanLine> lines_of(std::vector<UnitCard> const& today);

// What the plan changes, in the order of its lines; what closes comes last, what lies below first.
std::vector<PlanChange> changes_of(std::vector<PlanLine> const& lines, std::vector<UnitCard> const& today);

// The units of today that the plan does not have, what lies below first.
std::vector<UnitCard> closed_by(std::vector<PlanLine> const& lines, std::vector<UnitCard> const& today);

} // namespace shiji::organisation
