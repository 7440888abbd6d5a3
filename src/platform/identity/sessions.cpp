// SPDX-License-Identifier: Apache-2.0
#include "platform/identity/sessions.hpp"

#include "platform/crypto/tokens.hpp"
#include "platform/identity/accounts.hpp"

namespace shiji::identity {
namespace {

using database::Statement;

// How much of last_seen a crash may forget; well below the idle limit.
constexpr std::int64_t save_every_seconds = 5 * seconds_per_minute;

struct Row {
  Id<Zone> root_id;
  Id<Session> session_id;
  Id<Account> account_id;
  Id<Zone> zone_id;
  std::string csrf_token;
  Instant created_at, last_seen_at;
  std::string address, username, name;
  std::optional<Id<Person>> person_id;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (root_id, session_id, account_id, zone_id, csrf_token, created_at, last_seen_at, address, username, name, person_id))

constexpr Statement select_session{
    "SELECT s.root_id, s.session_id, s.account_id, s.zone_id, s.csrf_token, s.created_at, s.last_seen_at, s.address, a.username, a.name, "
    "a.person_id "
    "FROM identity_session s JOIN identity_account a ON a.root_id = s.root_id AND a.account_id = s.account_id "
    "WHERE s.token_sm3 = $1 AND a.state = 'active'"};
struct ViewedRow {
  Id<Account> account_id;
  Instant expires_at;
  std::string username, name;
  std::optional<Id<Person>> person_id;
};
BOOST_DESCRIBE_STRUCT(ViewedRow, (), (account_id, expires_at, username, name, person_id))

constexpr Statement select_viewed{"SELECT v.account_id, v.expires_at, a.username, a.name, a.person_id FROM identity_viewing v "
                                  "JOIN identity_account a ON a.root_id = v.root_id AND a.account_id = v.account_id "
                                  "WHERE v.root_id = $1 AND v.session_id = $2 AND a.state = 'active'"};
constexpr Statement update_last_seen{"UPDATE identity_session SET last_seen_at = $3 WHERE root_id = $1 AND session_id = $2"};

// The actor a session looks with: the viewed account's grants in the session's zone and no others. Nothing where it has become an
// administrator's meanwhile.
std::optional<Actor> viewed_by(database::Reader& reader, Actor const& viewer) {
  auto const row = reader.row<ViewedRow>(select_viewed, {viewer.root_id, viewer.session_id});
  if (!row) return std::nullopt;
  Actor viewed{viewer.session_id,
               row->account_id,
               row->person_id.value_or(Id<Person>()),
               row->username,
               row->name,
               viewer.root_id,
               viewer.zone_id,
               {},
               viewer.address};
  for (Grant const& grant : grants_of(reader, row->account_id)) {
    if (is_administrator(grant.role)) return std::nullopt;
    if (grant.zone_id == viewer.zone_id) viewed.grants.push_back(grant);
  }
  viewed.viewed_by = Viewer{viewer.account_id, viewer.name, row->expires_at};
  return viewed;
}

} // namespace

SessionPointer Sessions::find(std::string_view token, Activity activity) {
  std::string const token_sm3 = crypto::token_digest(token);
  Instant const now = clock_.now();
  std::shared_ptr<SessionState> session;
  {
    std::lock_guard const lock(mutex_);
    auto const found = by_token_sm3_.find(token_sm3);
    bool const usable = found != by_token_sm3_.end() && (!database_.is_postgres() || now - found->second->loaded_at < 1);
    if (usable) session = found->second;
  }
  if (!session) session = load(token_sm3);
  if (!session) return nullptr;
  Instant const last_seen{session->last_seen.load()};
  if (now - last_seen > idle_limit_seconds || now - session->created_at > absolute_limit_seconds) return nullptr;
  if (activity == Activity::none) return session;
  session->last_seen = now.unix_seconds;
  save_last_seen(*session, now);
  return session;
}

std::shared_ptr<SessionState> Sessions::load(std::string const& token_sm3) {
  // The entry is made under the lock, so that a commit that drops it cannot fall between reading and keeping it.
  std::lock_guard const lock(mutex_);
  by_token_sm3_.erase(token_sm3);
  auto const reader = database_.snapshot();
  auto row = reader->row<Row>(select_session, {token_sm3});
  if (!row) return nullptr;
  auto session = std::make_shared<SessionState>();
  session->actor = Actor{row->session_id, row->account_id, row->person_id.value_or(Id<Person>()), row->username, row->name,
                         row->root_id,    row->zone_id,    grants_of(*reader, row->account_id),   row->address};
  session->viewed = viewed_by(*reader, session->actor);
  session->csrf_token = row->csrf_token;
  session->created_at = row->created_at;
  session->loaded_at = clock_.now();
  session->last_seen = row->last_seen_at.unix_seconds;
  session->last_saved = row->last_seen_at.unix_seconds;
  return by_token_sm3_[token_sm3] = session;
}

void Sessions::save_last_seen(SessionState& session, Instant now) {
  std::int64_t saved = session.last_saved.load();
  if (now.unix_seconds - saved < save_every_seconds || !session.last_saved.compare_exchange_strong(saved, now.unix_seconds)) return;
  database_.commit([&](database::Transaction& t) { t.run(update_last_seen, {session.actor.root_id, session.actor.session_id, now}); });
}

void Sessions::forget_account(Id<Account> const& account_id) {
  std::lock_guard const lock(mutex_);
  std::erase_if(by_token_sm3_, [&](auto const& entry) {
    auto const& [token, session] = entry;
    return session->actor.account_id == account_id || (session->viewed && session->viewed->account_id == account_id);
  });
}

void Sessions::forget_session(Id<Session> const& session_id) {
  std::lock_guard const lock(mutex_);
  std::erase_if(by_token_sm3_, [&](auto const& entry) { return entry.second->actor.session_id == session_id; });
}

} // namespace shiji::identity
