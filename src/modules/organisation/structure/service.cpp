// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/structure/service.hpp"

#include "modules/organisation/structure/rules.hpp"
#include "modules/organisation/structure/store.hpp"

namespace shiji::organisation {

Structure get_structure(Query& use) {
  constexpr std::int32_t year_days = 365;
  Structure structure = structure_of(counted_people(use.db, use.zone_id()), use.today());
  structure.mobility = mobility_since(use.db, use.zone_id(), add_days(use.today(), -year_days));
  return structure;
}

} // namespace shiji::organisation
