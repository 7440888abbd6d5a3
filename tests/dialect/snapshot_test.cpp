// SPDX-License-Identifier: Apache-2.0
// On SQLite a connection keeps its snapshot between questions as long as nothing changes.
#include "dialect/store.hpp"
#include "support/database.hpp"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <thread>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using database::Database;
using database::Transaction;

void add_thing(Database& database, int n) {
  database.commit([&](Transaction& t) { insert(t, thing("t" + std::to_string(n))); });
}

TEST_CASE("what was acknowledged is in every snapshot that is taken afterwards") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    auto& database = fixture.database();
    std::atomic<int> acknowledged = 0;
    std::atomic<bool> done = false;
    std::atomic<int> behind = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i)
      readers.emplace_back([&] {
        while (!done) {
          int const least = acknowledged;
          if (count_things(*database.snapshot()) < least) ++behind;
        }
      });
    for (int n = 1; n <= 200; ++n) {
      add_thing(database, n);
      acknowledged = n;
    }
    done = true;
    for (auto& reader : readers) reader.join();
    CHECK(behind == 0);
  });
}

TEST_CASE("a snapshot does not move while it is held, though others are taken and given back") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    auto& database = fixture.database();
    auto const held = database.snapshot();
    CHECK(count_things(*held) == 0);
    add_thing(database, 1);
    CHECK(count_things(*database.snapshot()) == 1);
    CHECK(count_things(*held) == 0);
  });
}

TEST_CASE("a question that failed leaves no snapshot behind") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    auto& database = fixture.database();
    for (int i = 0; i < 20; ++i) CHECK_THROWS((void)database.snapshot()->number({"SELECT x FROM no_such_table"}, {}));
    add_thing(database, 1);
    CHECK(count_things(*database.snapshot()) == 1);
  });
}

// How many rows of the table the planner reckons with; 0 before anything was gathered.
std::int64_t rows_planned_for(database::Database& database) {
  auto const reader = database.snapshot();
  if (reader->number({"SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat1'"}, {}) == 0) return 0;
  return reader->number({"SELECT max(CAST(stat AS INTEGER)) FROM sqlite_stat1 WHERE tbl = 'dialect_thing'"}, {}).value_or(0);
}

TEST_CASE("after many changes the planner has figures, also for connections that were open before") {
  on_sqlite(dialect_schema(), [](EngineFixture& fixture) {
    auto& database = fixture.database();
    add_thing(database, 0);
    CHECK(rows_planned_for(database) <= 1); // the control: few rows changed
    database.commit([](Transaction& t) {
      for (int n = 1; n <= 20'000; ++n) insert(t, thing("t" + std::to_string(n)));
    });
    auto const deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (rows_planned_for(database) <= 1 && std::chrono::steady_clock::now() < deadline)
      std::this_thread::sleep_for(std::chrono::milliseconds(5)); // gathered by the writer when nobody waits
    CHECK(rows_planned_for(database) > 10'000);
  });
}

TEST_CASE("questions between commits do not keep the log from starting over") {
  on_sqlite(dialect_schema(), [](EngineFixture& fixture) {
    auto& database = fixture.database();
    auto const log_bytes = [&] { return std::filesystem::file_size(fixture.location().data_dir + "/shiji.db-wal"); };
    auto const write_much = [&](int from) {
      for (int n = from; n < from + 600; ++n) {
        (void)count_things(*database.snapshot());
        add_thing(database, n);
      }
    };
    write_much(0);
    write_much(1000);
    auto const starting_over = log_bytes();
    auto const held = database.snapshot(); // the control: one that is held does keep it
    write_much(2000);
    write_much(3000);
    CHECK(log_bytes() > starting_over * 3 / 2);
    CHECK(starting_over < 12'000'000);
  });
}

} // namespace
} // namespace shiji::test
