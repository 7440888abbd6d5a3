// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxies.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <stdexcept>

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

std::optional<TrustedProxies::Bytes> TrustedProxies::parse_address(std::string_view text) {
  std::string const terminated(text);
  Bytes bytes{};
  if (inet_pton(AF_INET6, terminated.c_str(), bytes.data()) == 1) return bytes;
  if (inet_pton(AF_INET, terminated.c_str(), bytes.data() + 12) != 1) return std::nullopt;
  bytes[10] = bytes[11] = 0xff;
  return bytes;
}

TrustedProxies::TrustedProxies(std::vector<std::string> const& entries) {
  for (auto const& entry : entries) {
    auto const slash = entry.find('/');
    auto const address = parse_address(std::string_view(entry).substr(0, slash));
    bool const is_v4 = entry.find(':') == std::string::npos;
    unsigned bits = is_v4 ? 32 : 128;
    bool valid = address.has_value();
    if (slash != std::string::npos) {
      char const* const end = entry.data() + entry.size();
      unsigned given = 0;
      auto const [stop, error] = std::from_chars(entry.data() + slash + 1, end, given);
      valid = valid && error == std::errc() && stop == end && given <= bits;
      bits = given;
    }
    if (!valid) throw std::runtime_error("trusted proxy '" + entry + "' is neither an address nor a CIDR block");
    blocks_.push_back({*address, is_v4 ? bits + 96 : bits});
  }
}

bool TrustedProxies::contains(std::string_view address) const {
  if (blocks_.empty()) return false;
  auto const bytes = parse_address(address);
  if (!bytes) return false;
  return std::any_of(blocks_.begin(), blocks_.end(), [&](Block const& block) {
    for (unsigned bit = 0; bit < block.bits; ++bit) {
      auto const mask = static_cast<std::uint8_t>(0x80u >> (bit % 8));
      if (((*bytes)[bit / 8] ^ block.address[bit / 8]) & mask) return false;
    }
    return true;
  });
}

void TrustedProxies::settle_client(Request& request, std::string_view peer, bool peer_over_tls) const {
  request.remote_address = peer;
  request.over_tls = peer_over_tls;
  if (!contains(peer)) {
    std::erase_if(request.headers, [](auto const& pair) { return is_proxy_word(pair.first); });
    return;
  }
  auto const hops = listed(request, "X-Forwarded-For");
  for (auto hop = hops.rbegin(); hop != hops.rend() && parse_address(*hop); ++hop) {
    request.remote_address = *hop;
    if (!contains(*hop)) break;
  }
  auto const schemes = listed(request, "X-Forwarded-Proto");
  if (!schemes.empty()) request.over_tls = same_name(schemes.back(), "https");
}

} // namespace shiji::http
