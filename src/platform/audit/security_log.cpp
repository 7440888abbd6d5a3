// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/security_log.hpp"

#include <exception>

namespace shiji::audit {
namespace {

using database::Statement;

constexpr std::string_view everybody_else = "*";
constexpr std::size_t most_passwords = 10'000;
constexpr std::size_t longest_detail = 120;

constexpr Statement add_count{
    "INSERT INTO audit_security (root_id, minute, kind, address, count, last_at, detail) VALUES ($1, $2, $3, $4, $5, $6, $7) "
    "ON CONFLICT (root_id, minute, kind, address) DO UPDATE SET count = audit_security.count + excluded.count, "
    "last_at = excluded.last_at, detail = excluded.detail"};
constexpr Statement delete_before{"DELETE FROM audit_security WHERE root_id = $1 AND minute < $2"};
constexpr Statement delete_beyond{
    "DELETE FROM audit_security WHERE root_id = $1 AND minute < "
    "COALESCE((SELECT o.minute FROM audit_security o WHERE o.root_id = $1 ORDER BY o.minute DESC LIMIT 1 OFFSET $2), '')"};

Instant minute_of(Instant now) { return {now.unix_seconds - now.unix_seconds % seconds_per_minute}; }

// The beginning of a text, cut between characters.
std::string beginning_of(std::string const& text) {
  std::size_t end = std::min(text.size(), longest_detail);
  while (end < text.size() && end > 0 && (text[end] & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

} // namespace

SecurityLog::SecurityLog(database::Database& database, Clock const& real_clock, crypto::Random& random)
    : database_(database), clock_(real_clock) {
  auto const bytes = random.bytes(32);
  salt_.assign(bytes.begin(), bytes.end());
}

SecurityLog::~SecurityLog() {
  try {
    if (!root_id_.empty()) flush(root_id_);
  } catch (std::exception const&) {
    // The store is closing or full; what was counted in the last seconds is lost, what was acknowledged is not concerned.
  }
}

void SecurityLog::note(std::string const& address, SecurityNote const& note) {
  std::lock_guard const lock(mutex_);
  Instant const now = clock_.now();
  add(now, note.kind, address, note.detail);
  if (!note.tried_password.empty()) look_for_spraying(now, address, note);
}

void SecurityLog::add(Instant now, SecurityKind kind, std::string const& address, std::string const& detail) {
  Instant const minute = minute_of(now);
  auto const found = pending_.find({minute, kind, address});
  bool const full = found == pending_.end() && pending_.size() >= most_addresses;
  Count& count = full ? pending_[{minute, kind, std::string(everybody_else)}] : pending_[{minute, kind, address}];
  ++count.count;
  count.last_at = now;
  if (!detail.empty() || count.detail.empty()) count.detail = beginning_of(detail);
}

void SecurityLog::look_for_spraying(Instant now, std::string const& address, SecurityNote const& note) {
  std::erase_if(tried_, [&](auto const& entry) { return now - entry.second.first_at > spraying_seconds; });
  if (tried_.size() >= most_passwords) tried_.clear();
  auto& [first_at, usernames] = tried_[Sm3().update(salt_).update(note.tried_password).finish()];
  if (usernames.empty()) first_at = now;
  if (usernames.size() > accounts_until_spraying || !usernames.insert(note.tried_username).second) return;
  if (usernames.size() == accounts_until_spraying)
    add(now, SecurityKind::password_spraying, address, std::to_string(accounts_until_spraying));
}

void SecurityLog::flush_if_due(Id<Zone> const& root_id) {
  {
    std::lock_guard const lock(mutex_);
    root_id_ = root_id;
    if (pending_.empty() || clock_.now() - written_at_ < write_every_seconds) return;
  }
  try {
    flush(root_id);
  } catch (std::exception const&) {
    // A store that cannot be written must still be read: what was counted is kept and tried again.
  }
}

void SecurityLog::flush(Id<Zone> const& root_id) {
  std::map<Key, Count> counts;
  Instant const now = clock_.now();
  {
    std::lock_guard const lock(mutex_);
    written_at_ = now;
    counts.swap(pending_);
  }
  if (counts.empty()) return;
  try {
    write(root_id, counts, now);
  } catch (...) {
    std::lock_guard const lock(mutex_);
    for (auto const& [key, count] : counts) {
      if (pending_.size() >= 2 * most_addresses) break;
      auto& kept = pending_[key];
      kept.count += count.count;
      kept.last_at = std::max(kept.last_at, count.last_at);
      if (kept.detail.empty()) kept.detail = count.detail;
    }
    throw;
  }
}

void SecurityLog::write(Id<Zone> const& root_id, std::map<Key, Count> const& counts, Instant now) {
  bool const cleans = now - cleaned_at_ >= seconds_per_hour;
  database_.commit([&](database::Transaction& t) {
    for (auto const& [key, count] : counts) {
      auto const& [minute, kind, address] = key;
      t.run(add_count, {root_id, minute, kind, address, count.count, count.last_at, count.detail});
    }
    if (!cleans) return;
    t.run(delete_before, {root_id, Instant{now - kept_seconds}});
    t.run(delete_beyond, {root_id, most_rows});
  });
  if (cleans) cleaned_at_ = now;
}

} // namespace shiji::audit
