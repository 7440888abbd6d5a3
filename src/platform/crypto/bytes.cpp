// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/bytes.hpp"

#include <openssl/crypto.h>

namespace shiji::crypto {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

} // namespace

std::string to_hex(ByteView bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (std::uint8_t const byte : bytes) {
    text += hex_digits[byte >> 4];
    text += hex_digits[byte & 15];
  }
  return text;
}

std::optional<Bytes> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  Bytes bytes;
  bytes.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    std::size_t const high = hex_digits.find(text[i]), low = hex_digits.find(text[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
  }
  return bytes;
}

std::string to_base64url(ByteView bytes) {
  std::string text;
  text.reserve((bytes.size() * 4 + 2) / 3);
  std::uint32_t waiting = 0;
  int bits = 0;
  for (std::uint8_t const byte : bytes) {
    waiting = waiting << 8 | byte;
    for (bits += 8; bits >= 6;) text += base64_digits[waiting >> (bits -= 6) & 63];
  }
  if (bits > 0) text += base64_digits[waiting << (6 - bits) & 63];
  return text;
}

std::optional<Bytes> from_base64url(std::string_view text) {
  Bytes bytes;
  bytes.reserve(text.size() * 3 / 4);
  std::uint32_t waiting = 0;
  int bits = 0;
  for (char const c : text) {
    std::size_t const digit = base64_digits.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    waiting = (waiting << 6 | static_cast<std::uint32_t>(digit)) & 0xffff;
    bits += 6;
    if (bits >= 8) bytes.push_back(static_cast<std::uint8_t>(waiting >> (bits -= 8)));
  }
  // One text per value: no lone digit, and nothing in the bits that carry no byte.
  bool const rest_is_zero = (waiting & ((1U << bits) - 1)) == 0;
  if (bits >= 6 || !rest_is_zero) return std::nullopt;
  return bytes;
}

bool equal_in_constant_time(ByteView a, ByteView b) { return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0; }

} // namespace shiji::crypto
