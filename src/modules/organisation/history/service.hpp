// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/history/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

// Establishment against posts, month by month, newest last unless asked otherwise.
Page<MonthRow> list_establishment_months(Query& use, ListMonths const& input);
Chart get_chart(Query& use, ListChart const& input);

// Refuses what stands in the transaction where, on any day from `from` to today, a department had more places than it was granted or the
// zone gave away more than it has. Called after the change was written.
void require_quota_at_every_date(UseCase& use, Id<Unit> const& department_id, std::string const& category, Date from,
                                 std::string const& path);

} // namespace shiji::organisation
