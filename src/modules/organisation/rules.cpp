// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/rules.hpp"

#include <algorithm>

namespace shiji::organisation {

Verdict may_take_effect(Date date, Date today, std::optional<Date> earliest) {
  if (date > today) return refuse(OrganisationRefusal::date_in_future, {{"date", format_date(date)}});
  if (earliest && date < *earliest)
    return refuse(OrganisationRefusal::date_too_early, {{"date", format_date(date)}, {"earliest", format_date(*earliest)}});
  return std::nullopt;
}

Date latest(Date a, Date b) { return std::max(a, b); }

} // namespace shiji::organisation
