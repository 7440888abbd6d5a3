// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/bytes.hpp"
#include "platform/crypto/secret_bytes.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji::crypto;

TEST_CASE("base64url follows RFC 4648") {
  struct Row {
    char const* bytes;
    char const* text;
  };
  for (Row const row : {Row{"", ""}, Row{"f", "Zg"}, Row{"fo", "Zm8"}, Row{"foo", "Zm9v"}, Row{"foob", "Zm9vYg"}, Row{"fooba", "Zm9vYmE"},
                        Row{"foobar", "Zm9vYmFy"}, Row{"\xff\xfe\xfb", "__77"}})
    CHECK(to_base64url(as_bytes(row.bytes)) == row.text);
}

TEST_CASE("a text that no bytes are written as is refused") {
  for (char const* text : {"Z", "Zg==", "Zh", "Zm9", "Zm9v YmFy", "Zm+v", "Zm/v", "Zm9vZ"}) {
    CAPTURE(text);
    CHECK(!from_base64url(text));
  }
  for (char const* text : {"a", "AB", "0x", "g0", "00 "}) {
    CAPTURE(text);
    CHECK(!from_hex(text));
  }
}

TEST_CASE("bytes keep their value through their texts") {
  CHECK(rc::check("base64url", [](Bytes const& bytes) { RC_ASSERT(from_base64url(to_base64url(bytes)) == bytes); }));
  CHECK(rc::check("hexadecimal", [](Bytes const& bytes) { RC_ASSERT(from_hex(to_hex(bytes)) == bytes); }));
}

TEST_CASE("bytes are equal only when all of them are") {
  CHECK(equal_in_constant_time(as_bytes("abc"), as_bytes("abc")));
  CHECK(!equal_in_constant_time(as_bytes("abc"), as_bytes("abd")));
  CHECK(!equal_in_constant_time(as_bytes("abc"), as_bytes("ab")));
  CHECK(equal_in_constant_time({}, {}));
}

TEST_CASE("a moved secret leaves nothing behind and a wiped text is empty") {
  SecretBytes first(Bytes{1, 2, 3});
  SecretBytes const second(std::move(first));
  CHECK(first.view().empty());
  CHECK(second.view().size() == 3);
  std::string password = "secret";
  wipe(password);
  CHECK(password.empty());
}
