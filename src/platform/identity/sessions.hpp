// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/clock/clock.hpp"
#include "platform/database/database.hpp"
#include "platform/identity/actor.hpp"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace shiji::identity {

inline constexpr std::int64_t idle_limit_seconds = 30 * seconds_per_minute;
inline constexpr std::int64_t absolute_limit_seconds = 12 * seconds_per_hour;

// A session as the server knows it. actor.address is that of the sign-in; the pipeline puts the request's own in its place.
struct SessionState {
  Actor actor;
  std::optional<Actor> viewed; // whose grants this session looks with, in its zone
  std::string csrf_token;
  Instant created_at;
  Instant loaded_at;
  std::atomic<std::int64_t> last_seen{0};  // unix seconds
  std::atomic<std::int64_t> last_saved{0}; // what the database knows of last_seen

  // With whose grants the session stands before the product now.
  Actor const& acting(Instant now) const { return viewed && now < viewed->viewed_by->until ? *viewed : actor; }
};
using SessionPointer = std::shared_ptr<SessionState const>;

// Whether a look-up counts as the user doing something: an open live stream does not keep a session alive.
enum class Activity { none, request };

// Sessions by token, cached. An entry is dropped in the commit that changes it; on PostgreSQL, where another server may have changed it, it
// lives one second.
class Sessions {
 public:
  Sessions(database::Database& database, Clock const& real_clock) : database_(database), clock_(real_clock) {}

  // The live session of a token, or null: unknown, ended, idle for 30 minutes, older than 12 hours, or of a disabled account.
  SessionPointer find(std::string_view token, Activity activity);

  // Drops what the commit changed; called after it is durable and before it is answered.
  void forget_account(Id<Account> const& account_id);
  void forget_session(Id<Session> const& session_id);

 private:
  std::shared_ptr<SessionState> load(std::string const& token_sm3);
  void save_last_seen(SessionState& session, Instant now);

  database::Database& database_;
  Clock const& clock_;
  std::mutex mutex_;
  std::unordered_map<std::string, std::shared_ptr<SessionState>> by_token_sm3_;
};

} // namespace shiji::identity
