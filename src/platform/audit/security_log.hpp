// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/digest/sm3.hpp"
#include "platform/clock/clock.hpp"
#include "platform/crypto/random.hpp"
#include "platform/database/database.hpp"
#include "platform/identity/actor.hpp"

#include <map>
#include <mutex>
#include <set>
#include <string>
#include <tuple>

// What was refused before a person and a route were known. It is counted here and not chained: whoever is nobody yet must not be able to
// fill the audit trail.
namespace shiji::audit {

enum class SecurityKind {
  failed_sign_in,
  locked_out,        // an account, by too many failures
  password_spraying, // one password tried on many accounts
  foreign_origin,
  csrf_token_wrong,
  session_unknown, // a cookie that opens nothing: ended, expired or guessed
  unknown_path,
  malformed_request,
};
BOOST_DESCRIBE_ENUM(SecurityKind, failed_sign_in, locked_out, password_spraying, foreign_origin, csrf_token_wrong, session_unknown,
                    unknown_path, malformed_request)

struct SecurityNote {
  SecurityKind kind{};
  std::string detail; // what may be told: a username that exists, a path; never what somebody typed into a field
  // Of a failed sign-in: which account was tried with which password. Neither is kept; they show one password going round many accounts.
  std::string tried_username, tried_password;
};

// Counts in memory and writes every some seconds, from whichever thread asks. Safe to call from several threads.
class SecurityLog {
 public:
  SecurityLog(database::Database& database, Clock const& real_clock, crypto::Random& random);
  ~SecurityLog(); // writes what is still to be written
  SecurityLog(SecurityLog const&) = delete;
  SecurityLog& operator=(SecurityLog const&) = delete;

  // Never waits for the database. An address beyond the first thousand of a minute is counted under "*".
  void note(std::string const& address, SecurityNote const& note);
  // Writes what was counted where the last writing is some seconds ago, and now and then forgets what is older than it is kept.
  void flush_if_due(Id<Zone> const& root_id);
  void flush(Id<Zone> const& root_id);

  static constexpr std::int64_t write_every_seconds = 2;
  static constexpr std::int64_t kept_seconds = 400 * seconds_per_day; // the law asks for half a year
  static constexpr std::int64_t most_rows = 200'000;
  static constexpr std::size_t most_addresses = 1000;        // per minute
  static constexpr std::size_t accounts_until_spraying = 10; // one password, within spraying_seconds
  static constexpr std::int64_t spraying_seconds = 15 * seconds_per_minute;

 private:
  struct Count {
    std::int64_t count = 0;
    Instant last_at;
    std::string detail;
  };
  struct Tried {
    Instant first_at;
    std::set<std::string> usernames;
  };
  using Key = std::tuple<Instant, SecurityKind, std::string>; // minute, kind, address

  void add(Instant now, SecurityKind kind, std::string const& address, std::string const& detail);
  void look_for_spraying(Instant now, std::string const& address, SecurityNote const& note);
  void write(Id<Zone> const& root_id, std::map<Key, Count> const& counts, Instant now);

  database::Database& database_;
  Clock const& clock_;
  std::string salt_; // passwords are compared by a digest that no other process can make
  std::mutex mutex_;
  std::map<Key, Count> pending_;
  std::map<Digest, Tried> tried_;
  Id<Zone> root_id_;
  Instant written_at_, cleaned_at_;
};

} // namespace shiji::audit
