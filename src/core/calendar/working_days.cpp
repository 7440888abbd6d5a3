// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/working_days.hpp"

namespace shiji {

void WorkCalendar::load(int year, CalendarYear const& days) {
  years_[year] = Days{{days.off.begin(), days.off.end()}, {days.work.begin(), days.work.end()}};
}

bool WorkCalendar::is_working_day(Date date) const {
  auto const year = years_.find(date.year);
  if (year == years_.end()) return !is_weekend(date);
  if (year->second.work.contains(date)) return true;
  return !is_weekend(date) && !year->second.off.contains(date);
}

WorkCalendar const& built_in_calendar() {
  static WorkCalendar const calendar = [] {
    WorkCalendar loaded;
    for (auto const& year : built_in_years())
      loaded.load(year.year, CalendarYear{{year.off.begin(), year.off.end()}, {year.work.begin(), year.work.end()}});
    return loaded;
  }();
  return calendar;
}

} // namespace shiji
