// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

// The next ids of a zone after an id, in their order.
std::vector<Id<Person>> ids_of_people_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit);
std::vector<Id<Unit>> ids_of_open_units_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit);
std::vector<Id<Post>> ids_of_open_posts_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit);

// Closed posts among them.
std::vector<Id<Post>> ids_of_posts_in_unit(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
// Right below it.
std::vector<Id<Unit>> ids_of_open_units_below(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);

} // namespace shiji::organisation
