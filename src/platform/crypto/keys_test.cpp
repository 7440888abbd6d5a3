// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/error.hpp"
#include "platform/crypto/keys.hpp"

#include <fstream>
#include <stdlib.h>
#include <sys/stat.h>

#include <doctest/doctest.h>

using namespace shiji::crypto;
namespace fs = std::filesystem;

namespace {

struct Folder {
  Folder() {
    char name[] = "/tmp/shiji-keys-XXXXXX";
    path = ::mkdtemp(name);
  }
  ~Folder() { fs::remove_all(path); }
  fs::path keys() const { return path / "keys"; }
  fs::path path;
};

Place const place{"zone", "field", "record"};

unsigned mode_of(fs::path const& path) { return static_cast<unsigned>(fs::status(path).permissions()); }

std::string message_of(fs::path const& folder, IfMissing if_missing) {
  SystemRandom random;
  try {
    Keys::open(folder, if_missing, random);
  } catch (CryptoError const& error) {
    return error.what();
  }
  return "";
}

} // namespace

TEST_CASE("the first start makes keys that only the owner may read, and the next one uses them") {
  Folder const folder;
  SystemRandom random;
  ::umask(0);
  auto const first = Keys::open(folder.keys(), IfMissing::create, random);
  ::umask(022);
  CHECK(mode_of(folder.keys()) == 0700);
  CHECK(mode_of(folder.keys() / "sealing.key") == 0600);
  CHECK(mode_of(folder.keys() / "signing.pem") == 0600);
  CHECK(std::distance(fs::directory_iterator(folder.keys()), fs::directory_iterator()) == 2);

  auto const second = Keys::open(folder.keys(), IfMissing::refuse, random);
  CHECK(second.unseal(place, first.seal(place, "value")) == "value");
  CHECK(second.keyed_digest("f", "v") == first.keyed_digest("f", "v"));
  CHECK(second.signing().public_pem() == first.signing().public_pem());
}

TEST_CASE("keys made elsewhere open nothing") {
  Folder const here, there;
  SystemRandom random;
  auto const sealed = Keys::open(here.keys(), IfMissing::create, random).seal(place, "value");
  CHECK_THROWS_AS(Keys::open(there.keys(), IfMissing::create, random).unseal(place, sealed), CryptoError);
}

TEST_CASE("a file or folder open to others is refused with the command that closes it") {
  SystemRandom random;
  for (auto const bits : {fs::perms::group_read, fs::perms::others_read, fs::perms::others_write}) {
    Folder const folder;
    Keys::open(folder.keys(), IfMissing::create, random);
    CHECK(message_of(folder.keys(), IfMissing::refuse).empty());
    fs::permissions(folder.keys() / "sealing.key", bits, fs::perm_options::add);
    CHECK(message_of(folder.keys(), IfMissing::refuse).find("chmod 600") != std::string::npos);
  }
  Folder const folder;
  Keys::open(folder.keys(), IfMissing::create, random);
  fs::permissions(folder.keys(), fs::perms::others_exec, fs::perm_options::add);
  CHECK(message_of(folder.keys(), IfMissing::create).find("chmod 700") != std::string::npos);
}

TEST_CASE("absent keys are not replaced where the store already holds data") {
  Folder const folder;
  CHECK(message_of(folder.keys(), IfMissing::refuse).find("cannot open the folder") != std::string::npos);
  CHECK(!fs::exists(folder.keys()));
  SystemRandom random;
  Keys::open(folder.keys(), IfMissing::create, random);
  fs::remove(folder.keys() / "sealing.key");
  CHECK(message_of(folder.keys(), IfMissing::refuse).find("sealing.key") != std::string::npos);
  CHECK(message_of(folder.keys(), IfMissing::create).find("sealing.key") != std::string::npos);
}

TEST_CASE("a first start that was cut off between the two files is finished by the next") {
  Folder const folder;
  SystemRandom random;
  Keys::open(folder.keys(), IfMissing::create, random);
  fs::remove(folder.keys() / "signing.pem");
  CHECK(message_of(folder.keys(), IfMissing::create).empty());
}

TEST_CASE("a symbolic link in place of a key file is refused") {
  Folder const folder;
  SystemRandom random;
  Keys::open(folder.keys(), IfMissing::create, random);
  fs::rename(folder.keys() / "sealing.key", folder.path / "elsewhere");
  fs::create_symlink(folder.path / "elsewhere", folder.keys() / "sealing.key");
  CHECK(!message_of(folder.keys(), IfMissing::refuse).empty());
}

TEST_CASE("a damaged key file is refused and not replaced") {
  std::string const good(64, 'a');
  for (std::string const& text :
       {std::string(), std::string("shiji sealing keys 1\n"), "shiji sealing keys 2\n1 " + good + "\n",
        "shiji sealing keys 1\n1 " + good.substr(2) + "\n", "shiji sealing keys 1\n1 " + good + "\n1 " + good + "\n",
        "shiji sealing keys 1\nx " + good + "\n", "shiji sealing keys 1\n70000 " + good + "\n"}) {
    Folder const folder;
    SystemRandom random;
    Keys::open(folder.keys(), IfMissing::create, random);
    std::ofstream(folder.keys() / "sealing.key", std::ios::trunc) << text;
    CAPTURE(text);
    CHECK(message_of(folder.keys(), IfMissing::create).find("damaged") != std::string::npos);
  }
}

TEST_CASE("after a second key is added the first still unseals, and digests stay the same") {
  Folder const folder;
  SystemRandom random;
  auto const before = Keys::open(folder.keys(), IfMissing::create, random);
  auto const sealed = before.seal(place, "value");
  std::ofstream(folder.keys() / "sealing.key", std::ios::app) << "2 " << std::string(64, 'b') << "\n";
  auto const after = Keys::open(folder.keys(), IfMissing::refuse, random);
  CHECK(after.unseal(place, sealed) == "value");
  CHECK(key_number_of(after.seal(place, "value")) == 2);
  CHECK(after.keyed_digest("f", "v") == before.keyed_digest("f", "v"));
  CHECK_THROWS_AS(before.unseal(place, after.seal(place, "value")), CryptoError);
}

TEST_CASE("every purpose has a key of its own") {
  Folder const folder;
  SystemRandom random;
  auto const keys = Keys::open(folder.keys(), IfMissing::create, random);
  CHECK(to_hex(keys.derived("cursor", 32).view()) == to_hex(keys.derived("cursor", 32).view()));
  CHECK(to_hex(keys.derived("cursor", 32).view()) != to_hex(keys.derived("csrf", 32).view()));
}
