// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/dimension_index.hpp"

#include "core/arithmetic/fraction.hpp"
#include "core/scoring/indicator.hpp"

namespace shiji::scoring {

namespace {

Fraction mean_of(std::span<std::int64_t const> scores) {
  Int128 sum = 0;
  for (std::int64_t const score : scores) sum += score;
  return make_fraction(sum, static_cast<std::int64_t>(scores.size()));
}

DimensionScore score_dimension(IndexDimension const& dimension) {
  Int128 all_weight = 0;
  Int128 scored_weight = 0;
  Fraction sum;
  for (auto const& source : dimension.sources) {
    all_weight += source.weight;
    if (source.scores_x100.empty()) continue;
    scored_weight += source.weight;
    sum = sum + mean_of(source.scores_x100) * source.weight;
  }
  DimensionScore score;
  if (scored_weight > 0) score.score_x100 = round_to_64(sum / scored_weight);
  if (all_weight > 0) score.coverage_bp = divide_to_64(scored_weight * 10'000, all_weight);
  return score;
}

} // namespace

IndexScore score_index(std::span<IndexDimension const> dimensions) {
  IndexScore index;
  std::vector<WeightedScore> assessed;
  for (auto const& dimension : dimensions) {
    index.dimensions.push_back(score_dimension(dimension));
    if (auto const score = index.dimensions.back().score_x100) assessed.push_back({dimension.weight, *score});
  }
  index.total_x100 = weighted_total_x100(assessed);
  return index;
}

} // namespace shiji::scoring
