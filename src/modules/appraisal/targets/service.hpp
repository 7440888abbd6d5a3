// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/api.hpp"
#include "modules/appraisal/targets/types.hpp"
#include "modules/organisation/events.hpp"

namespace shiji::appraisal {

// Every indicator of the zone's schemes, once.
IndicatorList list_indicators(Query& use);
TargetSheet get_targets(Query& use, GetTargets const& input);
void set_targets(UseCase& use, SetTargets const& input);
TargetsOfSubject get_targets_of(Query& use, GetTargetsOf const& input);

// Whoever has a target is not taken out of the store.
void keep_subjects_of_targets(UseCase& use, organisation::RecordTakenOut const& event);

} // namespace shiji::appraisal
