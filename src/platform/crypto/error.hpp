// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <stdexcept>

namespace shiji::crypto {

// The cryptographic library failed, or a key, ciphertext or key file is not what it must be.
class CryptoError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

} // namespace shiji::crypto
