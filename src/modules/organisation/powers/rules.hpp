// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/powers/types.hpp"

namespace shiji::organisation {

// Whether a power may be entered under its number for a unit.
Verdict may_add_power(bool number_taken, std::string const& number, UnitCard const& unit);
Verdict may_change_power(PowerRow const& power, UnitCard const& unit);
// Not before its first day.
Verdict may_end_power(PowerRow const& power, Date last_day);

} // namespace shiji::organisation
