// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shiji::scoring {

// One source of a dimension: superiors, peers, data ... Its value is the exact mean of its scores.
struct IndexSource {
  std::int64_t weight = 0;               // >= 0
  std::vector<std::int64_t> scores_x100; // 0-10000; empty: the source gave none
};

struct IndexDimension {
  std::int64_t weight = 0; // >= 0
  std::vector<IndexSource> sources;
};

struct DimensionScore {
  std::optional<std::int64_t> score_x100; // nothing where no source has scores, or those that have weigh 0
  std::int64_t coverage_bp = 0;           // weight of the sources that have scores, of all weight; 0 where all weigh 0
};

struct IndexScore {
  std::vector<DimensionScore> dimensions; // in the order given
  std::optional<std::int64_t> total_x100; // nothing where nothing is assessed or the dimensions weigh 0
};

// The N-dimension index. Only dimensions and the total are rounded.
IndexScore score_index(std::span<IndexDimension const> dimensions);

} // namespace shiji::scoring
