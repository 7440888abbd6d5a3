// SPDX-License-Identifier: Apache-2.0
#include "dialect/store.hpp"
#include "dialect/threads.hpp"
#include "support/database.hpp"

#include <atomic>
#include <barrier>
#include <stdexcept>
#include <unistd.h>

#include <doctest/doctest.h>
#include <libpq-fe.h>

namespace shiji::test {
namespace {

using namespace database;

constexpr Statement set_amount{"UPDATE dialect_thing SET amount = amount + 1 WHERE thing_id = $1"};
constexpr Statement amounts{"SELECT CAST(sum(amount) AS BIGINT) FROM dialect_thing"};
constexpr Statement end_own_connection{"SELECT CAST(pg_terminate_backend(pg_backend_pid()) AS BOOLEAN) AS gone"};
constexpr Statement end_other_connections{"SELECT count(*) FROM (SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity "
                                          "WHERE datname = current_database() AND pid <> pg_backend_pid()) AS ended"};

void on_postgres(std::function<void(EngineFixture&)> const& body) {
  for_each_engine(dialect_schema(), [&](EngineFixture& fixture) {
    if (fixture.database().is_postgres()) body(fixture);
  });
}

int status_of(std::function<void()> const& act) {
  try {
    act();
  } catch (Unavailable const& unavailable) {
    return unavailable.status;
  }
  return 200;
}

TEST_CASE("two transactions in each other's way are untangled and both succeed") {
  on_postgres([](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) {
      insert(t, thing("a"));
      insert(t, thing("b"));
    });
    std::barrier both_hold_one(2);
    std::atomic<int> attempts{0};
    in_threads(2, [&](int i) {
      bool first = true;
      fixture.database().commit([&](Transaction& t) {
        ++attempts;
        t.run(set_amount, {i == 0 ? "a" : "b"});
        if (std::exchange(first, false)) both_hold_one.arrive_and_wait();
        t.run(set_amount, {i == 0 ? "b" : "a"});
      });
    });
    CHECK(attempts == 3);
    CHECK(fixture.database().snapshot()->number(amounts, {}) == 4);
  });
}

TEST_CASE("a conflict that never ends is given up after five retries") {
  on_postgres([](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) { insert(t, thing("a")); });
    int attempts = 0;
    CHECK(status_of([&] {
            fixture.database().commit([&](Transaction& t) {
              ++attempts;
              t.run({"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"}, {});
              (void)t.number(amounts, {});
              in_threads(1, [&](int) { fixture.database().commit([](Transaction& other) { other.run(set_amount, {"a"}); }); });
              t.run(set_amount, {"a"});
            });
          }) == 409);
    CHECK(attempts == 6);
  });
}

TEST_CASE("a lost connection answers 503 and the next use has a new one") {
  on_postgres([](EngineFixture& fixture) {
    Database& database = fixture.database();
    CHECK(status_of([&] { database.commit([](Transaction& t) { (void)t.number(end_own_connection, {}); }); }) == 503);
    CHECK(status_of([&] { (void)database.snapshot()->number(end_own_connection, {}); }) == 503);
    database.commit([](Transaction& t) { insert(t, thing("a")); });
    CHECK(count_things(*database.snapshot()) == 1);
    (void)database.snapshot()->number(end_other_connections, {}); // those that lie idle
    database.commit([](Transaction& t) { insert(t, thing("b")); });
    CHECK(count_things(*database.snapshot()) == 2);
  });
}

TEST_CASE("a column of another type needs a CAST") {
  on_postgres([](EngineFixture& fixture) {
    for (std::string_view const sql : {"SELECT sum(amount) AS a FROM dialect_thing", "SELECT now() AS a", "SELECT 1.5 AS a"})
      CHECK_THROWS_AS((void)fixture.database().snapshot()->number({sql}, {}), std::logic_error);
  });
}

TEST_CASE("a cursor whose value does not fit its column is malformed") {
  on_postgres([](EngineFixture& fixture) {
    PageOrder order;
    order.sort = "amount";
    order.cursor = "YW1vdW50CmEKdAp4CnRleHQ"; // amount, ascending, the text `text`, after the id `x`
    constexpr Statement list{"SELECT t.thing_id FROM dialect_thing t WHERE t.zone_id = $1 {page: amount=t.amount id=t.thing_id}"};
    CHECK_THROWS_AS((void)fixture.database().snapshot()->page<std::string>(list, {Reach::zone, ""}, order, {"zone"}), MalformedInput);
  });
}

TEST_CASE("a database of another collation or encoding is refused") {
  on_postgres([](EngineFixture& fixture) {
    constexpr std::pair<char const*, char const*> kinds[] = {{"UTF8", "C.UTF-8"}, {"SQL_ASCII", "C"}};
    for (auto const& [encoding, locale] : kinds) {
      std::string const name = "shiji_test_other_" + std::to_string(getpid());
      std::string const url = fixture.location().postgres_url;
      std::unique_ptr<PGconn, decltype(&PQfinish)> const admin(PQconnectdb(url.c_str()), PQfinish);
      auto const execute = [&](std::string const& sql) {
        std::unique_ptr<PGresult, decltype(&PQclear)> const result(PQexec(admin.get(), sql.c_str()), PQclear);
        CHECK_MESSAGE(PQresultStatus(result.get()) == PGRES_COMMAND_OK, PQerrorMessage(admin.get()));
      };
      execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING '" + encoding + "' LC_COLLATE '" + locale + "' LC_CTYPE '" +
              locale + "'");
      Location other;
      other.postgres_url = url + " dbname=" + name;
      CHECK_THROWS_AS((void)open_database(other), std::runtime_error);
      execute("DROP DATABASE " + name + " WITH (FORCE)");
    }
  });
}

TEST_CASE("a cluster that cannot be reached is told at once") {
  Location location;
  location.postgres_url = "postgres://nobody@127.0.0.1:1/none";
  CHECK(status_of([&] { (void)open_database(location); }) == 503);
}

} // namespace
} // namespace shiji::test
