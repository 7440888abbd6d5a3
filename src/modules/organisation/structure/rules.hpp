// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/structure/types.hpp"

namespace shiji::organisation {

// Groups smaller than this are not shown where they could tell who is meant.
inline constexpr std::int64_t smallest_group = 5;

AgeBand age_band(std::optional<std::int64_t> birth_year, Date today);

// Figures of the zone and of each department, in the order of the departments' first person. A department with an age group of one to four
// shows no age groups; the zone shows none where they could be found as the difference to the departments that do.
Structure structure_of(std::vector<Counted> const& people, Date today);

} // namespace shiji::organisation
