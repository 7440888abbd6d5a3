// SPDX-License-Identifier: Apache-2.0
#include "dialect/store.hpp"
#include "support/database.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using namespace database;

TEST_CASE("a folder in use is refused with the holder's pid until it is let go") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    std::string const expected = "a server is using this folder (pid " + std::to_string(getpid()) + ")";
    CHECK_THROWS_WITH_AS((void)open_database(fixture.location()), expected.c_str(), FolderInUse);
    fixture.close();
    CHECK_NOTHROW((void)open_database(fixture.location()));
  });
}

TEST_CASE("a reader works beside a live server, sees its commits and cannot write") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    Location location = fixture.location();
    location.read_only = true;
    auto const beside = open_database(location);
    CHECK_NOTHROW(require_migrated(*beside, dialect_schema()));
    fixture.database().commit([](Transaction& t) { insert(t, thing("a")); });
    CHECK(count_things(*beside->snapshot()) == 1);
    CHECK_THROWS_AS(beside->commit([](Transaction&) {}), std::logic_error);
    fixture.close();
    CHECK(count_things(*beside->snapshot()) == 1);
  });
}

TEST_CASE("a reader of a folder without a store is told so") {
  TemporaryFolder const folder;
  Location location;
  location.data_dir = folder.path();
  location.read_only = true;
  CHECK_THROWS_AS((void)open_database(location)->snapshot(), Unavailable);
  CHECK_FALSE(std::filesystem::exists(folder.path() + "/shiji.db"));
}

TEST_CASE("the data folder and the database are their owner's only") {
  TemporaryFolder const folder;
  Location location;
  location.data_dir = folder.path() + "/made/here";
  auto const database = open_database(location);
  migrate(*database, dialect_schema(), "2026-01-01T00:00:00Z");
  for (std::string const name : {"", "/shiji.db", "/shiji.db-wal", "/lock"}) {
    struct stat status {};
    REQUIRE(stat((location.data_dir + name).c_str(), &status) == 0);
    CHECK_MESSAGE((status.st_mode & 077) == 0, name);
  }
}

TEST_CASE("SQLite runs with the log and the settings that lose nothing") {
  on_sqlite(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) {
      CHECK(t.text({"SELECT journal_mode FROM pragma_journal_mode"}, {}) == "wal");
      CHECK(t.number({"SELECT synchronous FROM pragma_synchronous"}, {}) == 2);
      CHECK(t.number({"SELECT foreign_keys FROM pragma_foreign_keys"}, {}) == 1);
      CHECK(t.number({"SELECT secure_delete FROM pragma_secure_delete"}, {}) == 1);
      CHECK(t.number({"SELECT count(*) FROM pragma_table_list WHERE name LIKE 'dialect%' AND strict = 1"}, {}) == 5);
    });
  });
}

TEST_CASE("more snapshots than connections wait and then say so") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.close();
    Location location = fixture.location();
    location.readers = 1;
    auto const database = open_database(location);
    auto held = database->snapshot();
    CHECK_THROWS_AS((void)database->snapshot(), Unavailable);
    held.reset();
    CHECK(count_things(*database->snapshot()) == 0);
  });
}

} // namespace
} // namespace shiji::test
