// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/plans/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

Page<PlanCard> page_of_plans(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                             Id<Zone> const& zone_id, std::string const& pattern, std::string const& state);
std::optional<PlanCard> find_plan(database::Reader& reader, Id<Zone> const& zone_id, Id<Plan> const& plan_id);
std::vector<PlanLine> lines_of_plan(database::Reader& reader, Id<Zone> const& zone_id, Id<Plan> const& plan_id);
void insert_plan(database::Transaction& transaction, Id<Zone> const& zone_id, PlanCard const& plan);
// Raises the version; false where it is another.
bool update_plan(database::Transaction& transaction, Id<Zone> const& zone_id, PlanCard const& plan, std::int64_t version);
void replace_lines(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Plan> const& plan_id,
                   std::vector<NewPlanLine> const& lines);

} // namespace shiji::organisation
