// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/records/types.hpp"

namespace shiji::audit_trail {

// What differs between two states, in the order of the first and then of what the second adds. Leaves whose last name is in `sealed` are
// told by name alone.
std::vector<Change> difference(std::vector<Leaf> const& before, std::vector<Leaf> const& after, std::vector<std::string> const& sealed);

// The last name of a path: share_bp of `actors[0].share_bp`.
std::string last_name(std::string const& path);

} // namespace shiji::audit_trail
