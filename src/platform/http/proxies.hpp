// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/http/addresses.hpp"
#include "platform/http/message.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace shiji::http {

// The proxies whose word about the client is believed.
class TrustedProxies {
 public:
  TrustedProxies() = default;
  // Each entry an address or a CIDR block. Throws std::runtime_error naming the entry that is neither.
  explicit TrustedProxies(std::vector<std::string> const& entries) : proxies_(entries, "trusted proxy") {}

  // Sets the client's address and whether it spoke TLS. peer: the address the connection comes from. A trusted peer's
  // X-Forwarded-For is read from the right up to the first address that is no trusted proxy; from any other peer all
  // headers by which a proxy speaks are removed, so that nothing behind can believe them.
  void settle_client(Request& request, std::string_view peer, bool peer_over_tls) const;

 private:
  AddressBlocks proxies_;
};

} // namespace shiji::http
