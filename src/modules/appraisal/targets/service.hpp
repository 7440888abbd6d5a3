// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/api.hpp"
#include "modules/appraisal/targets/types.hpp"

namespace shiji::appraisal {

// Every indicator of the zone's schemes, once.
IndicatorList list_indicators(Query& use);
TargetSheet get_targets(Query& use, GetTargets const& input);
void set_targets(UseCase& use, SetTargets const& input);
TargetsOfSubject get_targets_of(Query& use, GetTargetsOf const& input);

} // namespace shiji::appraisal
