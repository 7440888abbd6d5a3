// SPDX-License-Identifier: Apache-2.0
#include "platform/http/addresses.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

using namespace shiji::http;

TEST_CASE("blocks contain the addresses they name, IPv4 and IPv6") {
  AddressBlocks const blocks({"10.1.0.0/16", "192.168.0.7", "fd00::/8", "::1"}, "block");
  for (auto const address : {"10.1.0.1", "10.1.255.255", "192.168.0.7", "fdff::1", "::1", "::ffff:10.1.2.3"}) {
    INFO(address);
    CHECK(blocks.contains(address));
  }
  for (auto const address : {"10.2.0.1", "192.168.0.8", "fc00::1", "::2", "", "unknown", "10.1.0.1 "}) {
    INFO(address);
    CHECK_FALSE(blocks.contains(address));
  }
  CHECK_FALSE(AddressBlocks().contains("127.0.0.1"));
  CHECK(AddressBlocks({"0.0.0.0/0"}, "block").contains("8.8.8.8"));
  CHECK_FALSE(AddressBlocks({"0.0.0.0/0"}, "block").contains("::1"));
}

TEST_CASE("what is no address is refused by name") {
  for (auto const entry : {"proxy.local", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8x", "::/129", "/8", ""}) {
    INFO(entry);
    CHECK_THROWS_AS(AddressBlocks({entry}, "block"), std::runtime_error);
  }
}
