// SPDX-License-Identifier: Apache-2.0
#include "base/identifier.hpp"
#include "platform/crypto/ids.hpp"

#include <set>
#include <thread>

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::crypto;

TEST_CASE("a version 7 identifier starts with its milliseconds") {
  SystemRandom random;
  std::string const id = new_uuid_v7(0x017F22E279B0, random);
  CHECK(is_uuid(id));
  CHECK(id.substr(0, 15) == "017f22e2-79b0-7");
  CHECK(std::string("89ab").find(id[19]) != std::string::npos);
}

TEST_CASE("a version 4 identifier carries no time") {
  SystemRandom random;
  std::string const id = new_uuid_v4(random);
  CHECK(is_uuid(id));
  CHECK(id[14] == '4');
  CHECK(std::string("89ab").find(id[19]) != std::string::npos);
  CHECK(id != new_uuid_v4(random));
}

TEST_CASE("a seed repeats its identifiers and another seed does not") {
  SeededRandom a(1), b(1), c(2);
  std::string const id = new_uuid_v7(5, a);
  CHECK(id == new_uuid_v7(5, b));
  CHECK(id != new_uuid_v7(5, c));
}

TEST_CASE("identifiers of one source grow, also when the clock stands or steps back") {
  SystemRandom random;
  IdSource source(random);
  std::string before;
  for (std::int64_t const ms : {1000, 1000, 1000, 999, 5, 1001, 1001}) {
    std::string const id = source.next(ms);
    CHECK(is_uuid(id));
    CHECK(id[14] == '7');
    CHECK(id > before);
    before = id;
  }
}

TEST_CASE("threads never get the same identifier") {
  SystemRandom random;
  IdSource source(random);
  std::set<std::string> ids[4];
  std::vector<std::thread> threads;
  for (auto& mine : ids)
    threads.emplace_back([&] {
      for (int i = 0; i < 2000; ++i) mine.insert(source.next(1));
    });
  for (auto& thread : threads) thread.join();
  std::set<std::string> all;
  for (auto& mine : ids) all.merge(mine);
  CHECK(all.size() == 8000);
}
