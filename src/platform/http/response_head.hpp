// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/http/message.hpp"

#include <cstdint>
#include <ctime>
#include <string>
#include <string_view>

namespace shiji::http {

// What the connection knows when an answer is written.
struct HeadContext {
  std::string_view date; // as http_date() makes it
  bool over_tls = false;
  bool closes = false;      // no further request is read from this connection
  bool http_1_0 = false;    // the client speaks HTTP/1.0 and must be told that the connection stays
  bool until_close = false; // the body has no length: an event stream
};

// An instant as RFC 9110 writes it: "Fri, 20 Nov 2026 12:00:00 GMT".
std::string http_date(std::time_t instant);

// Bytes of the body that will be sent.
std::uint64_t body_length(Response const& response);

// The status line and all headers, the common ones included, with the empty line after them. Control characters in a
// header become spaces, so that no value can end its line.
std::string response_head(Response const& response, HeadContext const& context);

} // namespace shiji::http
