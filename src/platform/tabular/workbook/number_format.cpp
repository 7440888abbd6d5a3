// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/workbook/number_format.hpp"

#include "core/calendar/date.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace shiji::tabular {

namespace {

bool is_decimal_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::size_t kept_digits = 15;
constexpr int largest_exponent = 60;

struct Written {
  bool negative = false;
  std::string digits; // without leading zeros
  int point = 0;      // digits before the decimal point; may be negative or beyond the digits
};

std::optional<Written> take_apart(std::string_view text) {
  Written w;
  if (text.starts_with('-') || text.starts_with('+')) {
    w.negative = text[0] == '-';
    text.remove_prefix(1);
  }
  bool any = false, point = false;
  while (!text.empty() && (is_decimal_digit(text[0]) || (text[0] == '.' && !point))) {
    if (text[0] == '.')
      point = true;
    else {
      any = true;
      w.digits += text[0];
      w.point += point ? 0 : 1;
    }
    text.remove_prefix(1);
  }
  if (!any || w.digits.size() > 400) return std::nullopt;
  if (!text.empty()) {
    int exponent = 0;
    if (text[0] != 'e' && text[0] != 'E') return std::nullopt;
    text.remove_prefix(text.size() > 1 && text[1] == '+' ? 2 : 1);
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error != std::errc() || end != text.data() + text.size() || std::abs(exponent) > largest_exponent) return std::nullopt;
    w.point += exponent;
  }
  std::size_t const zeros = std::min(w.digits.find_first_not_of('0'), w.digits.size());
  w.digits.erase(0, zeros);
  w.point -= static_cast<int>(zeros);
  while (w.digits.ends_with('0')) w.digits.pop_back();
  return w;
}

// To the nearest, halves away from zero.
void round_to(Written& w, std::size_t size) {
  if (w.digits.size() <= size) return;
  bool up = w.digits[size] >= '5';
  w.digits.resize(size);
  for (std::size_t i = size; up && i-- > 0;) {
    up = w.digits[i] == '9';
    w.digits[i] = up ? '0' : static_cast<char>(w.digits[i] + 1);
  }
  if (up) {
    w.digits.insert(w.digits.begin(), '1');
    ++w.point;
  }
  while (w.digits.ends_with('0')) w.digits.pop_back();
}

std::string put_together(Written const& w) {
  if (w.digits.empty()) return "0";
  std::string text = w.negative ? "-" : "";
  auto const before = static_cast<std::size_t>(std::max(w.point, 0));
  if (before == 0) return text + "0." + std::string(static_cast<std::size_t>(-w.point), '0') + w.digits;
  if (w.digits.size() <= before) return text + w.digits + std::string(before - w.digits.size(), '0');
  return text + w.digits.substr(0, before) + "." + w.digits.substr(before);
}

// Whole days, and the rest of the serial in whole minutes.
struct Serial {
  std::int64_t days = 0, minutes = 0;
};

std::optional<Serial> serial_of(std::string_view text) {
  constexpr std::int64_t minutes_per_day = 24 * 60;
  auto const decimal = decimal_text(text);
  if (decimal.empty() || !is_decimal_digit(decimal[0])) return std::nullopt;
  std::size_t const point = std::min(decimal.find('.'), decimal.size());
  if (point > 7) return std::nullopt;
  Serial serial;
  std::from_chars(decimal.data(), decimal.data() + point, serial.days);
  // Nine decimals of a day are finer than a tenth of a millisecond.
  std::string fraction = point < decimal.size() ? decimal.substr(point + 1, 9) : "";
  fraction.resize(9, '0');
  std::int64_t billionths = 0;
  std::from_chars(fraction.data(), fraction.data() + fraction.size(), billionths);
  serial.minutes = (billionths * minutes_per_day + 500'000'000) / 1'000'000'000;
  if (serial.minutes == minutes_per_day) serial = {serial.days + 1, 0};
  return serial;
}

std::string two(std::int64_t number) { return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)}; }

std::string clock(std::int64_t minutes) { return two(minutes / 60) + ":" + two(minutes % 60); }

} // namespace

Shown shown_by_builtin_format(int id) {
  bool const is_time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
  if (is_time) return Shown::time;
  bool const is_day = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
  return is_day ? Shown::day : Shown::number;
}

Shown shown_by_format(std::string_view code) {
  code = code.substr(0, code.find(';')); // the rest is for negative numbers, zero and text
  bool days = false, hours = false, months_or_minutes = false;
  for (std::size_t i = 0; i < code.size(); ++i) {
    char const c = code[i];
    if (c == '"')
      i = std::min(code.find('"', i + 1), code.size());
    else if (c == '\\' || c == '_' || c == '*')
      ++i;
    else if (c == '[') {
      std::size_t const end = std::min(code.find(']', i), code.size());
      auto const inside = code.substr(i + 1, end - i - 1);
      hours |= !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
      i = end;
    } else {
      days |= c == 'y' || c == 'Y' || c == 'd' || c == 'D';
      hours |= c == 'h' || c == 'H' || c == 's' || c == 'S';
      months_or_minutes |= c == 'm' || c == 'M';
    }
  }
  if (days || (months_or_minutes && !hours)) return Shown::day;
  return hours ? Shown::time : Shown::number;
}

std::string decimal_text(std::string_view written) {
  auto parts = take_apart(written);
  if (!parts) return std::string(written);
  bool const has_fraction = parts->point < static_cast<int>(parts->digits.size());
  if (has_fraction) round_to(*parts, kept_digits);
  return put_together(*parts);
}

std::optional<std::string> day_text(std::string_view text, bool counts_from_1904) {
  auto const serial = serial_of(text);
  if (!serial) return std::nullopt;
  constexpr std::int64_t last_serial = 2'958'465; // 9999-12-31
  constexpr std::int64_t day_that_never_was = 60; // 1900-02-29, kept by every program since the first
  std::int64_t days = serial->days;
  if (counts_from_1904)
    days += 1462;
  else if (days == day_that_never_was || days == 0)
    return std::nullopt;
  else if (days < day_that_never_was)
    ++days;
  if (days > last_serial) return std::nullopt;
  std::string text_of_day = format_date(add_days(make_date(1899, 12, 30), static_cast<int>(days)));
  return serial->minutes == 0 ? text_of_day : text_of_day + " " + clock(serial->minutes);
}

std::optional<std::string> time_text(std::string_view text) {
  auto const serial = serial_of(text);
  if (!serial || serial->days > 0) return std::nullopt;
  return clock(serial->minutes);
}

} // namespace shiji::tabular
