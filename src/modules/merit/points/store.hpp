// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/api.hpp"
#include "modules/merit/points/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::merit {

// Standing points per subject, up to a seq; of all periods where period_id is empty.
std::vector<PointsBalance> balances_up_to(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id,
                                          std::int64_t up_to_seq);
Page<PointsEntry> page_of_points(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                 database::PageOrder const& order, GetPoints const& wanted);

} // namespace shiji::merit
