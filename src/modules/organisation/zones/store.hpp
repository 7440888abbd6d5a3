// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/zones/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

std::vector<ZoneCard> select_zones(database::Reader& reader);
std::optional<ZoneCard> find_zone(database::Reader& reader, Id<Zone> const& zone_id);
// The zones somebody in this zone may see: itself, its league, the other zones of the league, and of a league its zones; or all.
Page<ZoneCard> page_of_zones(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                             Id<Zone> const& zone_id, bool all, std::string const& pattern);
bool zone_is_visible(database::Reader& reader, Id<Zone> const& from, Id<Zone> const& zone_id);
bool zone_code_is_taken(database::Reader& reader, std::string const& code);
void insert_zone(database::Transaction& transaction, ZoneCard const& zone);
// False where the version is no longer the row's.
bool rename_zone(database::Transaction& transaction, Id<Zone> const& zone_id, std::int64_t version, std::string const& name);
// Makes changes of a zone's tree wait for each other until the transaction ends.
void lock_tree(database::Transaction& transaction, Id<Zone> const& zone_id);

} // namespace shiji::organisation
