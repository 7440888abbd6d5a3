// SPDX-License-Identifier: Apache-2.0
// Compiled once for all modules and the program; a source still includes what it uses.
#pragma once
#include "platform/shape/codec.hpp"
#include "platform/shape/core_forms.hpp"
#include "platform/usecase/module.hpp"
#include "platform/usecase/route.hpp"
#include "platform/usecase/usecase.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>
