// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

namespace shiji::audit_trail {

// A pattern for LIKE … ESCAPE '\' that finds the text anywhere; empty for an absent or empty text.
std::string pattern_of(std::optional<std::string> const& part);

} // namespace shiji::audit_trail
