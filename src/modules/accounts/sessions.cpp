// SPDX-License-Identifier: Apache-2.0
// The use cases of whoever signs in: set-up, session, own password.
#include "modules/accounts/rules.hpp"
#include "modules/accounts/service.hpp"
#include "modules/accounts/store.hpp"
#include "modules/organisation/api.hpp"
#include "platform/crypto/password_policy.hpp"
#include "platform/crypto/tokens.hpp"

#include <algorithm>
#include <set>

namespace shiji::accounts {
namespace {

// The zones an account may work in, and the roles it has in the current one.
SessionView view_of(Context const& use, database::Reader& db, Actor const& actor, std::string title, std::string csrf_token) {
  SessionView view{actor.account_id,
                   actor.username,
                   actor.name,
                   std::move(title),
                   {},
                   actor.zone_id,
                   {},
                   {},
                   {},
                   use.services.permissions.of(actor),
                   std::move(csrf_token),
                   civil_date(use.now(), use.services.zone_offsets.of(db, actor.zone_id)),
                   use.now(),
                   use.services.zone_offsets.of(db, actor.zone_id),
                   use.services.is_demo};
  if (!actor.person_id.empty()) view.person_id = actor.person_id;
  if (actor.viewed_by) view.viewing = ViewingView{actor.viewed_by->name, actor.viewed_by->until};
  std::set<Role> roles;
  for (Grant const& grant : actor.grants)
    if (grant.zone_id == actor.zone_id) roles.insert(grant.role);
  view.roles.assign(roles.begin(), roles.end());
  for (auto const& zone : organisation::zones(db)) {
    bool const granted = std::any_of(actor.grants.begin(), actor.grants.end(), [&](Grant const& g) { return g.zone_id == zone.zone_id; });
    if (granted) view.zones.push_back({zone.zone_id, zone.name, std::string(to_text(zone.kind))});
    if (zone.zone_id == actor.zone_id) view.zone_name = zone.name;
  }
  return view;
}

// Begins a session of the account in the first zone it has a grant in.
SessionView begin_session(UseCase& use, identity::AccountRecord const& account) {
  auto const grants = identity::grants_of(use.db, account.account_id);
  if (grants.empty()) throw Refused(refuse(AccountsRefusal::no_grant_in_zone));
  identity::SessionRecord const session{use.new_id<Session>(), account.account_id, grants.front().zone_id, use.real_now(),
                                        use.real_now(),        use.actor.address,  use.actor.agent};
  auto const secrets = identity::start_session(use.db, use.services.random, account.root_id, session);
  Actor const actor{session.session_id,
                    account.account_id,
                    account.person_id.value_or(Id<Person>()),
                    account.username,
                    account.name,
                    account.root_id,
                    session.zone_id,
                    grants,
                    use.actor.address};
  use.answer_with_session(secrets.token, actor);
  use.audit_subject("session", session.session_id.text);
  return view_of(use, use.db, actor, account.title, secrets.csrf_token);
}

// A username that exists is told, another may be a password typed into the wrong field.
void note_failure(UseCase& use, SignIn const& input, std::optional<identity::AccountRecord> const& account, bool counted) {
  std::string const username = account ? account->username : std::string();
  use.note_security({audit::SecurityKind::failed_sign_in, username, input.username, input.password.text});
  if (counted && account->failed_sign_ins + 1 >= identity::failures_until_locked)
    use.note_security({audit::SecurityKind::locked_out, username, {}, {}});
}

} // namespace

Verdict password_is_acceptable(std::string const& password, std::string_view username, std::string const& path) {
  auto const faults = crypto::dengbao_password_faults(password, username);
  if (faults.empty()) return {};
  Refusal refusal = refuse(AccountsRefusal::password_unacceptable);
  for (auto const fault : faults) refusal.fields.push_back({path, std::string(to_text(fault)), {}});
  return refusal;
}

Setup get_setup(Query& use) {
  Setup setup{identity::count_accounts(use.db) == 0, use.services.is_demo, {}};
  if (setup.demo) setup.demo_accounts = select_usernames(use.db);
  return setup;
}

PasswordPrepared prepare_set_up(Prepare& use, SetUp const& input) {
  require(may_come_from(use.services.admin_addresses, {Grant{Role::system_admin, {}, {}, {}}}, use.actor.address));
  require(username_is_well_formed(input.username.text));
  require(password_is_acceptable(input.password.text, input.username.text, "password"));
  // The costly hash is made only for who holds the token.
  if (identity::setup_token(use.db).setup_token_sm3 != crypto::token_digest(input.token.text))
    throw Refused(refuse_field(AccountsRefusal::wrong_setup_token, "token"));
  return {use.services.passwords.hash(input.password.text)};
}

SessionView set_up(UseCase& use, SetUp const& input, PasswordPrepared const& prepared) {
  if (identity::count_accounts(use.db) > 0) throw Refused(refuse(AccountsRefusal::already_set_up));
  identity::SetupToken const token = identity::setup_token(use.db);
  bool const fits = token.setup_token_sm3 == crypto::token_digest(input.token.text) && token.setup_token_expires_at > use.real_now();
  if (!fits) throw Refused(refuse_field(AccountsRefusal::wrong_setup_token, "token"));
  Id<Zone> const zone_id = organisation::create_zone(use, {.code = {"zone"}, .name = {input.zone_name.text}});
  CreateAccount account{input.username, input.name, {}, {}, {}, {Grant{Role::system_admin, database::Reach::league, zone_id, {}}}};
  Id<Account> const account_id = add_account(use, account, prepared.password_hash);
  identity::replace_setup_token(use.db, {});
  return begin_session(use, *identity::find_account(use.db, account_id));
}

SignInPrepared prepare_sign_in(Prepare& use, SignIn const& input) {
  auto const account = identity::find_account_by_username(use.db, input.username);
  bool const may_try = account && account->state == identity::AccountState::active && !may_sign_in(account->locked_until, use.real_now());
  // Unknown, disabled and locked accounts cost the same time and get the same answer.
  bool const fits =
      use.services.passwords.verify(may_try ? std::optional<std::string_view>(account->password_hash) : std::nullopt, input.password.text);
  SignInPrepared prepared;
  if (account) prepared.account_id = account->account_id;
  prepared.password_fits = may_try && fits;
  if (prepared.password_fits && use.services.passwords.is_outdated(account->password_hash))
    prepared.fresh_hash = use.services.passwords.hash(input.password.text);
  return prepared;
}

SessionView sign_in(UseCase& use, SignIn const& input, SignInPrepared const& prepared) {
  auto const account = prepared.account_id ? identity::find_account(use.db, *prepared.account_id) : std::nullopt;
  bool const may = account && account->state == identity::AccountState::active && !may_sign_in(account->locked_until, use.real_now());
  if (may && !prepared.password_fits) identity::count_failed_sign_in(use.db, *account, use.real_now());
  if (!may || !prepared.password_fits) {
    use.audit_subject("account", account ? account->account_id.text : "");
    note_failure(use, input, account, may);
    use.commit_but_refuse(refuse(AccountsRefusal::wrong_username_or_password));
    return {};
  }
  if (auto elsewhere = may_come_from(use.services.admin_addresses, identity::grants_of(use.db, account->account_id), use.actor.address)) {
    use.audit_subject("account", account->account_id.text);
    use.commit_but_refuse(std::move(*elsewhere));
    return {};
  }
  identity::clear_failed_sign_ins(use.db, account->account_id);
  if (!prepared.fresh_hash.empty()) identity::set_password(use.db, account->account_id, prepared.fresh_hash, use.real_now());
  return begin_session(use, *account);
}

SessionView get_session(Query& use) {
  auto const account = identity::find_account(use.db, use.actor.account_id);
  return view_of(use, use.db, use.actor, account ? account->title : "", identity::csrf_token_of(use.db, use.actor.session_id));
}

void sign_out(UseCase& use) {
  identity::end_session(use.db, use.actor.account_id, use.actor.session_id);
  use.forget_session(use.actor.session_id);
  use.audit_subject("session", use.actor.session_id.text);
  use.answer_with_session({}, {});
}

SessionView switch_zone(UseCase& use, SwitchZone const& input) {
  auto const& grants = use.actor.grants;
  if (std::none_of(grants.begin(), grants.end(), [&](Grant const& g) { return g.zone_id == input.zone_id; }))
    throw Refused(refuse_field(AccountsRefusal::no_grant_in_zone, "zone_id"));
  identity::move_session(use.db, use.actor.session_id, input.zone_id);
  use.forget_session(use.actor.session_id);
  Actor moved = use.actor;
  moved.zone_id = input.zone_id;
  auto const account = identity::find_account(use.db, moved.account_id);
  return view_of(use, use.db, moved, account ? account->title : "", identity::csrf_token_of(use.db, moved.session_id));
}

OwnSessions list_own_sessions(Query& use) {
  OwnSessions own;
  for (auto const& s : identity::sessions_of(use.db, use.actor.account_id))
    own.rows.push_back({s.session_id, s.created_at, s.last_seen_at, s.address, s.agent, s.session_id == use.actor.session_id});
  return own;
}

void end_own_session(UseCase& use, EndOwnSession const& input) {
  if (!identity::end_session(use.db, use.actor.account_id, input.session_id)) throw Refused({"not_found", {}, {}});
  use.forget_session(input.session_id);
}

PasswordPrepared prepare_change_password(Prepare& use, ChangePassword const& input) {
  auto const account = identity::find_account(use.db, use.actor.account_id);
  if (!account || !use.services.passwords.verify(account->password_hash, input.old_password.text))
    throw Refused(refuse_field(AccountsRefusal::old_password_wrong, "old_password"));
  if (!use.services.is_demo) require(password_is_acceptable(input.new_password.text, account->username, "new_password"));
  return {use.services.passwords.hash(input.new_password.text)};
}

void change_password(UseCase& use, ChangePassword const&, PasswordPrepared const& prepared) {
  identity::set_password(use.db, use.actor.account_id, prepared.password_hash, use.real_now());
  identity::end_sessions_of(use.db, use.actor.account_id, use.actor.session_id);
  use.forget_sessions_of(use.actor.account_id);
  use.audit_subject("account", use.actor.account_id.text);
}

} // namespace shiji::accounts
