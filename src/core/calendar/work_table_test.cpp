// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/work_table.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;

namespace {

// Some years of chance beside those that follow the weekend rule.
WorkCalendar any_calendar() {
  WorkCalendar calendar;
  for (int year = 2020; year < 2030; ++year) {
    CalendarYear days;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i) days.off.push_back(add_days(make_date(year, 1, 1), *rc::gen::inRange(0, 365)));
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) days.work.push_back(add_days(make_date(year, 1, 1), *rc::gen::inRange(0, 365)));
    calendar.load(year, days);
  }
  return calendar;
}

OfficeHours any_hours() {
  OfficeHours hours;
  for (int at = *rc::gen::inRange(0, 600); at < 1'439 && hours.size() < 3;) {
    int const begin = at + *rc::gen::inRange(0, 200), end = begin + *rc::gen::inRange(1, 300);
    if (end > 1'439) break;
    hours.push_back({ClockTime{static_cast<std::int16_t>(begin)}, ClockTime{static_cast<std::int16_t>(end)}});
    at = end;
  }
  return hours.empty() ? default_office_hours() : hours;
}

LocalMinute any_start() {
  Date const date = add_days(make_date(2019, 6, 1), *rc::gen::inRange(0, 4'000));
  return {date, ClockTime{*rc::gen::inRange<std::int16_t>(0, 1'440)}};
}

} // namespace

TEST_CASE("a moment and its number name each other, to the ends of the accepted years") {
  for (char const* text : {"1900-01-01T00:00", "1969-12-31T23:59", "1970-01-01T00:00", "2026-02-13T15:20", "2200-12-31T23:59"})
    CHECK(format_local_minute(from_minutes(to_minutes(*parse_local_minute(text)))) == text);
  CHECK(to_minutes({make_date(1970, 1, 2), clock_time(0, 1)}) == 1'441);
}

TEST_CASE("the table answers what the plain functions answer, for one and for a column") {
  CHECK(rc::check("working days", [] {
    auto const calendar = any_calendar();
    WorkTable const table(calendar, default_office_hours());
    std::vector<std::int32_t> start, due;
    std::vector<std::int16_t> terms;
    for (int i = 0; i < 50; ++i) {
      auto const from = any_start();
      auto const term = *rc::gen::inRange<std::int16_t>(1, 400);
      auto const plain = due_in_days(calendar, default_office_hours(), {from, term, 0, {}});
      RC_ASSERT(from_days(table.due_day(to_days(from.date), term)) == plain->due->date);
      start.push_back(to_days(from.date));
      terms.push_back(term);
      due.push_back(table.due_day(start.back(), term));
    }
    table.due_days(start, terms, start);
    RC_ASSERT(start == due);
  }));
  CHECK(rc::check("working minutes", [] {
    auto const calendar = any_calendar();
    auto const hours = any_hours();
    WorkTable const table(calendar, hours);
    std::vector<MinuteNumber> start, due;
    std::vector<std::int32_t> terms;
    for (int i = 0; i < 50; ++i) {
      auto const from = any_start();
      auto const term = *rc::gen::inRange<std::int32_t>(1, 20'000);
      auto const plain = due_in_minutes(calendar, hours, from, term);
      RC_ASSERT(from_minutes(table.due_minute(to_minutes(from), term)) == plain->due);
      start.push_back(to_minutes(from));
      terms.push_back(term);
      due.push_back(table.due_minute(start.back(), term));
    }
    table.due_minutes(start, terms, start);
    RC_ASSERT(start == due);
  }));
}

TEST_CASE("a term that runs past the last year is said to, and one that just does not is not") {
  WorkTable const table(built_in_calendar(), default_office_hours());
  auto const last = to_days(make_date(2200, 12, 31)); // a Wednesday
  CHECK(table.due_day(last - 1, 1) == last);
  CHECK(table.due_day(last - 1, 2) == WorkTable::past_the_end);
  CHECK(table.due_day(last, 10'000) == WorkTable::past_the_end);
  CHECK(table.due_minute(last * minutes_per_day, 420) == last * minutes_per_day + 17 * 60 + 30);
  CHECK(table.due_minute(last * minutes_per_day, 421) == WorkTable::past_the_end);
  CHECK(table.due_minute(last * minutes_per_day + 1'439, 1'000'000) == WorkTable::past_the_end);
}
