// SPDX-License-Identifier: Apache-2.0
#include "platform/intake/reading.hpp"

#include "base/text.hpp"
#include "platform/tabular/cells.hpp"
#include "platform/tabular/workbook/number_format.hpp"

#include <algorithm>
#include <charconv>

namespace shiji::intake {

namespace {

CellReading value(std::string text) { return {std::move(text), {}}; }
CellReading fault(std::string_view code) { return {{}, std::string(code)}; }

// Lone spaces between two characters that are no ASCII pad a short name to the width of a long one.
std::string without_padding(std::string_view text) {
  std::string const plain = to_half_width(trimmed(text));
  std::string out;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    std::size_t const next = plain.find_first_not_of(' ', i);
    bool const between = plain[i] == ' ' && i > 0 && next != std::string::npos && static_cast<unsigned char>(plain[i - 1]) >= 0x80 &&
                         static_cast<unsigned char>(plain[next]) >= 0x80;
    if (between) i = next;
    out += plain[i];
  }
  return out;
}

std::int64_t magnitude_of(std::string_view unit) {
  if (unit.starts_with("亿")) return 100'000'000;
  if (unit.starts_with("万")) return 10'000;
  if (unit.starts_with("千")) return 1'000;
  return unit.starts_with("百") ? 100 : 1;
}

CellReading number(tabular::Cell<std::int64_t> const& parsed, std::int64_t factor) {
  if (auto const* no = std::get_if<tabular::CellFault>(&parsed)) return fault(to_text(*no));
  std::int64_t product = 0;
  if (__builtin_mul_overflow(std::get<std::int64_t>(parsed), factor, &product)) return fault("number_too_large");
  return value(std::to_string(product));
}

// 1.25 in a column of 万 is 12500: multiplied before it is asked for whole numbers.
CellReading whole(std::string_view cell, std::int64_t factor) {
  if (factor == 1) return number(tabular::parse_count(cell), 1);
  std::string const with_unit = std::string(cell) + (factor == 100'000'000 ? "亿" : factor == 10'000 ? "万" : "");
  bool const carried = with_unit.size() > cell.size();
  return number(tabular::parse_count(with_unit), carried ? 1 : factor);
}

CellReading amount(std::string_view cell, std::string_view unit) {
  auto const parsed = tabular::parse_amount(cell, tabular::parse_money_unit(unit).value_or(MoneyUnit::yuan));
  if (auto const* no = std::get_if<tabular::CellFault>(&parsed)) return fault(to_text(*no));
  return value(std::to_string(std::get<Fen>(parsed).value));
}

CellReading day(std::string_view cell) {
  std::string text = to_half_width(trimmed(cell));
  // A serial of the years 1954 to 2119 that lost its format.
  bool const serial = text.size() == 5 && text.find_first_not_of("0123456789") == std::string::npos && text >= "20000" && text <= "80000";
  if (serial)
    if (auto const found = tabular::day_text(text, false)) return value(*found);
  if (std::size_t const space = text.rfind(' '); space != std::string::npos && text.find(':', space) != std::string::npos)
    text.resize(space);
  auto const parsed = tabular::parse_day(text);
  if (auto const* no = std::get_if<tabular::CellFault>(&parsed)) return fault(to_text(*no));
  return value(format_date(std::get<Date>(parsed)));
}

CellReading year(std::string_view cell) {
  std::string text = to_half_width(trimmed(cell));
  std::size_t const digits = std::min(text.find_first_not_of("0123456789"), text.size());
  std::string const rest = text.substr(digits);
  bool const alone = rest.empty() || rest == "年" || rest == "年生";
  if (digits == 4 && (alone || rest[0] == '.' || rest[0] == '-' || rest[0] == '/' || rest.starts_with("年")))
    return value(text.substr(0, 4));
  auto const whole_day = day(cell);
  return whole_day.code.empty() ? value(whole_day.value.substr(0, 4)) : fault("not_a_year");
}

CellReading choice(Field const& field, std::string_view cell) {
  std::string const text = without_padding(cell);
  for (Choice const& known : field.choices) {
    bool const named = text == known.code || text == known.zh || text == known.en;
    if (named || std::find(known.also.begin(), known.also.end(), text) != known.also.end()) return value(known.code);
  }
  return fault("not_a_choice");
}

std::string decimals(std::string const& hundredths) {
  bool const negative = hundredths.starts_with('-');
  std::string digits = hundredths.substr(negative ? 1 : 0);
  if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
  digits.insert(digits.size() - 2, ".");
  while (digits.ends_with('0')) digits.pop_back();
  if (digits.ends_with('.')) digits.pop_back();
  return (negative ? "-" : "") + digits;
}

} // namespace

CellReading read_cell(Field const& field, std::string_view cell, std::string_view unit) {
  switch (field.form) {
  case FieldForm::text: return value(without_padding(cell));
  case FieldForm::whole: return whole(cell, magnitude_of(unit));
  case FieldForm::hundredths: return number(tabular::parse_quantity_x100(cell), magnitude_of(unit));
  case FieldForm::amount: return amount(cell, unit);
  case FieldForm::day: return day(cell);
  case FieldForm::year: return year(cell);
  case FieldForm::choice: break;
  }
  return choice(field, cell);
}

ReadRow read_row(Kind const& kind, Row const& row, std::vector<ColumnUse> const& columns, Values const& defaults) {
  ReadRow read;
  for (Field const& field : kind.fields) {
    auto const use = std::find_if(columns.begin(), columns.end(), [&](ColumnUse const& c) { return c.field == field.name; });
    std::string cell;
    std::int64_t column = 0;
    if (use != columns.end()) {
      column = use->column;
      auto const at = static_cast<std::size_t>(use->column - 1);
      if (at < row.cells.size()) cell = std::string(trimmed(row.cells[at]));
    }
    bool const by_default = cell.empty();
    if (by_default) cell = value_of(defaults, field.name);
    if (cell.empty()) continue;
    auto told = read_cell(field, cell, use == columns.end() || by_default ? std::string_view() : std::string_view(use->unit));
    if (told.code.empty())
      read.values[field.name] = std::move(told.value);
    else
      read.faults.push_back({field.name, column, cell, std::move(told.code)});
  }
  return read;
}

std::string shown(Field const& field, std::string const& text, bool in_english) {
  if (text.empty()) return text;
  if (field.form == FieldForm::hundredths || field.form == FieldForm::amount) return decimals(text);
  if (field.form == FieldForm::choice)
    for (Choice const& known : field.choices)
      if (known.code == text) return in_english ? known.en : known.zh;
  return text;
}

} // namespace shiji::intake
