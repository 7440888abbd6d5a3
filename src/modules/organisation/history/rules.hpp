// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/history/types.hpp"

#include <map>
#include <set>

namespace shiji::organisation {

// The places of each unit's own posts on a date; empty category: all.
std::map<Id<Unit>, Counts> counts_on(History const& history, std::string const& category, Date date);

// The unit with all below it, as the tree was on the date.
std::set<Id<Unit>> subtree_on(History const& history, Id<Unit> const& unit_id, Date date);

// What a unit was granted on the date; empty category: all.
std::int64_t establishment_on(History const& history, Id<Unit> const& unit_id, std::string const& category, Date date);

// The last days of the months from `from` on, the running month by today.
std::vector<Date> month_ends(Date from, Date today);

MonthRow month_of(History const& history, Id<Unit> const& unit_id, std::string const& category, Date date);

// The first date from `from` to today on which the posts of a department, or the grants and own posts of the zone, were more than what was
// granted in a category; nothing where they fit throughout.
std::optional<OverQuota> first_over(History const& history, Id<Unit> const& department_id, std::string const& category, Date from,
                                    Date today);

Verdict fits_at_every_date(std::optional<OverQuota> const& over, std::string const& category, std::string const& path);

} // namespace shiji::organisation
