// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/accounts/types.hpp"
#include "modules/organisation/events.hpp"
#include "platform/usecase/row_by_row.hpp"

namespace shiji::accounts {

Setup get_setup(Query& use);
PasswordPrepared prepare_set_up(Prepare& use, SetUp const& input);
SessionView set_up(UseCase& use, SetUp const& input, PasswordPrepared const& prepared);

SignInPrepared prepare_sign_in(Prepare& use, SignIn const& input);
SessionView sign_in(UseCase& use, SignIn const& input, SignInPrepared const& prepared);
SessionView get_session(Query& use);
void sign_out(UseCase& use);
SessionView switch_zone(UseCase& use, SwitchZone const& input);
OwnSessions list_own_sessions(Query& use);
void end_own_session(UseCase& use, EndOwnSession const& input);
PasswordPrepared prepare_change_password(Prepare& use, ChangePassword const& input);
void change_password(UseCase& use, ChangePassword const& input, PasswordPrepared const& prepared);

Page<AccountRow> list_accounts(Query& use, ListAccounts const& input);
AccountView get_account(Query& use, GetAccount const& input);
PasswordPrepared prepare_create_account(Prepare& use, CreateAccount const& input);
AccountView create_account(UseCase& use, CreateAccount const& input, PasswordPrepared const& prepared);
AccountView change_account(UseCase& use, ChangeAccount const& input);
AccountView set_grants(UseCase& use, SetGrants const& input);
AccountView disable_account(UseCase& use, SwitchAccount const& input);
AccountView enable_account(UseCase& use, SwitchAccount const& input);
RowAnswers disable_accounts(UseCase& use, SwitchAccounts const& input);
RowAnswers enable_accounts(UseCase& use, SwitchAccounts const& input);
PasswordPrepared prepare_reset_password(Prepare& use, ResetPassword const& input);
AccountView reset_password(UseCase& use, ResetPassword const& input, PasswordPrepared const& prepared);
PermissionTable list_permissions(Query& use);

// Adds an account whose password was hashed before; refusals as create_account. Called by verbs that have no request.
Id<Account> add_account(UseCase& use, CreateAccount const& account, std::string const& password_hash);

// Puts the accounts of whoever is about to leave on the handover list.
void list_accounts_to_close(UseCase& use, organisation::LeavingOpened const& event);
// Whoever has left the zone loses access at once: their accounts are disabled and their sessions end.
void close_accounts_of(UseCase& use, organisation::PersonLeft const& event);

// The installation's password profile, with every fault at the field of that path.
Verdict password_is_acceptable(std::string const& password, std::string_view username, std::string const& path);

} // namespace shiji::accounts
