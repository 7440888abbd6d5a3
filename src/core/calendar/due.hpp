// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/local_minute.hpp"
#include "core/calendar/working_days.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace shiji {

inline constexpr std::int64_t largest_working_days = 10'000;
inline constexpr std::int64_t largest_working_minutes = 1'000'000;

// Office time from `begin` up to `end`; its minutes are the end - begin that lie between.
struct OfficeInterval {
  ClockTime begin;
  ClockTime end;
};
using OfficeHours = std::vector<OfficeInterval>;

// 09:00-12:00 and 13:30-17:30.
OfficeHours const& default_office_hours();

// True for at least one interval, each of them with a minute, ascending and without overlap; they may adjoin.
bool are_office_hours(OfficeHours const& hours);

// Time that does not count (administrative licensing law, article 45): the dates after that of `from` up to and with that of `to`. Without
// `to` it is still open. `to` is not earlier than `from`.
struct Suspension {
  LocalMinute from;
  std::optional<LocalMinute> to;
};

struct DaysTerm {
  LocalMinute start;
  std::int64_t working_days = 1; // 1-10,000
  std::int64_t warn_days = 0;    // >= 0; see default_warn_days
  std::vector<Suspension> suspensions;
};

// A fifth of the term, rounded up.
constexpr std::int64_t default_warn_days(std::int64_t working_days) { return working_days / 5 + (working_days % 5 == 0 ? 0 : 1); }

struct DaysDue {
  std::optional<LocalMinute> due;     // absent while an open suspension keeps the last day unknown
  std::optional<LocalMinute> warn_at; // absent while it is unknown
  std::vector<Date> counted;          // the counted working days that are certain
  std::vector<int> calendar_gap;      // years looked at that the calendar does not hold: the answer is provisional
};

// When a term of working days ends and when it warns. The start's own day does not count, whatever the hour.
// Nothing where the term runs past the last year the product accepts.
std::optional<DaysDue> due_in_days(WorkCalendar const& calendar, OfficeHours const& hours, DaysTerm const& term);

struct MinutesDue {
  LocalMinute due;
  std::vector<int> calendar_gap;
};

// When `working_minutes` (1-1,000,000) office minutes have passed from the start on. Nothing where that is past the last year the product
// accepts.
std::optional<MinutesDue> due_in_minutes(WorkCalendar const& calendar, OfficeHours const& hours, LocalMinute start,
                                         std::int64_t working_minutes);

} // namespace shiji
