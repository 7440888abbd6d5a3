// SPDX-License-Identifier: Apache-2.0
#include "platform/clock/instant.hpp"

#include <cstdio>
#include <stdexcept>

namespace shiji {

namespace {

constexpr std::string_view pattern = "dddd-dd-ddTdd:dd:ddZ";

bool fits_pattern(std::string_view text) {
  if (text.size() != pattern.size()) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    bool const digit = text[i] >= '0' && text[i] <= '9';
    if (pattern[i] == 'd' ? !digit : text[i] != pattern[i]) return false;
  }
  return true;
}

int number_at(std::string_view text, std::size_t start, std::size_t length) {
  int number = 0;
  for (char const digit : text.substr(start, length)) number = number * 10 + (digit - '0');
  return number;
}

// Rounded towards the past, so that -1 second is the day before.
std::int64_t whole_days(std::int64_t seconds) { return seconds / seconds_per_day - (seconds % seconds_per_day < 0 ? 1 : 0); }

} // namespace

std::string to_text(Instant instant) {
  if (instant < first_instant || instant > last_instant) throw std::out_of_range("an instant outside the years 1900 to 2200");
  auto const days = whole_days(instant.unix_seconds);
  auto const second = static_cast<int>(instant.unix_seconds - days * seconds_per_day);
  Date const date = from_days(static_cast<std::int32_t>(days));
  char text[64];
  std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02dZ", date.year, date.month, date.day, second / 3600, second / 60 % 60,
                second % 60);
  return text;
}

std::optional<Instant> instant_from_text(std::string_view text) {
  if (!fits_pattern(text)) return std::nullopt;
  int const year = number_at(text, 0, 4), month = number_at(text, 5, 2), day = number_at(text, 8, 2);
  int const hour = number_at(text, 11, 2), minute = number_at(text, 14, 2), second = number_at(text, 17, 2);
  if (!is_date(year, month, day) || hour > 23 || minute > 59 || second > 59) return std::nullopt;
  return instant_of(make_date(year, month, day), hour * 60 + minute, 0) + second;
}

Date civil_date(Instant instant, int offset_minutes) {
  return from_days(static_cast<std::int32_t>(whole_days(instant.unix_seconds + offset_minutes * seconds_per_minute)));
}

Instant instant_of(Date date, int minute_of_day, int offset_minutes) {
  return {to_days(date) * seconds_per_day + (minute_of_day - offset_minutes) * seconds_per_minute};
}

} // namespace shiji
