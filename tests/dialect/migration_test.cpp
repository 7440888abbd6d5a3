// SPDX-License-Identifier: Apache-2.0
#include "dialect/store.hpp"
#include "dialect/threads.hpp"
#include "support/database.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using namespace database;

constexpr char const* now = "2026-01-01T00:00:00Z";
constexpr Statement append{"INSERT INTO dialect_log (seq, word) VALUES ($1, $2)"};
constexpr Statement applied{"SELECT count(*) FROM platform_migration"};
constexpr Statement closure_rows{"SELECT count(*) FROM organisation_unit_closure"};

struct Killed {};

// Ends the run before its step number k; answers false where it has no such step.
bool migrate_killed_at(Database& database, std::vector<Migration> const& migrations, int k) {
  int step = 0;
  try {
    migrate(database, migrations, now, [&](std::string const&) {
      if (step++ == k) throw Killed();
    });
  } catch (Killed const&) {
    return true;
  }
  return false;
}

void check_usable(Database& database, std::vector<Migration> const& migrations) {
  CHECK_NOTHROW(require_migrated(database, migrations));
  database.commit([](Transaction& t) {
    insert(t, thing("a"));
    t.run(append, {1, "one"});
  });
  CHECK(database.snapshot()->number(closure_rows, {}) == 0);
  CHECK(database.snapshot()->number(applied, {}) == 3);
}

TEST_CASE("a migration killed before any of its steps is completed by the next run") {
  bool killed = true;
  int steps = 0;
  for (; killed; ++steps) {
    CAPTURE(steps);
    for_each_engine([&](EngineFixture& fixture) {
      killed = migrate_killed_at(fixture.database(), dialect_schema(), steps);
      fixture.reopen();
      if (killed) CHECK_THROWS_AS(require_migrated(fixture.database(), dialect_schema()), SchemaMismatch);
      migrate(fixture.database(), dialect_schema(), now);
      check_usable(fixture.database(), dialect_schema());
    });
  }
  CHECK(steps > 10);
}

TEST_CASE("a store of an older program is brought forward, with its views") {
  auto const all = dialect_schema();
  std::vector<Migration> const old(all.begin(), all.begin() + 2);
  for_each_engine(old, [&](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) { insert(t, thing("kept")); });
    CHECK_THROWS_AS(require_migrated(fixture.database(), all), SchemaMismatch);
    migrate(fixture.database(), all, now);
    check_usable(fixture.database(), all);
    CHECK(count_things(*fixture.database().snapshot()) == 2);
  });
}

TEST_CASE("a second run changes nothing") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    migrate(fixture.database(), dialect_schema(), now, [](std::string const& step) { FAIL_CHECK("a step was taken: " << step); });
    check_usable(fixture.database(), dialect_schema());
  });
}

TEST_CASE("several servers may migrate one cluster at once") {
  for_each_engine([](EngineFixture& fixture) {
    in_threads(4, [&](int) { migrate(fixture.database(), dialect_schema(), now); });
    check_usable(fixture.database(), dialect_schema());
  });
}

TEST_CASE("a view that changed is made again") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    auto changed = dialect_schema();
    changed.front().sql = "CREATE VIEW organisation_unit_closure AS SELECT 'z' AS zone_id, 'u' AS unit_id, 'u' AS ancestor_id;";
    REQUIRE(changed.front().number == 0);
    CHECK_THROWS_AS(require_migrated(fixture.database(), changed), SchemaMismatch);
    migrate(fixture.database(), changed, now);
    CHECK(fixture.database().snapshot()->number(closure_rows, {}) == 1);
  });
}

TEST_CASE("a newer store and a changed migration are refused with their names") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    auto const refusal = [&](std::vector<Migration> const& migrations) -> std::string {
      try {
        migrate(fixture.database(), migrations, now);
      } catch (SchemaMismatch const& mismatch) {
        return mismatch.what();
      }
      return "";
    };
    auto older = dialect_schema();
    older.pop_back();
    CHECK(refusal(older) == "this store was written by a newer program: it has the migration dialect 2 guard");
    auto changed = dialect_schema();
    changed.back().sql = "CREATE TABLE dialect_other (a TEXT);";
    CHECK(refusal(changed) == "the migration dialect 2 guard was changed after it was applied");
    CHECK_THROWS_AS(require_migrated(fixture.database(), older), SchemaMismatch);
  });
}

TEST_CASE("an empty store is told apart") {
  for_each_engine([](EngineFixture& fixture) {
    CHECK_NOTHROW(require_migrated(fixture.database(), {}));
    CHECK_THROWS_AS(require_migrated(fixture.database(), dialect_schema()), SchemaMismatch);
  });
}

TEST_CASE("an insert-only table takes new rows and nothing else") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) { t.run(append, {1, "one"}); });
    for (std::string_view const sql : {"UPDATE dialect_log SET word = 'two'", "DELETE FROM dialect_log"})
      CHECK_THROWS_AS(fixture.database().commit([&](Transaction& t) { t.run({sql}, {}); }), ConstraintBroken);
    std::string_view const replacing =
        fixture.database().is_postgres() ? "TRUNCATE dialect_log" : "INSERT OR REPLACE INTO dialect_log VALUES (1, 'two')";
    CHECK_THROWS_AS(fixture.database().commit([&](Transaction& t) { t.run({replacing}, {}); }), ConstraintBroken);
    CHECK(fixture.database().snapshot()->text({"SELECT word FROM dialect_log"}, {}) == "one");
    fixture.database().commit([](Transaction& t) { t.run({"DELETE FROM dialect_counter"}, {}); }); // the control: another table allows it
  });
}

TEST_CASE("schema files are named by number and subject") {
  CHECK(migrations_of("m", {{"0002_b.sql", ""}, {"0001_a_c.sql", ""}, {"person_view.sql", ""}}).at(1).name == "a_c");
  for (std::string_view const file : {"1_a.sql", "0001.sql", "0001_.sql", "0000_a.sql", "a.sql", "0001_a.txt"})
    CHECK_THROWS_AS((void)migrations_of("m", {{file, ""}}), std::logic_error);
  CHECK_THROWS_AS((void)migrations_of("m", {{"0001_a.sql", ""}, {"0001_b.sql", ""}}), std::logic_error);
}

} // namespace
} // namespace shiji::test
