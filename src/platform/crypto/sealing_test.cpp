// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/error.hpp"
#include "platform/crypto/sealing.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji::crypto;

namespace {

Place const place{"zone-1", "identity.phone", "person-1"};

MainKey key(std::uint16_t number, std::uint8_t fill) { return {number, SecretBytes(Bytes(32, fill))}; }

} // namespace

TEST_CASE("a sealed value opens at its place") {
  SystemRandom random;
  auto const main = key(258, 1);
  CHECK(rc::check("unsealing gives what was sealed",
                  [&](std::string const& value) { RC_ASSERT(unseal(main, place, seal(main, place, value, random)) == value); }));
  CHECK(key_number_of(seal(main, place, "", random)) == 258);
}

TEST_CASE("equal values are sealed to different texts and show nothing of themselves") {
  SystemRandom random;
  auto const main = key(1, 1);
  auto const first = seal(main, place, "13800000000", random), second = seal(main, place, "13800000000", random);
  CHECK(first != second);
  auto const bytes = from_base64url(first).value();
  CHECK(std::string(bytes.begin(), bytes.end()).find("1380") == std::string::npos);
}

TEST_CASE("a sealed value with any byte changed is refused") {
  SystemRandom random;
  auto const main = key(1, 1);
  auto const bytes = from_base64url(seal(main, place, "value", random)).value();
  CHECK(unseal(main, place, to_base64url(bytes)) == "value");
  for (std::size_t i = 0; i < bytes.size(); ++i)
    for (unsigned const bit : {1U, 128U}) {
      CAPTURE(i);
      auto changed = bytes;
      changed[i] = static_cast<std::uint8_t>(changed[i] ^ bit);
      CHECK_THROWS_AS(unseal(main, place, to_base64url(changed)), CryptoError);
    }
}

TEST_CASE("a shortened, lengthened or foreign text is refused") {
  SystemRandom random;
  auto const main = key(1, 1);
  auto const sealed = seal(main, place, "value", random);
  for (std::string const& text :
       {std::string(), std::string("AQEAAQ"), sealed.substr(0, sealed.size() - 4), sealed + "AAAA", sealed + "=", "?" + sealed}) {
    CAPTURE(text);
    CHECK_THROWS_AS(unseal(main, place, text), CryptoError);
  }
}

TEST_CASE("a sealed value moved to another zone, field or record is refused") {
  SystemRandom random;
  auto const main = key(1, 1);
  auto const sealed = seal(main, place, "value", random);
  for (Place const& elsewhere : {Place{"zone-2", "identity.phone", "person-1"}, Place{"zone-1", "identity.bank_card", "person-1"},
                                 Place{"zone-1", "identity.phone", "person-2"}, Place{"zone-1i", "dentity.phone", "person-1"}})
    CHECK_THROWS_AS(unseal(main, elsewhere, sealed), CryptoError);
}

TEST_CASE("another key opens nothing") {
  SystemRandom random;
  auto const sealed = seal(key(1, 1), place, "value", random);
  CHECK_THROWS_AS(unseal(key(1, 2), place, sealed), CryptoError);
  CHECK_THROWS_AS(unseal(key(2, 1), place, sealed), CryptoError);
}

TEST_CASE("a keyed digest is equal for equal values of one field under one key only") {
  auto const main = key(1, 1);
  auto const digest = keyed_digest(main, "phone", "138");
  CHECK(digest.size() == 64);
  CHECK(digest == keyed_digest(main, "phone", "138"));
  CHECK(digest != keyed_digest(main, "phone", "139"));
  CHECK(digest != keyed_digest(main, "card", "138"));
  CHECK(digest != keyed_digest(key(1, 2), "phone", "138"));
}
