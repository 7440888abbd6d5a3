// SPDX-License-Identifier: Apache-2.0
#include "dialect/sqlite_faults.hpp"
#include "dialect/store.hpp"
#include "dialect/threads.hpp"
#include "support/database.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using namespace database;

constexpr int members = 5;
constexpr int culprit = 2;
using Fault = std::function<void(Transaction&)>;

void insert_large(Transaction& t) { insert(t, thing("large", std::string(4 << 20, 'x'))); }

int status_of(std::exception_ptr const& fault) {
  if (!fault) return 200;
  try {
    std::rethrow_exception(fault);
  } catch (Unavailable const& unavailable) {
    return unavailable.status;
  } catch (...) {
    return 500;
  }
}

// A group with one command that runs into the fault: each must be answered with the status, none may have told of its commit or left a row,
// and the engine must work once the fault is over.
void check_group_fails(
    EngineFixture& fixture, int status, Fault const& run_into_fault, std::function<void()> const& end_fault = [] {}) {
  std::atomic<int> told{0};
  auto const faults = commit_together(fixture.database(), members, [&](int i, Transaction& t) {
    insert(t, thing("member" + std::to_string(i)));
    t.after_commit([&] { ++told; });
    if (i == culprit) run_into_fault(t);
  });
  end_fault();
  for (auto const& fault : faults) CHECK(status_of(fault) == status);
  CHECK(told == 0);
  CHECK(count_things(*fixture.database().snapshot()) == 0);
  auto const later =
      commit_together(fixture.database(), members, [](int i, Transaction& t) { insert(t, thing("later" + std::to_string(i))); });
  CHECK(std::count(later.begin(), later.end(), nullptr) == members);
  CHECK(count_things(*fixture.database().snapshot()) == members);
  CHECK(fixture.database().snapshot()->text({"SELECT integrity_check FROM pragma_integrity_check"}, {}) == "ok");
}

void on_watched_sqlite(std::function<void(EngineFixture&, WriterWatch&)> const& body) {
  WriterWatch watch;
  on_sqlite(dialect_schema(), [&](EngineFixture& fixture) { body(fixture, watch); });
}

TEST_CASE("a group that meets no fault is acknowledged") { // the control of the cases below
  on_watched_sqlite([](EngineFixture& fixture, WriterWatch&) {
    auto const faults = commit_together(fixture.database(), members, [](int i, Transaction& t) {
      insert(t, thing("member" + std::to_string(i)));
      if (i == culprit) insert_large(t);
    });
    CHECK(std::count(faults.begin(), faults.end(), nullptr) == members);
    CHECK(count_things(*fixture.database().snapshot()) == members + 1);
  });
}

TEST_CASE("SQLITE_FULL fails the whole group with 507") {
  on_watched_sqlite([](EngineFixture& fixture, WriterWatch& watch) {
    sqlite3_exec(watch.writer(), "PRAGMA max_page_count = 64", nullptr, nullptr, nullptr);
    check_group_fails(fixture, 507, insert_large,
                      [&] { sqlite3_exec(watch.writer(), "PRAGMA max_page_count = 1000000", nullptr, nullptr, nullptr); });
  });
}

TEST_CASE("SQLITE_FULL of the disk at COMMIT fails the whole group with 507") {
  FaultyDisk disk;
  on_watched_sqlite([](EngineFixture& fixture, WriterWatch&) {
    check_group_fails(
        fixture, 507, [](Transaction&) { FaultyDisk::fail_write = SQLITE_FULL; }, [] { FaultyDisk::fail_write = SQLITE_OK; });
  });
}

TEST_CASE("SQLITE_IOERR fails the whole group with 503") {
  FaultyDisk disk;
  on_watched_sqlite([](EngineFixture& fixture, WriterWatch&) {
    check_group_fails(
        fixture, 503, [](Transaction&) { FaultyDisk::fail_write = SQLITE_IOERR_WRITE; }, [] { FaultyDisk::fail_write = SQLITE_OK; });
  });
}

TEST_CASE("SQLITE_NOMEM fails the whole group with 503") {
  on_watched_sqlite([](EngineFixture& fixture, WriterWatch&) {
    check_group_fails(fixture, 503, [](Transaction& t) {
      struct Lift {
        ~Lift() { sqlite3_hard_heap_limit64(0); }
      } const lift;
      sqlite3_hard_heap_limit64(sqlite3_memory_used() + (1 << 20));
      insert_large(t);
    });
  });
}

TEST_CASE("SQLITE_INTERRUPT fails the whole group with 503") {
  on_watched_sqlite([](EngineFixture& fixture, WriterWatch& watch) {
    check_group_fails(fixture, 503, [&](Transaction& t) {
      struct Lift {
        sqlite3* writer;
        ~Lift() { sqlite3_progress_handler(writer, 0, nullptr, nullptr); }
      } const lift{watch.writer()};
      sqlite3_progress_handler(
          watch.writer(), 1, [](void*) { return 1; }, nullptr);
      insert(t, thing("interrupted"));
    });
  });
}

// The life of a process whose disk answers every sync of a commit with the code.
[[noreturn]] void commit_and_exit(std::string const& folder, int code) {
  try {
    FaultyDisk disk;
    Location location;
    location.data_dir = folder;
    auto const database = open_database(location);
    migrate(*database, dialect_schema(), "2026-01-01T00:00:00Z");
    FaultyDisk::fail_sync = code;
    database->commit([](Transaction& t) { insert(t, thing("a")); });
  } catch (...) {
    std::_Exit(2);
  }
  std::_Exit(0);
}

int exit_status_when_sync_answers(int code) {
  TemporaryFolder const folder;
  pid_t const child = fork();
  if (child == 0) commit_and_exit(folder.path(), code);
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_CASE("a failing fsync ends the process before anything is acknowledged") {
  CHECK(exit_status_when_sync_answers(SQLITE_OK) == 0); // the control
  CHECK(exit_status_when_sync_answers(SQLITE_IOERR_FSYNC) == 1);
}

} // namespace
} // namespace shiji::test
