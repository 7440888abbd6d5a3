// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/periods/types.hpp"

#include <string_view>

namespace shiji::appraisal {

// Letters, digits, `-` and `_`; four digits alone are the word for a year.
Verdict is_a_period_code(std::string_view code);

// A period is sealed after its last day only.
Verdict may_seal(merit::Period const& period, Date today);

} // namespace shiji::appraisal
