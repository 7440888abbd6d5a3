// SPDX-License-Identifier: Apache-2.0
#include "core/digest/sm3.hpp"

#include <stdexcept>

#include <openssl/evp.h>

namespace shiji {

namespace {

// Looked up once: a lookup by name costs as much as hashing a token.
EVP_MD const* algorithm() {
  static EVP_MD const* const fetched = EVP_MD_fetch(nullptr, "SM3", nullptr);
  return fetched;
}

// OpenSSL fails here only without memory or when built without SM3.
void require_ok(int result) {
  if (result != 1) throw std::runtime_error("SM3 is not available from OpenSSL");
}

std::optional<std::uint8_t> hex_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<std::uint8_t>(c - 'a' + 10);
  return std::nullopt;
}

} // namespace

struct Sm3::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  State() = default;
  State(State const&) = delete;
  State& operator=(State const&) = delete;
  ~State() { EVP_MD_CTX_free(context); }
};

Sm3::Sm3() : state_(std::make_unique<State>()) { require_ok(EVP_DigestInit_ex(state_->context, algorithm(), nullptr)); }
Sm3::~Sm3() = default;
Sm3::Sm3(Sm3&&) noexcept = default;
Sm3& Sm3::operator=(Sm3&&) noexcept = default;

Sm3& Sm3::update(std::string_view bytes) {
  require_ok(EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()));
  return *this;
}

Sm3& Sm3::update(Digest const& bytes) {
  require_ok(EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()));
  return *this;
}

Digest Sm3::finish() {
  Digest digest{};
  require_ok(EVP_DigestFinal_ex(state_->context, digest.data(), nullptr));
  require_ok(EVP_DigestInit_ex(state_->context, algorithm(), nullptr));
  return digest;
}

Digest sm3(std::string_view bytes) {
  thread_local Sm3 reused;
  return reused.update(bytes).finish();
}

std::string to_hex(Digest const& digest) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * digest.size());
  for (std::uint8_t const byte : digest) {
    hex += digits[byte >> 4];
    hex += digits[byte & 15];
  }
  return hex;
}

std::optional<Digest> digest_from_hex(std::string_view hex) {
  Digest digest{};
  if (hex.size() != 2 * digest.size()) return std::nullopt;
  for (std::size_t i = 0; i < digest.size(); ++i) {
    auto const high = hex_digit(hex[2 * i]);
    auto const low = hex_digit(hex[2 * i + 1]);
    if (!high || !low) return std::nullopt;
    digest[i] = static_cast<std::uint8_t>(*high << 4 | *low);
  }
  return digest;
}

} // namespace shiji
