// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/counting.hpp"

#include <doctest/doctest.h>

using namespace shiji;

TEST_CASE("working days between two dates: holidays out, make-up days in, backwards below zero") {
  WorkCalendar const& calendar = built_in_calendar();
  Date const wednesday = make_date(2026, 11, 18);
  CHECK(working_days_between(calendar, wednesday, wednesday) == 0);
  CHECK(working_days_between(calendar, wednesday, make_date(2026, 11, 25)) == 5);
  CHECK(working_days_between(calendar, make_date(2026, 11, 25), wednesday) == -5);
  CHECK(working_days_between(calendar, make_date(2026, 11, 20), make_date(2026, 11, 22)) == 0); // Friday to Sunday
  CHECK(working_days_between(calendar, make_date(2026, 9, 30), make_date(2026, 10, 8)) == 1);   // the National Day holiday
}

TEST_CASE("adding working days counts none of the days off and every make-up day") {
  WorkCalendar const& calendar = built_in_calendar();
  CHECK(add_working_days(calendar, make_date(2026, 9, 24), 10) == make_date(2026, 10, 15));
  CHECK(add_working_days(calendar, make_date(2026, 9, 30), 45) == make_date(2026, 12, 8));
  CHECK(add_working_days(calendar, make_date(2026, 11, 20), 0) == make_date(2026, 11, 20));
  CHECK(working_day_after(calendar, make_date(2026, 11, 20)) == make_date(2026, 11, 23));
  CHECK(working_day_up_to(calendar, make_date(2026, 11, 22)) == make_date(2026, 11, 20));
}
