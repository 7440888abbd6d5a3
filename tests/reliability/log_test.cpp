// SPDX-License-Identifier: Apache-2.0
// What the program writes to its log: secrets that pass through it are not among it.
#include "reliability/server_process.hpp"

#include <csignal>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

std::string text_of(std::string const& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST_CASE("no password, token or sealed value that passes through the server reaches its log") {
  PreparedStore store;
  TemporaryFolder const folder;
  std::string const log = folder.path() + "/log", person = store.id("person_id");
  {
    ServerProcess server(store.path(), {}, log);
    HttpClient client(server.port());
    auto const act = [&](Role role, std::string const& method, std::string const& target, std::string const& version,
                         std::string const& body) {
      Headers headers = store.acting(role);
      if (!version.empty()) headers.emplace_back("If-Match", "\"" + version + "\"");
      return client.request(method, target, headers, body).status;
    };
    std::string const version = value(store.path(), "SELECT version FROM organisation_person WHERE person_id = '" + person + "'");
    std::string const target = "/api/people/" + person + "/identity";
    auto const identity = [&](std::string const& phone) {
      return R"({"original_identity":"企业","phone":")" + phone + R"(","id_number":")" + World::id_number + "\"}";
    };
    CHECK(act(Role::personnel, "PUT", target, version, identity("x" + std::string(World::phone))) == 400);
    CHECK(act(Role::personnel, "PUT", target, version, identity(World::phone) + "broken") == 400);
    CHECK(act(Role::personnel, "PUT", target, version, identity(World::phone)) == 200);
    CHECK(client
              .request("POST", "/api/session",
                       {{"Origin", "http://127.0.0.1:" + std::to_string(server.port())}, {"Content-Type", "application/json"}},
                       R"({"username":"nobody","password":"canary-of-a-password"})")
              .status == 401);
    // Accounts of this store have no password, so that this act fails inside the server and is logged.
    CHECK(act(Role::cadre, "POST", "/api/password", "",
              R"({"old_password":"canary-of-a-password","new_password":"canary-of-a-password 2"})") == 500);
    server.signal(SIGTERM);
    server.wait();
  }
  std::string const written = text_of(log);
  CHECK(written.find("internal_error") != std::string::npos); // control: what failed is in the log
  for (auto const& [name, secret] : store.as(Role::personnel)) {
    if (name == "Accept-Language") continue;
    CHECK(written.find(secret.substr(secret.find('=') + 1)) == std::string::npos);
  }
  for (char const* secret : {World::phone, World::id_number, "canary-of-a-password"}) CHECK(written.find(secret) == std::string::npos);
}

} // namespace
} // namespace shiji::test
