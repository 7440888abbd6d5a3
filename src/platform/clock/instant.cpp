// SPDX-License-Identifier: Apache-2.0
#include "platform/clock/instant.hpp"

#include <cstdio>
#include <stdexcept>

namespace shiji {

namespace chr = std::chrono;

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

chr::sys_seconds as_time(Instant instant) { return chr::sys_seconds(chr::seconds(instant.unix_seconds)); }

} // namespace

std::string to_text(Instant instant) {
  // Checked before the calendar, whose year has 16 bits.
  constexpr std::int64_t first = -62135596800, last = 253402300799;
  if (instant.unix_seconds < first || instant.unix_seconds > last) throw std::out_of_range("an instant outside the years 0001 to 9999");
  auto const time = as_time(instant);
  auto const day = chr::floor<chr::days>(time);
  chr::year_month_day const date(day);
  chr::hh_mm_ss const clock(time - day);
  char text[64];
  std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return text;
}

std::optional<Instant> instant_from_text(std::string_view text) {
  if (!fits_pattern(text)) return std::nullopt;
  chr::year_month_day const date(chr::year(number_at(text, 0, 4)), chr::month(static_cast<unsigned>(number_at(text, 5, 2))),
                                 chr::day(static_cast<unsigned>(number_at(text, 8, 2))));
  int const hour = number_at(text, 11, 2), minute = number_at(text, 14, 2), second = number_at(text, 17, 2);
  if (!date.ok() || date.year() < chr::year(1) || hour > 23 || minute > 59 || second > 59) return std::nullopt;
  return instant_of(date, hour * 60 + minute, 0) + second;
}

chr::year_month_day civil_date(Instant instant, int offset_minutes) {
  return chr::floor<chr::days>(as_time(instant) + chr::minutes(offset_minutes));
}

Instant instant_of(chr::year_month_day date, int minute_of_day, int offset_minutes) {
  chr::sys_seconds const time = chr::sys_days(date) + chr::minutes(minute_of_day - offset_minutes);
  return {time.time_since_epoch().count()};
}

} // namespace shiji
