// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/calendars/years/types.hpp"

#include <string_view>

namespace shiji::calendars {

// Days of one year, each once; at least one.
Verdict days_are_sound(std::int64_t year, std::vector<SpecialDay> const& days);

// A draft is confirmed by another account than the one that drafted it, and by another person.
Verdict may_confirm_draft(VersionStatus status, std::string const& drafted_by, std::string const& drafted_by_person,
                          std::string const& account, std::string const& person);

// The core's form of the days.
CalendarYear core_year(std::vector<SpecialDay> const& days);
// Working days of the year under these days.
std::int64_t count_working_days(std::int64_t year, std::vector<SpecialDay> const& days);

// Reads the wording of a State Council notice (“春节：2月15日至23日放假调休，共9天。2月14日、2月28日上班。”) or lines
// `2026-01-01,off,元旦`. What cannot be read is told, part by part; a number of days that does not fit its range is told too.
NoticeDays read_notice_text(std::int64_t year, std::string_view text);

} // namespace shiji::calendars
