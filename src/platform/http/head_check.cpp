// SPDX-License-Identifier: Apache-2.0
#include "platform/http/head_check.hpp"

#include <algorithm>

namespace shiji::http {
namespace {

bool is_host(std::string_view host) {
  return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("-._~:[]").find(c) != std::string_view::npos;
  });
}

} // namespace

HeadFault check_head(Request const& head, bool is_http_1_0) {
  if (head.method == "TRACE" || head.method == "CONNECT") return {405, "method_not_allowed"};
  auto const hosts = head.header_count("Host");
  if (hosts == 0 && !is_http_1_0) return {400, "host_missing"};
  if (hosts > 1) return {400, "host_repeated"};
  if (hosts == 1 && !is_host(head.header("Host"))) return {400, "host_malformed"};
  if (auto const codings = head.header_count("Transfer-Encoding"); codings > 0) {
    bool const plain = codings == 1 && same_name(head.header("Transfer-Encoding"), "chunked");
    if (!plain || is_http_1_0 || head.header_count("Content-Length") > 0) return {400, "transfer_encoding_refused"};
  }
  if (head.header_count("Content-Length") > 1) return {400, "content_length_repeated"};
  if (auto const expected = head.header_count("Expect"); expected > 0) {
    if (expected > 1 || !same_name(head.header("Expect"), "100-continue")) return {400, "expectation_unknown"};
  }
  return {};
}

} // namespace shiji::http
