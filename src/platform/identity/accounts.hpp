// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/random.hpp"
#include "platform/database/database.hpp"
#include "platform/identity/actor.hpp"

#include <optional>
#include <string>
#include <vector>

// Accounts, grants and sessions as rows. Who may change them is the accounts module's to say.
namespace shiji::identity {

enum class AccountState { active, disabled };
BOOST_DESCRIBE_ENUM(AccountState, active, disabled)

struct AccountRecord {
  Id<Zone> root_id;
  Id<Account> account_id;
  std::int64_t version = 1;
  std::string username;
  std::string name;
  std::optional<Id<Person>> person_id;
  std::string title; // what the account is for, shown beside its name
  AccountState state = AccountState::active;
  std::string password_hash;
  Instant password_changed_at;
  std::int64_t failed_sign_ins = 0; // in a row
  std::optional<Instant> locked_until;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(AccountRecord, (),
                      (root_id, account_id, version, username, name, person_id, title, state, password_hash, password_changed_at,
                       failed_sign_ins, locked_until, created_at))

// Five failures in a row lock an account for a quarter of an hour.
inline constexpr std::int64_t failures_until_locked = 5;
inline constexpr std::int64_t lock_seconds = 15 * seconds_per_minute;

void insert_account(database::Transaction& transaction, AccountRecord const& account);
std::optional<AccountRecord> find_account(database::Reader& reader, Id<Account> const& account_id);
std::optional<AccountRecord> find_account_by_username(database::Reader& reader, std::string_view username);
std::int64_t count_accounts(database::Reader& reader);
// Active accounts that hold the role in some zone.
std::int64_t count_active_with(database::Reader& reader, Role role);
// False where the version is no longer the stored one. Name, title, person and state change; the rest has functions of its own.
bool update_account(database::Transaction& transaction, AccountRecord const& account);
void set_password(database::Transaction& transaction, Id<Account> const& account_id, std::string const& password_hash, Instant now);
void count_failed_sign_in(database::Transaction& transaction, AccountRecord const& account, Instant now);
void clear_failed_sign_ins(database::Transaction& transaction, Id<Account> const& account_id);

std::vector<Grant> grants_of(database::Reader& reader, Id<Account> const& account_id);
void replace_grants(database::Transaction& transaction, Id<Zone> const& root_id, Id<Account> const& account_id,
                    std::vector<Grant> const& grants);

struct SessionRecord {
  Id<Session> session_id;
  Id<Account> account_id;
  Id<Zone> zone_id;
  Instant created_at, last_seen_at;
  std::string address, agent;
};
BOOST_DESCRIBE_STRUCT(SessionRecord, (), (session_id, account_id, zone_id, created_at, last_seen_at, address, agent))

// The secrets of a session that begins: the cookie's token, of which only the digest is kept, and the token that guards against forged
// requests.
struct SessionSecrets {
  std::string token;
  std::string csrf_token;
};
SessionSecrets start_session(database::Transaction& transaction, crypto::Random& random, Id<Zone> const& root_id,
                             SessionRecord const& session);
std::vector<SessionRecord> sessions_of(database::Reader& reader, Id<Account> const& account_id);
bool end_session(database::Transaction& transaction, Id<Account> const& account_id, Id<Session> const& session_id);
void end_sessions_of(database::Transaction& transaction, Id<Account> const& account_id, Id<Session> const& but_not);
void move_session(database::Transaction& transaction, Id<Session> const& session_id, Id<Zone> const& zone_id);
std::string csrf_token_of(database::Reader& reader, Id<Session> const& session_id);

// From now on the session looks with the account's grants, until `until`; or with its own again.
void start_viewing(database::Transaction& transaction, Id<Zone> const& root_id, Id<Session> const& session_id,
                   Id<Account> const& account_id, Instant until);
void end_viewing(database::Transaction& transaction, Id<Zone> const& root_id, Id<Session> const& session_id);

// The one-time token with which the first administrator is made: its digest and its end; nothing once it was used.
struct SetupToken {
  std::optional<std::string> setup_token_sm3;
  std::optional<Instant> setup_token_expires_at;
};
BOOST_DESCRIBE_STRUCT(SetupToken, (), (setup_token_sm3, setup_token_expires_at))
SetupToken setup_token(database::Reader& reader);
void replace_setup_token(database::Transaction& transaction, SetupToken const& token);

} // namespace shiji::identity
