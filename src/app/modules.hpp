// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/module.hpp"

#include <vector>

namespace shiji {

// Every module of the program.
std::vector<Module> modules();

} // namespace shiji
