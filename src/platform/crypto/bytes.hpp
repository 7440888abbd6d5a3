// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::crypto {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<std::uint8_t const>;

inline ByteView as_bytes(std::string_view text) { return {reinterpret_cast<std::uint8_t const*>(text.data()), text.size()}; }

// Lower-case hexadecimal, two digits a byte.
std::string to_hex(ByteView bytes);
// Nothing unless the text is an even number of lower-case hexadecimal digits.
std::optional<Bytes> from_hex(std::string_view text);

// Base64 of RFC 4648 section 5 without padding.
std::string to_base64url(ByteView bytes);
// Nothing unless the text is exactly what to_base64url writes for some bytes.
std::optional<Bytes> from_base64url(std::string_view text);

// True when both are the same, in a time that depends on their lengths only.
bool equal_in_constant_time(ByteView a, ByteView b);

} // namespace shiji::crypto
