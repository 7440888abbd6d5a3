// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/tokens.hpp"

#include "core/digest/sm3.hpp"
#include "platform/crypto/bytes.hpp"

namespace shiji::crypto {

std::string new_token(Random& random) { return to_base64url(random.bytes(32)); }

std::string token_digest(std::string_view token) { return shiji::to_hex(sm3(token)); }

} // namespace shiji::crypto
