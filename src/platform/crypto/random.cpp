// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/random.hpp"

#include "platform/crypto/error.hpp"

#include <openssl/rand.h>

namespace shiji::crypto {

std::vector<std::uint8_t> Random::bytes(std::size_t count) {
  std::vector<std::uint8_t> result(count);
  fill(result);
  return result;
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
  if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) throw CryptoError("no random bytes");
}

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
  std::lock_guard const lock(mutex_);
  for (auto& byte : bytes) byte = static_cast<std::uint8_t>(engine_() >> 56);
}

} // namespace shiji::crypto
