// SPDX-License-Identifier: Apache-2.0
#include "modules/accounts/module.hpp"

#include "embedded/modules_accounts_files.hpp"
#include "modules/accounts/service.hpp"

namespace shiji::accounts {

using database::Reach;

Module module() {
  Module m{.name = "accounts",
           .depends_on = {"organisation"},
           .permissions = {{"account.self", all_roles(), Reach::self},
                           {"account.read", {Role::system_admin, Role::security_admin, Role::audit_admin}},
                           {"account.write", {Role::system_admin}},
                           {"account.grant", {Role::security_admin, Role::system_admin}}},
           .files = embedded::modules_accounts_files(),
           .subscriptions = {on<organisation::LeavingOpened>(list_accounts_to_close), on<organisation::PersonLeft>(close_accounts_of)}};
  m.add(public_route(query<get_setup>("/api/setup", ""), "a visitor must learn whether the installation still has to be set up"));
  m.add(
      public_route(command<prepare_set_up, set_up>("POST", "/api/setup", ""), "guarded by the one-time token printed at the first start"));
  m.add(public_route(command<prepare_sign_in, sign_in>("POST", "/api/session", ""), "signing in is what makes a session"));
  m.add(query<get_session>("/api/session", "account.self"));
  m.add(command<sign_out>("DELETE", "/api/session", "account.self").of_oneself());
  m.add(command<switch_zone>("POST", "/api/session/zone", "account.self"));
  m.add(query<list_own_sessions>("/api/sessions", "account.self").of_oneself());
  m.add(command<end_own_session>("POST", "/api/sessions/{session_id}/end", "account.self"));
  m.add(command<prepare_change_password, change_password>("POST", "/api/password", "account.self"));
  m.add(list<list_accounts>("/api/accounts", "/api/accounts.csv", "account.read"));
  m.add(query<get_account>("/api/accounts/{account_id}", "account.read"));
  m.add(command<prepare_create_account, create_account>("POST", "/api/accounts", "account.write"));
  m.add(command<change_account>("PATCH", "/api/accounts/{account_id}", "account.write"));
  m.add(command<set_grants>("PUT", "/api/accounts/{account_id}/grants", "account.grant"));
  m.add(command<disable_account>("POST", "/api/accounts/{account_id}/disable", "account.write"));
  m.add(command<enable_account>("POST", "/api/accounts/{account_id}/enable", "account.write"));
  m.add(command<disable_accounts>("POST", "/api/accounts/disable", "account.write"));
  m.add(command<enable_accounts>("POST", "/api/accounts/enable", "account.write"));
  m.add(command<prepare_reset_password, reset_password>("POST", "/api/accounts/{account_id}/password", "account.write"));
  m.add(query<list_permissions>("/api/permissions", "account.read"));
  return m;
}

} // namespace shiji::accounts
