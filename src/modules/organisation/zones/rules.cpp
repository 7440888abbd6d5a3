// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/zones/rules.hpp"

namespace shiji::organisation {

Verdict may_make_zones(bool administrates_all) {
  if (!administrates_all) return refuse(OrganisationRefusal::one_zone_only);
  return std::nullopt;
}

Verdict may_create_zone(bool code_is_taken, std::string const& code, std::optional<ZoneKind> parent_kind, bool names_a_parent) {
  if (code_is_taken) return refuse_field(OrganisationRefusal::zone_code_taken, "code", {{"code", code}});
  if (names_a_parent && parent_kind != ZoneKind::league) return refuse_field(OrganisationRefusal::parent_not_a_league, "parent_id");
  return std::nullopt;
}

} // namespace shiji::organisation
