// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/columnar/scorecard.hpp"

#include <algorithm>
#include <limits>

namespace shiji::scoring {
namespace {

// Below these bounds no step of `more` leaves 64 bits.
constexpr std::int64_t small_target = std::int64_t{1} << 40;
constexpr std::int64_t small_actual = std::int64_t{1} << 48;

// round(10000 x actual / target) within [0, cap] for a positive target, as score_of_sums has it: the numerator is clamped before the one
// division, twice over so that a half is a whole.
std::int32_t share_of_target(std::int64_t actual, std::int64_t target, std::int64_t cap_bp) {
  auto const numerator = static_cast<std::uint64_t>(std::clamp<std::int64_t>(20'000 * actual, 0, 2 * cap_bp * target) + target);
  auto const denominator = static_cast<std::uint64_t>(2 * target);
  // Both nearly always fit 32 bits, where a processor divides in half the time.
  if (numerator <= std::numeric_limits<std::uint32_t>::max())
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(numerator) / static_cast<std::uint32_t>(denominator));
  return static_cast<std::int32_t>(numerator / denominator);
}

std::int32_t exact_score(ColumnIndicator const& indicator, std::span<std::int64_t const> cells, std::int64_t target) {
  auto const column = static_cast<std::size_t>(indicator.column);
  if (indicator.rule.type == IndicatorType::done && target < 0) return not_assessed;
  IndicatorSums const sums{cells[column], column + 1 < cells.size() ? cells[column + 1] : 0};
  auto const score = score_of_sums(indicator.rule, sums, target < 0 ? std::nullopt : std::optional(target));
  return score ? static_cast<std::int32_t>(*score) : not_assessed;
}

std::int32_t total_of(std::int64_t sum, std::int64_t weights) {
  return weights == 0 ? not_assessed : static_cast<std::int32_t>((2 * sum + weights) / (2 * weights));
}

} // namespace

std::int32_t own_score(ColumnIndicator const& indicator, std::span<std::int64_t const> cells, std::span<std::int64_t const> targets) {
  auto const column = static_cast<std::size_t>(indicator.column);
  std::int64_t const actual = cells[column], target = targets[column];
  bool const plain =
      indicator.rule.type == IndicatorType::more && target > 0 && target < small_target && actual > -small_actual && actual < small_actual;
  return plain ? share_of_target(actual, target, indicator.rule.cap_bp) : exact_score(indicator, cells, target);
}

SubjectStanding score_subject(ColumnScheme const& scheme, std::span<std::int64_t const> cells, std::span<std::int64_t const> targets,
                              std::span<std::int32_t const> section, ScoreRow own, ScoreRow scores) {
  SubjectStanding standing;
  std::int64_t sum = 0, weights = 0, heaviest = -1;
  for (ColumnIndicator const& indicator : scheme.indicators) {
    auto const column = static_cast<std::size_t>(indicator.column);
    std::int32_t const mine = own_score(indicator, cells, targets);
    std::int32_t score = mine;
    if (!section.empty() && mine != not_assessed && section[column] != not_assessed)
      score = static_cast<std::int32_t>(bundled_score_x100(mine, section[column], scheme.bundle_bp));
    if (!own.empty()) own[column] = mine;
    if (!scores.empty()) scores[column] = score;
    if (indicator.weight > heaviest) {
      heaviest = indicator.weight;
      standing.heaviest_x100 = score;
    }
    if (score == not_assessed) continue;
    sum += indicator.weight * score;
    weights += indicator.weight;
  }
  standing.total_x100 = total_of(sum, weights);
  return standing;
}

} // namespace shiji::scoring
