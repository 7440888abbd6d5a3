// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxies.hpp"

#include <algorithm>

namespace shiji::http {
namespace {

bool is_proxy_word(std::string_view name) {
  constexpr std::string_view words[] = {"Forwarded",   "X-Real-IP",     "X-Client-IP",    "True-Client-IP",
                                        "Remote-User", "X-Remote-User", "X-Original-URL", "X-Rewrite-URL"};
  constexpr std::string_view families[] = {"X-Forwarded-", "X-Auth-Request-"};
  return std::any_of(std::begin(words), std::end(words), [&](auto word) { return same_name(name, word); }) ||
         std::any_of(std::begin(families), std::end(families),
                     [&](auto family) { return same_name(name.substr(0, family.size()), family); });
}

// All values of a header that may be repeated or be a list, in order.
std::vector<std::string_view> listed(Request const& request, std::string_view name) {
  std::vector<std::string_view> items;
  for (auto const& [key, value] : request.headers) {
    if (!same_name(key, name)) continue;
    std::string_view rest = value;
    while (true) {
      auto const comma = rest.find(',');
      std::string_view item = rest.substr(0, comma);
      while (item.starts_with(' ')) item.remove_prefix(1);
      while (item.ends_with(' ')) item.remove_suffix(1);
      items.push_back(item);
      if (comma == std::string_view::npos) break;
      rest.remove_prefix(comma + 1);
    }
  }
  return items;
}

} // namespace

void TrustedProxies::settle_client(Request& request, std::string_view peer, bool peer_over_tls) const {
  request.remote_address = peer;
  request.over_tls = peer_over_tls;
  if (!proxies_.contains(peer)) {
    std::erase_if(request.headers, [](auto const& pair) { return is_proxy_word(pair.first); });
    return;
  }
  auto const hops = listed(request, "X-Forwarded-For");
  for (auto hop = hops.rbegin(); hop != hops.rend() && is_address(*hop); ++hop) {
    request.remote_address = *hop;
    if (!proxies_.contains(*hop)) break;
  }
  auto const schemes = listed(request, "X-Forwarded-Proto");
  if (!schemes.empty()) request.over_tls = same_name(schemes.back(), "https");
}

} // namespace shiji::http
