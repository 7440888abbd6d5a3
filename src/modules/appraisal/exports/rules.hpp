// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/exports/types.hpp"

namespace shiji::appraisal {

// A board's line as an export holds it.
ExportedResult exported_result(std::string const& period_id, std::vector<ScoringScheme> const& schemes, SubjectScore const& score);

// Replays the ledger of an export against its head and works out every result from its ledger, schemes, memberships and targets: what
// does not fit is named. Pure; nothing but the export is looked at.
Recomputed recompute(ExportedZone const& zone);

} // namespace shiji::appraisal
