// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/structure/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

// Whoever holds a post today, in the order of departments and sections.
std::vector<Counted> counted_people(database::Reader& reader, Id<Zone> const& zone_id);
// Joined, appointed and left from the date on.
Mobility mobility_since(database::Reader& reader, Id<Zone> const& zone_id, Date date);
// Appointments from the date on to posts of each department.
std::map<Id<Unit>, std::int64_t> moves_since(database::Reader& reader, Id<Zone> const& zone_id, Date date);

struct CountedFilter {
  std::string pattern, department_id, category, gender; // empty: all
  std::int64_t level = 0;                               // 0: all
  std::int64_t born_from = 0, born_to = 0;              // 0: all, -1: not known
  std::string since_from, since_to;
};
Page<CountedRow> page_of_counted(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                 Id<Zone> const& zone_id, CountedFilter const& filter);

} // namespace shiji::organisation
