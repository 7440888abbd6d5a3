// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/intake/kind.hpp"

namespace shiji::appraisal {

intake::Kind targets_intake();

} // namespace shiji::appraisal
