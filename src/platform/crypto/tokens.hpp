// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/random.hpp"

#include <string>
#include <string_view>

namespace shiji::crypto {

// A secret handed to one client (session, CSRF, set-up): 256 random bits as 43 characters of base64url.
std::string new_token(Random& random);

// What is stored of a token: the SM3 of its text in hexadecimal.
std::string token_digest(std::string_view token);

} // namespace shiji::crypto
