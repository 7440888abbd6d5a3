// SPDX-License-Identifier: Apache-2.0
// What a backup keeps, what it refuses, and that it goes from either engine to either engine.
#include "dialect/store.hpp"
#include "platform/backup/backup.hpp"
#include "platform/crypto/error.hpp"
#include "platform/database/tables.hpp"
#include "support/database.hpp"

#include <filesystem>
#include <fstream>
#include <limits>
#include <sstream>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using namespace database;

constexpr Statement add_part{"INSERT INTO dialect_part (zone_id, part_id, thing_id) VALUES ($1, $2, $3)"};
constexpr Statement add_word{"INSERT INTO dialect_log (seq, word) VALUES ($1, $2)"};
constexpr Statement count_log{"SELECT count(*) FROM dialect_log"};
Instant const now{1'700'000'000};

// An installation of the dialect's small schema, with keys and files of its own.
struct Installation {
  TemporaryFolder folder;
  crypto::SystemRandom random;
  crypto::Keys keys{crypto::Keys::open(folder.path() + "/keys", crypto::IfMissing::create, random)};
  files::FileStore files{folder.path() + "/files"};
  std::string file = folder.path() + "/backup";

  backup::Summary save(Database& database) { return backup::write_backup(database, files, keys, random, file, now); }
};

std::string read_file(std::string const& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

void write_file(std::string const& path, std::string const& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

// Every row of every table as one text.
std::string dump(Database& database) {
  auto const reader = database.snapshot();
  std::string text;
  for (Table const& table : tables(*reader, database.is_postgres())) {
    text += table.name + "\n";
    each_row(*reader, table, [&](std::string const& row) { text += row + "\n"; });
  }
  return text;
}

void fill(Database& database) {
  database.commit([](Transaction& t) {
    Thing odd = thing("odd", "引号\" \\ 换行\n 制表\t 𠮷", std::numeric_limits<std::int64_t>::min());
    odd.active = true;
    odd.spare = std::numeric_limits<std::int64_t>::max();
    odd.note = "";
    insert(t, odd);
    insert(t, thing("bare"));
    t.run(add_part, {"zone", "a part before its thing", "odd"});
    for (int i = 0; i < 12'000; ++i) t.run(add_word, {i, "word " + std::to_string(i)});
  });
}

Migration const later = migrations_of("later", {{"0001_later.sql", "CREATE TABLE later_thing (zone_id TEXT NOT NULL PRIMARY KEY);"}})[0];

std::vector<Migration> with_later() {
  auto migrations = dialect_schema();
  migrations.push_back(later);
  return migrations;
}

TEST_CASE("a backup of either engine restores to the same rows on either engine") {
  Installation installation;
  std::string const photo = installation.files.keep("the bytes of a photo");
  for_each_engine(dialect_schema(), [&](EngineFixture& source) {
    fill(source.database());
    auto const saved = installation.save(source.database());
    CHECK(saved.rows == 12'003);
    CHECK(saved.files == 1);
    for_each_engine([&](EngineFixture& target) {
      Installation elsewhere;
      auto const restored =
          backup::restore_backup(target.database(), elsewhere.files, installation.keys, installation.file, dialect_schema(), now);
      CHECK(restored.rows == saved.rows);
      CHECK(dump(target.database()) == dump(source.database()));
      CHECK(elsewhere.files.read(photo) == "the bytes of a photo");
      CHECK_NOTHROW(require_migrated(target.database(), dialect_schema()));
      // The restored store is a store like any other: keys are judged, insert-only tables refuse.
      CHECK_THROWS_AS(target.database().commit([](Transaction& t) {
        t.run(add_part, {"zone", "lost", "no such thing"});
      }),
                      ConstraintBroken);
      CHECK_THROWS_AS(target.database().commit([](Transaction& t) { t.run({"DELETE FROM dialect_log"}, {}); }), ConstraintBroken);
    });
    std::filesystem::remove(installation.file);
  });
}

TEST_CASE("a backup is readable by its owner only and shows nothing without the keys") {
  Installation installation;
  installation.files.keep("a photo that names nobody");
  on_sqlite(dialect_schema(), [&](EngineFixture& source) {
    fill(source.database());
    installation.save(source.database());
    auto const mode = std::filesystem::status(installation.file).permissions();
    CHECK((mode & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) == std::filesystem::perms::none);
    std::string const bytes = read_file(installation.file);
    CHECK(bytes.find("dialect") == std::string::npos);
    CHECK(bytes.find("photo") == std::string::npos);
    CHECK(bytes.starts_with("shiji.backup.1\n")); // Control: what is not secret is found.
    CHECK_THROWS_WITH(installation.save(source.database()), doctest::Contains("exists already"));
    on_sqlite({}, [&](EngineFixture& target) {
      Installation stranger;
      CHECK_THROWS_AS(backup::restore_backup(target.database(), stranger.files, stranger.keys, installation.file, dialect_schema(), now),
                      crypto::CryptoError);
    });
  });
}

TEST_CASE("a backup that was changed or cut anywhere restores nothing") {
  Installation installation;
  on_sqlite(dialect_schema(), [&](EngineFixture& source) {
    fill(source.database());
    installation.save(source.database());
  });
  std::string const whole = read_file(installation.file);
  auto const restores = [&](std::string const& bytes) {
    std::string const file = installation.folder.path() + "/changed";
    write_file(file, bytes);
    bool good = true;
    on_sqlite({}, [&](EngineFixture& target) {
      Installation elsewhere;
      try {
        backup::restore_backup(target.database(), elsewhere.files, installation.keys, file, dialect_schema(), now);
      } catch (std::exception const&) {
        good = false;
        auto const reader = target.database().snapshot();
        if (!tables(*reader, false).empty()) CHECK(reader->number(count_log, {}) == 0);
      }
    });
    return good;
  };
  CHECK(restores(whole)); // Control: the untouched one does.
  for (std::size_t at = 0; at < whole.size(); at += 1 + whole.size() / 40) {
    CAPTURE(at);
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    CHECK_FALSE(restores(changed));
    CHECK_FALSE(restores(whole.substr(0, at)));
  }
  CHECK_FALSE(restores(whole + "more"));
}

TEST_CASE("an older backup comes up to the program's schema, one of a newer program is refused") {
  Installation installation;
  on_sqlite(dialect_schema(), [&](EngineFixture& source) { installation.save(source.database()); });
  on_sqlite({}, [&](EngineFixture& target) {
    Installation elsewhere;
    backup::restore_backup(target.database(), elsewhere.files, installation.keys, installation.file, with_later(), now);
    CHECK_NOTHROW(require_migrated(target.database(), with_later()));
  });
  std::filesystem::remove(installation.file);
  on_sqlite(with_later(), [&](EngineFixture& source) { installation.save(source.database()); });
  on_sqlite({}, [&](EngineFixture& target) {
    Installation elsewhere;
    CHECK_THROWS_AS(backup::restore_backup(target.database(), elsewhere.files, installation.keys, installation.file, dialect_schema(), now),
                    SchemaMismatch);
  });
}

TEST_CASE("a store that holds tables is not restored into") {
  Installation installation;
  on_sqlite(dialect_schema(), [&](EngineFixture& source) {
    installation.save(source.database());
    Installation elsewhere;
    CHECK_THROWS_WITH(
        backup::restore_backup(source.database(), elsewhere.files, installation.keys, installation.file, dialect_schema(), now),
        doctest::Contains("not empty"));
  });
}

} // namespace
} // namespace shiji::test
