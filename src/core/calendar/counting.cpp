// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/counting.hpp"

namespace shiji {

std::int64_t working_days_between(WorkCalendar const& calendar, Date from, Date to) {
  if (to < from) return -working_days_between(calendar, to, from);
  std::int64_t days = 0;
  for (Date d = from; d < to;) {
    d = add_days(d, 1);
    if (calendar.is_working_day(d)) ++days;
  }
  return days;
}

Date working_day_after(WorkCalendar const& calendar, Date date) {
  do date = add_days(date, 1);
  while (!calendar.is_working_day(date));
  return date;
}

Date working_day_up_to(WorkCalendar const& calendar, Date date) {
  while (!calendar.is_working_day(date)) date = add_days(date, -1);
  return date;
}

Date add_working_days(WorkCalendar const& calendar, Date from, std::int64_t working_days) {
  for (; working_days > 0; --working_days) from = working_day_after(calendar, from);
  return from;
}

} // namespace shiji
