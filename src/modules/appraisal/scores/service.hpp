// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/api.hpp"
#include "modules/appraisal/scores/types.hpp"
#include "modules/merit/events.hpp"

namespace shiji::appraisal {

Page<RankRow> list_ranking(Query& use, ListRanking const& input);
ExplainedScore get_score(Query& use, GetScore const& input);

// After entries were posted: tells those who look at the rank lists how the groups concerned stand now.
void follow_entries(UseCase& use, merit::EntriesPosted const& event);

} // namespace shiji::appraisal
