// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/secret_bytes.hpp"

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace shiji::crypto {

// An SM2 key pair (GB/T 32918) that signs with SM3 and the default identity 1234567812345678 of GM/T 0009.
class SigningKey {
 public:
  static SigningKey generate();
  // Throws CryptoError for anything that is no private SM2 key in PEM.
  static SigningKey from_pem(ByteView private_pem);

  SecretBytes private_pem() const;
  std::string public_pem() const;
  // The signature in DER.
  Bytes sign(ByteView message) const;

 private:
  explicit SigningKey(evp_pkey_st* key) : key_(key, free_key) {}
  static void free_key(evp_pkey_st* key);
  std::shared_ptr<evp_pkey_st> key_;
};

// True when the holder of the public key signed exactly this message. Throws CryptoError for what is no public SM2 key in PEM.
bool verify_signature(std::string_view public_pem, ByteView message, ByteView signature);

} // namespace shiji::crypto
