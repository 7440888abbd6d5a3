// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/module.hpp"

namespace shiji::evidence {

Module module();

} // namespace shiji::evidence
