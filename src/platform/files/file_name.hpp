// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace shiji::files {

inline constexpr std::size_t longest_file_name = 120; // characters

// A name that is safe to show and to save under on any system: no path, no control or direction characters, no reserved names, at most 120
// characters with its extension kept. "file" where nothing is left.
std::string safe_file_name(std::string_view given);

// The header value that makes a browser save a download under the given name, which is made safe first: an ASCII form for old programs and
// the whole name as RFC 8187 wants it.
std::string content_disposition(std::string_view given);

} // namespace shiji::files
