// SPDX-License-Identifier: Apache-2.0
// What one person does, another hears; who lost the right to hear it, hears it no more.
#include "reliability/server_process.hpp"

#include <csignal>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

// Declares and confirms a visit; its id.
std::string confirm_one(HttpClient& client, PreparedStore const& store, std::string const& record) {
  auto const declared = client.request("POST", "/api/facts", store.acting(Role::cadre), store.visit(record));
  REQUIRE_MESSAGE(declared.status == 200, declared.body);
  std::string const fact_id = member(declared.body, "fact_id");
  auto headers = store.acting(Role::head);
  headers.emplace_back("If-Match", "\"1\"");
  auto const confirmed = client.request("POST", "/api/facts/" + fact_id + "/confirm", headers);
  REQUIRE_MESSAGE(confirmed.status == 200, confirmed.body);
  return fact_id;
}

// Reads on until an event has both texts in it; false where the stream ended first.
bool hears(EventReader& reader, std::string const& one, std::string const& other) {
  while (auto const event = reader.next())
    if (event->data.find(one) != std::string::npos && event->data.find(other) != std::string::npos) return true;
  return false;
}

TEST_CASE("a confirmation reaches everybody who may see ranks as it happens, and nobody whose grant is gone") {
  PreparedStore store;
  ServerProcess server(store.path());
  HttpClient client(server.port());
  EventReader leader(server.port(), "/api/events", store.as(Role::leader)),
      auditor(server.port(), "/api/events", store.as(Role::supervision));
  CHECK(leader.opening().status == 200);
  CHECK(EventReader(server.port(), "/api/events").opening().status == 401);

  std::string const first = confirm_one(client, store, "L-1");
  CHECK(hears(auditor, "fact_confirmed", first));
  CHECK(hears(leader, "\"ranking_changed\"", store.id("person_id")));

  // The leader's grant is taken away; the next event is for the other listener alone.
  std::string const account = value(store.path(), "SELECT account_id FROM identity_grant WHERE role = 'leader'");
  auto headers = store.acting(Role::system_admin);
  headers.emplace_back("If-Match", "\"1\"");
  auto const revoked = client.request("PUT", "/api/accounts/" + account + "/grants", headers, R"({"grants":[]})");
  REQUIRE_MESSAGE(revoked.status == 200, revoked.body);
  std::string const second = confirm_one(client, store, "L-2");
  CHECK(hears(auditor, "fact_confirmed", second)); // control: it was told
  server.signal(SIGTERM);
  CHECK_FALSE(hears(leader, "fact_confirmed", second));
  CHECK(server.wait() == 0);
}

} // namespace
} // namespace shiji::test
