// SPDX-License-Identifier: Apache-2.0
#include "platform/http/addresses.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <optional>
#include <stdexcept>

namespace shiji::http {
namespace {

using Bytes = std::array<std::uint8_t, 16>;

std::optional<Bytes> parse_address(std::string_view text) {
  std::string const terminated(text);
  Bytes bytes{};
  if (inet_pton(AF_INET6, terminated.c_str(), bytes.data()) == 1) return bytes;
  if (inet_pton(AF_INET, terminated.c_str(), bytes.data() + 12) != 1) return std::nullopt;
  bytes[10] = bytes[11] = 0xff;
  return bytes;
}

} // namespace

bool is_address(std::string_view text) { return parse_address(text).has_value(); }

AddressBlocks::AddressBlocks(std::vector<std::string> const& entries, std::string_view purpose) {
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
    if (!valid) throw std::runtime_error(std::string(purpose) + " '" + entry + "' is neither an address nor a CIDR block");
    blocks_.push_back({*address, is_v4 ? bits + 96 : bits});
  }
}

bool AddressBlocks::contains(std::string_view address) const {
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

} // namespace shiji::http
