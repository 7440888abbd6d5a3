// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/http/message.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace shiji::http {

// One file of the web page, embedded in the program.
struct Asset {
  std::string_view path; // "/index.html", "/assets/index-3f2a.js"
  std::string_view etag; // of the content, without quotes
  std::string_view identity;
  std::string_view gzip;   // empty: not compressed beforehand
  std::string_view brotli; // likewise
};

// The embedded files, by path in byte order; empty where the program was built without the page.
std::span<Asset const> embedded_page();

// Answers a GET that is not for the API from these files: by Accept-Encoding, with a strong ETag and 304. A path that
// names no file and has no dot in its last segment is a place within the page and is answered with /index.html.
// Nothing where no file answers, also where the method is not GET: the caller says 404 or 405.
std::optional<Response> answer_from_page(Request const& request, std::span<Asset const> page);

// What is shown in place of a page that was not built.
Response page_not_built();

// The media type of a file by its extension; "application/octet-stream" for an unknown one.
std::string_view media_type_of(std::string_view path);

} // namespace shiji::http
