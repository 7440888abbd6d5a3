// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/structure/types.hpp"

namespace shiji::organisation {

// Groups smaller than this are not shown where they could tell who is meant.
inline constexpr std::int64_t smallest_group = 5;

AgeBand age_band(std::optional<std::int64_t> birth_year, Date today);
YearsBand years_band(Date since, Date today);

// Figures of the zone and of each department, in the order of the departments' first person. A department with an age, gender or tenure
// group of one to four shows none of that kind; the zone shows none where they could be found as the difference to the departments that do.
Structure structure_of(std::vector<Counted> const& people, std::map<Id<Unit>, std::int64_t> const& moves, Date today);

// The years of birth of an age band, both included; nothing for not_known.
struct Years {
  std::int64_t from = 0, to = 0;
};
std::optional<Years> births_of(AgeBand band, Date today);

// The days on which whoever is in the band took up the post, both included.
struct Days {
  Date from, to;
};
Days days_of(YearsBand band, Date today);

} // namespace shiji::organisation
