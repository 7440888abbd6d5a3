// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/password_hasher.hpp"

#include "platform/crypto/error.hpp"

#include <array>

#include <argon2.h>

namespace shiji::crypto {

namespace {

constexpr std::size_t salt_size = 16;
constexpr std::size_t hash_size = 32;

std::string prefix_of(PasswordCost const& cost) {
  return "$argon2id$v=19$m=" + std::to_string(cost.memory_kib) + ",t=" + std::to_string(cost.passes) + ",p=" + std::to_string(cost.lanes) +
         "$";
}

// A salt and a hash that belong to no password: to check against it costs as much as against a real one.
std::string hash_of_nobody(PasswordCost const& cost) { return prefix_of(cost) + std::string(22, 'A') + "$" + std::string(43, 'A'); }

} // namespace

// The right to compute; waits for it, or throws where too many wait already.
class PasswordHasher::Turn {
 public:
  explicit Turn(PasswordHasher& hasher) : hasher_(hasher) {
    std::unique_lock lock(hasher_.mutex_);
    if (hasher_.running_ >= hasher_.limits_.at_once) {
      if (hasher_.waiting_ >= hasher_.limits_.waiting) throw HasherBusy();
      ++hasher_.waiting_;
      hasher_.turn_ended_.wait(lock, [this] { return hasher_.running_ < hasher_.limits_.at_once; });
      --hasher_.waiting_;
    }
    ++hasher_.running_;
  }
  ~Turn() {
    {
      std::lock_guard const lock(hasher_.mutex_);
      --hasher_.running_;
    }
    hasher_.turn_ended_.notify_one();
  }
  Turn(Turn const&) = delete;
  Turn& operator=(Turn const&) = delete;

 private:
  PasswordHasher& hasher_;
};

PasswordHasher::PasswordHasher(PasswordCost cost, HashingLimits limits, Random& random)
    : cost_(cost), limits_(limits), random_(random), unknown_user_(hash_of_nobody(cost)) {}

std::string PasswordHasher::hash(std::string_view password) {
  Turn const turn(*this);
  std::array<std::uint8_t, salt_size> salt;
  random_.fill(salt);
  std::string phc(argon2_encodedlen(cost_.passes, cost_.memory_kib, cost_.lanes, salt_size, hash_size, Argon2_id), '\0');
  int const result = argon2id_hash_encoded(cost_.passes, cost_.memory_kib, cost_.lanes, password.data(), password.size(), salt.data(),
                                           salt.size(), hash_size, phc.data(), phc.size());
  if (result != ARGON2_OK) throw CryptoError(std::string("Argon2id failed: ") + argon2_error_message(result));
  phc.resize(phc.find('\0'));
  return phc;
}

bool PasswordHasher::verify(std::optional<std::string_view> phc, std::string_view password) {
  Turn const turn(*this);
  std::string const expected(phc.value_or(unknown_user_));
  int const result = argon2id_verify(expected.c_str(), password.data(), password.size());
  if (result != ARGON2_OK && result != ARGON2_VERIFY_MISMATCH)
    throw CryptoError(std::string("a stored password cannot be checked: ") + argon2_error_message(result));
  return phc && result == ARGON2_OK;
}

bool PasswordHasher::is_outdated(std::string_view phc) const { return !phc.starts_with(prefix_of(cost_)); }

} // namespace shiji::crypto
