// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/calendars/terms/types.hpp"

#include <string_view>

namespace shiji::calendars {

inline constexpr std::size_t most_explained_days = 400;

// Each day from the start's to `last`, with why it counts or does not. The counted days are core's; this only words the others.
std::vector<ExplainedDay> explain_days(WorkCalendar const& calendar, Date start, Date last, std::vector<Date> const& counted,
                                       std::vector<Suspension> const& suspensions);

// `09:00-12:00 13:30-17:30`; nothing for another text and for hours that are empty, unordered or overlap.
std::optional<OfficeHours> office_hours_from(std::string_view text);
std::string office_hours_text(OfficeHours const& hours);
std::int64_t minutes_of(OfficeHours const& hours);

// `FROM/TO` or `FROM/`.
std::optional<Suspension> suspension_from(std::string_view text);

} // namespace shiji::calendars
