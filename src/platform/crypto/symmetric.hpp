// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/secret_bytes.hpp"

namespace shiji::crypto {

inline constexpr std::size_t sm3_size = 32;
inline constexpr std::size_t sm4_key_size = 16;
inline constexpr std::size_t sm4_nonce_size = 16;

// HMAC with SM3 (GB/T 15852.2): 32 bytes.
Bytes hmac_sm3(ByteView key, ByteView message);

// HKDF-Expand of RFC 5869 with HMAC-SM3: a key of `size` bytes (at most 8160) for one purpose. `key` is uniformly random.
SecretBytes derive_key(ByteView key, ByteView purpose, std::size_t size);

// SM4 in counter mode (GB/T 32907): encrypts, and decrypts what it encrypted. The key has 16 bytes; so has the nonce, which is the
// first counter block and must never repeat under one key. Throws CryptoError for other sizes.
Bytes sm4_ctr(ByteView key, ByteView nonce, ByteView input);

// `parts` so joined that no two lists give the same bytes: each with its length in eight bytes before it.
Bytes join_unambiguously(std::initializer_list<ByteView> parts);

} // namespace shiji::crypto
