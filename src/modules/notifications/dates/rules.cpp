// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/dates/rules.hpp"

#include <optional>

namespace shiji::notifications {
namespace {

constexpr std::int64_t first_alert_days = 7;

bool raises_an_alert(std::int64_t days_left) { return days_left == 7 || days_left == 3 || days_left == 1 || days_left == 0; }

} // namespace

Date next_alert_day(WorkCalendar const& calendar, Date after, Date due_on) {
  if (after >= due_on) return working_day_after(calendar, after);
  std::optional<Date> next;
  Date day = working_day_up_to(calendar, due_on);
  for (std::int64_t left = 0; left <= first_alert_days && day > after; ++left) {
    if (raises_an_alert(left)) next = day;
    day = working_day_up_to(calendar, add_days(day, -1));
  }
  return next ? *next : working_day_after(calendar, due_on);
}

} // namespace shiji::notifications
