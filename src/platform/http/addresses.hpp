// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::http {

// An IPv4 or IPv6 address in numbers.
bool is_address(std::string_view text);

// A set of addresses, written as addresses and CIDR blocks, IPv4 and IPv6.
class AddressBlocks {
 public:
  AddressBlocks() = default;
  // Throws std::runtime_error naming the entry that is neither; `purpose` begins its message: "trusted proxy".
  AddressBlocks(std::vector<std::string> const& entries, std::string_view purpose);

  bool empty() const { return blocks_.empty(); }
  bool contains(std::string_view address) const;

 private:
  struct Block {
    std::array<std::uint8_t, 16> address{}; // IPv4 as ::ffff:a.b.c.d
    unsigned bits = 128;
  };
  std::vector<Block> blocks_;
};

} // namespace shiji::http
