// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/cells.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

namespace shiji::tabular {

namespace {

// digits / 10^decimals, with a sign.
struct Decimal {
  Int128 digits = 0;
  int decimals = 0;
};

constexpr std::size_t most_digits = 27; // times 10^10 it stays within 128 bits

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
}

std::string normalised(std::string_view cell) {
  std::string text = to_half_width(cell);
  replace_all(text, "\u2212", "-");
  replace_all(text, "\u00a0", " ");
  return std::string(trimmed(text));
}

bool take_prefix(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text = trimmed(text.substr(prefix.size()));
  return true;
}

bool take_suffix(std::string_view& text, std::string_view suffix) {
  if (!text.ends_with(suffix)) return false;
  text = trimmed(text.substr(0, text.size() - suffix.size()));
  return true;
}

// The digits before the point, without separators.
Cell<std::string> whole_part(std::string_view text) {
  std::string digits;
  std::size_t in_group = 0, groups = 0;
  bool placed_well = true;
  for (char const c : text) {
    if (c == ',') {
      placed_well = placed_well && in_group > 0 && (groups == 0 ? in_group <= 3 : in_group == 3);
      ++groups;
      in_group = 0;
    } else if (is_digit(c)) {
      digits += c;
      ++in_group;
    } else {
      return CellFault::not_a_number;
    }
  }
  if (digits.empty()) return CellFault::not_a_number;
  if (!placed_well || (groups > 0 && in_group != 3)) return CellFault::misplaced_separator;
  return digits;
}

Cell<Decimal> parse_decimal(std::string_view text) {
  bool const negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  std::size_t const point = text.find('.');
  auto const whole = whole_part(text.substr(0, point));
  if (auto const* fault = std::get_if<CellFault>(&whole)) return *fault;
  std::string digits = std::get<std::string>(whole);
  auto fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  bool const bare_point = point != std::string_view::npos && fraction.empty();
  for (char const c : fraction)
    if (!is_digit(c)) return CellFault::not_a_number;
  if (bare_point) return CellFault::not_a_number;
  while (fraction.ends_with('0')) fraction.remove_suffix(1);
  digits += fraction;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.size() > most_digits || fraction.size() > most_digits) return CellFault::number_too_large;
  Decimal decimal{0, static_cast<int>(fraction.size())};
  for (char const digit : digits) decimal.digits = decimal.digits * 10 + (digit - '0');
  if (negative) decimal.digits = -decimal.digits;
  return decimal;
}

// decimal × factor as a whole number; `otherwise` where it is none.
Cell<std::int64_t> times(Decimal const& decimal, std::int64_t factor, CellFault otherwise) {
  Int128 divisor = 1;
  for (int i = 0; i < decimal.decimals; ++i) divisor *= 10;
  Int128 const product = decimal.digits * factor;
  if (product % divisor != 0) return otherwise;
  Int128 const result = product / divisor;
  if (result < std::numeric_limits<std::int64_t>::min() || result > std::numeric_limits<std::int64_t>::max())
    return CellFault::number_too_large;
  return static_cast<std::int64_t>(result);
}

Cell<std::int64_t> parse_times(std::string_view text, std::int64_t factor, CellFault otherwise) {
  auto const decimal = parse_decimal(text);
  if (auto const* fault = std::get_if<CellFault>(&decimal)) return *fault;
  return times(std::get<Decimal>(decimal), factor, otherwise);
}

// Takes 万 or 亿 off the end and tells how much it stands for.
std::int64_t take_magnitude(std::string_view& text) {
  if (take_suffix(text, "万")) return 10'000;
  return take_suffix(text, "亿") ? 100'000'000 : 1;
}

struct UnitWord {
  std::string_view word;
  MoneyUnit unit;
};

constexpr std::array unit_words = {UnitWord{"亿元", MoneyUnit::yi_yuan}, UnitWord{"亿", MoneyUnit::yi_yuan},
                                   UnitWord{"万元", MoneyUnit::wan_yuan}, UnitWord{"万", MoneyUnit::wan_yuan},
                                   UnitWord{"元", MoneyUnit::yuan}};

// A number of 1 to `longest` digits off the front; -1 where there is none.
int take_number(std::string_view& text, std::size_t longest) {
  std::size_t count = 0;
  int number = 0;
  for (; count < text.size() && count < longest && is_digit(text[count]); ++count) number = number * 10 + (text[count] - '0');
  text.remove_prefix(count);
  return count == 0 ? -1 : number;
}

struct Separators {
  std::string_view year, month, day;
};

std::optional<std::array<int, 3>> split_day(std::string_view text) {
  bool const compact = text.size() == 8 && text.find_first_not_of("0123456789") == std::string_view::npos;
  constexpr std::array<Separators, 5> forms = {{{"-", "-", ""}, {".", ".", ""}, {"/", "/", ""}, {"年", "月", "日"}, {"年", "月", "号"}}};
  if (compact) {
    int const year = take_number(text, 4), month = take_number(text, 2);
    return std::array{year, month, take_number(text, 2)};
  }
  for (auto const& form : forms) {
    auto rest = text;
    int const year = take_number(rest, 4);
    bool fits = text.size() - rest.size() == 4;
    rest = trimmed(rest);
    fits = fits && take_prefix(rest, form.year);
    int const month = take_number(rest, 2);
    rest = trimmed(rest);
    fits = fits && month >= 0 && take_prefix(rest, form.month);
    int const day = take_number(rest, 2);
    if (fits && day >= 0 && trimmed(rest) == form.day) return std::array{year, month, day};
  }
  return std::nullopt;
}

} // namespace

Cell<Fen> parse_amount(std::string_view cell, MoneyUnit otherwise) {
  auto const plain = normalised(cell);
  std::string_view text(plain);
  if (text.empty()) return CellFault::cell_empty;
  if (!take_prefix(text, "¥")) take_prefix(text, "￥");
  MoneyUnit unit = otherwise;
  for (auto const& known : unit_words)
    if (take_suffix(text, known.word)) {
      unit = known.unit;
      break;
    }
  auto const fen = parse_times(text, fen_per(unit), CellFault::not_whole_fen);
  if (auto const* fault = std::get_if<CellFault>(&fen)) return *fault;
  return Fen{std::get<std::int64_t>(fen)};
}

std::optional<MoneyUnit> parse_money_unit(std::string_view text) {
  for (auto const& known : unit_words)
    if (trimmed(text) == known.word) return known.unit;
  return std::nullopt;
}

Cell<std::int64_t> parse_count(std::string_view cell) {
  auto const plain = normalised(cell);
  std::string_view text(plain);
  if (text.empty()) return CellFault::cell_empty;
  std::int64_t const factor = take_magnitude(text);
  auto const count = parse_times(text, factor, CellFault::number_not_whole);
  auto const* number = std::get_if<std::int64_t>(&count);
  if (number && *number < 0) return CellFault::number_negative;
  return count;
}

Cell<std::int64_t> parse_quantity_x100(std::string_view cell) {
  auto const plain = normalised(cell);
  std::string_view text(plain);
  if (text.empty()) return CellFault::cell_empty;
  std::int64_t const factor = take_magnitude(text);
  return parse_times(text, factor * 100, CellFault::too_many_decimals);
}

Cell<std::int64_t> parse_percent_bp(std::string_view cell, PercentSign sign) {
  auto const plain = normalised(cell);
  std::string_view text(plain);
  if (text.empty()) return CellFault::cell_empty;
  if (!take_suffix(text, "%") && sign == PercentSign::required) return CellFault::percent_sign_missing;
  return parse_times(text, 100, CellFault::too_many_decimals);
}

Cell<Date> parse_day(std::string_view cell) {
  auto const plain = normalised(cell);
  if (plain.empty()) return CellFault::cell_empty;
  auto const parts = split_day(plain);
  if (!parts) return CellFault::not_a_date;
  auto const [year, month, day] = *parts;
  if (!is_date(year, month, day)) return CellFault::no_such_date;
  return make_date(year, month, day);
}

} // namespace shiji::tabular
