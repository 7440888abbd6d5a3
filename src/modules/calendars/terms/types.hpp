// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/calendars/types.hpp"

namespace shiji::calendars {

// Why a day counts or does not.
enum class DayReason { start, working, make_up, weekend, off, suspended };
BOOST_DESCRIBE_ENUM(DayReason, start, working, make_up, weekend, off, suspended)

struct CalculateDue {
  shape::NonEmptyText<16> start;            // YYYY-MM-DDTHH:MM, civil time of the zone
  std::optional<std::int64_t> working_days; // exactly one of the two
  std::optional<std::int64_t> working_minutes;
  std::optional<std::int64_t> warn_days;
  std::vector<std::string> suspensions; // `2026-02-25T10:00/2026-02-26T09:00`; nothing after the slash while it is open
};
BOOST_DESCRIBE_STRUCT(CalculateDue, (), (start, working_days, working_minutes, warn_days, suspensions))

struct ExplainedDay {
  Date day;
  DayReason reason{};
  std::int64_t ordinal = 0; // of a counted working day; 0 for others
};
BOOST_DESCRIBE_STRUCT(ExplainedDay, (), (day, reason, ordinal))

struct DueView {
  std::string due, warn_at; // empty while an open suspension keeps them unknown
  std::int64_t counted = 0, skipped = 0;
  std::vector<std::int64_t> provisional_years; // nobody loaded them: the answer may move
  std::vector<ExplainedDay> days;              // from the start's day on; at most 400 of them
  bool days_are_all = true;
  std::string office_hours;
};
BOOST_DESCRIBE_STRUCT(DueView, (), (due, warn_at, counted, skipped, provisional_years, days, days_are_all, office_hours))

// An open clock whose due moment a draft moves.
struct MovedTerm {
  std::string kind, subject_id, title, path;
  std::string start;
  std::int64_t working_days = 0;
  std::string due_before, due_after;
};
BOOST_DESCRIBE_STRUCT(MovedTerm, (), (kind, subject_id, title, path, start, working_days, due_before, due_after))

struct CalendarEffects {
  std::vector<MovedTerm> moved; // of this zone, at most 500
  std::int64_t moved_count = 0, open_count = 0;
  std::int64_t moved_elsewhere = 0; // in other zones of the installation
};
BOOST_DESCRIBE_STRUCT(CalendarEffects, (), (moved, moved_count, open_count, moved_elsewhere))

struct OfficeHoursView {
  std::int64_t version = 0; // 0: those the program brings
  std::string intervals;    // `09:00-12:00 13:30-17:30`
  std::string basis, setter_name, set_at;
  std::int64_t minutes_per_day = 0;
};
BOOST_DESCRIBE_STRUCT(OfficeHoursView, (), (version, intervals, basis, setter_name, set_at, minutes_per_day))

struct SetOfficeHours {
  std::int64_t version = 0;
  shape::NonEmptyText<100> intervals;
  shape::NonEmptyText<200> basis; // the document or decision it rests on
};
BOOST_DESCRIBE_STRUCT(SetOfficeHours, (), (version, intervals, basis))

} // namespace shiji::calendars
