// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/scores/board.hpp"

#include <map>

namespace shiji::appraisal {

// A score of the board opened into its arithmetic, down to the entries; titles by fact id. Pure.
ExplainedScore explain_score(ScoreBoard const& board, SubjectScore const& score, std::vector<EntryOfSubject> const& entries,
                             std::map<std::string, std::string> const& titles);

} // namespace shiji::appraisal
