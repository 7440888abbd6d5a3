// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/powers/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

struct PowerFilter {
  std::string pattern, unit_id, holder; // empty: all
  Date on;
};
Page<PowerRow> page_of_powers(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                              Id<Zone> const& zone_id, PowerFilter const& filter);
std::optional<PowerRow> find_power(database::Reader& reader, Id<Zone> const& zone_id, Id<Power> const& power_id);
// Of powers that have not ended.
bool power_number_is_taken(database::Reader& reader, Id<Zone> const& zone_id, std::string const& number);
void insert_power(database::Transaction& transaction, Id<Zone> const& zone_id, PowerRow const& power);
// Raises the version; false where it is another.
bool update_power(database::Transaction& transaction, Id<Zone> const& zone_id, PowerRow const& power, std::int64_t version);

} // namespace shiji::organisation
