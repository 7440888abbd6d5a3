// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/api.hpp"
#include "modules/appraisal/periods/types.hpp"

namespace shiji::appraisal {

merit::Period add_period(UseCase& use, NewPeriod const& input);
// A sealed period keeps its figures: sealing it again is refused, so that no version is asked for.
void seal_period(UseCase& use, SealPeriod const& input);

} // namespace shiji::appraisal
