// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/access/types.hpp"

namespace shiji::audit_trail {

// Whether somebody may look at the product with an account's permissions: it is another active account that works in the zone and is no
// administrator, the viewer's own right covers the whole zone, and there is a reason.
Verdict may_view_as(std::vector<Grant> const& viewed, bool is_oneself, bool is_active, database::Reach own_reach, Id<Zone> const& zone_id,
                    std::string const& reason);

} // namespace shiji::audit_trail
