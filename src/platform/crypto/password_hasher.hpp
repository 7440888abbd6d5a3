// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/random.hpp"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace shiji::crypto {

// What one Argon2id computation costs.
struct PasswordCost {
  std::uint32_t memory_kib = 64 * 1024;
  std::uint32_t passes = 3;
  std::uint32_t lanes = 1;
};

// How many computations may run and wait: memory stays below at_once × memory_kib.
struct HashingLimits {
  std::size_t at_once = 2;
  std::size_t waiting = 32;
};

// Too many passwords are being checked; to be answered 503 with Retry-After.
class HasherBusy : public std::runtime_error {
 public:
  HasherBusy() : std::runtime_error("too many passwords are being checked at once") {}
};

// Argon2id (RFC 9106) with a bound on how much of it happens at the same time. Each call takes tens to hundreds of milliseconds on the
// caller's thread and may wait for its turn before. Safe to call from several threads; `random` must outlive it.
class PasswordHasher {
 public:
  PasswordHasher(PasswordCost cost, HashingLimits limits, Random& random);

  // The PHC string of the password under a fresh salt. Throws HasherBusy.
  std::string hash(std::string_view password);

  // Whether the password belongs to the PHC string. Nothing stands for an unknown user: the same work is done, the answer is no.
  // Throws HasherBusy.
  bool verify(std::optional<std::string_view> phc, std::string_view password);

  // True when the PHC string was made at another cost than is asked for now: hash again after the next correct sign-in.
  bool is_outdated(std::string_view phc) const;

 private:
  class Turn;

  PasswordCost cost_;
  HashingLimits limits_;
  Random& random_;
  std::string unknown_user_;
  std::mutex mutex_;
  std::condition_variable turn_ended_;
  std::size_t running_ = 0;
  std::size_t waiting_ = 0;
};

} // namespace shiji::crypto
