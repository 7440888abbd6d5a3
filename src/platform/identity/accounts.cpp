// SPDX-License-Identifier: Apache-2.0
#include "platform/identity/accounts.hpp"

#include "platform/crypto/tokens.hpp"

namespace shiji {

Actor actor_of_installation(Id<Zone> const& root_id, Id<Zone> const& zone_id) {
  Actor actor;
  actor.root_id = root_id;
  actor.account_id = Id<Account>(root_id.text);
  actor.zone_id = zone_id;
  actor.name = actor.username = "shiji";
  actor.address = "local";
  actor.grants = {Grant{Role::personnel, database::Reach::zone, zone_id, {}}};
  return actor;
}

} // namespace shiji

namespace shiji::identity {
namespace {

using database::Statement;

constexpr Statement insert_account_sql{
    "INSERT INTO identity_account (root_id, account_id, version, username, name, person_id, title, state, password_hash, "
    "password_changed_at, "
    "failed_sign_ins, locked_until, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
constexpr Statement select_account{"SELECT root_id, account_id, version, username, name, person_id, title, state, password_hash, "
                                   "password_changed_at, failed_sign_ins, locked_until, "
                                   "created_at FROM identity_account WHERE account_id = $1"};
constexpr Statement select_account_by_username{"SELECT root_id, account_id, version, username, name, person_id, title, state, "
                                               "password_hash, password_changed_at, failed_sign_ins, locked_until, "
                                               "created_at FROM identity_account WHERE username = $1"};
constexpr Statement count_active_sql{
    "SELECT count(*) FROM identity_account a WHERE a.state = 'active' AND EXISTS (SELECT 1 FROM identity_grant g "
    "WHERE g.root_id = a.root_id AND g.account_id = a.account_id AND g.role = $1)"};
constexpr Statement count_accounts_sql{"SELECT count(*) FROM identity_account"};
constexpr Statement update_account_sql{
    "UPDATE identity_account SET version = version + 1, name = $3, title = $4, person_id = $5, state = $6 "
    "WHERE account_id = $1 AND version = $2"};
constexpr Statement update_password{
    "UPDATE identity_account SET password_hash = $2, password_changed_at = $3, failed_sign_ins = 0, locked_until = NULL, "
    "version = version + 1 WHERE account_id = $1"};
constexpr Statement update_failures{"UPDATE identity_account SET failed_sign_ins = $2, locked_until = $3 WHERE account_id = $1"};
constexpr Statement select_grants{
    "SELECT role, reach, zone_id, anchor_id FROM identity_grant WHERE account_id = $1 ORDER BY zone_id, role"};
constexpr Statement delete_grants{"DELETE FROM identity_grant WHERE account_id = $1"};
constexpr Statement insert_grant{
    "INSERT INTO identity_grant (root_id, account_id, zone_id, role, reach, anchor_id) VALUES ($1, $2, $3, $4, $5, $6)"};
constexpr Statement insert_session{"INSERT INTO identity_session (root_id, session_id, token_sm3, account_id, zone_id, csrf_token, "
                                   "created_at, last_seen_at, address, agent) "
                                   "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
constexpr Statement select_sessions{
    "SELECT session_id, account_id, zone_id, created_at, last_seen_at, address, agent FROM identity_session "
    "WHERE account_id = $1 ORDER BY last_seen_at DESC, session_id"};
constexpr Statement delete_session{"DELETE FROM identity_session WHERE account_id = $1 AND session_id = $2"};
constexpr Statement delete_sessions{"DELETE FROM identity_session WHERE account_id = $1 AND session_id <> $2"};
constexpr Statement update_session_zone{"UPDATE identity_session SET zone_id = $2 WHERE session_id = $1"};
constexpr Statement select_csrf_token{"SELECT csrf_token FROM identity_session WHERE session_id = $1"};
constexpr Statement put_viewing{"INSERT INTO identity_viewing (root_id, session_id, account_id, expires_at) VALUES ($1, $2, $3, $4) "
                                "ON CONFLICT (root_id, session_id) DO UPDATE SET account_id = excluded.account_id, "
                                "expires_at = excluded.expires_at"};
constexpr Statement delete_viewing{"DELETE FROM identity_viewing WHERE root_id = $1 AND session_id = $2"};
constexpr Statement select_setup_token{"SELECT setup_token_sm3, setup_token_expires_at FROM identity_installation"};
constexpr Statement update_setup_token{"UPDATE identity_installation SET setup_token_sm3 = $1, setup_token_expires_at = $2"};

} // namespace

void insert_account(database::Transaction& t, AccountRecord const& a) {
  t.run(insert_account_sql, {a.root_id, a.account_id, a.version, a.username, a.name, a.person_id, a.title, a.state, a.password_hash,
                             a.password_changed_at, a.failed_sign_ins, a.locked_until, a.created_at});
}

std::optional<AccountRecord> find_account(database::Reader& r, Id<Account> const& account_id) {
  return r.row<AccountRecord>(select_account, {account_id});
}

std::optional<AccountRecord> find_account_by_username(database::Reader& r, std::string_view username) {
  return r.row<AccountRecord>(select_account_by_username, {username});
}

std::int64_t count_accounts(database::Reader& r) { return *r.number(count_accounts_sql, {}); }

std::int64_t count_active_with(database::Reader& r, Role role) { return *r.number(count_active_sql, {role}); }

bool update_account(database::Transaction& t, AccountRecord const& a) {
  return t.run(update_account_sql, {a.account_id, a.version, a.name, a.title, a.person_id, a.state}) == 1;
}

void set_password(database::Transaction& t, Id<Account> const& account_id, std::string const& password_hash, Instant now) {
  t.run(update_password, {account_id, password_hash, now});
}

void count_failed_sign_in(database::Transaction& t, AccountRecord const& a, Instant now) {
  std::int64_t const failures = a.failed_sign_ins + 1;
  bool const locks = failures >= failures_until_locked;
  t.run(update_failures, {a.account_id, locks ? 0 : failures, locks ? std::optional(now + lock_seconds) : a.locked_until});
}

void clear_failed_sign_ins(database::Transaction& t, Id<Account> const& account_id) {
  t.run(update_failures, {account_id, 0, std::optional<Instant>()});
}

std::vector<Grant> grants_of(database::Reader& r, Id<Account> const& account_id) { return r.rows<Grant>(select_grants, {account_id}); }

void replace_grants(database::Transaction& t, Id<Zone> const& root_id, Id<Account> const& account_id, std::vector<Grant> const& grants) {
  t.run(delete_grants, {account_id});
  for (Grant const& g : grants) t.run(insert_grant, {root_id, account_id, g.zone_id, g.role, g.reach, g.anchor_id});
}

SessionSecrets start_session(database::Transaction& t, crypto::Random& random, Id<Zone> const& root_id, SessionRecord const& s) {
  SessionSecrets secrets{crypto::new_token(random), crypto::new_token(random)};
  t.run(insert_session, {root_id, s.session_id, crypto::token_digest(secrets.token), s.account_id, s.zone_id, secrets.csrf_token,
                         s.created_at, s.last_seen_at, s.address, s.agent});
  return secrets;
}

std::vector<SessionRecord> sessions_of(database::Reader& r, Id<Account> const& account_id) {
  return r.rows<SessionRecord>(select_sessions, {account_id});
}

bool end_session(database::Transaction& t, Id<Account> const& account_id, Id<Session> const& session_id) {
  return t.run(delete_session, {account_id, session_id}) == 1;
}

void end_sessions_of(database::Transaction& t, Id<Account> const& account_id, Id<Session> const& but_not) {
  t.run(delete_sessions, {account_id, but_not});
}

void move_session(database::Transaction& t, Id<Session> const& session_id, Id<Zone> const& zone_id) {
  t.run(update_session_zone, {session_id, zone_id});
}

std::string csrf_token_of(database::Reader& r, Id<Session> const& session_id) {
  return r.text(select_csrf_token, {session_id}).value_or("");
}

void start_viewing(database::Transaction& t, Id<Zone> const& root_id, Id<Session> const& session_id, Id<Account> const& account_id,
                   Instant until) {
  t.run(put_viewing, {root_id, session_id, account_id, until});
}

void end_viewing(database::Transaction& t, Id<Zone> const& root_id, Id<Session> const& session_id) {
  t.run(delete_viewing, {root_id, session_id});
}

SetupToken setup_token(database::Reader& r) { return r.row<SetupToken>(select_setup_token, {}).value_or(SetupToken()); }

void replace_setup_token(database::Transaction& t, SetupToken const& token) {
  t.run(update_setup_token, {token.setup_token_sm3, token.setup_token_expires_at});
}

} // namespace shiji::identity
