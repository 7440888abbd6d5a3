// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::imports {

// own_of: those of this account and of the command; empty: all.
Page<ImportRow> select_runs(database::Reader& reader, Id<Zone> const& zone_id, std::string_view kind, std::string_view own_of,
                            database::PageOrder const& order);
// When a file of this digest was imported, in any zone.
std::optional<Instant> find_earlier_import(database::Reader& reader, std::string_view kind, std::string_view file_sm3);
void insert_run(database::Transaction& transaction, Id<Zone> const& zone_id, ImportRow const& run);

} // namespace shiji::imports
