// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/quotas/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

Page<EstablishmentRow> list_establishment(Query& use, ListEstablishment const& input);
EstablishmentRow set_quota(UseCase& use, SetQuota const& input);

// Adds places (or takes them away) to the posts of a department, or of the zone's own unit, under the guard of its quota. Refused:
// over_quota.
void add_places(UseCase& use, Id<Unit> const& department_id, std::string const& category, std::int64_t places);
// What a closed department had goes back to the pool.
void return_establishment(UseCase& use, Id<Unit> const& department_id, Date last_day);

} // namespace shiji::organisation
