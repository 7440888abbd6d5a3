// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/structure/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

// Whoever holds a post today, in the order of departments and sections.
std::vector<Counted> counted_people(database::Reader& reader, Id<Zone> const& zone_id);
// Joined, appointed and left from the date on.
Mobility mobility_since(database::Reader& reader, Id<Zone> const& zone_id, Date date);

} // namespace shiji::organisation
