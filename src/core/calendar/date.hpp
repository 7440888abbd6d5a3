// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shiji {

// Dates the product accepts.
inline constexpr int first_year = 1900;
inline constexpr int last_year = 2200;

// A day of the Gregorian calendar. Compares in time order; the default is 1970-01-01.
struct Date {
  std::int16_t year = 1970;
  std::uint8_t month = 1; // 1-12
  std::uint8_t day = 1;   // 1-31

  auto operator<=>(Date const&) const = default;
};

enum class Weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

constexpr bool is_leap_year(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

// 28-31 for a month 1-12.
constexpr int days_in_month(int year, int month) {
  if (month == 2) return is_leap_year(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// True for a day that exists in the years 1900-2200.
constexpr bool is_date(int year, int month, int day) {
  return year >= first_year && year <= last_year && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

// The date, which exists (is_date).
constexpr Date make_date(int year, int month, int day) {
  return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

// Days since 1970-01-01. Counts in years that begin on 1 March, so that the leap day is a year's last.
constexpr std::int32_t to_days(Date date) {
  int const year = date.year - (date.month <= 2 ? 1 : 0);
  int const era = year / 400;
  int const year_of_era = year - era * 400;
  int const month_from_march = (date.month + 9) % 12;
  int const day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
  int const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

// The date that lies `days` after 1970-01-01; from year 0 of the calendar on.
constexpr Date from_days(std::int32_t days) {
  int const shifted = days + 719468;
  int const era = shifted / 146097;
  int const day_of_era = shifted - era * 146097;
  int const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int const month_from_march = (5 * day_of_year + 2) / 153;
  int const day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
  int const month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  return make_date(year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

constexpr Date add_days(Date date, std::int32_t days) { return from_days(to_days(date) + days); }

// Days from `from` to `to`, negative where `to` is earlier.
constexpr std::int32_t days_between(Date from, Date to) { return to_days(to) - to_days(from); }

// 1970-01-01 was a Thursday.
constexpr Weekday weekday_of(Date date) {
  int const since_monday = (to_days(date) + 3) % 7;
  return static_cast<Weekday>(since_monday < 0 ? since_monday + 7 : since_monday);
}

constexpr bool is_weekend(Date date) { return weekday_of(date) >= Weekday::saturday; }

// The date written YYYY-MM-DD, exactly; nothing where the text is otherwise, the day does not exist or lies outside 1900-2200.
std::optional<Date> parse_date(std::string_view text);

// YYYY-MM-DD.
std::string format_date(Date date);

} // namespace shiji
