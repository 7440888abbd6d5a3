// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/date.hpp"

namespace shiji {

// A time of day in minutes since midnight, 0-1439.
struct ClockTime {
  std::int16_t minute_of_day = 0;

  auto operator<=>(ClockTime const&) const = default;
};

// A moment of a zone's local civil time, to the minute. Compares in time order.
struct LocalMinute {
  Date date;
  ClockTime time;

  auto operator<=>(LocalMinute const&) const = default;
};

constexpr ClockTime clock_time(int hour, int minute) { return ClockTime{static_cast<std::int16_t>(hour * 60 + minute)}; }

// The time written HH:MM, 00:00-23:59; nothing for any other text.
std::optional<ClockTime> parse_clock_time(std::string_view text);
std::string format_clock_time(ClockTime time);

// The moment written YYYY-MM-DDTHH:MM; nothing for any other text or a moment that does not exist.
std::optional<LocalMinute> parse_local_minute(std::string_view text);
std::string format_local_minute(LocalMinute moment);

} // namespace shiji
