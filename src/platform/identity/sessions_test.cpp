// SPDX-License-Identifier: Apache-2.0
#include "embedded/platform_identity_files.hpp"
#include "platform/crypto/ids.hpp"
#include "platform/identity/accounts.hpp"
#include "platform/identity/sessions.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::identity;

namespace {

constexpr std::string_view start = "2026-11-20T01:00:00Z";

// One account with one session, at a clock the test moves.
struct SignedIn {
  explicit SignedIn(database::Database& database) : sessions(database, clock) {
    AccountRecord record;
    record.root_id = Id<Zone>(ids.next(clock.unix_ms()));
    record.account_id = account_id = Id<Account>(ids.next(clock.unix_ms()));
    record.username = "zhang.wei";
    record.password_changed_at = record.created_at = clock.now();
    SessionRecord const session{session_id = Id<Session>(ids.next(clock.unix_ms())),
                                account_id,
                                Id<Zone>(ids.next(clock.unix_ms())),
                                clock.now(),
                                clock.now(),
                                "127.0.0.1",
                                "test"};
    database.commit([&](database::Transaction& t) {
      insert_account(t, record);
      token = start_session(t, random, record.root_id, session).token;
    });
  }

  bool is_open(Activity activity = Activity::request) { return sessions.find(token, activity) != nullptr; }

  FixedClock clock{*instant_from_text(start)};
  crypto::SystemRandom random;
  crypto::IdSource ids{random};
  Sessions sessions;
  Id<Account> account_id;
  Id<Session> session_id;
  std::string token;
};

void for_each_session(std::function<void(SignedIn&, database::Database&)> const& body) {
  test::for_each_engine(database::migrations_of("identity", embedded::platform_identity_files()), [&](test::EngineFixture& engine) {
    SignedIn signed_in(engine.database());
    body(signed_in, engine.database());
  });
}

} // namespace

TEST_CASE("a session ends after thirty minutes without a request, and a request begins them anew") {
  for_each_session([](SignedIn& s, database::Database&) {
    s.clock.advance(idle_limit_seconds);
    CHECK(s.is_open());
    s.clock.advance(idle_limit_seconds);
    CHECK(s.is_open());
    s.clock.advance(idle_limit_seconds + 1);
    CHECK_FALSE(s.is_open());
  });
}

TEST_CASE("an open live stream does not keep a session alive") {
  for_each_session([](SignedIn& s, database::Database&) {
    s.clock.advance(idle_limit_seconds - 1);
    CHECK(s.is_open(Activity::none));
    s.clock.advance(2);
    CHECK_FALSE(s.is_open());
  });
}

TEST_CASE("a session ends after twelve hours however busy it is") {
  for_each_session([](SignedIn& s, database::Database&) {
    for (std::int64_t passed = 0; passed + idle_limit_seconds <= absolute_limit_seconds; passed += idle_limit_seconds) {
      s.clock.advance(idle_limit_seconds);
      CHECK(s.is_open());
    }
    s.clock.advance(1);
    CHECK_FALSE(s.is_open());
  });
}

TEST_CASE("a session that was in use is still open after a restart") {
  for_each_session([](SignedIn& s, database::Database& database) {
    s.clock.advance(idle_limit_seconds - 1);
    CHECK(s.is_open());
    Sessions restarted(database, s.clock);
    s.clock.advance(idle_limit_seconds - 1);
    CHECK(restarted.find(s.token, Activity::request) != nullptr);
  });
}

TEST_CASE("a disabled account and an ended session are unknown as soon as they are forgotten, and a wrong token always") {
  for_each_session([](SignedIn& s, database::Database& database) {
    CHECK(s.is_open());
    CHECK(s.sessions.find("guess", Activity::request) == nullptr);
    database.commit([&](database::Transaction& t) {
      end_session(t, s.account_id, s.session_id);
      t.after_commit([&] { s.sessions.forget_session(s.session_id); });
    });
    CHECK_FALSE(s.is_open());
  });
}
