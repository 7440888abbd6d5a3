// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/module.hpp"

#include "embedded/modules_appraisal_files.hpp"

namespace shiji::appraisal {

Module module() { return {.name = "appraisal", .depends_on = {"organisation", "merit"}, .files = embedded::modules_appraisal_files()}; }

} // namespace shiji::appraisal
