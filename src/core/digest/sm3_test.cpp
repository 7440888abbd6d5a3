// SPDX-License-Identifier: Apache-2.0
#include "core/digest/sm3.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;

TEST_CASE("SM3 gives the standard's two example hashes and that of nothing") {
  CHECK(to_hex(sm3("abc")) == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  std::string text;
  for (int i = 0; i < 16; ++i) text += "abcd";
  CHECK(to_hex(sm3(text)) == "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
  CHECK(to_hex(sm3("")) == "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
}

TEST_CASE("a hash is written as 64 lower-case hexadecimal digits and read back only so") {
  Digest const digest = sm3("abc");
  CHECK(digest_from_hex(to_hex(digest)) == digest);
  std::string upper = to_hex(digest);
  std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c; });
  CHECK_FALSE(digest_from_hex(upper));
  CHECK_FALSE(digest_from_hex(to_hex(digest).substr(1)));
  CHECK_FALSE(digest_from_hex(std::string(63, '0') + "g"));
  CHECK_FALSE(digest_from_hex(""));
}

TEST_CASE("an object used again begins anew") {
  Sm3 hasher;
  hasher.update("abc");
  CHECK(hasher.finish() == sm3("abc"));
  CHECK(hasher.finish() == sm3(""));
}

TEST_CASE("properties of SM3 in pieces") {
  CHECK(rc::check("pieces hash like the whole", [](std::string const& first, std::string const& second) {
    RC_ASSERT(Sm3().update(first).update(second).finish() == sm3(first + second));
  }));
}
