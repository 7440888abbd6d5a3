// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/quotas/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

Page<EstablishmentRow> page_of_establishment(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                             Id<Zone> const& zone_id, std::string const& unit_id, std::string const& category);
// Takes the guard row, made with nothing on it where there was none: others who want it wait until the transaction ends. Raises its
// version.
Quota take_quota(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id, std::string const& category);
// The same without raising the version: of the zone's row, which guards what its departments were given.
Quota lock_quota(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id, std::string const& category);
// The establishments of all departments in the category.
std::int64_t given_to_departments(database::Reader& reader, Id<Zone> const& zone_id, std::string const& category);
void set_headcount(database::Transaction& transaction, Id<Zone> const& zone_id, Quota const& quota, std::int64_t headcount);
void set_establishment(database::Transaction& transaction, Id<Zone> const& zone_id, Quota const& quota, std::int64_t establishment);
// Answers what is left of each.
std::vector<Quota> drop_establishment(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id);

} // namespace shiji::organisation
