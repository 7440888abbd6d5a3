// SPDX-License-Identifier: Apache-2.0
#include "modules/contracts/module.hpp"

#include "embedded/modules_contracts_files.hpp"
#include "modules/contracts/service.hpp"

namespace shiji::contracts {

Module module() {
  Module m{.name = "contracts",
           .depends_on = {"organisation", "appraisal"},
           .permissions = {{"contract.read", {Role::leader, Role::personnel, Role::head, Role::supervision}},
                           {"contract.read_own", staff_roles()},
                           {"contract.acknowledge", staff_roles(), database::Reach::self},
                           {"contract.write", {Role::personnel}},
                           {"renewal.decide", {Role::personnel, Role::leader}}},
           .files = embedded::modules_contracts_files(),
           .subscriptions = {on<organisation::LeavingOpened>(list_contracts_to_end), on<organisation::PersonLeft>(end_contracts_of)}};
  m.add(list<list_contracts>("/api/contracts", "/api/contracts.csv", "contract.read"));
  m.add(query<get_contracts_of>("/api/people/{person_id}/contracts", "contract.read_own"));
  m.add(command<sign_contract>("POST", "/api/people/{person_id}/contracts", "contract.write"));
  m.add(list<list_renewals>("/api/renewals", "/api/renewals.csv", "contract.read"));
  m.add(command<decide_renewals>("POST", "/api/renewals/decide", "renewal.decide"));
  m.add(command<confirm_nonrenewal>("POST", "/api/renewals/{contract_id}/confirm", "renewal.decide"));
  m.add(command<reject_nonrenewal>("POST", "/api/renewals/{contract_id}/reject", "renewal.decide"));
  m.add(command<acknowledge_nonrenewal>("POST", "/api/contracts/{contract_id}/acknowledge", "contract.acknowledge"));
  return m;
}

} // namespace shiji::contracts
