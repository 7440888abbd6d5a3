// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <mutex>
#include <random>
#include <span>
#include <vector>

namespace shiji::crypto {

// Where chance enters the program. Safe to call from several threads.
class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
  std::vector<std::uint8_t> bytes(std::size_t count);
};

// The operating system's generator through OpenSSL. Throws CryptoError where it cannot deliver.
class SystemRandom final : public Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override;
};

// The same bytes for the same seed; for tests and demo data, never for secrets.
class SeededRandom final : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed) : engine_(seed) {}
  void fill(std::span<std::uint8_t> bytes) override;

 private:
  std::mutex mutex_;
  std::mt19937_64 engine_;
};

} // namespace shiji::crypto
