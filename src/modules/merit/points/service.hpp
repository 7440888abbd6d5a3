// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/points/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::merit {

// The rank list of the people who hold a post today, among those asked for; who has no points stands in it too.
Page<PointsRow> list_points(Query& use, ListPoints const& input);
// The account of a person or a unit, entry by entry.
PointsAccount get_points(Query& use, GetPoints const& input);

} // namespace shiji::merit
