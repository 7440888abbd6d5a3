// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/types.hpp"

namespace shiji::organisation {

// Whether a change may take effect on the date: not after today, because the tree and the posts are kept as they are now, and not before
// the earliest day.
Verdict may_take_effect(Date date, Date today, std::optional<Date> earliest);

// The later of the two.
Date latest(Date a, Date b);

} // namespace shiji::organisation
