// SPDX-License-Identifier: Apache-2.0
// backup, restore and doctor, as an administrator runs them beside a working server.
#include "reliability/server_process.hpp"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

// Every row of every table as one text, by SQLite's own catalogue.
std::string dump(std::string const& data_dir) {
  std::string text;
  for (std::string const& table :
       column(data_dir, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")) {
    if (table == "platform_migration") continue; // its times are those of the restore
    std::string columns;
    for (std::string const& name : column(data_dir, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"))
      columns += (columns.empty() ? "quote(" : " || ',' || quote(") + name + ")";
    text += table + "\n";
    for (std::string const& row : column(data_dir, "SELECT " + columns + " AS r FROM " + table + " ORDER BY r")) text += row + "\n";
  }
  return text;
}

// A file of evidence, entered by the cadre; its path in the store.
std::string upload_photo(PreparedStore const& store, std::uint16_t port) {
  Headers headers = store.as(Role::cadre);
  headers.emplace_back("Idempotency-Key", fresh_key());
  headers.emplace_back("Content-Type", "text/plain");
  auto const answer = HttpClient(port).request("POST", "/api/evidence/files?name=visit.txt", headers, "a visit, in words that stay\n");
  REQUIRE_MESSAGE(answer.status == 200, answer.body);
  std::string const sm3 = member(answer.body, "sm3");
  return "files/" + sm3.substr(0, 2) + "/" + sm3.substr(2, 2) + "/" + sm3;
}

TEST_CASE("what was acknowledged before a backup began is in it, whole, while people go on writing and none waits a second") {
  PreparedStore store;
  TemporaryFolder place;
  std::string const file = place.path() + "/backup", target = place.path() + "/restored";
  ServerProcess server(store.path());
  std::string const photo = upload_photo(store, server.port());
  std::atomic<bool> writing = true;
  std::atomic<int> acknowledged = 0;
  std::atomic<std::int64_t> slowest_ms = 0;
  std::vector<std::thread> writers;
  for (int i = 0; i < 4; ++i)
    writers.emplace_back([&] {
      HttpClient client(server.port());
      while (writing) {
        auto const begun = std::chrono::steady_clock::now();
        if (client.request("POST", "/api/facts", store.acting(Role::cadre), store.visit(fresh_key())).status == 200) ++acknowledged;
        slowest_ms = std::max<std::int64_t>(slowest_ms, (std::chrono::steady_clock::now() - begun) / 1ms);
      }
    });
  while (acknowledged < 200) std::this_thread::yield();
  int const before = acknowledged;
  Finished const saved = run_program({"backup", file, "--data", store.path()});
  int const after = acknowledged;
  writing = false;
  for (std::thread& writer : writers) writer.join();
  REQUIRE_MESSAGE(saved.status == 0, saved.output);
  MESSAGE((after - before) << " facts written beside the backup, the slowest in " << slowest_ms.load() << " ms");

  Finished const restored = run_program({"restore", file, "--data", target, "--keys", store.path() + "/keys"});
  REQUIRE_MESSAGE(restored.status == 0, restored.output);
  int const facts = std::stoi(value(target, "SELECT count(*) FROM merit_fact"));
  CHECK(facts >= before);
  CHECK(std::to_string(facts) == value(target, "SELECT count(*) FROM audit_record WHERE action = 'declare_fact' AND outcome = 'done'"));
  CHECK(value(target, "PRAGMA integrity_check") == "ok");
  CHECK(fs::exists(target + "/" + photo));
  Finished const verified = run_program({"verify", "--data", target});
  CHECK_MESSAGE(verified.status == 0, verified.output);
}

TEST_CASE("a restored store equals the one that was backed up, and an occupied folder is refused") {
  PreparedStore store;
  store.confirm_visits(3);
  TemporaryFolder place;
  std::string const file = place.path() + "/backup", target = place.path() + "/restored";
  REQUIRE(run_program({"backup", file, "--data", store.path()}).status == 0);

  // What a killed server leaves of a store that is gone must not be replayed over the restored one.
  fs::create_directories(target);
  fs::copy(store.path() + "/keys", target + "/keys", fs::copy_options::recursive);
  std::ofstream(target + "/shiji.db-wal") << "an old log";
  Finished const restored = run_program({"restore", file, "--data", target});
  REQUIRE_MESSAGE(restored.status == 0, restored.output);
  CHECK(dump(target) == dump(store.path()));
  std::string log;
  std::getline(std::ifstream(target + "/shiji.db-wal"), log);
  CHECK(log != "an old log");

  ServerProcess server(target);
  CHECK(HttpClient(server.port()).request("GET", "/api/facts", store.as(Role::cadre)).status == 200);
  Finished const refused = run_program({"restore", file, "--data", target});
  CHECK(refused.status == 1);
  CHECK(refused.output.find("empty folder") != std::string::npos);

  // Control: the comparison sees one changed letter.
  tamper(store.path(), "UPDATE organisation_zone SET name = name || '.'");
  CHECK(dump(target) != dump(store.path()));
}

TEST_CASE("doctor finds nothing wrong with a sound store, and names what is wrong with another") {
  PreparedStore store;
  std::string photo;
  {
    ServerProcess server(store.path());
    photo = store.path() + "/" + upload_photo(store, server.port());
    Finished const sound = run_program({"doctor", "--data", store.path()});
    CHECK_MESSAGE(sound.status == 0, sound.output);
    CHECK(sound.output.find("files of evidence are there and unchanged") != std::string::npos);
    server.signal(SIGTERM);
    server.wait();
  }
  auto const finds = [&](std::string const& words) {
    Finished const examined = run_program({"doctor", "--data", store.path()});
    CHECK_MESSAGE(examined.output.find(words) != std::string::npos, examined.output);
    return examined.status == 1;
  };
  fs::permissions(store.path(), fs::perms::others_read, fs::perm_options::add);
  CHECK(finds("chmod 700"));
  fs::permissions(store.path(), fs::perms::others_read, fs::perm_options::remove);

  fs::permissions(photo, fs::perms::owner_write, fs::perm_options::add);
  std::ofstream(photo, std::ios::app) << "and more";
  CHECK(finds("was changed"));
  fs::remove(photo);
  CHECK(finds("is missing"));

  tamper(store.path(),
         "PRAGMA foreign_keys = OFF; DELETE FROM organisation_unit_version; DELETE FROM organisation_ladder;"
         "INSERT INTO organisation_ladder (zone_id, category, level, title, channel, requirement) VALUES ('gone', 'x', 1, '', '', '')");
  CHECK(finds("rows without their organisation_zone"));
}

} // namespace
} // namespace shiji::test
