// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/error.hpp"
#include "platform/crypto/symmetric.hpp"

#include <doctest/doctest.h>
#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <rapidcheck.h>

using namespace shiji::crypto;

namespace {

Bytes hex(std::string_view text) { return from_hex(text).value(); }

Bytes hkdf_expand_by_openssl(Bytes key, Bytes purpose, std::size_t size) {
  EVP_KDF* const kdf = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
  EVP_KDF_CTX* const context = EVP_KDF_CTX_new(kdf);
  char digest[] = "SM3", mode[] = "EXPAND_ONLY";
  OSSL_PARAM const parameters[] = {
      OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_MODE, mode, 0),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, key.data(), key.size()),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, purpose.data(), purpose.size()), OSSL_PARAM_construct_end()};
  Bytes derived(size);
  REQUIRE(EVP_KDF_derive(context, derived.data(), derived.size(), parameters) == 1);
  EVP_KDF_CTX_free(context);
  EVP_KDF_free(kdf);
  return derived;
}

} // namespace

TEST_CASE("HMAC-SM3 gives the codes printed in GB/T 15852.2") {
  std::string_view const message = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
  auto const key = hex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
  CHECK(to_hex(hmac_sm3(key, as_bytes(std::string(message) + std::string(message)))) ==
        "ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
  auto const longer_key = hex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425");
  CHECK(to_hex(hmac_sm3(longer_key, Bytes(50, 0xcd))) == "220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae");
}

TEST_CASE("HMAC-SM3 of an empty key is that of a key of zeros") {
  CHECK(hmac_sm3({}, as_bytes("x")) == hmac_sm3(Bytes(64, 0), as_bytes("x")));
}

TEST_CASE("SM4 gives the block printed in GB/T 32907") {
  auto const key = hex("0123456789abcdeffedcba9876543210");
  CHECK(to_hex(sm4_ctr(key, key, Bytes(16, 0))) == "681edf34d206965e86b3e94f536e4246");
}

TEST_CASE("SM4-CTR gives the ciphertext of the published counter mode example") {
  auto const key = hex("0123456789abcdeffedcba9876543210"), nonce = hex("000102030405060708090a0b0c0d0e0f");
  auto const plaintext = hex(
      "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb");
  CHECK(to_hex(sm4_ctr(key, nonce, plaintext)) ==
        "ac3236cb970cc20791364c395a1342d1a3cbc1878c6f30cd074cce385cdd70c7f234bc0e24c11980fd1286310ce37b926e02fcd0faa0baf38b2933851d824514");
}

TEST_CASE("SM4-CTR refuses keys and nonces of another size") {
  CHECK_THROWS_AS(sm4_ctr(Bytes(15), Bytes(16), {}), CryptoError);
  CHECK_THROWS_AS(sm4_ctr(Bytes(16), Bytes(12), {}), CryptoError);
  CHECK(sm4_ctr(Bytes(16), Bytes(16), {}).empty());
}

TEST_CASE("SM4-CTR decrypts what it encrypted") {
  CHECK(rc::check("twice is none", [](Bytes const& text) {
    Bytes const key(16, 7), nonce(16, 9);
    RC_ASSERT(sm4_ctr(key, nonce, sm4_ctr(key, nonce, text)) == text);
  }));
}

TEST_CASE("derived keys are those of HKDF-Expand") {
  Bytes const key(32, 5), purpose = hex("00ff10");
  for (std::size_t const size : {0U, 1U, 16U, 32U, 48U, 100U}) {
    auto const derived = derive_key(key, purpose, size);
    CHECK(Bytes(derived.view().begin(), derived.view().end()) == (size == 0 ? Bytes() : hkdf_expand_by_openssl(key, purpose, size)));
  }
  CHECK_THROWS_AS(derive_key(key, purpose, 255 * 32 + 1), CryptoError);
}

TEST_CASE("different lists of parts are never joined to the same bytes") {
  auto const joined = [](std::string_view a, std::string_view b) { return join_unambiguously({as_bytes(a), as_bytes(b)}); };
  CHECK(joined("ab", "c") != joined("a", "bc"));
  CHECK(joined("", "abc") != joined("abc", ""));
}
