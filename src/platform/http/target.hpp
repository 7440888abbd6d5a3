// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/http/message.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::http {

// A request target taken apart.
struct Target {
  std::vector<std::string> segments; // decoded
  Pairs query;                       // decoded; '+' is a space
};

// The text with %XX replaced; nothing for a '%' without two hexadecimal digits.
std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space = false);

// Splits the path at '/' while it is still encoded and decodes the pieces, so that an encoded slash can never become
// a separator. Nothing for what must not be routed: no leading '/', an empty segment (a last '/' included), "." and
// "..", encoded or not, a control character, '/' or '\' after decoding, bytes that are no UTF-8, a bad escape.
std::optional<Target> parse_target(std::string_view raw);

} // namespace shiji::http
