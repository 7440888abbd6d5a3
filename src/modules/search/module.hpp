// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/module.hpp"

namespace shiji::search {

Module module();

} // namespace shiji::search
