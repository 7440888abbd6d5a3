// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/api.hpp"
#include "modules/merit/ledger/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::merit {

Page<EntryRow> page_of_entries(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                               database::PageOrder const& order, ListEntries const& wanted, Id<Person> const& reader_person);
std::optional<EntryRow> find_visible_entry(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, std::int64_t seq,
                                           Id<Person> const& reader_person);
// All entries of a fact, reversals included.
std::vector<Entry> entries_of_fact(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id);

// Entries up to a seq that stand by that seq.
std::vector<Entry> standing_by(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id, std::string const& subject_id,
                               std::int64_t up_to_seq);

std::optional<LedgerState> find_head(database::Reader& db, Id<Zone> const& zone_id);
std::optional<std::string> hash_of_entry(database::Reader& db, Id<Zone> const& zone_id, std::int64_t seq);
// The next entries after a seq, at most 5000, and the same as they are stored.
std::vector<Entry> find_entries_after(database::Reader& db, Id<Zone> const& zone_id, std::int64_t seq);
std::vector<StoredEntry> stored_entries_after(database::Reader& db, Id<Zone> const& zone_id, std::int64_t seq);

} // namespace shiji::merit
