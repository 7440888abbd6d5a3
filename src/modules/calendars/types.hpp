// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "base/refusal.hpp"
#include "core/calendar/due.hpp"
#include "platform/identity/actor.hpp"
#include "platform/shape/core_forms.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji {
struct CalendarVersion;
}

namespace shiji::calendars {

enum class CalendarsRefusal {
  day_outside_year,
  day_twice,
  days_missing,
  year_out_of_range,
  draft_exists,
  calendar_not_a_draft,
  second_person_needed,
  nothing_to_restore,
  notice_unreadable,
  office_hours_wrong,
  term_wrong,
  start_wrong,
  suspension_wrong,
  past_last_year,
};
BOOST_DESCRIBE_ENUM(CalendarsRefusal, day_outside_year, day_twice, days_missing, year_out_of_range, draft_exists, calendar_not_a_draft,
                    second_person_needed, nothing_to_restore, notice_unreadable, office_hours_wrong, term_wrong, start_wrong,
                    suspension_wrong, past_last_year)

// A departure from the weekend rule: a day off, or a make-up working day.
enum class DayKind { off, work };
BOOST_DESCRIBE_ENUM(DayKind, off, work)

struct SpecialDay {
  Date day;
  DayKind kind{};
  std::string name; // 春节, …; may be empty
  bool operator==(SpecialDay const&) const = default;
};
BOOST_DESCRIBE_STRUCT(SpecialDay, (), (day, kind, name))

inline constexpr std::int64_t earliest_editable_year = 2000;
inline constexpr std::int64_t latest_editable_year = 2100;

} // namespace shiji::calendars
