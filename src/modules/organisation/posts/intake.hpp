// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/intake/kind.hpp"

namespace shiji::organisation {

intake::Kind posts_intake();

} // namespace shiji::organisation
