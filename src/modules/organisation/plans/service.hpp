// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/plans/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

Page<PlanCard> list_plans(Query& use, ListPlans const& input);
PlanDetail get_plan(Query& use, PlanRef const& input);
PlanCard create_plan(UseCase& use, NewPlan const& input);
PlanCard change_plan(UseCase& use, ChangePlan const& input);
// Makes, changes, moves and closes units until the tree is as planned, from the plan's date on; all of it or nothing.
PlanCard adopt_plan(UseCase& use, PlanAct const& input);
PlanCard discard_plan(UseCase& use, PlanAct const& input);

} // namespace shiji::organisation
