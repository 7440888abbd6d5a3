// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/arithmetic/checked.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <boost/describe.hpp>

namespace shiji::scoring {

// How attainment is measured: more is better, less is better, a rate against a target, ratings, deadlines kept, or done at all.
enum class IndicatorType { more, less, rate, rating, deadline, done };
BOOST_DESCRIBE_ENUM(IndicatorType, more, less, rate, rating, deadline, done)

inline constexpr std::int64_t largest_cap_bp = 100'000;

// Attainment is clamped to it: 12000 where more than the target can be reached, else 10000.
constexpr std::int64_t default_cap_bp(IndicatorType type) {
  bool const open_ended = type == IndicatorType::more || type == IndicatorType::less || type == IndicatorType::rate;
  return open_ended ? 12'000 : 10'000;
}

// What stands of one indicator for one subject and period. Only the fields of its type are looked at; quantities are not negative.
struct IndicatorInput {
  IndicatorType type = IndicatorType::more;
  std::int64_t cap_bp = default_cap_bp(IndicatorType::more); // 0-100000

  std::vector<std::int64_t> credits_x100; // more, less
  std::vector<std::int64_t> deducts_x100;
  std::optional<std::int64_t> target_x100; // absent: no target was set, so the indicator is not assessed

  std::int64_t numerator = 0; // rate
  std::int64_t denominator = 0;
  std::optional<std::int64_t> target_bp; // >= 1; absent as above

  std::vector<std::int64_t> ratings_x100; // rating: 100-500 each

  std::vector<std::int64_t> days_late; // deadline: one per item, 0 when in time
  std::int64_t penalty_bp = 0;         // per day, 0-10000

  bool done = false; // done
};

// How an indicator is measured, apart from whom it measures.
struct IndicatorRule {
  IndicatorType type = IndicatorType::more;
  std::int64_t cap_bp = default_cap_bp(IndicatorType::more); // 0-100000
  std::optional<std::int64_t> target_bp;                     // rate: >= 1
};

// Everything attainment needs of the entries of one indicator: two sums, so that it does not matter in what order or how often they are
// added up. Which two depends on the type:
//   more, less  actual (credits - deducts)  -
//   rate        numerators                  denominators
//   rating      ratings, in hundredths      how many
//   deadline    what is kept (kept_bp)      how many
//   done        how many are done           -
struct IndicatorSums {
  Int128 first = 0;
  Int128 second = 0;
};

// What is left of one item's ten thousand when it is days late: max(0, 10000 - days x penalty).
std::int64_t kept_bp(std::int64_t days_late, std::int64_t penalty_bp);

// Attainment x 10000, clamped to [0, cap] and rounded; nothing where the indicator is not assessed.
std::optional<std::int64_t> score_of_sums(IndicatorRule const& rule, IndicatorSums const& sums, std::optional<std::int64_t> target_x100);

// Σ credits - Σ deducts; Overflow outside 64 bits.
std::int64_t actual_x100(std::span<std::int64_t const> credits_x100, std::span<std::int64_t const> deducts_x100);

// score_of_sums for what is given one by one.
std::optional<std::int64_t> own_score_x100(IndicatorInput const& input);

// The score once the section's is bundled in: bundle_bp (0-10000) of it come from the section, where the section has one.
std::int64_t bundled_score_x100(std::int64_t own_x100, std::optional<std::int64_t> section_x100, std::int64_t bundle_bp);

// A score with its weight (>= 0) in a whole.
struct WeightedScore {
  std::int64_t weight = 0;
  std::int64_t score_x100 = 0;
};

// round(Σ weight x score / Σ weight) over what was assessed; nothing where that is nothing or weighs 0.
std::optional<std::int64_t> weighted_total_x100(std::span<WeightedScore const> assessed);

} // namespace shiji::scoring
