// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/schemes/types.hpp"

namespace shiji::appraisal {

// What `after` says otherwise than `before`, in the order of its fields, indicators and rules; what is gone comes last.
std::vector<SchemeDifference> differences_between(SchemeContent const& before, SchemeContent const& after);
// The same of the grades: the grade of the rest, the order of the quotas, then each quota by its grade.
std::vector<SchemeDifference> differences_between(Grading const& before, Grading const& after);

// The words of tie-breakers with commas between.
std::string joined(std::vector<TieBreaker> const& tie_breakers);

} // namespace shiji::appraisal
