// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shiji::panel {

// The mean of the judges' scores without the `drop` highest and lowest, rounded; nothing with fewer than 2 x drop + 1 scores.
// A recused judge's score is simply not among them.
std::optional<std::int64_t> trimmed_mean_x100(std::span<std::int64_t const> scores_x100, std::int64_t drop);

// A candidate's rounded part with its weight; the weights sum to 10000.
struct WeightedPart {
  std::int64_t weight_bp = 0;
  std::int64_t score_x100 = 0;
};

// round(Σ weight x part / 10000).
std::int64_t joined_total_x100(std::span<WeightedPart const> parts);

struct Standing {
  std::string id;
  std::int64_t total_x100 = 0;
  std::int64_t rank = 0; // 1, 2, 2, 4; filled by order_table
};

// By total descending, then id, with ranks.
void order_table(std::vector<Standing>& table);

} // namespace shiji::panel
