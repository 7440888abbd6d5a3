// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/views/types.hpp"
#include "platform/usecase/usecase.hpp"

// What other parts of the program may call.
namespace shiji::views {

// Makes a view shared with the zone, the default of these roles; for what a new zone starts with.
Id<View> publish_view(UseCase& use, NewView const& view, std::vector<Role> const& default_of);

} // namespace shiji::views
