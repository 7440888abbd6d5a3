// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/quotas/types.hpp"

namespace shiji::organisation {

// Places of the establishment that are neither made into posts nor, on the row of the zone, given to a department (the pool 编制池).
std::int64_t free_places(Quota const& quota, std::int64_t given_to_departments);

// Whether so many places may be added to the posts that count on the quota; fewer places always may.
Verdict may_add_places(Quota const& quota, std::int64_t given_to_departments, std::int64_t places);

// Whether the establishment of a department may become so many: not below its posts, and what is added must lie in the pool of the zone.
Verdict may_set_department_quota(Quota const& department, std::int64_t establishment, Quota const& zone, std::int64_t given_to_departments);

// Whether that of the whole zone may: not below its own posts and what its departments were given.
Verdict may_set_zone_quota(Quota const& zone, std::int64_t establishment, std::int64_t given_to_departments);

} // namespace shiji::organisation
