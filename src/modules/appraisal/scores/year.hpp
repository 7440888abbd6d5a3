// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/scores/types.hpp"

#include <map>

namespace shiji::appraisal {

// What the boards of a year's periods, oldest first, say of each person together. Equal means share a rank (1, 2, 2, 4).
std::map<std::string, YearStanding> joined_over_year(std::vector<ScoreBoard const*> const& boards);

} // namespace shiji::appraisal
