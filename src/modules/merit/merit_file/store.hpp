// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/merit_file/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::merit {

// True where the scope covers the person.
bool covers_person(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, Id<Person> const& person_id);
std::vector<MeritFileFact> facts_of_person(database::Reader& db, Id<Zone> const& zone_id, Id<Person> const& person_id);
std::vector<MeritFileTotal> totals_of_person(database::Reader& db, Id<Zone> const& zone_id, Id<Person> const& person_id);

} // namespace shiji::merit
