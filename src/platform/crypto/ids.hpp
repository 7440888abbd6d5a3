// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/random.hpp"

#include <array>
#include <cstdint>
#include <mutex>
#include <string>

namespace shiji::crypto {

// UUID version 7 (RFC 9562) in lower-case text: 48 bits of milliseconds since 1970 and 74 random bits.
std::string new_uuid_v7(std::int64_t unix_ms, Random& random);

// UUID version 4: 122 random bits, no time. For ballots, ratings and pseudonyms, whose order must tell nothing.
std::string new_uuid_v4(Random& random);

// Version 7 identifiers that grow in the order they are asked for, also within one millisecond and when the clock steps back.
// Safe to call from several threads; `random` must outlive it.
class IdSource {
 public:
  explicit IdSource(Random& random) : random_(random) {}
  std::string next(std::int64_t unix_ms);

 private:
  std::mutex mutex_;
  Random& random_;
  std::int64_t last_ms_ = -1;
  std::array<std::uint8_t, 16> last_{};
};

} // namespace shiji::crypto
