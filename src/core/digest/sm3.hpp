// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace shiji {

// A hash of SM3 (GB/T 32905-2016). Compares as its bytes do.
using Digest = std::array<std::uint8_t, 32>;

// SM3 over bytes that come in pieces.
class Sm3 {
 public:
  Sm3();
  ~Sm3();
  Sm3(Sm3&&) noexcept;
  Sm3& operator=(Sm3&&) noexcept;

  Sm3& update(std::string_view bytes);
  Sm3& update(Digest const& bytes);
  // The hash of all bytes so far; the object then begins anew.
  Digest finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

Digest sm3(std::string_view bytes);

// 64 lower-case hexadecimal digits.
std::string to_hex(Digest const& digest);
// The digest of exactly 64 lower-case hexadecimal digits; nothing for any other text.
std::optional<Digest> digest_from_hex(std::string_view hex);

} // namespace shiji
