// SPDX-License-Identifier: Apache-2.0
#include "core/allocation/coefficient.hpp"

#include "core/arithmetic/checked.hpp"

#include <algorithm>

namespace shiji::allocation {

namespace {

std::int64_t neutral(CoefficientRange const& range) { return std::clamp<std::int64_t>(10'000, range.lowest_x10000, range.highest_x10000); }

} // namespace

std::vector<MisfitRank> misfit_ranks(std::span<std::optional<std::int64_t> const> ranks) {
  std::vector<std::int64_t> sorted;
  for (auto const& rank : ranks)
    if (rank) sorted.push_back(*rank);
  std::ranges::sort(sorted);
  std::vector<MisfitRank> misfits;
  for (std::size_t i = 0; i < ranks.size(); ++i) {
    if (!ranks[i]) continue;
    std::int64_t const fitting = 1 + (std::ranges::lower_bound(sorted, *ranks[i]) - sorted.begin());
    if (*ranks[i] != fitting) misfits.push_back({i, fitting});
  }
  return misfits;
}

std::vector<std::int64_t> coefficients_by_rank(std::span<std::int64_t const> ranks, CoefficientRange const& range) {
  auto const count = static_cast<std::int64_t>(ranks.size());
  if (count == 1) return {neutral(range)};
  std::vector<std::int64_t> sorted(ranks.begin(), ranks.end());
  std::ranges::sort(sorted);
  Int128 const steps = 2 * Int128{count - 1};
  std::vector<std::int64_t> coefficients;
  coefficients.reserve(ranks.size());
  for (std::int64_t const rank : ranks) {
    auto const block = std::ranges::equal_range(sorted, rank);
    // Twice the mean of the places rank ... rank + size - 1, counted from 0.
    Int128 const twice_place = 2 * Int128{rank - 1} + (static_cast<std::int64_t>(block.size()) - 1);
    Int128 const span = Int128{range.highest_x10000} - range.lowest_x10000;
    coefficients.push_back(divide_to_64(range.highest_x10000 * steps - span * twice_place, steps));
  }
  return coefficients;
}

std::vector<std::int64_t> coefficients_by_score(std::span<std::int64_t const> totals_x100, CoefficientRange const& range) {
  auto const [worst, best] = std::ranges::minmax(totals_x100);
  if (worst == best) return std::vector<std::int64_t>(totals_x100.size(), neutral(range));
  Int128 const width = Int128{best} - worst;
  Int128 const span = Int128{range.highest_x10000} - range.lowest_x10000;
  std::vector<std::int64_t> coefficients;
  coefficients.reserve(totals_x100.size());
  for (std::int64_t const total : totals_x100)
    coefficients.push_back(divide_to_64(checked_add(range.lowest_x10000 * width, checked_multiply(span, Int128{total} - worst)), width));
  return coefficients;
}

} // namespace shiji::allocation
