// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/bytes.hpp"

#include <utility>

namespace shiji::crypto {

// Bytes that are overwritten before their memory is given back. They can be moved, not copied.
class SecretBytes {
 public:
  SecretBytes() = default;
  explicit SecretBytes(Bytes bytes) : bytes_(std::move(bytes)) {}
  explicit SecretBytes(std::size_t size) : bytes_(size) {}
  SecretBytes(SecretBytes&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  SecretBytes& operator=(SecretBytes&& other) noexcept;
  SecretBytes(SecretBytes const&) = delete;
  SecretBytes& operator=(SecretBytes const&) = delete;
  ~SecretBytes() { wipe(); }

  ByteView view() const { return bytes_; }
  std::span<std::uint8_t> writable() { return bytes_; }

 private:
  void wipe() noexcept;
  Bytes bytes_;
};

// Overwrites a text that held a secret, e.g. a password after its use.
void wipe(std::string& text) noexcept;

} // namespace shiji::crypto
