// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shiji::allocation {

// The span of a scheme's pay coefficients, in ten-thousandths; 0 <= lowest <= highest.
struct CoefficientRange {
  std::int64_t highest_x10000 = 12'500;
  std::int64_t lowest_x10000 = 7'000;
};

// A rank that is not 1 + the number of people of its group with a smaller one.
struct MisfitRank {
  std::size_t index = 0;
  std::int64_t fitting = 0;
};

// The misfits among one group's ranks, in the order given; ranks that are absent are passed over.
std::vector<MisfitRank> misfit_ranks(std::span<std::optional<std::int64_t> const> ranks);

// Coefficients of one group from its ranks, which fit: from the highest for the first place down to the lowest for the last in equal steps.
// A tied block takes the mean of its places. A group of one has 10000, kept within the range.
std::vector<std::int64_t> coefficients_by_rank(std::span<std::int64_t const> ranks, CoefficientRange const& range);

// Coefficients of one group from its totals: the lowest for the worst, the highest for the best, the others in proportion.
// Where all are equal everybody has 10000, kept within the range.
std::vector<std::int64_t> coefficients_by_score(std::span<std::int64_t const> totals_x100, CoefficientRange const& range);

} // namespace shiji::allocation
