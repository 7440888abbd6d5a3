// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/targets/types.hpp"

namespace shiji::appraisal {

// What the newest scheme that has the indicator says of it, adopted ones first.
std::optional<IndicatorCard> find_indicator(database::Reader& db, Id<Zone> const& zone_id, std::string const& indicator);
// Each indicator of the zone's schemes as find_indicator answers it.
std::vector<IndicatorCard> all_indicators(database::Reader& db, Id<Zone> const& zone_id);

std::vector<StoredTarget> targets_of_indicator(database::Reader& db, Id<Zone> const& zone_id, std::string const& indicator);
std::vector<StoredTarget> targets_of_subject(database::Reader& db, Id<Zone> const& zone_id, std::string const& subject_id);
std::vector<StoredTarget> targets_of_period(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id);

void put_target(database::Transaction& db, Id<Zone> const& zone_id, Target const& target);
// At its version; false where it is no longer at it.
bool update_target(database::Transaction& db, Id<Zone> const& zone_id, Target const& target, std::int64_t version);
bool delete_target(database::Transaction& db, Id<Zone> const& zone_id, Target const& target, std::int64_t version);

// Units and people that the scope covers.
std::vector<std::string> units_within(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope);
std::vector<std::string> people_within(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope);

} // namespace shiji::appraisal
