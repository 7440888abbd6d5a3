// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/http/message.hpp"

#include <string_view>

namespace shiji::http {

// Why a head is refused before it is routed; status 0: it is not.
struct HeadFault {
  int status = 0;
  std::string_view code;
};

// What the parser lets pass and RFC 9112 does not, or what two parsers could read differently: Host missing, doubled or
// malformed, a Transfer-Encoding other than exactly "chunked", an unknown expectation, TRACE and CONNECT.
HeadFault check_head(Request const& head, bool is_http_1_0);

} // namespace shiji::http
