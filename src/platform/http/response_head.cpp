// SPDX-License-Identifier: Apache-2.0
#include "platform/http/response_head.hpp"

#include "platform/http/security_headers.hpp"

#include <algorithm>

namespace shiji::http {
namespace {

void append_cleaned(std::string& out, std::string_view text) {
  out += text;
  auto const is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
  std::replace_if(out.end() - static_cast<std::ptrdiff_t>(text.size()), out.end(), is_control, ' ');
}

void append_header(std::string& out, std::string_view name, std::string_view value) {
  append_cleaned(out, name);
  out += ": ";
  append_cleaned(out, value);
  out += "\r\n";
}

// What nearly every answer ends its head with, in one piece.
std::string const& all_security_headers() {
  static std::string const all = [] {
    std::string text;
    for (auto const& [name, value] : security_headers()) append_header(text, name, value);
    return text;
  }();
  return all;
}

void append_security_headers(std::string& head, Response const& response) {
  auto const& fixed = security_headers();
  bool const sets_its_own =
      std::any_of(fixed.begin(), fixed.end(), [&](FixedHeader const& header) { return response.find(header.first).has_value(); });
  if (!sets_its_own) {
    head += all_security_headers();
    return;
  }
  for (auto const& [name, value] : fixed) {
    if (!response.find(name)) append_header(head, name, value);
  }
}

bool is_the_servers(std::string_view name) {
  return same_name(name, "Date") || same_name(name, "Content-Length") || same_name(name, "Connection") ||
         same_name(name, "Transfer-Encoding") || same_name(name, "Server");
}

bool has_no_body(int status) { return status == 204 || status == 304 || status < 200; }

} // namespace

std::string http_date(std::time_t instant) {
  std::tm parts{};
  gmtime_r(&instant, &parts);
  char text[32];
  // The process never leaves the "C" locale for times, so the English names hold.
  auto const length = std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
  return std::string(text, length);
}

std::uint64_t body_length(Response const& response) {
  if (has_no_body(response.status)) return 0;
  if (response.file) return response.file->size;
  return response.static_body.empty() ? response.body.size() : response.static_body.size();
}

std::string response_head(Response const& response, HeadContext const& context) {
  std::string head;
  head.reserve(1024);
  head += "HTTP/1.1 ";
  head += std::to_string(response.status);
  head += ' ';
  head += reason_phrase(response.status);
  head += "\r\n";
  append_header(head, "Date", context.date);
  for (auto const& [name, value] : response.headers) {
    if (!is_the_servers(name)) append_header(head, name, value);
  }
  if (!context.until_close && !has_no_body(response.status)) {
    append_header(head, "Content-Length", std::to_string(body_length(response)));
  }
  append_security_headers(head, response);
  if (context.over_tls) append_header(head, strict_transport.first, strict_transport.second);
  if (context.closes || context.until_close) {
    append_header(head, "Connection", "close");
  } else if (context.http_1_0) {
    append_header(head, "Connection", "keep-alive");
  }
  head += "\r\n";
  return head;
}

} // namespace shiji::http
