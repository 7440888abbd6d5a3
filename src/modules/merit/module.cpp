// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/module.hpp"

#include "embedded/modules_merit_files.hpp"
#include "modules/merit/api.hpp"
#include "modules/merit/facts/findable.hpp"
#include "modules/merit/facts/intake.hpp"
#include "modules/merit/facts/service.hpp"
#include "modules/merit/facts/telling.hpp"
#include "modules/merit/kinds.hpp"
#include "modules/merit/ledger/service.hpp"
#include "modules/merit/merit_file/service.hpp"
#include "modules/merit/points/service.hpp"
#include "modules/merit/posting/service.hpp"

namespace shiji::merit {
namespace {

std::vector<Permission> merit_permissions() {
  return {{"fact.declare", staff_roles()},
          {"fact.read", staff_roles()},
          {"fact.confirm", {Role::head, Role::lead, Role::leader, Role::personnel}},
          {"fact.correct", staff_roles()},
          {"ledger.read", staff_roles()},
          {"ledger.verify", {Role::supervision, Role::personnel, Role::audit_admin}},
          {"points.read", staff_roles()},
          {"merit_file.read", staff_roles()}};
}

} // namespace

Module module() {
  declare_fact_kinds(standing_kinds());
  intake::declare(facts_intake());
  declare_findable_facts();
  Module m{.name = "merit",
           .depends_on = {"search", "organisation", "evidence"},
           .permissions = merit_permissions(),
           .files = embedded::modules_merit_files(),
           .subscriptions = {on<organisation::LeavingOpened>(list_facts_to_hand_over),
                             on<organisation::RecordTakenOut>(keep_subjects_of_facts)}};
  for (FactKind const& kind : standing_kinds()) m.words.push_back({"kind." + kind.code, kind.zh, kind.en});
  m.records = {{"fact", "fact.read", fact_record}};
  m.add(query<list_fact_kinds>("/api/fact-kinds", "fact.read"));
  m.add(list<list_facts>("/api/facts", "/api/facts.csv", "fact.read"));
  m.add(query<facts_waiting>("/api/facts/waiting", "fact.confirm"));
  m.add(query<get_fact>("/api/facts/{fact_id}", "fact.read"));
  m.add(command<declare_fact>("POST", "/api/facts", "fact.declare"));
  m.add(command<confirm_facts>("POST", "/api/facts/confirm", "fact.confirm"));
  m.add(command<reject_facts>("POST", "/api/facts/reject", "fact.confirm"));
  m.add(command<withdraw_facts>("POST", "/api/facts/withdraw", "fact.declare"));
  m.add(command<confirm_fact>("POST", "/api/facts/{fact_id}/confirm", "fact.confirm"));
  m.add(command<reject_fact>("POST", "/api/facts/{fact_id}/reject", "fact.confirm"));
  m.add(command<withdraw_fact>("POST", "/api/facts/{fact_id}/withdraw", "fact.declare"));
  m.add(command<correct_fact>("POST", "/api/facts/{fact_id}/correct", "fact.correct"));
  m.add(list<list_entries>("/api/ledger", "/api/ledger.csv", "ledger.read"));
  m.add(query<get_ledger_head>("/api/ledger/head", "ledger.read"));
  m.add(query<verify_zone_ledger>("/api/ledger/verify", "ledger.verify"));
  m.add(query<get_signed_heads>("/api/ledger/heads", "ledger.verify"));
  m.add(query<get_entry>("/api/ledger/{seq}", "ledger.read"));
  m.add(list<list_points>("/api/points", "/api/points.csv", "points.read"));
  m.add(query<get_points>("/api/points/{subject_id}", "points.read"));
  m.add(query<get_merit_file>("/api/merit-files/{person_id}", "merit_file.read"));
  m.add(query<list_periods>("/api/periods", "points.read"));
  return m;
}

} // namespace shiji::merit
