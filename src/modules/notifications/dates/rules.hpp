// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/counting.hpp"

namespace shiji::notifications {

// The first working day after `after` on which an alert is raised: seven, three and one working days before the date, its own (or the last
// working day before it), and every working day once it has passed.
Date next_alert_day(WorkCalendar const& calendar, Date after, Date due_on);

} // namespace shiji::notifications
