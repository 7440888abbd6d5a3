// SPDX-License-Identifier: Apache-2.0
// Over a real socket: headers of every kind of answer, limits of bodies, a stop in the middle of requests.
#include "journeys/routes.hpp"
#include "platform/http/security_headers.hpp"
#include "reliability/server_process.hpp"

#include <csignal>
#include <functional>
#include <set>
#include <thread>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

constexpr std::size_t mebibyte = 1024 * 1024;

// The headers that an answer lacks. A file brings a policy of its own, an asset of the page its caching.
std::vector<std::string> lacking(Answer const& answer) {
  std::vector<std::string> missing;
  bool const is_file =
      answer.header("Content-Disposition").starts_with("attachment") && answer.header("Content-Security-Policy").starts_with("sandbox");
  for (auto const& [name, wanted] : http::security_headers()) {
    if (is_file && name == "Content-Security-Policy") continue;
    if (answer.header(name) != wanted) missing.push_back(std::string(name) + ": " + answer.header(name));
  }
  auto const policy = answer.header("Content-Security-Policy");
  if (policy.find("unsafe") != std::string::npos || policy.empty()) missing.push_back("a policy: " + policy);
  if (answer.header("X-Content-Type-Options") != "nosniff") missing.emplace_back("nosniff");
  if (answer.header("Cache-Control").find("no-store") == std::string::npos)
    missing.push_back("no-store: " + answer.header("Cache-Control"));
  if (answer.has("Server") || answer.has("X-Powered-By")) missing.emplace_back("silence about itself");
  return missing;
}

Role reader_of(Route const& route) {
  for (Permission const& permission : program_catalogue().permissions.all())
    if (permission.name == route.permission) return permission.roles.front();
  return Role::leader;
}

TEST_CASE("every kind of answer carries the security headers") {
  PreparedStore store;
  ServerProcess server(store.path());
  HttpClient client(server.port());
  std::set<int> statuses;
  auto const judge = [&](std::string const& what, Answer const& answer) {
    statuses.insert(answer.status);
    for (std::string const& missing : lacking(answer)) FAIL_CHECK(what << " answered " << answer.status << " without " << missing);
  };
  IdOf const ids = [&](std::string const& name) {
    return store.ids().contains(name) ? store.id(name) : std::string("00000000-0000-7000-8000-0000000000ff");
  };
  for (Route const& route : program_catalogue().router.all()) {
    auto const request = request_to(route, ids);
    std::string const what = request.method + " " + std::string(route.path);
    judge(what + " of nobody", client.request(request.method, request.target, request.headers, request.body));
    if (route.kind == RouteKind::query) judge(what, client.request("GET", request.target, store.as(reader_of(route))));
  }
  auto const file = client.request("GET", "/api/evidence/files/" + store.id("evidence_id"), store.as(Role::cadre));
  CHECK(file.status == 200);
  CHECK(file.header("Content-Security-Policy").starts_with("sandbox"));
  CHECK(file.header("Content-Disposition").starts_with("attachment"));
  judge("a file", file);
  judge("a sheet", client.request("GET", "/api/facts.csv", store.as(Role::personnel)));
  judge("an unknown path", client.request("GET", "/api/nothing"));
  judge("a wrong method", client.request("DELETE", "/api/facts"));
  judge("health", client.request("GET", "/healthz"));
  judge("figures", client.request("GET", "/metrics"));
  judge("no JSON", client.request("POST", "/api/facts", store.acting(Role::cadre), "{"));
  Headers no_key = store.as(Role::cadre);
  no_key.emplace_back("Content-Type", "application/json");
  judge("no key", client.request("POST", "/api/facts", no_key, store.visit("H-1")));
  judge("a malformed request", [&] {
    RawConnection raw(server.port());
    raw.send("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    return raw.read_answer();
  }());
  Headers plain = store.as(Role::cadre);
  plain.insert(plain.end(), {{"Idempotency-Key", fresh_key()}, {"Content-Type", "text/plain"}});
  judge("text", client.request("POST", "/api/facts", plain, store.visit("H-2")));
  for (int const status : {200, 400, 401, 403, 404, 405, 415})
    CHECK_MESSAGE(statuses.contains(status), "no answer " << status << " was seen");

  Answer bare; // control: an answer without them is found out
  bare.status = 200;
  CHECK(lacking(bare).size() > 4);
}

TEST_CASE("a body of one mebibyte is taken, and one byte more is not") {
  PreparedStore store;
  ServerProcess server(store.path());
  HttpClient client(server.port());
  std::string body = store.visit("B-1");
  body.insert(1, std::string(mebibyte - body.size(), ' '));
  REQUIRE(body.size() == mebibyte);
  CHECK(client.request("POST", "/api/facts", store.acting(Role::cadre), body).status == 200);
  CHECK(client.request("POST", "/api/facts", store.acting(Role::cadre), body + " ").status == 413);
  RawConnection raw(server.port());
  raw.send("POST /api/facts HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n");
  CHECK(raw.read_answer().status == 413); // before any of it is sent
  std::string deep = "{\"a\":" + std::string(65, '[') + std::string(65, ']') + "}";
  CHECK(client.request("POST", "/api/facts", store.acting(Role::cadre), deep).status == 400);
}

// Sends all but the end of a declaration on each connection, does something to the server, sends the ends and reads the answers.
std::vector<int> statuses_of_half_sent(PreparedStore const& store, ServerProcess& server, std::string const& name,
                                       std::function<void()> const& meanwhile) {
  std::vector<std::unique_ptr<RawConnection>> connections;
  std::vector<std::string> ends;
  for (int i = 0; i < 8; ++i) {
    std::string const body = store.visit(name + "-" + std::to_string(i));
    std::string text = "POST /api/facts HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    for (auto const& [key, content] : store.acting(Role::cadre)) text += key + ": " + content + "\r\n";
    text += "\r\n" + body;
    connections.push_back(std::make_unique<RawConnection>(server.port()));
    connections.back()->send(text.substr(0, text.size() - 20));
    ends.push_back(text.substr(text.size() - 20));
  }
  // The server has read the heads once it has answered somebody who came after them on every one of its threads.
  for (int i = 0; i < 20; ++i) HttpClient(server.port()).request("GET", "/healthz");
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  meanwhile();
  std::vector<int> statuses;
  for (std::size_t i = 0; i < connections.size(); ++i) {
    connections[i]->send(ends[i]);
    try {
      statuses.push_back(connections[i]->read_answer().status);
    } catch (std::runtime_error const&) {
      statuses.push_back(0);
    }
  }
  return statuses;
}

TEST_CASE("a server told to stop finishes what it has begun to read, and ends with status 0") {
  PreparedStore store;
  auto const stored = [&](std::string const& name) {
    return value(store.path(), "SELECT count(*) FROM merit_fact WHERE record LIKE '" + name + "-%'");
  };
  {
    ServerProcess server(store.path());
    auto const statuses = statuses_of_half_sent(store, server, "T", [&] {
      server.signal(SIGTERM);
      std::this_thread::sleep_for(std::chrono::milliseconds(200));
      CHECK_THROWS(HttpClient(server.port()).request("GET", "/healthz")); // nobody new is let in
    });
    CHECK(statuses == std::vector<int>(8, 200));
    CHECK(server.wait() == 0);
    CHECK(stored("T") == "8");
  }
  { // Control: a server that is killed cuts them, and the test sees it.
    ServerProcess server(store.path());
    CHECK(statuses_of_half_sent(store, server, "K", [&] { server.kill(); }) == std::vector<int>(8, 0));
    CHECK(stored("K") == "0");
  }
}

} // namespace
} // namespace shiji::test
