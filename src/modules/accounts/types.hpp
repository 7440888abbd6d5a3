// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "core/calendar/date.hpp"
#include "platform/identity/accounts.hpp"
#include "platform/shape/core_forms.hpp"
#include "platform/usecase/route.hpp"

namespace shiji::accounts {

using shape::NonEmptyText;

enum class AccountsRefusal {
  wrong_username_or_password,
  account_locked,
  already_set_up,
  wrong_setup_token,
  username_taken,
  username_malformed,
  password_unacceptable,
  old_password_wrong,
  roles_exclude_each_other,
  administrator_is_no_person,
  grant_needs_anchor,
  not_your_own_account,
  last_administrator,
  no_grant_in_zone,
  person_unknown,
  owner_has_left,
  grant_zone_unknown,
  grant_unit_unknown,
  grant_repeated,
  grant_beyond_own_zone,
  account_reaches_further,
};
BOOST_DESCRIBE_ENUM(AccountsRefusal, wrong_username_or_password, account_locked, already_set_up, wrong_setup_token, username_taken,
                    username_malformed, password_unacceptable, old_password_wrong, roles_exclude_each_other, administrator_is_no_person,
                    grant_needs_anchor, not_your_own_account, last_administrator, no_grant_in_zone, person_unknown, owner_has_left,
                    grant_zone_unknown, grant_unit_unknown, grant_repeated, grant_beyond_own_zone, account_reaches_further)

// What an administrator's own grant covers: one zone, or with the reach `league` the whole installation.
struct Realm {
  bool whole_installation = false;
  Id<Zone> zone_id;
};

// --- Signing in and the own session ---

struct DemoAccount {
  std::string username, title;
};
BOOST_DESCRIBE_STRUCT(DemoAccount, (), (username, title))

struct Setup {
  bool needed = false;
  bool demo = false;
  std::vector<DemoAccount> demo_accounts;
};
BOOST_DESCRIBE_STRUCT(Setup, (), (needed, demo, demo_accounts))

struct SetUp {
  NonEmptyText<100> token;
  NonEmptyText<40> username;
  SecretText password;
  NonEmptyText<60> name;
  NonEmptyText<60> zone_name;
};
BOOST_DESCRIBE_STRUCT(SetUp, (), (token, username, password, name, zone_name))

struct PasswordPrepared {
  std::string password_hash;
};

struct SignIn {
  std::string username;
  SecretText password;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (username, password))

// What the check before the transaction found; judged again inside it by version and lock.
struct SignInPrepared {
  std::optional<Id<Account>> account_id;
  bool password_fits = false;
  std::string fresh_hash; // where the stored one was made at another cost
};

struct ZoneChoice {
  Id<Zone> zone_id;
  std::string name, kind;
};
BOOST_DESCRIBE_STRUCT(ZoneChoice, (), (zone_id, name, kind))

// Present while somebody looks with this account's permissions.
struct ViewingView {
  std::string by_name;
  Instant until; // of the machine's clock
};
BOOST_DESCRIBE_STRUCT(ViewingView, (), (by_name, until))

struct SessionView {
  Id<Account> account_id;
  std::string username, name, title;
  std::optional<Id<Person>> person_id;
  Id<Zone> zone_id;
  std::string zone_name;
  std::vector<ZoneChoice> zones;
  std::vector<Role> roles;
  std::vector<std::string> permissions;
  std::string csrf_token;
  Date business_date;
  Instant now;
  std::int64_t utc_offset_minutes = 0; // of the zone's civil time
  bool demo = false;
  std::optional<ViewingView> viewing = std::nullopt;
};
BOOST_DESCRIBE_STRUCT(SessionView, (),
                      (account_id, username, name, title, person_id, zone_id, zone_name, zones, roles, permissions, csrf_token,
                       business_date, now, utc_offset_minutes, demo, viewing))

struct SwitchZone {
  Id<Zone> zone_id;
};
BOOST_DESCRIBE_STRUCT(SwitchZone, (), (zone_id))

struct OwnSession {
  Id<Session> session_id;
  Instant created_at, last_seen_at;
  std::string address, agent;
  bool current = false;
};
BOOST_DESCRIBE_STRUCT(OwnSession, (), (session_id, created_at, last_seen_at, address, agent, current))

struct OwnSessions {
  std::vector<OwnSession> rows;
};
BOOST_DESCRIBE_STRUCT(OwnSessions, (), (rows))

struct EndOwnSession {
  Id<Session> session_id;
};
BOOST_DESCRIBE_STRUCT(EndOwnSession, (), (session_id))

struct ChangePassword {
  SecretText old_password, new_password;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (old_password, new_password))

// --- Accounts ---

enum class AccountSort { username, name, created_at };
BOOST_DESCRIBE_ENUM(AccountSort, username, name, created_at)

struct ListAccounts : PageRequest<AccountSort> {
  std::optional<std::string> text; // part of the username or the name
  std::optional<identity::AccountState> state;
  std::optional<Role> role;
};
BOOST_DESCRIBE_STRUCT(ListAccounts, (PageRequest<AccountSort>), (text, state, role))

struct AccountRow {
  Id<Account> account_id;
  std::int64_t version = 0;
  std::string username, name, title;
  std::vector<Role> roles;
  identity::AccountState state{};
  Instant created_at;
  bool locked = false;
};
BOOST_DESCRIBE_STRUCT(AccountRow, (), (account_id, version, username, name, title, roles, state, created_at, locked))

struct GetAccount {
  Id<Account> account_id;
};
BOOST_DESCRIBE_STRUCT(GetAccount, (), (account_id))

struct AccountView {
  Id<Account> account_id;
  std::int64_t version = 0;
  std::string username, name, title;
  std::optional<Id<Person>> person_id;
  identity::AccountState state{};
  Instant created_at, password_changed_at;
  std::vector<Grant> grants;
};
BOOST_DESCRIBE_STRUCT(AccountView, (),
                      (account_id, version, username, name, title, person_id, state, created_at, password_changed_at, grants))

struct CreateAccount {
  NonEmptyText<40> username;
  NonEmptyText<60> name;
  std::string title;
  std::optional<Id<Person>> person_id;
  SecretText password;
  std::vector<Grant> grants;
};
BOOST_DESCRIBE_STRUCT(CreateAccount, (), (username, name, title, person_id, password, grants))

struct ChangeAccount {
  Id<Account> account_id;
  std::int64_t version = 0;
  NonEmptyText<60> name;
  std::string title;
  std::optional<Id<Person>> person_id;
};
BOOST_DESCRIBE_STRUCT(ChangeAccount, (), (account_id, version, name, title, person_id))

struct SetGrants {
  Id<Account> account_id;
  std::int64_t version = 0;
  std::vector<Grant> grants;
};
BOOST_DESCRIBE_STRUCT(SetGrants, (), (account_id, version, grants))

struct SwitchAccount {
  Id<Account> account_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SwitchAccount, (), (account_id, version))

// The same act on several accounts.
struct SwitchAccounts {
  std::vector<SwitchAccount> items;
};
BOOST_DESCRIBE_STRUCT(SwitchAccounts, (), (items))

struct ResetPassword {
  Id<Account> account_id;
  std::int64_t version = 0;
  SecretText password;
};
BOOST_DESCRIBE_STRUCT(ResetPassword, (), (account_id, version, password))

struct PermissionRow {
  std::string permission;
  std::vector<Role> roles;
  database::Reach widest{};
};
BOOST_DESCRIBE_STRUCT(PermissionRow, (), (permission, roles, widest))

struct PermissionTable {
  std::vector<PermissionRow> rows;
};
BOOST_DESCRIBE_STRUCT(PermissionTable, (), (rows))

} // namespace shiji::accounts
