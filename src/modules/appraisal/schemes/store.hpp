// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/schemes/types.hpp"

namespace shiji::appraisal {

// Every scheme of the zone, by category and number.
std::vector<StoredScheme> all_schemes(database::Reader& db, Id<Zone> const& zone_id);
std::optional<StoredScheme> find_scheme(database::Reader& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id);
std::vector<SchemeIndicator> indicators_of(database::Reader& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id);
std::vector<merit::PostingRule> rules_of(database::Reader& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id);
std::int64_t last_number(database::Reader& db, Id<Zone> const& zone_id, std::string const& category);

void insert_scheme(database::Transaction& db, Id<Zone> const& zone_id, StoredScheme const& scheme);
// Writes the columns of a draft at its version; false where it is no longer at it or no draft.
bool update_draft(database::Transaction& db, Id<Zone> const& zone_id, StoredScheme const& scheme);
bool delete_draft(database::Transaction& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id, std::int64_t version);
void replace_indicators(database::Transaction& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id,
                        std::vector<SchemeIndicator> const& indicators);
void replace_rules(database::Transaction& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id,
                   std::vector<merit::PostingRule> const& rules);

// Empty where the scheme gives no grades.
Grading grading_of(database::Reader& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id);
void replace_grading(database::Transaction& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id, Grading const& grading);

// The mark that is new after every change of schemes and targets; empty before the first.
std::string revision_of(database::Reader& db, Id<Zone> const& zone_id);
void set_revision(database::Transaction& db, Id<Zone> const& zone_id, std::string const& mark);

} // namespace shiji::appraisal
