// SPDX-License-Identifier: Apache-2.0
#include "core/panel/panel.hpp"

#include "core/arithmetic/checked.hpp"
#include "core/ranking/ranking.hpp"

#include <algorithm>

namespace shiji::panel {

std::optional<std::int64_t> trimmed_mean_x100(std::span<std::int64_t const> scores_x100, std::int64_t drop) {
  auto const count = static_cast<std::int64_t>(scores_x100.size());
  if (count < 2 * Int128{drop} + 1) return std::nullopt;
  std::vector<std::int64_t> sorted(scores_x100.begin(), scores_x100.end());
  std::ranges::sort(sorted);
  Int128 sum = 0;
  for (std::int64_t i = drop; i < count - drop; ++i) sum += sorted[static_cast<std::size_t>(i)];
  return divide_to_64(sum, count - 2 * drop);
}

std::int64_t joined_total_x100(std::span<WeightedPart const> parts) {
  Int128 sum = 0;
  for (auto const& part : parts) sum = checked_add(sum, Int128{part.weight_bp} * part.score_x100);
  return divide_to_64(sum, 10'000);
}

void order_table(std::vector<Standing>& table) {
  std::ranges::sort(
      table, [](Standing const& a, Standing const& b) { return a.total_x100 != b.total_x100 ? a.total_x100 > b.total_x100 : a.id < b.id; });
  auto const same = [&](std::size_t i, std::size_t j) { return table[i].total_x100 == table[j].total_x100; };
  auto const ranks = ranking::competition_ranks(table.size(), same);
  for (std::size_t i = 0; i < table.size(); ++i) table[i].rank = ranks[i];
}

} // namespace shiji::panel
