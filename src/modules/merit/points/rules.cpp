// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/points/rules.hpp"

#include "core/ranking/ranking.hpp"

#include <algorithm>

namespace shiji::merit {

void rank_by_points(std::vector<PointsRow>& rows) {
  std::sort(rows.begin(), rows.end(), [](PointsRow const& a, PointsRow const& b) {
    return a.points_x100 != b.points_x100 ? a.points_x100 > b.points_x100 : a.subject_id < b.subject_id;
  });
  auto const ranks =
      ranking::competition_ranks(rows.size(), [&](std::size_t i, std::size_t j) { return rows[i].points_x100 == rows[j].points_x100; });
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].rank = ranks[i];
}

} // namespace shiji::merit
