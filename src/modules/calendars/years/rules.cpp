// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/years/rules.hpp"

#include <set>

namespace shiji::calendars {

Verdict days_are_sound(std::int64_t year, std::vector<SpecialDay> const& days) {
  if (year < earliest_editable_year || year > latest_editable_year)
    return refuse_field(CalendarsRefusal::year_out_of_range, "year",
                        {{"least", std::to_string(earliest_editable_year)}, {"greatest", std::to_string(latest_editable_year)}});
  if (days.empty()) return refuse_field(CalendarsRefusal::days_missing, "days");
  std::set<Date> seen;
  for (std::size_t i = 0; i < days.size(); ++i) {
    std::string const path = "days[" + std::to_string(i) + "].day";
    if (days[i].day.year != year) return refuse_field(CalendarsRefusal::day_outside_year, path, {{"day", format_date(days[i].day)}});
    if (!seen.insert(days[i].day).second) return refuse_field(CalendarsRefusal::day_twice, path, {{"day", format_date(days[i].day)}});
  }
  return std::nullopt;
}

Verdict may_confirm_draft(VersionStatus status, std::string const& drafted_by, std::string const& drafted_by_person,
                          std::string const& account, std::string const& person) {
  if (status != VersionStatus::draft) return refuse(CalendarsRefusal::calendar_not_a_draft);
  bool const same_person = !person.empty() && person == drafted_by_person;
  if (drafted_by == account || same_person) return refuse(CalendarsRefusal::second_person_needed);
  return std::nullopt;
}

CalendarYear core_year(std::vector<SpecialDay> const& days) {
  CalendarYear year;
  for (SpecialDay const& special : days) (special.kind == DayKind::off ? year.off : year.work).push_back(special.day);
  return year;
}

std::int64_t count_working_days(std::int64_t year, std::vector<SpecialDay> const& days) {
  WorkCalendar calendar;
  int const number = static_cast<int>(year);
  calendar.load(number, core_year(days));
  std::int64_t count = 0;
  for (Date day = make_date(number, 1, 1); day.year == number; day = add_days(day, 1)) count += calendar.is_working_day(day) ? 1 : 0;
  return count;
}

} // namespace shiji::calendars
