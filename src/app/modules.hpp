// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "platform/usecase/module.hpp"

namespace shiji {

// Every module of the program.
std::vector<Module> modules();

} // namespace shiji
