// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/local_minute.hpp"
#include "core/calendar/working_days.hpp"

#include <algorithm>
#include <array>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;

TEST_CASE("dates are read and written as YYYY-MM-DD and only days that exist are read") {
  for (auto const* text : {"1900-01-01", "2200-12-31", "2024-02-29", "2000-02-29", "2026-01-31"}) {
    CAPTURE(text);
    REQUIRE(parse_date(text));
    CHECK(format_date(*parse_date(text)) == text);
  }
  for (auto const* text : {"", "2026-1-31", "2026-02-29", "1900-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
                           "2026-04-00", "1899-12-31", "2201-01-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "2026-0a-01", "20260101"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("moments are read and written as YYYY-MM-DDTHH:MM") {
  for (auto const* text : {"2026-02-13T15:20", "2026-02-13T00:00", "2026-02-13T23:59"}) {
    REQUIRE(parse_local_minute(text));
    CHECK(format_local_minute(*parse_local_minute(text)) == text);
  }
  for (auto const* text : {"2026-02-13", "2026-02-13 15:20", "2026-02-13T24:00", "2026-02-13T15:60", "2026-02-13T15:20:00",
                           "2026-02-30T15:20", "2026-02-13T1:20", "2026-02-13t15:20", "2026-02-13T15-20"})
    CHECK_FALSE(parse_local_minute(text));
  CHECK(*parse_local_minute("2026-02-13T15:20") < *parse_local_minute("2026-02-13T15:21"));
  CHECK(*parse_local_minute("2026-02-13T15:20") < *parse_local_minute("2026-02-14T00:00"));
}

TEST_CASE("the days of the week and the count of days agree with known dates") {
  CHECK(to_days(make_date(1970, 1, 1)) == 0);
  CHECK(to_days(make_date(2000, 3, 1)) == 11017);
  CHECK(to_days(make_date(1900, 1, 1)) == -25567);
  CHECK(weekday_of(make_date(1970, 1, 1)) == Weekday::thursday);
  CHECK(weekday_of(make_date(1900, 1, 1)) == Weekday::monday);
  CHECK(weekday_of(make_date(2026, 2, 14)) == Weekday::saturday);
  CHECK(add_days(make_date(2024, 2, 28), 2) == make_date(2024, 3, 1));
  CHECK(days_between(make_date(2026, 1, 1), make_date(2025, 12, 31)) == -1);
}

TEST_CASE("every day of the years 1900-2200 is the day after the one before it") {
  Date day = make_date(first_year, 1, 1);
  std::int32_t number = to_days(day);
  bool sound = true;
  while (day.year <= last_year) {
    sound = sound && to_days(day) == number && from_days(number) == day;
    day = day.day < days_in_month(day.year, day.month) ? make_date(day.year, day.month, day.day + 1)
          : day.month < 12                             ? make_date(day.year, day.month + 1, 1)
                                                       : make_date(day.year + 1, 1, 1);
    ++number;
  }
  CHECK(sound);
}

TEST_CASE("the built-in calendar gives the published numbers of working days and names its notices") {
  struct Row {
    int year, off_on_weekdays, made_up, working_days;
    char const* notice;
  };
  constexpr std::array table = {Row{2023, 18, 7, 249, "国办发明电〔2022〕16号"}, Row{2024, 19, 8, 251, "国办发明电〔2023〕7号"},
                                Row{2025, 18, 5, 248, "国办发明电〔2024〕12号"}, Row{2026, 19, 6, 248, "国办发明电〔2025〕7号"}};
  REQUIRE(built_in_years().size() >= table.size());
  for (std::size_t i = 0; i < table.size(); ++i) {
    auto const& row = table[i];
    auto const& year = built_in_years()[i];
    CAPTURE(row.year);
    CHECK(year.year == row.year);
    CHECK(year.notice == row.notice);
    CHECK(std::ranges::count_if(year.off, [](Date d) { return !is_weekend(d); }) == row.off_on_weekdays);
    CHECK(year.work.size() == static_cast<std::size_t>(row.made_up));
    int working = 0;
    for (Date day = make_date(row.year, 1, 1); day.year == row.year; day = add_days(day, 1))
      working += built_in_calendar().is_working_day(day) ? 1 : 0;
    CHECK(working == row.working_days);
    for (auto const list : {year.off, year.work})
      CHECK(std::ranges::all_of(list, [&](Date d) { return d.year == row.year && is_date(d.year, d.month, d.day); }));
    CHECK(std::ranges::none_of(year.off, [&](Date d) { return std::ranges::find(year.work, d) != year.work.end(); }));
    CHECK(std::ranges::all_of(year.work, is_weekend));
  }
}

TEST_CASE("work beats off, and a year that is not loaded follows the weekend alone") {
  WorkCalendar calendar;
  Date const saturday = make_date(2026, 2, 14);
  Date const monday = make_date(2026, 2, 16);
  CHECK_FALSE(calendar.is_working_day(saturday));
  CHECK(calendar.is_working_day(monday));
  CHECK_FALSE(calendar.is_loaded(2026));
  calendar.load(2026, CalendarYear{{saturday, monday}, {saturday}});
  CHECK(calendar.is_loaded(2026));
  CHECK(calendar.is_working_day(saturday));
  CHECK_FALSE(calendar.is_working_day(monday));
}
