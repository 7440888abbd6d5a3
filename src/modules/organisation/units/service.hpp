// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/units/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

// The whole tree as of a date on one page, in its order.
Page<UnitRow> list_units(Query& use, ListUnits const& input);
UnitDetail get_unit(Query& use, UnitRef const& input);
// Names the post that heads a unit, or none.
UnitHead set_head(UseCase& use, SetHead const& input);
UnitCard create_unit(UseCase& use, NewUnit const& input);
UnitCard change_unit(UseCase& use, ChangeUnit const& input);
// Its posts, which nobody holds, close with it, and what a department had of the establishment goes back to the pool.
UnitCard close_unit(UseCase& use, CloseUnit const& input);

} // namespace shiji::organisation
