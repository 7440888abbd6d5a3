// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/scores/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::appraisal {

// Whether the scope covers the person or the unit.
bool is_person_within(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, std::string const& person_id);
bool is_unit_within(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, std::string const& unit_id);

// The title of a fact, empty where there is none.
std::string title_of(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id);

} // namespace shiji::appraisal
