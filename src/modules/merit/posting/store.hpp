// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/api.hpp"
#include "modules/merit/posting/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::merit {

void insert_period(database::Transaction& db, Id<Zone> const& zone_id, Period const& period);
// False where the period is unknown or sealed already.
bool mark_sealed(database::Transaction& db, Id<Zone> const& zone_id, std::string const& period_id, std::int64_t sealed_seq);
std::vector<Period> all_periods(database::Reader& db, Id<Zone> const& zone_id);
std::optional<Period> find_period(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id);
std::optional<Period> find_period_of(database::Reader& db, Id<Zone> const& zone_id, Date date);

void replace_rules(database::Transaction& db, Id<Zone> const& zone_id, AdoptedRules const& adopted, Instant at);
// The scheme in force for a category on a date; nothing where there is none.
std::optional<std::string> scheme_in_force(database::Reader& db, Id<Zone> const& zone_id, std::string const& category, Date date);
std::vector<PostingRule> rules_for(database::Reader& db, Id<Zone> const& zone_id, std::string const& scheme_id, std::string const& category,
                                   std::string const& fact_kind);

// Holds the head of the zone's ledger until the transaction ends: no other posting or sealing runs meanwhile.
HeadRow take_head(database::Transaction& db, Id<Zone> const& zone_id);
void move_head(database::Transaction& db, Id<Zone> const& zone_id, HeadRow const& head);
void insert_entry(database::Transaction& db, Entry const& entry);

// The entries of a fact that stand, by seq.
std::vector<Entry> standing_entries_of_fact(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id);
// What a rule has posted for a subject into a period and stands.
std::int64_t standing_sum(database::Reader& db, Id<Zone> const& zone_id, Entry const& like);

} // namespace shiji::merit
