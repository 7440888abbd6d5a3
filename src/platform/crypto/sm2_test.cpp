// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/error.hpp"
#include "platform/crypto/sm2.hpp"

#include <doctest/doctest.h>

using namespace shiji::crypto;

namespace {

// SubjectPublicKeyInfo of a point on the SM2 curve, as PEM.
std::string public_pem_of(std::string const& x, std::string const& y) {
  auto const der = from_hex("3059301306072a8648ce3d020106082a811ccf5501822d03420004" + x + y).value();
  std::string text = to_base64url(der);
  for (char& c : text) c = c == '-' ? '+' : c == '_' ? '/' : c;
  text.resize((text.size() + 3) / 4 * 4, '=');
  for (std::size_t at = 64; at < text.size(); at += 65) text.insert(at, "\n");
  return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
}

} // namespace

TEST_CASE("the signature printed in GB/T 32918.5 is genuine") {
  auto const pem = public_pem_of("09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020",
                                 "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
  auto const signature = from_hex("3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3022100"
                                  "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa")
                             .value();
  CHECK(verify_signature(pem, as_bytes("message digest"), signature));
  CHECK(!verify_signature(pem, as_bytes("message digesT"), signature));
}

TEST_CASE("a key signs, and its public half checks") {
  auto const key = SigningKey::generate();
  auto const signature = key.sign(as_bytes("head 17"));
  CHECK(verify_signature(key.public_pem(), as_bytes("head 17"), signature));
  CHECK(!verify_signature(key.public_pem(), as_bytes("head 18"), signature));
  CHECK(!verify_signature(SigningKey::generate().public_pem(), as_bytes("head 17"), signature));
}

TEST_CASE("a signature with any byte changed is refused") {
  auto const key = SigningKey::generate();
  auto const signature = key.sign(as_bytes("head"));
  for (std::size_t i = 0; i < signature.size(); ++i) {
    auto changed = signature;
    changed[i] ^= 1;
    CHECK(!verify_signature(key.public_pem(), as_bytes("head"), changed));
  }
  CHECK(!verify_signature(key.public_pem(), as_bytes("head"), {}));
}

TEST_CASE("a key keeps its identity through PEM") {
  auto const key = SigningKey::generate();
  auto const again = SigningKey::from_pem(key.private_pem().view());
  CHECK(again.public_pem() == key.public_pem());
  CHECK(verify_signature(key.public_pem(), as_bytes("x"), again.sign(as_bytes("x"))));
}

TEST_CASE("what is no SM2 key is refused") {
  CHECK_THROWS_AS(SigningKey::from_pem(as_bytes("nonsense")), CryptoError);
  CHECK_THROWS_AS(SigningKey::from_pem(as_bytes(SigningKey::generate().public_pem())), CryptoError);
  CHECK_THROWS_AS(verify_signature("nonsense", {}, {}), CryptoError);
}
