// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/date.hpp"
#include "core/money/money.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <boost/describe.hpp>

namespace shiji::tabular {

// Why a cell does not hold what its column asks.
enum class CellFault {
  cell_empty,
  not_a_number,
  misplaced_separator, // thousands separators that do not part thousands
  number_too_large,    // outside 64 bits
  number_negative,
  number_not_whole,
  too_many_decimals, // more than two
  not_whole_fen,
  percent_sign_missing,
  not_a_date,
  no_such_date,
};
BOOST_DESCRIBE_ENUM(CellFault, cell_empty, not_a_number, misplaced_separator, number_too_large, number_negative, number_not_whole,
                    too_many_decimals, not_whole_fen, percent_sign_missing, not_a_date, no_such_date)

template<class T>
using Cell = std::variant<T, CellFault>;

// All of these take digits, signs, points, commas and spaces in full and half width, with or without thousands separators, and are exact.

// An amount such as 12.5, ¥1,234.50, 3万, 367.62亿元. Without a unit of its own it counts in `otherwise`.
Cell<Fen> parse_amount(std::string_view cell, MoneyUnit otherwise);

// 元, 万, 万元, 亿 or 亿元 as a column's unit; nothing for other texts.
std::optional<MoneyUnit> parse_money_unit(std::string_view text);

// A whole number from 0 on, such as 3,120 or 1.2万.
Cell<std::int64_t> parse_count(std::string_view cell);

// A number of at most two decimals, in hundredths: -12.5 is -1250.
Cell<std::int64_t> parse_quantity_x100(std::string_view cell);

enum class PercentSign { required, optional };

// A percentage in ten-thousandths: 29.23% is 2923. Below 0 and above 100 % are numbers like others.
Cell<std::int64_t> parse_percent_bp(std::string_view cell, PercentSign sign);

// A day as 2026-03-05, 2026.3.5, 2026/3/5, 2026年3月5日 or 20260305.
Cell<Date> parse_day(std::string_view cell);

} // namespace shiji::tabular
