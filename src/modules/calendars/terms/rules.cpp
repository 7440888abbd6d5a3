// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/terms/rules.hpp"

#include <algorithm>

namespace shiji::calendars {
namespace {

bool is_suspended(Date day, std::vector<Suspension> const& suspensions) {
  return std::any_of(suspensions.begin(), suspensions.end(),
                     [&](Suspension const& each) { return each.from.date < day && (!each.to || day <= each.to->date); });
}

// Why a day that does not count does not: a working day only where time stood still.
DayReason reason_of(WorkCalendar const& calendar, Date day, bool counted, bool suspended) {
  bool const working = calendar.is_working_day(day);
  if (counted || working) {
    if (suspended) return DayReason::suspended;
    return is_weekend(day) ? DayReason::make_up : DayReason::working;
  }
  return is_weekend(day) ? DayReason::weekend : DayReason::off;
}

} // namespace

std::vector<ExplainedDay> explain_days(WorkCalendar const& calendar, Date start, Date last, std::vector<Date> const& counted,
                                       std::vector<Suspension> const& suspensions) {
  std::vector<ExplainedDay> days;
  std::int64_t ordinal = 0;
  for (Date day = start; day <= last && days.size() < most_explained_days; day = add_days(day, 1)) {
    bool const is_counted = std::binary_search(counted.begin(), counted.end(), day);
    DayReason const reason = day == start ? DayReason::start : reason_of(calendar, day, is_counted, is_suspended(day, suspensions));
    days.push_back({day, reason, is_counted ? ++ordinal : 0});
  }
  return days;
}

std::optional<OfficeHours> office_hours_from(std::string_view text) {
  OfficeHours hours;
  while (!text.empty()) {
    std::size_t const end = std::min(text.find(' '), text.size());
    std::string_view const part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (part.size() != 11 || part[5] != '-') return std::nullopt;
    auto const begin = parse_clock_time(part.substr(0, 5)), close = parse_clock_time(part.substr(6));
    if (!begin || !close) return std::nullopt;
    hours.push_back({*begin, *close});
  }
  if (!are_office_hours(hours)) return std::nullopt;
  return hours;
}

std::string office_hours_text(OfficeHours const& hours) {
  std::string text;
  for (OfficeInterval const& each : hours)
    text += (text.empty() ? "" : " ") + format_clock_time(each.begin) + "-" + format_clock_time(each.end);
  return text;
}

std::int64_t minutes_of(OfficeHours const& hours) {
  std::int64_t minutes = 0;
  for (OfficeInterval const& each : hours) minutes += each.end.minute_of_day - each.begin.minute_of_day;
  return minutes;
}

std::optional<Suspension> suspension_from(std::string_view text) {
  std::size_t const slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  auto const from = parse_local_minute(text.substr(0, slash));
  std::string_view const rest = text.substr(slash + 1);
  auto const to = rest.empty() ? std::nullopt : parse_local_minute(rest);
  if (!from || (!rest.empty() && !to) || (to && *to < *from)) return std::nullopt;
  return Suspension{*from, to};
}

} // namespace shiji::calendars
