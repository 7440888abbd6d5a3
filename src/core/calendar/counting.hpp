// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/working_days.hpp"

#include <cstdint>

namespace shiji {

// Working days after `from` up to and with `to`; where `to` is earlier, those after `to` up to and with `from`, as a negative number.
std::int64_t working_days_between(WorkCalendar const& calendar, Date from, Date to);

// The first working day after the date, and the last up to and with it.
Date working_day_after(WorkCalendar const& calendar, Date date);
Date working_day_up_to(WorkCalendar const& calendar, Date date);

// The date `working_days` (>= 0) working days after `from`, whose own day does not count.
Date add_working_days(WorkCalendar const& calendar, Date from, std::int64_t working_days);

} // namespace shiji
