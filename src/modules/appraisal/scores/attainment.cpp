// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/attainment.hpp"

#include <algorithm>

namespace shiji::appraisal {
namespace {

std::string text_of(Int128 value) {
  if (value == 0) return "0";
  std::string digits;
  for (Int128 rest = value < 0 ? -value : value; rest > 0; rest /= 10) digits += static_cast<char>('0' + static_cast<int>(rest % 10));
  if (value < 0) digits += '-';
  std::reverse(digits.begin(), digits.end());
  return digits;
}

Attainment of_sum(SchemeIndicator const& indicator, scoring::IndicatorInput const& input) {
  std::int64_t const actual = scoring::actual_x100(input.credits_x100, input.deducts_x100), target = *input.target_x100;
  std::string const numbers = decimal_of(actual) + " ÷ " + decimal_of(target);
  if (indicator.type == IndicatorType::more) {
    if (target == 0)
      return {make_fraction(actual >= 0 ? 1 : 0, 1), "目标为 0：完成数不为负即为 1", "the target is 0: 1 unless the actual is negative"};
    return {make_fraction(actual, target), "完成 ÷ 目标 = " + numbers, "actual ÷ target = " + numbers};
  }
  if (target == 0) return {make_fraction(actual == 0 ? 1 : 0, 1), "目标为 0：一件没有即为 1", "the target is 0: 1 if there is none"};
  return {make_fraction(2 * Int128{target} - actual, target), "2 − 发生 ÷ 控制数 = 2 − " + numbers, "2 − actual ÷ limit = 2 − " + numbers};
}

Attainment of_rate(scoring::IndicatorInput const& input) {
  std::string const numbers =
      decimal_of(input.numerator) + " ÷ " + decimal_of(input.denominator) + ") ÷ " + decimal_of(*input.target_bp) + "%";
  return {make_fraction(Int128{input.numerator} * whole_bp, Int128{input.denominator} * *input.target_bp),
          "(达标 ÷ 总数) ÷ 目标率 = (" + numbers, "(numerator ÷ denominator) ÷ target rate = (" + numbers};
}

Attainment of_ratings(scoring::IndicatorInput const& input) {
  Int128 sum = 0;
  for (std::int64_t const rating : input.ratings_x100) sum += rating;
  auto const count = static_cast<std::int64_t>(input.ratings_x100.size());
  std::string const mean = fraction_of(make_fraction(sum, Int128{100} * count));
  return {make_fraction(sum - Int128{100} * count, Int128{400} * count),
          "(平均评分 − 1) ÷ 4 = (" + mean + " − 1) ÷ 4，共 " + std::to_string(count) + " 次",
          "(mean rating − 1) ÷ 4 = (" + mean + " − 1) ÷ 4, " + std::to_string(count) + " ratings"};
}

Attainment of_deadlines(scoring::IndicatorInput const& input) {
  Int128 kept = 0;
  for (std::int64_t const days : input.days_late) kept += std::max<Int128>(0, whole_bp - Int128{days} * input.penalty_bp);
  auto const count = static_cast<std::int64_t>(input.days_late.size());
  std::string const penalty = decimal_of(input.penalty_bp) + "%", items = std::to_string(count);
  return {make_fraction(kept, Int128{whole_bp} * count), items + " 项的平均，每逾期一天扣 " + penalty,
          "mean of " + items + " items, each loses " + penalty + " a day late"};
}

} // namespace

std::string score_of(std::int64_t x100) {
  std::int64_t const size = x100 < 0 ? -x100 : x100;
  std::string const rest = std::to_string(size % 100);
  return (x100 < 0 ? "-" : "") + std::to_string(size / 100) + "." + (rest.size() < 2 ? "0" : "") + rest;
}

std::string decimal_of(std::int64_t x100) {
  std::string text = score_of(x100);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string fraction_of(Fraction const& fraction) {
  if (fraction.denominator == 1) return text_of(fraction.numerator);
  return text_of(fraction.numerator) + "/" + text_of(fraction.denominator);
}

std::optional<Attainment> attainment_of(SchemeIndicator const& indicator, scoring::IndicatorInput const& input) {
  switch (indicator.type) {
  case IndicatorType::more:
  case IndicatorType::less: return input.target_x100 ? std::optional(of_sum(indicator, input)) : std::nullopt;
  case IndicatorType::rate: return input.target_bp && input.denominator != 0 ? std::optional(of_rate(input)) : std::nullopt;
  case IndicatorType::rating: return input.ratings_x100.empty() ? std::nullopt : std::optional(of_ratings(input));
  case IndicatorType::deadline: return input.days_late.empty() ? std::nullopt : std::optional(of_deadlines(input));
  case IndicatorType::done: break;
  }
  if (!input.target_x100) return std::nullopt;
  return Attainment{make_fraction(input.done ? 1 : 0, 1), input.done ? "已完成，记 1" : "未完成，记 0",
                    input.done ? "done: 1" : "not done: 0"};
}

} // namespace shiji::appraisal
