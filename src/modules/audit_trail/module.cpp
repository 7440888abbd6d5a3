// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/module.hpp"

#include "embedded/modules_audit_trail_files.hpp"
#include "modules/audit_trail/access/service.hpp"
#include "modules/audit_trail/records/service.hpp"
#include "modules/audit_trail/security/service.hpp"

namespace shiji::audit_trail {

using database::Reach;

Module module() {
  Module m{.name = "audit_trail",
           .depends_on = {"organisation"},
           .permissions = {{"audit.read", {Role::supervision, Role::audit_admin}, Reach::zone},
                           {"audit.read_installation", {Role::audit_admin}, Reach::zone},
                           {"audit.read_own", staff_roles(), Reach::self},
                           {"access.read", {Role::supervision, Role::security_admin, Role::audit_admin}, Reach::zone},
                           {"account.view_as", {Role::supervision}, Reach::zone},
                           {"security.read", {Role::security_admin, Role::audit_admin}, Reach::zone}},
           .files = embedded::modules_audit_trail_files()};
  m.add(list<list_audit_records>("/api/audit", "/api/audit.csv", "audit.read"));
  m.add(list<list_reads>("/api/audit/reads", "/api/audit/reads.csv", "audit.read"));
  m.add(query<get_audit_chain>("/api/audit/chain", "audit.read"));
  m.add(query<verify_audit_chain>("/api/audit/verify", "audit.read"));
  m.add(query<list_audit_actions>("/api/audit/actions", "audit.read"));
  m.add(query<get_audit_record>("/api/audit/{seq}", "audit.read"));
  m.add(list<list_own_reads>("/api/own-reads", "/api/own-reads.csv", "audit.read_own"));
  m.add(list<list_security_events>("/api/security-log", "/api/security-log.csv", "security.read"));
  m.add(query<list_security_alarms>("/api/security-log/alarms", "security.read"));
  m.add(list<list_access>("/api/access", "/api/access.csv", "access.read"));
  m.add(query<list_permission_words>("/api/access/permissions", "access.read"));
  m.add(query<get_access_report>("/api/access/{account_id}", "access.read"));
  m.add(command<start_viewing>("POST", "/api/viewing", "account.view_as"));
  m.add(command<end_viewing>("DELETE", "/api/viewing", "account.view_as").of_oneself());
  return m;
}

} // namespace shiji::audit_trail
