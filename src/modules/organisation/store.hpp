// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

namespace shiji::organisation {

// The pattern of `lower(x) LIKE lower(pattern) ESCAPE '!'` that finds a part of a text, whatever blanks stand around it; empty for no text.
std::string pattern_of(std::optional<std::string> const& part);

} // namespace shiji::organisation
