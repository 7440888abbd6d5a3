// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/due.hpp"

#include <algorithm>

namespace shiji {

namespace {

constexpr Date last_date = make_date(last_year, 12, 31);

bool is_taken_out(Date date, std::vector<Suspension> const& suspensions) {
  return std::ranges::any_of(suspensions, [&](Suspension const& s) { return s.to && s.from.date < date && date <= s.to->date; });
}

// The date after which nothing is certain: that of the earliest suspension without an end.
std::optional<Date> open_since(std::vector<Suspension> const& suspensions) {
  std::optional<Date> earliest;
  for (auto const& suspension : suspensions)
    if (!suspension.to && (!earliest || suspension.from.date < *earliest)) earliest = suspension.from.date;
  return earliest;
}

std::vector<int> years_not_loaded(WorkCalendar const& calendar, Date first, Date last) {
  std::vector<int> years;
  if (first > last) return years;
  for (int year = first.year; year <= last.year; ++year)
    if (!calendar.is_loaded(year)) years.push_back(year);
  return years;
}

// The moment of warning, or nothing where its day is not known yet.
std::optional<LocalMinute> warning(DaysTerm const& term, std::vector<Date> const& counted, ClockTime close) {
  std::int64_t const day = term.working_days - term.warn_days;
  if (day < 1) return term.start;
  if (day > static_cast<std::int64_t>(counted.size())) return std::nullopt;
  return LocalMinute{counted[static_cast<std::size_t>(day - 1)], close};
}

} // namespace

OfficeHours const& default_office_hours() {
  static OfficeHours const hours = {{clock_time(9, 0), clock_time(12, 0)}, {clock_time(13, 30), clock_time(17, 30)}};
  return hours;
}

bool are_office_hours(OfficeHours const& hours) {
  bool const each_has_a_minute = std::ranges::all_of(hours, [](OfficeInterval const& i) { return i.begin < i.end; });
  bool const overlap = std::ranges::adjacent_find(hours, [](auto const& a, auto const& b) { return b.begin < a.end; }) != hours.end();
  return !hours.empty() && each_has_a_minute && !overlap;
}

std::optional<DaysDue> due_in_days(WorkCalendar const& calendar, OfficeHours const& hours, DaysTerm const& term) {
  ClockTime const close = hours.back().end;
  auto const open = open_since(term.suspensions);
  auto const wanted = static_cast<std::size_t>(term.working_days);
  Date const certain_until = open.value_or(last_date);

  DaysDue answer;
  Date day = term.start.date;
  while (answer.counted.size() < wanted && day < certain_until) {
    day = add_days(day, 1);
    if (calendar.is_working_day(day) && !is_taken_out(day, term.suspensions)) answer.counted.push_back(day);
  }
  if (answer.counted.size() == wanted)
    answer.due = LocalMinute{answer.counted.back(), close};
  else if (!open)
    return std::nullopt;
  answer.warn_at = warning(term, answer.counted, close);
  answer.calendar_gap = years_not_loaded(calendar, add_days(term.start.date, 1), answer.due ? answer.due->date : certain_until);
  return answer;
}

std::optional<MinutesDue> due_in_minutes(WorkCalendar const& calendar, OfficeHours const& hours, LocalMinute start,
                                         std::int64_t working_minutes) {
  std::int64_t left = working_minutes;
  for (Date day = start.date; day <= last_date; day = add_days(day, 1)) {
    if (!calendar.is_working_day(day)) continue;
    for (auto const& interval : hours) {
      ClockTime const begin = day == start.date ? std::max(interval.begin, start.time) : interval.begin;
      std::int64_t const minutes = interval.end.minute_of_day - begin.minute_of_day;
      if (minutes <= 0) continue;
      if (left <= minutes) {
        ClockTime const time{static_cast<std::int16_t>(begin.minute_of_day + left)};
        return MinutesDue{LocalMinute{day, time}, years_not_loaded(calendar, start.date, day)};
      }
      left -= minutes;
    }
  }
  return std::nullopt;
}

} // namespace shiji
