// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/search/api.hpp"

namespace shiji::search {

// In the order they were declared.
std::vector<Kind> const& kinds();
// std::logic_error for a kind nobody declared.
Kind const& kind_named(std::string_view name);

} // namespace shiji::search
