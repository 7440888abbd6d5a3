// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/leaving/types.hpp"
#include "modules/organisation/units/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

struct LeavingFilter {
  std::string pattern, state, kind; // empty: all
};
Page<LeavingRow> page_of_leavings(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                  Id<Zone> const& zone_id, LeavingFilter const& filter);
// Of one person, as who goes or as who receives; newest first.
std::vector<LeavingRow> leavings_concerning(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
// Where the leaver lies in the scope.
bool leaving_in_scope(database::Reader& reader, database::Scope const& scope, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id);
std::optional<LeavingRow> find_leaving_row(database::Reader& reader, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id);
std::optional<LeavingRecord> find_leaving(database::Reader& reader, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id);
// All of one person, oldest first.
std::vector<LeavingRecord> leavings_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
void insert_leaving(database::Transaction& transaction, Id<Zone> const& zone_id, LeavingRecord const& leaving);
// Raises the version; false where it is another.
bool update_leaving(database::Transaction& transaction, Id<Zone> const& zone_id, LeavingRecord const& leaving, std::int64_t version);

std::vector<HandoverItem> handover_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id);
// At the end of the list.
void append_handover(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id, HandoverKind kind,
                     std::string const& subject);
void settle_item(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id, HandoverItem const& item);
std::vector<UnitName> units_headed_by(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id);

} // namespace shiji::organisation
