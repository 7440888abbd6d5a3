// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/date.hpp"

#include "core/calendar/local_minute.hpp"

namespace shiji {

namespace {

// The number that exactly these characters write in decimal, or nothing.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (char const c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::string padded(int value, std::size_t width) {
  std::string const text = std::to_string(value);
  return std::string(width - std::min(width, text.size()), '0') + text;
}

} // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  auto const year = digits(text.substr(0, 4));
  auto const month = digits(text.substr(5, 2));
  auto const day = digits(text.substr(8, 2));
  if (!year || !month || !day || !is_date(*year, *month, *day)) return std::nullopt;
  return make_date(*year, *month, *day);
}

std::string format_date(Date date) { return padded(date.year, 4) + '-' + padded(date.month, 2) + '-' + padded(date.day, 2); }

std::optional<ClockTime> parse_clock_time(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  auto const hour = digits(text.substr(0, 2));
  auto const minute = digits(text.substr(3, 2));
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return clock_time(*hour, *minute);
}

std::string format_clock_time(ClockTime time) { return padded(time.minute_of_day / 60, 2) + ':' + padded(time.minute_of_day % 60, 2); }

std::optional<LocalMinute> parse_local_minute(std::string_view text) {
  if (text.size() != 16 || text[10] != 'T') return std::nullopt;
  auto const date = parse_date(text.substr(0, 10));
  auto const time = parse_clock_time(text.substr(11));
  if (!date || !time) return std::nullopt;
  return LocalMinute{*date, *time};
}

std::string format_local_minute(LocalMinute moment) { return format_date(moment.date) + 'T' + format_clock_time(moment.time); }

} // namespace shiji
