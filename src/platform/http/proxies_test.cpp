// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxies.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

using namespace shiji::http;

namespace {

std::string client_of(std::vector<std::string> const& trusted, std::string_view peer, Pairs headers) {
  Request request;
  request.headers = std::move(headers);
  TrustedProxies(trusted).settle_client(request, peer, false);
  return request.remote_address + (request.over_tls ? " tls" : "");
}

} // namespace

TEST_CASE("blocks contain the addresses they name, IPv4 and IPv6") {
  TrustedProxies const proxies({"10.1.0.0/16", "192.168.0.7", "fd00::/8", "::1"});
  for (auto const address : {"10.1.0.1", "10.1.255.255", "192.168.0.7", "fdff::1", "::1", "::ffff:10.1.2.3"}) {
    INFO(address);
    CHECK(proxies.contains(address));
  }
  for (auto const address : {"10.2.0.1", "192.168.0.8", "fc00::1", "::2", "", "unknown", "10.1.0.1 "}) {
    INFO(address);
    CHECK_FALSE(proxies.contains(address));
  }
  CHECK_FALSE(TrustedProxies().contains("127.0.0.1"));
  CHECK(TrustedProxies({"0.0.0.0/0"}).contains("8.8.8.8"));
  CHECK_FALSE(TrustedProxies({"0.0.0.0/0"}).contains("::1"));
}

TEST_CASE("what is no address is refused by name") {
  for (auto const entry : {"proxy.local", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8x", "::/129", "/8", ""}) {
    INFO(entry);
    CHECK_THROWS_AS(TrustedProxies({entry}), std::runtime_error);
  }
}

TEST_CASE("the client is the last address before the trusted proxies") {
  std::string const peer = "10.0.0.1";
  std::vector<std::string> const trusted = {"10.0.0.0/8"};
  CHECK(client_of({}, peer, {{"X-Forwarded-For", "1.1.1.1"}, {"X-Forwarded-Proto", "https"}}) == "10.0.0.1");
  CHECK(client_of(trusted, peer, {}) == "10.0.0.1");
  CHECK(client_of(trusted, peer, {{"X-Forwarded-For", "1.1.1.1"}}) == "1.1.1.1");
  CHECK(client_of(trusted, peer, {{"X-Forwarded-For", "6.6.6.6, 1.1.1.1 , 10.9.9.9"}}) == "1.1.1.1");
  CHECK(client_of(trusted, peer, {{"X-Forwarded-For", "6.6.6.6"}, {"x-forwarded-for", "1.1.1.1"}}) == "1.1.1.1");
  CHECK(client_of(trusted, peer, {{"X-Forwarded-For", "1.1.1.1, nonsense"}}) == "10.0.0.1");
  CHECK(client_of(trusted, peer, {{"X-Forwarded-Proto", "https"}}) == "10.0.0.1 tls");
  CHECK(client_of(trusted, peer, {{"X-Forwarded-Proto", "https, http"}}) == "10.0.0.1");
}

TEST_CASE("a stranger's proxy words are removed, other headers stay") {
  Request request;
  request.headers = {{"X-Real-IP", "1.1.1.1"}, {"x-forwarded-host", "evil"}, {"Remote-User", "admin"}, {"Accept", "a"}};
  TrustedProxies().settle_client(request, "9.9.9.9", false);
  CHECK(request.headers == Pairs{{"Accept", "a"}});
}
