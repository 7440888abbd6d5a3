// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/indicator.hpp"

#include "core/arithmetic/checked.hpp"

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

std::optional<Attainment> attain_more(IndicatorInput const& input) {
  if (!input.target_x100) return std::nullopt;
  Int128 const actual = actual_x100(input.credits_x100, input.deducts_x100);
  if (*input.target_x100 == 0) return Attainment{actual >= 0 ? 1 : 0, 1};
  return Attainment{actual, *input.target_x100};
}

std::optional<Attainment> attain_less(IndicatorInput const& input) {
  if (!input.target_x100) return std::nullopt;
  Int128 const actual = actual_x100(input.credits_x100, input.deducts_x100);
  Int128 const target = *input.target_x100;
  if (target == 0) return Attainment{actual == 0 ? 1 : 0, 1};
  return Attainment{2 * target - actual, target};
}

std::optional<Attainment> attain_rate(IndicatorInput const& input) {
  if (!input.target_bp || input.denominator == 0) return std::nullopt;
  return Attainment{Int128{input.numerator} * whole_bp, Int128{input.denominator} * *input.target_bp};
}

std::optional<Attainment> attain_rating(IndicatorInput const& input) {
  if (input.ratings_x100.empty()) return std::nullopt;
  auto const count = static_cast<std::int64_t>(input.ratings_x100.size());
  return Attainment{sum_of(input.ratings_x100) - Int128{lowest_rating_x100} * count, Int128{rating_span_x100} * count};
}

std::optional<Attainment> attain_deadline(IndicatorInput const& input) {
  if (input.days_late.empty()) return std::nullopt;
  Int128 kept = 0;
  for (std::int64_t const days : input.days_late) kept += std::max<Int128>(0, whole_bp - Int128{days} * input.penalty_bp);
  return Attainment{kept, Int128{whole_bp} * static_cast<std::int64_t>(input.days_late.size())};
}

std::optional<Attainment> attainment(IndicatorInput const& input) {
  switch (input.type) {
  case IndicatorType::more: return attain_more(input);
  case IndicatorType::less: return attain_less(input);
  case IndicatorType::rate: return attain_rate(input);
  case IndicatorType::rating: return attain_rating(input);
  case IndicatorType::deadline: return attain_deadline(input);
  case IndicatorType::done: break;
  }
  return Attainment{input.done ? 1 : 0, 1};
}

} // namespace

std::int64_t actual_x100(std::span<std::int64_t const> credits_x100, std::span<std::int64_t const> deducts_x100) {
  return narrow(sum_of(credits_x100) - sum_of(deducts_x100));
}

std::optional<std::int64_t> own_score_x100(IndicatorInput const& input) {
  auto const a = attainment(input);
  if (!a) return std::nullopt;
  // Clamped after rounding: the bounds are whole ten-thousandths, so that the order makes no difference.
  Int128 const rounded = divide(checked_multiply<Int128>(a->numerator, whole_bp), a->denominator);
  return narrow(std::clamp<Int128>(rounded, 0, input.cap_bp));
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
