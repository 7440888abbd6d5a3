// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/secret_bytes.hpp"

#include <openssl/crypto.h>

namespace shiji::crypto {

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

void SecretBytes::wipe() noexcept { OPENSSL_cleanse(bytes_.data(), bytes_.size()); }

void wipe(std::string& text) noexcept {
  OPENSSL_cleanse(text.data(), text.size());
  text.clear();
}

} // namespace shiji::crypto
