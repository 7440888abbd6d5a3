// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/date.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shiji {

// A point in time in whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct Instant {
  std::int64_t unix_seconds = 0;

  auto operator<=>(Instant const&) const = default;
  Instant& operator+=(std::int64_t seconds) { return unix_seconds += seconds, *this; }
};

inline Instant operator+(Instant instant, std::int64_t seconds) { return {instant.unix_seconds + seconds}; }
inline Instant operator-(Instant instant, std::int64_t seconds) { return {instant.unix_seconds - seconds}; }
// Seconds from the second to the first.
inline std::int64_t operator-(Instant later, Instant earlier) { return later.unix_seconds - earlier.unix_seconds; }

inline constexpr std::int64_t seconds_per_minute = 60;
inline constexpr std::int64_t seconds_per_hour = 3600;
inline constexpr std::int64_t seconds_per_day = 86400;

// The years the product accepts: 1900-01-01T00:00:00Z and 2200-12-31T23:59:59Z.
inline constexpr Instant first_instant{to_days(make_date(first_year, 1, 1)) * seconds_per_day};
inline constexpr Instant last_instant{to_days(make_date(last_year, 12, 31)) * seconds_per_day + seconds_per_day - 1};

// `2026-01-31T08:00:00Z`. Throws std::out_of_range before first_instant and after last_instant.
std::string to_text(Instant instant);

// Reads exactly the form to_text writes; nothing for any other text, or for a date or time that does not exist.
std::optional<Instant> instant_from_text(std::string_view text);

// The civil date shown by a clock that runs `offset_minutes` ahead of UTC (China: 480).
Date civil_date(Instant instant, int offset_minutes);

// The instant at which that clock shows `minute_of_day` (0 = midnight) on the date.
Instant instant_of(Date date, int minute_of_day, int offset_minutes);

} // namespace shiji
