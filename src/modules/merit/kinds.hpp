// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/types.hpp"

#include <string_view>
#include <vector>

namespace shiji::merit {

// Work that any staff may declare with evidence, and the kinds that published figures of a place are recorded as.
std::vector<FactKind> standing_kinds();

// The declared kind of that code, or null.
FactKind const* find_kind(std::string_view code);

} // namespace shiji::merit
