// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/league/types.hpp"

namespace shiji::appraisal {

// In the order in which they were added.
std::vector<StoredReference> references_of(database::Reader& db, Id<Zone> const& place);
std::int64_t count_references(database::Reader& db, Id<Zone> const& place);
std::int64_t count_confirmed_facts(database::Reader& db, Id<Zone> const& place);
void insert_reference(database::Transaction& db, Id<Zone> const& place, StoredReference const& reference);

} // namespace shiji::appraisal
