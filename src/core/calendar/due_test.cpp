// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/due.hpp"

#include <array>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;

namespace {

LocalMinute at(std::string_view text) { return *parse_local_minute(text); }

Suspension suspended(std::string_view from, std::optional<std::string_view> to = std::nullopt) {
  return Suspension{at(from), to ? std::optional(at(*to)) : std::nullopt};
}

DaysDue due(std::string_view start, std::int64_t days, std::vector<Suspension> suspensions = {}, std::int64_t warn_days = 0) {
  return due_in_days(built_in_calendar(), default_office_hours(), DaysTerm{at(start), days, warn_days, std::move(suspensions)}).value();
}

std::string due_text(DaysDue const& answer) { return answer.due ? format_local_minute(*answer.due) : "open"; }
std::string warn_text(DaysDue const& answer) { return answer.warn_at ? format_local_minute(*answer.warn_at) : "open"; }

std::string minutes_text(std::string_view start, std::int64_t minutes) {
  return format_local_minute(due_in_minutes(built_in_calendar(), default_office_hours(), at(start), minutes).value().due);
}

// The Nth counted day found the plain way: day by day, one question after the other.
std::optional<Date> plain_due(DaysTerm const& term, Date until) {
  std::int64_t left = term.working_days;
  for (Date day = add_days(term.start.date, 1); day <= until; day = add_days(day, 1)) {
    bool counts = built_in_calendar().is_working_day(day);
    for (auto const& s : term.suspensions)
      if (!s.to)
        counts = counts && !(day > s.from.date);
      else if (day > s.from.date && !(day > s.to->date))
        counts = false;
    if (counts && --left == 0) return day;
  }
  return std::nullopt;
}

DaysTerm any_term() {
  auto const date = [](std::int32_t from, std::int32_t span) {
    return add_days(make_date(2023, 1, 1), *rc::gen::inRange(from, from + span));
  };
  DaysTerm term{{date(0, 1400), clock_time(10, 0)}, *rc::gen::inRange<std::int64_t>(1, 80), *rc::gen::inRange<std::int64_t>(0, 90), {}};
  auto const count = *rc::gen::inRange(0, 4);
  for (int i = 0; i < count; ++i) {
    Suspension s{{add_days(term.start.date, *rc::gen::inRange(-20, 100)), clock_time(11, 0)}, std::nullopt};
    if (*rc::gen::inRange(0, 4) != 0) s.to = LocalMinute{add_days(s.from.date, *rc::gen::inRange(0, 40)), clock_time(12, 0)};
    term.suspensions.push_back(s);
  }
  return term;
}

} // namespace

TEST_CASE("the published terms of working days end on the published days") {
  struct Row {
    char const* start;
    std::int64_t days;
    char const* due;
  };
  constexpr std::array table = {
      Row{"2023-04-21", 5, "2023-04-27"},  Row{"2023-09-28", 5, "2023-10-11"},  Row{"2024-02-07", 5, "2024-02-20"},
      Row{"2024-02-07", 20, "2024-03-12"}, Row{"2024-04-30", 10, "2024-05-16"}, Row{"2024-09-13", 20, "2024-10-17"},
      Row{"2025-01-24", 5, "2025-02-07"},  Row{"2025-09-26", 5, "2025-10-10"},  Row{"2025-09-26", 20, "2025-10-30"},
      Row{"2026-01-01", 5, "2026-01-08"},  Row{"2026-02-13", 10, "2026-03-05"}, Row{"2026-09-24", 10, "2026-10-15"},
      Row{"2025-12-25", 20, "2026-01-23"}, Row{"2026-09-30", 45, "2026-12-08"},
  };
  for (auto const& row : table) {
    CAPTURE(row.start);
    CHECK(due_text(due(std::string(row.start) + "T00:00", row.days)) == std::string(row.due) + "T17:30");
    CHECK(due_text(due(std::string(row.start) + "T23:59", row.days)) == std::string(row.due) + "T17:30");
  }
}

TEST_CASE("the day a suspension begins on counts and the days up to and with its end do not") {
  auto const answer = due("2026-02-13T15:20", 5, {suspended("2026-02-25T10:00", "2026-02-26T09:00")}, 1);
  CHECK(due_text(answer) == "2026-02-28T17:30");
  CHECK(warn_text(answer) == "2026-02-27T17:30");
  CHECK(answer.counted == std::vector{make_date(2026, 2, 14), make_date(2026, 2, 24), make_date(2026, 2, 25), make_date(2026, 2, 27),
                                      make_date(2026, 2, 28)});
  CHECK(answer.calendar_gap.empty());
  CHECK(due_text(due("2026-03-02T09:00", 5, {suspended("2026-03-04T10:00", "2026-03-04T16:00")})) == "2026-03-09T17:30");
  CHECK(due_text(due("2026-03-02T09:00", 5,
                     {suspended("2026-03-03T10:00", "2026-03-05T09:00"), suspended("2026-03-04T10:00", "2026-03-06T09:00")})) ==
        "2026-03-12T17:30");
  CHECK(due_text(due("2026-03-02T09:00", 5, {suspended("2026-02-02T10:00", "2026-02-27T09:00")})) == "2026-03-09T17:30");
}

TEST_CASE("an open suspension leaves what is certain, and the earliest one counts") {
  auto answer = due("2026-03-02T09:00", 5, {suspended("2026-03-09T10:00"), suspended("2026-03-04T10:00")}, 1);
  CHECK(due_text(answer) == "open");
  CHECK(warn_text(answer) == "open");
  CHECK(answer.counted == std::vector{make_date(2026, 3, 3), make_date(2026, 3, 4)});
  CHECK(warn_text(due("2026-03-02T09:00", 5, {suspended("2026-03-04T10:00")}, 3)) == "2026-03-04T17:30");
  CHECK(warn_text(due("2026-03-02T09:00", 5, {suspended("2026-03-04T10:00")}, 5)) == "2026-03-02T09:00");
  CHECK(due_text(due("2026-03-02T09:00", 5, {suspended("2026-03-09T10:00")}, 1)) == "2026-03-09T17:30");
  answer = due("2026-03-02T09:00", 5, {suspended("2026-02-01T10:00")}, 1);
  CHECK(answer.counted.empty());
  CHECK(answer.calendar_gap.empty());
}

TEST_CASE("the warning defaults to a fifth of the term, rounded up, and is the start when it would lie before the first day") {
  CHECK(default_warn_days(1) == 1);
  CHECK(default_warn_days(5) == 1);
  CHECK(default_warn_days(6) == 2);
  CHECK(warn_text(due("2026-03-02T09:00", 5, {}, 0)) == "2026-03-09T17:30");
  CHECK(warn_text(due("2026-03-02T09:00", 5, {}, 5)) == "2026-03-02T09:00");
  CHECK(warn_text(due("2026-03-02T09:00", 5, {}, std::numeric_limits<std::int64_t>::max())) == "2026-03-02T09:00");
}

TEST_CASE("minutes pass in office hours only and an interval includes its last minute") {
  CHECK(minutes_text("2026-02-13T15:20", 240) == "2026-02-14T10:50");
  CHECK(minutes_text("2026-03-02T09:00", 180) == "2026-03-02T12:00");
  CHECK(minutes_text("2026-03-02T09:00", 181) == "2026-03-02T13:31");
  CHECK(minutes_text("2026-03-02T09:00", 420) == "2026-03-02T17:30");
  CHECK(minutes_text("2026-03-02T09:00", 421) == "2026-03-03T09:01");
  CHECK(minutes_text("2026-03-02T03:00", 1) == "2026-03-02T09:01");
  CHECK(minutes_text("2026-03-02T12:00", 1) == "2026-03-02T13:31");
  CHECK(minutes_text("2026-03-02T17:30", 1) == "2026-03-03T09:01");
  CHECK(minutes_text("2026-03-07T10:00", 60) == "2026-03-09T10:00");
}

TEST_CASE("years that are not loaded are named") {
  CHECK(due("2026-12-30T09:00", 3).calendar_gap == std::vector{2027});
  CHECK(due("2022-12-31T09:00", 3).calendar_gap.empty());
  CHECK(due("2022-12-30T09:00", 3).calendar_gap == std::vector{2022});
  CHECK(due("2026-12-30T09:00", 260).calendar_gap == std::vector{2027});
  CHECK(due("2026-12-30T09:00", 300).calendar_gap == std::vector{2027, 2028});
  CHECK(due("2026-12-30T09:00", 300, {suspended("2027-06-01T10:00")}).calendar_gap == std::vector{2027});
  auto const minutes = due_in_minutes(built_in_calendar(), default_office_hours(), at("2022-12-31T09:00"), 10);
  CHECK(minutes->calendar_gap == std::vector{2022});
}

TEST_CASE("a term that runs past the last year has no answer") {
  CHECK_FALSE(due_in_days(built_in_calendar(), default_office_hours(), DaysTerm{at("2200-12-20T09:00"), 30, 0, {}}));
  CHECK(due_in_days(built_in_calendar(), default_office_hours(), DaysTerm{at("2200-12-20T09:00"), 30, 0, {suspended("2200-12-24T10:00")}}));
  CHECK_FALSE(due_in_minutes(built_in_calendar(), default_office_hours(), at("2200-12-31T17:00"), 31));
}

TEST_CASE("office hours have a minute each, ascend and do not overlap; they may adjoin") {
  auto const interval = [](int from, int to) { return OfficeInterval{clock_time(from, 0), clock_time(to, 0)}; };
  CHECK(are_office_hours(default_office_hours()));
  CHECK(are_office_hours({interval(9, 12), interval(12, 13)}));
  CHECK_FALSE(are_office_hours({}));
  CHECK_FALSE(are_office_hours({interval(9, 9)}));
  CHECK_FALSE(are_office_hours({interval(12, 9)}));
  CHECK_FALSE(are_office_hours({interval(13, 17), interval(9, 12)}));
  CHECK_FALSE(are_office_hours({interval(9, 12), interval(11, 17)}));
}

TEST_CASE("properties of terms") {
  CHECK(rc::check("the due day is that of a plain loop over the days", [] {
    DaysTerm const term = any_term();
    auto const answer = due_in_days(built_in_calendar(), default_office_hours(), term);
    auto const plain = plain_due(term, make_date(2029, 12, 31));
    RC_ASSERT(answer.has_value());
    RC_ASSERT(answer->due.has_value() == plain.has_value());
    if (plain) RC_ASSERT(answer->due->date == *plain);
    RC_ASSERT(!answer->due || answer->counted.size() == static_cast<std::size_t>(term.working_days));
  }));
  CHECK(rc::check("a longer term is never due earlier, and the warning never comes after due", [] {
    DaysTerm term = any_term();
    auto const shorter = due_in_days(built_in_calendar(), default_office_hours(), term);
    term.working_days += 1;
    auto const longer = due_in_days(built_in_calendar(), default_office_hours(), term);
    if (longer->due) RC_ASSERT(*shorter->due < *longer->due);
    if (shorter->due) RC_ASSERT(*shorter->warn_at <= *shorter->due);
  }));
  CHECK(rc::check("minutes add up: a term is its first part followed by its second", [](std::int16_t seed) {
    LocalMinute const start{add_days(make_date(2024, 6, 1), seed / 100), clock_time(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60))};
    auto const first = *rc::gen::inRange<std::int64_t>(1, 2000);
    auto const second = *rc::gen::inRange<std::int64_t>(1, 2000);
    auto const& hours = default_office_hours();
    auto const middle = due_in_minutes(built_in_calendar(), hours, start, first)->due;
    RC_ASSERT(due_in_minutes(built_in_calendar(), hours, middle, second)->due ==
              due_in_minutes(built_in_calendar(), hours, start, first + second)->due);
  }));
}
