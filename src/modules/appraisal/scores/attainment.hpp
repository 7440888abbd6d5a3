// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/arithmetic/fraction.hpp"
#include "modules/appraisal/scores/types.hpp"

namespace shiji::appraisal {

// The exact attainment, before it is clamped and rounded, and how it came about. Scores are never made from it: core/scoring makes them,
// and a test holds the two together.
struct Attainment {
  Fraction value;
  std::string words_zh, words_en; // "28 ÷ 30 ÷ 0.95"
};
// Nothing where the indicator is not assessed.
std::optional<Attainment> attainment_of(SchemeIndicator const& indicator, scoring::IndicatorInput const& input);

// A number of hundredths without needless zeros: 30, 30.5, 98.21.
std::string decimal_of(std::int64_t x100);
// The same always with two decimals, as scores are shown.
std::string score_of(std::int64_t x100);
// 28/30 in lowest terms: 14/15; a whole number alone.
std::string fraction_of(Fraction const& fraction);

} // namespace shiji::appraisal
