// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxies.hpp"

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
