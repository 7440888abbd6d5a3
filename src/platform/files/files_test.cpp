// SPDX-License-Identifier: Apache-2.0
#include "core/digest/sm3.hpp"
#include "platform/files/files.hpp"

#include <fstream>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::files;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t limit = 1024 * 1024;

struct Folder {
  Folder() {
    char name[] = "/tmp/shiji-files-XXXXXX";
    path = ::mkdtemp(name);
  }
  ~Folder() { fs::remove_all(path); }
  fs::path files() const { return path / "files"; }
  fs::path path;
};

std::size_t ordinary_files_below(fs::path const& path) {
  std::size_t count = 0;
  for (auto const& entry : fs::recursive_directory_iterator(path)) count += entry.is_regular_file();
  return count;
}

fs::path place_of(Folder const& folder, std::string const& sm3) { return folder.files() / sm3.substr(0, 2) / sm3.substr(2, 2) / sm3; }

} // namespace

TEST_CASE("a stored file is found under the digest of its contents") {
  Folder const folder;
  FileStore files(folder.files());
  auto const stored = files.store("abc", limit);
  CHECK(stored.sm3 == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  CHECK(stored.size_bytes == 3);
  CHECK(stored.media_type == "text/plain");
  CHECK(files.read(stored.sm3) == "abc");
  auto const found = files.find(stored.sm3);
  REQUIRE(found);
  CHECK(found->path == place_of(folder, stored.sm3).string());
  CHECK(found->size_bytes == 3);
  CHECK(fs::status(folder.files()).permissions() == fs::perms::owner_all);
  CHECK(fs::status(found->path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("the same contents are kept once, also when several threads bring them") {
  Folder const folder;
  FileStore files(folder.files());
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i)
    threads.emplace_back([&] {
      for (int n = 0; n < 10; ++n) files.store("row " + std::to_string(n), limit);
    });
  for (auto& thread : threads) thread.join();
  CHECK(ordinary_files_below(folder.files()) == 10);
}

TEST_CASE("a name that is no digest finds nothing") {
  Folder const folder;
  FileStore files(folder.files());
  std::ofstream(folder.path / "secret") << "secret";
  auto const stored = files.store("abc", limit);
  for (std::string const& name :
       {std::string(), std::string("../secret"), "/etc/passwd" + std::string(53, 'a'), stored.sm3 + "0", stored.sm3.substr(1),
        std::string(64, 'A'), std::string(64, '.'), std::string(64, '\0'), std::string(64, 'a')}) {
    CAPTURE(name);
    CHECK(!files.find(name));
    CHECK(!files.read(name));
  }
}

TEST_CASE("a symbolic link in the store is not followed") {
  Folder const folder;
  FileStore files(folder.files());
  auto const stored = files.store("abc", limit);
  auto const place = place_of(folder, stored.sm3);

  fs::rename(place, folder.path / "elsewhere");
  fs::create_symlink(folder.path / "elsewhere", place);
  CHECK(!files.find(stored.sm3));
  CHECK(!files.read(stored.sm3));
  fs::remove(place);
  fs::rename(folder.path / "elsewhere", place);
  CHECK(files.read(stored.sm3) == "abc");

  auto const level = folder.files() / stored.sm3.substr(0, 2);
  fs::rename(level, folder.path / "level");
  fs::create_directory_symlink(folder.path / "level", level);
  CHECK(!files.find(stored.sm3));
  CHECK_THROWS_AS(files.store("abc", limit), FileError);
}

TEST_CASE("a root that is a symbolic link is refused") {
  Folder const folder;
  fs::create_directory(folder.path / "real");
  fs::create_directory_symlink(folder.path / "real", folder.files());
  CHECK_THROWS_AS(FileStore(folder.files()), FileError);
}

TEST_CASE("files over the limit or of a refused kind leave nothing behind") {
  Folder const folder;
  FileStore files(folder.files());
  auto const code_of = [&](std::string const& bytes) {
    try {
      files.store(bytes, 10);
    } catch (Refused const& refused) {
      return refused.refusal.code;
    }
    return std::string();
  };
  CHECK(code_of("0123456789").empty());
  CHECK(code_of("0123456789a") == "file_too_large");
  CHECK(code_of("<html>") == "file_type_not_allowed");
  CHECK(code_of("") == "file_empty");
  CHECK(ordinary_files_below(folder.files()) == 1);
}

TEST_CASE("a changed file is noticed when read and put right when stored again") {
  Folder const folder;
  FileStore files(folder.files());
  auto const stored = files.store("abc", limit);
  std::ofstream(place_of(folder, stored.sm3), std::ios::trunc) << "abd";
  CHECK_THROWS_AS(files.read(stored.sm3), FileError);
  files.store("abc", limit);
  CHECK(files.read(stored.sm3) == "abc");
}

TEST_CASE("a disk that takes no more is an error and leaves nothing behind") {
  Folder const folder;
  FileStore files(folder.files());
  std::string const large(200'000, 'x');
  auto const restored = ::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  rlimit const small{100'000, before.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &small);
  bool failed = false;
  try {
    files.store(large, limit);
  } catch (FileError const&) {
    failed = true;
  }
  ::setrlimit(RLIMIT_FSIZE, &before);
  ::signal(SIGXFSZ, restored);
  CHECK(failed);
  CHECK(ordinary_files_below(folder.files()) == 0);
  CHECK(files.read(files.store(large, limit).sm3) == large);
}

TEST_CASE("a full disk is told from other failures") {
  CHECK(FileError("x", ENOSPC).is_full);
  CHECK(FileError("x", EDQUOT).is_full);
  CHECK(!FileError("x", EIO).is_full);
}
