// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/security/service.hpp"

#include "modules/audit_trail/security/rules.hpp"
#include "modules/audit_trail/security/store.hpp"

namespace shiji::audit_trail {
namespace {

// The security log lives in the machine's time, also in a demonstration whose business time is another.
std::string minute_text(Query& use, std::optional<Date> day, int days_later, std::string otherwise) {
  if (!day) return otherwise;
  return to_text(instant_of(*day, 0, use.utc_offset_minutes()) + days_later * seconds_per_day);
}

} // namespace

Page<SecurityRow> list_security_events(Query& use, ListSecurityEvents const& input) {
  SecurityFilter const filter{input.kind ? std::string(to_text(*input.kind)) : std::string(), input.address.value_or(""),
                              minute_text(use, input.from, 0, ""), minute_text(use, input.to, 1, "~")};
  return page_of_security(use.db, use.order(input), use.actor.root_id, filter);
}

SecurityAlarms list_security_alarms(Query& use) {
  return {alarms_of(security_sums(use.db, use.actor.root_id, use.real_now() - seconds_per_day))};
}

} // namespace shiji::audit_trail
