// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/indicator.hpp"

#include <algorithm>

namespace shiji::scoring {

namespace {

constexpr std::int64_t whole_bp = 10'000;
constexpr std::int64_t lowest_rating_x100 = 100;
constexpr std::int64_t rating_span_x100 = 400; // from 1 to 5

// Attainment before it is clamped, as numerator / denominator with a positive denominator.
struct Attainment {
  Int128 numerator = 0;
  Int128 denominator = 1;
};

Int128 sum_of(std::span<std::int64_t const> values) {
  Int128 sum = 0;
  for (std::int64_t const value : values) sum = checked_add<Int128>(sum, value);
  return sum;
}

std::optional<Attainment> attain_more(Int128 actual, std::optional<std::int64_t> target) {
  if (!target) return std::nullopt;
  if (*target == 0) return Attainment{actual >= 0 ? 1 : 0, 1};
  return Attainment{actual, *target};
}

std::optional<Attainment> attain_less(Int128 actual, std::optional<std::int64_t> target) {
  if (!target) return std::nullopt;
  if (*target == 0) return Attainment{actual == 0 ? 1 : 0, 1};
  return Attainment{2 * Int128{*target} - actual, *target};
}

std::optional<Attainment> attain_rate(IndicatorSums const& sums, std::optional<std::int64_t> target_bp) {
  if (!target_bp || sums.second == 0) return std::nullopt;
  return Attainment{checked_multiply<Int128>(sums.first, whole_bp), checked_multiply<Int128>(sums.second, *target_bp)};
}

std::optional<Attainment> attain_rating(IndicatorSums const& sums) {
  if (sums.second == 0) return std::nullopt;
  return Attainment{sums.first - lowest_rating_x100 * sums.second, rating_span_x100 * sums.second};
}

std::optional<Attainment> attain_deadline(IndicatorSums const& sums) {
  if (sums.second == 0) return std::nullopt;
  return Attainment{sums.first, whole_bp * sums.second};
}

std::optional<Attainment> attainment(IndicatorRule const& rule, IndicatorSums const& sums, std::optional<std::int64_t> target_x100) {
  switch (rule.type) {
  case IndicatorType::more: return attain_more(sums.first, target_x100);
  case IndicatorType::less: return attain_less(sums.first, target_x100);
  case IndicatorType::rate: return attain_rate(sums, rule.target_bp);
  case IndicatorType::rating: return attain_rating(sums);
  case IndicatorType::deadline: return attain_deadline(sums);
  case IndicatorType::done: break;
  }
  return Attainment{sums.first > 0 ? 1 : 0, 1};
}

IndicatorSums sums_of(IndicatorInput const& input) {
  auto const count = [](auto const& list) { return static_cast<std::int64_t>(list.size()); };
  switch (input.type) {
  case IndicatorType::more:
  case IndicatorType::less:
    if (!input.target_x100) return {}; // not assessed, whatever the sum
    return {actual_x100(input.credits_x100, input.deducts_x100), 0};
  case IndicatorType::rate: return {input.numerator, input.denominator};
  case IndicatorType::rating: return {sum_of(input.ratings_x100), count(input.ratings_x100)};
  case IndicatorType::deadline: {
    Int128 kept = 0;
    for (std::int64_t const days : input.days_late) kept += kept_bp(days, input.penalty_bp);
    return {kept, count(input.days_late)};
  }
  case IndicatorType::done: break;
  }
  return {input.done ? 1 : 0, 0};
}

} // namespace

std::int64_t actual_x100(std::span<std::int64_t const> credits_x100, std::span<std::int64_t const> deducts_x100) {
  return narrow(sum_of(credits_x100) - sum_of(deducts_x100));
}

std::int64_t kept_bp(std::int64_t days_late, std::int64_t penalty_bp) {
  return narrow(std::max<Int128>(0, whole_bp - Int128{days_late} * penalty_bp));
}

std::optional<std::int64_t> score_of_sums(IndicatorRule const& rule, IndicatorSums const& sums, std::optional<std::int64_t> target_x100) {
  auto const a = attainment(rule, sums, target_x100);
  if (!a) return std::nullopt;
  // Clamped after rounding: the bounds are whole ten-thousandths, so that the order makes no difference.
  Int128 const rounded = divide(checked_multiply<Int128>(a->numerator, whole_bp), a->denominator);
  return narrow(std::clamp<Int128>(rounded, 0, rule.cap_bp));
}

std::optional<std::int64_t> own_score_x100(IndicatorInput const& input) {
  return score_of_sums({input.type, input.cap_bp, input.target_bp}, sums_of(input), input.target_x100);
}

std::int64_t bundled_score_x100(std::int64_t own_x100, std::optional<std::int64_t> section_x100, std::int64_t bundle_bp) {
  if (!section_x100) return own_x100;
  return divide_to_64(Int128{whole_bp - bundle_bp} * own_x100 + Int128{bundle_bp} * *section_x100, whole_bp);
}

std::optional<std::int64_t> weighted_total_x100(std::span<WeightedScore const> assessed) {
  Int128 weight = 0;
  Int128 sum = 0;
  for (auto const& one : assessed) {
    weight += one.weight;
    sum = checked_add(sum, Int128{one.weight} * one.score_x100);
  }
  if (weight == 0) return std::nullopt;
  return divide_to_64(sum, weight);
}

} // namespace shiji::scoring
