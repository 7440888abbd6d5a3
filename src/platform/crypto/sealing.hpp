// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/random.hpp"
#include "platform/crypto/secret_bytes.hpp"

#include <string>

namespace shiji::crypto {

// Where a sealed value lives. It opens there and nowhere else: a value copied to another zone, field or record is refused.
struct Place {
  std::string_view zone_id;
  std::string_view field; // e.g. "person_identity.phone"
  std::string_view record_id;
};

// One main key with its number. Every key in use is derived from it for one purpose.
struct MainKey {
  std::uint16_t number = 0;
  SecretBytes bytes; // 32
};

// Encrypts with SM4-CTR and authenticates with HMAC-SM3 over the header, the place, the nonce and the ciphertext. The text is base64url of
// version, suite, key number (2 bytes), nonce (16), ciphertext, tag (32).
std::string seal(MainKey const& key, Place const& place, std::string_view plaintext, Random& random);

// The key number a sealed text names. Throws CryptoError for a text seal did not write.
std::uint16_t key_number_of(std::string_view sealed);

// The plaintext. Throws CryptoError for a changed text, another place or another key.
std::string unseal(MainKey const& key, Place const& place, std::string_view sealed);

// HMAC-SM3 in hexadecimal under a key of the field's own: equal values of one field give equal digests, which tell nothing about the
// value to whoever lacks the key.
std::string keyed_digest(MainKey const& key, std::string_view field, std::string_view value);

} // namespace shiji::crypto
