// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/points/types.hpp"

namespace shiji::merit {

// Ranks the rows by points, 1, 2, 2, 4, and puts them in that order, equal ones by id.
void rank_by_points(std::vector<PointsRow>& rows);

} // namespace shiji::merit
