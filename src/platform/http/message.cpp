// SPDX-License-Identifier: Apache-2.0
#include "platform/http/message.hpp"

#include <algorithm>

namespace shiji::http {

bool same_name(std::string_view left, std::string_view right) {
  auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), [&](char a, char b) { return lower(a) == lower(b); });
}

std::string_view Request::header(std::string_view name) const {
  for (auto const& [key, value] : headers) {
    if (same_name(key, name)) return value;
  }
  return {};
}

std::size_t Request::header_count(std::string_view name) const {
  auto const count = std::count_if(headers.begin(), headers.end(), [&](auto const& pair) { return same_name(pair.first, name); });
  return static_cast<std::size_t>(count);
}

std::string Request::path() const {
  if (segments.empty()) return "/";
  std::string joined;
  for (auto const& segment : segments) {
    joined += '/';
    joined += segment;
  }
  return joined;
}

Response& Response::set(std::string_view name, std::string_view value) {
  std::erase_if(headers, [&](auto const& pair) { return same_name(pair.first, name); });
  headers.emplace_back(name, value);
  return *this;
}

std::optional<std::string_view> Response::find(std::string_view name) const {
  for (auto const& [key, value] : headers) {
    if (same_name(key, name)) return value;
  }
  return std::nullopt;
}

std::string_view reason_phrase(int status) {
  switch (status) {
  case 200: return "OK";
  case 201: return "Created";
  case 202: return "Accepted";
  case 204: return "No Content";
  case 207: return "Multi-Status";
  case 301: return "Moved Permanently";
  case 302: return "Found";
  case 303: return "See Other";
  case 304: return "Not Modified";
  case 308: return "Permanent Redirect";
  case 400: return "Bad Request";
  case 401: return "Unauthorized";
  case 403: return "Forbidden";
  case 404: return "Not Found";
  case 405: return "Method Not Allowed";
  case 408: return "Request Timeout";
  case 409: return "Conflict";
  case 410: return "Gone";
  case 412: return "Precondition Failed";
  case 413: return "Content Too Large";
  case 415: return "Unsupported Media Type";
  case 422: return "Unprocessable Content";
  case 428: return "Precondition Required";
  case 429: return "Too Many Requests";
  case 431: return "Request Header Fields Too Large";
  case 500: return "Internal Server Error";
  case 503: return "Service Unavailable";
  case 507: return "Insufficient Storage";
  default: return "Unknown";
  }
}

} // namespace shiji::http
