// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>
#include <string_view>
#include <utility>

namespace shiji::http {

using FixedHeader = std::pair<std::string_view, std::string_view>;

// What every answer carries, whatever its status, unless the answer sets that header itself (a served file its stricter
// policy, an asset its caching).
std::span<FixedHeader const> security_headers();

// For answers over TLS alone: a year of nothing but TLS.
inline constexpr FixedHeader strict_transport{"Strict-Transport-Security", "max-age=31536000; includeSubDomains"};

} // namespace shiji::http
