// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/powers/rules.hpp"

namespace shiji::organisation {

namespace {

Verdict can_hold_powers(UnitCard const& unit) {
  return unit.valid_to ? Verdict(refuse_field(PowerRefusal::power_unit_closed, "unit_id", {{"name", unit.name}})) : std::nullopt;
}

} // namespace

Verdict may_add_power(bool number_taken, std::string const& number, UnitCard const& unit) {
  if (number_taken) return refuse_field(PowerRefusal::power_number_taken, "number", {{"number", number}});
  return can_hold_powers(unit);
}

Verdict may_change_power(PowerRow const& power, UnitCard const& unit) {
  if (power.valid_to) return refuse(PowerRefusal::power_ended);
  return can_hold_powers(unit);
}

Verdict may_end_power(PowerRow const& power, Date last_day) {
  if (power.valid_to) return refuse(PowerRefusal::power_ended);
  if (last_day < power.valid_from)
    return refuse_field(OrganisationRefusal::date_too_early, "valid_to",
                        {{"date", format_date(last_day)}, {"earliest", format_date(power.valid_from)}});
  return std::nullopt;
}

} // namespace shiji::organisation
