// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/scores/types.hpp"
#include "platform/database/database.hpp"

#include <memory>

namespace shiji::appraisal {

// The scores of a zone in a period, of memory where nothing they are made of has changed. Entries, schemes, targets, people and units are
// read in the reader's snapshot or transaction. Posts are those of today, or of the period's last day once it is over.
std::shared_ptr<ScoreBoard const> score_board(database::Reader& reader, Id<Zone> const& zone_id, merit::Period const& period, Date today);

// Entries of the period that count for a subject; of a unit also those of the people who belonged to it on their day.
struct EntryOfSubject {
  merit::Entry entry;
  std::string person_name; // of a unit's entry: whose it is; empty where the unit itself
};
std::vector<EntryOfSubject> entries_of_subject(database::Reader& reader, Id<Zone> const& zone_id, ScoreBoard const& board,
                                               ScoredSubject const& subject);

} // namespace shiji::appraisal
