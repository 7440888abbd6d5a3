// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/types.hpp"

namespace shiji::appraisal::test {

using grading::Side;

inline GradeQuota quota(std::string grade, Side side, std::int64_t share_bp, Rounding rounding) {
  return {{std::move(grade)}, side, share_bp, rounding, {"云委发〔2026〕3号"}, make_date(2026, 1, 20), {"第十二条"}};
}

inline Grading thirty_percent_excellent() { return {"competent", {quota("excellent", Side::top, 3000, Rounding::floor)}}; }

} // namespace shiji::appraisal::test
