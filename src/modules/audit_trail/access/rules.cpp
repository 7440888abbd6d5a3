// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/access/rules.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace shiji::audit_trail {

constexpr std::size_t shortest_reason = 4; // characters

Verdict may_view_as(std::vector<Grant> const& viewed, bool is_oneself, bool is_active, database::Reach own_reach, Id<Zone> const& zone_id,
                    std::string const& reason) {
  if (is_oneself) return refuse(AccessRefusal::viewing_of_oneself);
  if (own_reach < database::Reach::zone) return refuse(AccessRefusal::viewing_needs_zone);
  if (std::any_of(viewed.begin(), viewed.end(), [](Grant const& grant) { return is_administrator(grant.role); }))
    return refuse(AccessRefusal::viewing_of_administrator);
  bool const works_here = std::any_of(viewed.begin(), viewed.end(), [&](Grant const& grant) { return grant.zone_id == zone_id; });
  if (!is_active || !works_here) return refuse(AccessRefusal::viewing_of_nobody);
  if (count_characters(reason) < shortest_reason) return refuse_field(AccessRefusal::viewing_reason_too_short, "reason");
  return std::nullopt;
}

} // namespace shiji::audit_trail
