// SPDX-License-Identifier: Apache-2.0
#include "modules/accounts/service.hpp"

#include "modules/accounts/rules.hpp"
#include "modules/accounts/store.hpp"
#include "modules/organisation/api.hpp"

#include <algorithm>

namespace shiji::accounts {

namespace {

Realm realm_of(Context const& use) { return {use.scope().reach == database::Reach::league, use.zone_id()}; }

identity::AccountRecord load(Context const& use, database::Reader& db, Id<Account> const& account_id) {
  return require_found(find_account_in(db, realm_of(use), account_id), Refusal{"not_found", {}, {}});
}

// The account at the version the caller saw.
identity::AccountRecord load(UseCase& use, Id<Account> const& account_id, std::int64_t version) {
  auto account = load(use, use.db, account_id);
  if (account.version != version) throw Refused({"stale", {}, {}});
  return account;
}

// The same, of an account that the caller administrates whole.
identity::AccountRecord load_own(UseCase& use, Id<Account> const& account_id, std::int64_t version) {
  auto account = load(use, account_id, version);
  require(account_is_within(realm_of(use), identity::grants_of(use.db, account_id)));
  return account;
}

AccountView view_of(database::Reader& db, identity::AccountRecord const& a) {
  return {a.account_id,
          a.version,
          a.username,
          a.name,
          a.title,
          a.person_id,
          a.state,
          a.created_at,
          a.password_changed_at,
          identity::grants_of(db, a.account_id)};
}

// As it is after the act.
AccountView view_of(UseCase& use, Id<Account> const& account_id) { return view_of(use.db, *identity::find_account(use.db, account_id)); }

// A grant names a zone or league that there is, and a unit of that zone.
void require_places(database::Reader& db, std::vector<Grant> const& grants) {
  for (std::size_t i = 0; i < grants.size(); ++i) {
    Grant const& grant = grants[i];
    std::string const path = "grants[" + std::to_string(i) + "].";
    if (!organisation::zone_card(db, grant.zone_id)) throw Refused(refuse_field(AccountsRefusal::grant_zone_unknown, path + "zone_id"));
    bool const names_unit = grant.reach == database::Reach::section || grant.reach == database::Reach::department;
    if (names_unit && !organisation::unit_card(db, grant.zone_id, Id<Unit>(grant.anchor_id)))
      throw Refused(refuse_field(AccountsRefusal::grant_unit_unknown, path + "anchor_id"));
  }
}

void save(UseCase& use, identity::AccountRecord const& account) {
  if (!identity::update_account(use.db, account)) throw Refused({"stale", {}, {}});
  use.forget_sessions_of(account.account_id);
}

// Somebody must always be able to administrate.
void require_administrator_left(UseCase& use) {
  if (count_active_administrators(use.db, Role::system_admin) == 0) throw Refused(refuse(AccountsRefusal::last_administrator));
}

// An account may be tied to somebody of the zone it is edited in, and to nobody else.
void require_person_of_zone(UseCase& use, std::optional<Id<Person>> const& person_id) {
  if (person_id && !organisation::person_card(use.db, use.zone_id(), *person_id))
    throw Refused(refuse_field(AccountsRefusal::person_unknown, "person_id"));
  if (person_id && organisation::has_left(use.db, use.zone_id(), *person_id))
    throw Refused(refuse_field(AccountsRefusal::owner_has_left, "person_id"));
}

bool person_has_left(database::Reader& db, identity::AccountRecord const& account) {
  if (!account.person_id) return false;
  auto const zones = organisation::zones(db);
  return std::any_of(zones.begin(), zones.end(),
                     [&](auto const& zone) { return organisation::has_left(db, zone.zone_id, *account.person_id); });
}

} // namespace

Page<AccountRow> list_accounts(Query& use, ListAccounts const& input) {
  auto const stored = select_accounts(use.db, use.actor.root_id, input, realm_of(use), use.order(input));
  Page<AccountRow> page{{}, stored.total, stored.total_is_exact, stored.next_cursor};
  for (StoredAccount const& a : stored.rows) {
    AccountRow row{a.account_id, a.version,    a.username,
                   a.name,       a.title,      {},
                   a.state,      a.created_at, a.locked_until && *a.locked_until > use.real_now()};
    for (Grant const& grant : identity::grants_of(use.db, a.account_id)) row.roles.push_back(grant.role);
    page.rows.push_back(std::move(row));
  }
  return page;
}

AccountView get_account(Query& use, GetAccount const& input) { return view_of(use.db, load(use, use.db, input.account_id)); }

PasswordPrepared prepare_create_account(Prepare& use, CreateAccount const& input) {
  require(username_is_well_formed(input.username.text));
  require(password_is_acceptable(input.password.text, input.username.text, "password"));
  return {use.services.passwords.hash(input.password.text)};
}

Id<Account> add_account(UseCase& use, CreateAccount const& input, std::string const& password_hash) {
  require(username_is_well_formed(input.username.text));
  require(grants_fit(input.grants, input.person_id.has_value()));
  if (identity::find_account_by_username(use.db, input.username.text))
    throw Refused(refuse_field(AccountsRefusal::username_taken, "username"));
  identity::AccountRecord account;
  account.root_id = use.actor.root_id;
  account.account_id = use.new_id<Account>();
  account.username = input.username.text;
  account.name = input.name.text;
  account.person_id = input.person_id;
  account.title = input.title;
  account.password_hash = password_hash;
  account.password_changed_at = account.created_at = use.real_now();
  identity::insert_account(use.db, account);
  identity::replace_grants(use.db, account.root_id, account.account_id, input.grants);
  return account.account_id;
}

AccountView create_account(UseCase& use, CreateAccount const& input, PasswordPrepared const& prepared) {
  require_person_of_zone(use, input.person_id);
  require(may_replace_grants(realm_of(use), {}, input.grants));
  require_places(use.db, input.grants);
  return view_of(use, add_account(use, input, prepared.password_hash));
}

AccountView change_account(UseCase& use, ChangeAccount const& input) {
  auto account = load_own(use, input.account_id, input.version);
  require(grants_fit(identity::grants_of(use.db, account.account_id), input.person_id.has_value()));
  if (input.person_id != account.person_id) require_person_of_zone(use, input.person_id);
  account.name = input.name.text;
  account.title = input.title;
  account.person_id = input.person_id;
  save(use, account);
  return view_of(use, account.account_id);
}

AccountView set_grants(UseCase& use, SetGrants const& input) {
  guard_administrators(use.db, use.actor.root_id);
  auto const account = load(use, input.account_id, input.version);
  if (account.account_id == use.actor.account_id) throw Refused(refuse(AccountsRefusal::not_your_own_account));
  require(grants_fit(input.grants, account.person_id.has_value()));
  auto const before = view_of(use, account.account_id);
  require(may_replace_grants(realm_of(use), before.grants, input.grants));
  require_places(use.db, input.grants);
  identity::replace_grants(use.db, account.root_id, account.account_id, input.grants);
  save(use, account);
  require_administrator_left(use);
  auto const after = view_of(use, account.account_id);
  use.audit_change(before, after);
  return after;
}

AccountView disable_account(UseCase& use, SwitchAccount const& input) {
  guard_administrators(use.db, use.actor.root_id);
  auto account = load_own(use, input.account_id, input.version);
  if (account.account_id == use.actor.account_id) throw Refused(refuse(AccountsRefusal::not_your_own_account));
  auto const before = view_of(use, account.account_id);
  account.state = identity::AccountState::disabled;
  save(use, account);
  identity::end_sessions_of(use.db, account.account_id, {});
  require_administrator_left(use);
  auto const after = view_of(use, account.account_id);
  use.audit_change(before, after);
  return after;
}

AccountView enable_account(UseCase& use, SwitchAccount const& input) {
  auto account = load_own(use, input.account_id, input.version);
  if (person_has_left(use.db, account)) throw Refused(refuse(AccountsRefusal::owner_has_left));
  account.state = identity::AccountState::active;
  save(use, account);
  identity::clear_failed_sign_ins(use.db, account.account_id);
  return view_of(use, account.account_id);
}

RowAnswers disable_accounts(UseCase& use, SwitchAccounts const& input) {
  return row_by_row<&SwitchAccount::account_id>(use, input.items, disable_account);
}

RowAnswers enable_accounts(UseCase& use, SwitchAccounts const& input) {
  return row_by_row<&SwitchAccount::account_id>(use, input.items, enable_account);
}

PasswordPrepared prepare_reset_password(Prepare& use, ResetPassword const& input) {
  auto const account = load(use, use.db, input.account_id);
  require(password_is_acceptable(input.password.text, account.username, "password"));
  return {use.services.passwords.hash(input.password.text)};
}

AccountView reset_password(UseCase& use, ResetPassword const& input, PasswordPrepared const& prepared) {
  auto const account = load_own(use, input.account_id, input.version);
  identity::set_password(use.db, account.account_id, prepared.password_hash, use.real_now());
  identity::end_sessions_of(use.db, account.account_id, {});
  use.forget_sessions_of(account.account_id);
  return view_of(use, account.account_id);
}

void list_accounts_to_close(UseCase& use, organisation::LeavingOpened const& event) {
  for (Id<Account> const& account : active_accounts_of(use.db, event.person_id))
    organisation::add_handover_item(use, event.leaving_id, organisation::HandoverKind::account,
                                    identity::find_account(use.db, account)->username);
}

void close_accounts_of(UseCase& use, organisation::PersonLeft const& event) {
  auto const accounts = active_accounts_of(use.db, event.person_id);
  if (accounts.empty()) return;
  guard_administrators(use.db, use.actor.root_id);
  for (Id<Account> const& account_id : accounts) {
    auto account = *identity::find_account(use.db, account_id);
    account.state = identity::AccountState::disabled;
    save(use, account);
    identity::end_sessions_of(use.db, account_id, {});
  }
  require_administrator_left(use);
}

PermissionTable list_permissions(Query& use) {
  PermissionTable table;
  for (Permission const& p : use.services.permissions.all()) table.rows.push_back({std::string(p.name), p.roles, p.widest});
  return table;
}

} // namespace shiji::accounts
