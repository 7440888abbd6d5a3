// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/ids.hpp"

#include <algorithm>

namespace shiji::crypto {

namespace {

using Uuid = std::array<std::uint8_t, 16>;

void set_version(Uuid& uuid, unsigned version) {
  uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0fU) | (version << 4));
  uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3fU) | 0x80U);
}

Uuid make_v7(std::int64_t unix_ms, Random& random) {
  Uuid uuid;
  random.fill(uuid);
  for (std::size_t i = 0; i < 6; ++i) uuid[i] = static_cast<std::uint8_t>(unix_ms >> (40 - 8 * i));
  set_version(uuid, 7);
  return uuid;
}

std::string to_text(Uuid const& uuid) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  text.reserve(36);
  for (std::size_t i = 0; i < uuid.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += digits[uuid[i] >> 4];
    text += digits[uuid[i] & 15];
  }
  return text;
}

// Adds a random step of 1 to 2^32 to the low 62 bits. False when they are used up.
bool step(Uuid& uuid, Random& random) {
  std::array<std::uint8_t, 4> chance;
  random.fill(chance);
  std::uint64_t tail = 0;
  for (std::size_t i = 8; i < 16; ++i) tail = tail << 8 | uuid[i];
  constexpr std::uint64_t mask = (std::uint64_t{1} << 62) - 1;
  std::uint64_t const before = tail & mask;
  std::uint64_t add = 1;
  for (std::size_t i = 0; i < chance.size(); ++i) add += std::uint64_t{chance[i]} << (8 * i);
  if (add > mask - before) return false;
  std::uint64_t after = (before + add) | (std::uint64_t{1} << 63);
  for (std::size_t i = 16; i-- > 8; after >>= 8) uuid[i] = static_cast<std::uint8_t>(after);
  return true;
}

} // namespace

std::string new_uuid_v7(std::int64_t unix_ms, Random& random) { return to_text(make_v7(unix_ms, random)); }

std::string new_uuid_v4(Random& random) {
  Uuid uuid;
  random.fill(uuid);
  set_version(uuid, 4);
  return to_text(uuid);
}

std::string IdSource::next(std::int64_t unix_ms) {
  std::lock_guard const lock(mutex_);
  if (unix_ms > last_ms_ || !step(last_, random_)) {
    last_ms_ = std::max(unix_ms, last_ms_ + 1);
    last_ = make_v7(last_ms_, random_);
  }
  return to_text(last_);
}

} // namespace shiji::crypto
