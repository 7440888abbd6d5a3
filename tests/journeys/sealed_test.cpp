// SPDX-License-Identifier: Apache-2.0
// The sealed identity of a person as a canary: it may come out of one route alone.
#include "journeys/routes.hpp"

#include <filesystem>
#include <fstream>
#include <mutex>
#include <sstream>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

char const* const canaries[] = {World::phone, World::id_number, World::original_identity};

bool tells(std::string_view text) {
  return std::any_of(std::begin(canaries), std::end(canaries),
                     [&](char const* canary) { return text.find(canary) != std::string_view::npos; });
}

std::string whole(Reply const& reply) {
  std::string text = reply.body;
  for (auto const& [name, value] : reply.headers) text += "\n" + name + ": " + value;
  return text;
}

std::string content_of(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// The body with which an identity is sealed through the API.
std::string identity(std::string const& phone) {
  return R"({"original_identity":")" + std::string(World::original_identity) + R"(","phone":")" + phone + R"(","id_number":")" +
         World::id_number + "\"}";
}

TEST_CASE("a sealed identity comes out of no answer, event, export or row, whoever asks") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", make_date(2026, 11, 18));
    auto const events = std::make_shared<std::string>();
    application.runtime->live.listen(
        std::nullopt, [](LiveEvent const&) { return true; },
        [events](std::string_view frame) {
          *events += frame;
          return true;
        });
    Client& office = world.as(Role::personnel);
    std::string const person = "/api/people/" + world.li.text;
    auto const version = std::stoll(office.get(person).at("version"));
    Reply const refused = office.act("PUT", person + "/identity", version, identity(std::string(World::phone) + "x"));
    CHECK(refused.status == 400);
    CHECK_FALSE(tells(whole(refused)));
    Reply const stale = office.act("PUT", person + "/identity", version + 7, identity(World::phone));
    CHECK(stale.status == 412);
    CHECK_FALSE(tells(whole(stale)));
    Reply const sealed = office.act("PUT", person + "/identity", version, identity(World::phone));
    CHECK_MESSAGE(sealed.status == 200, sealed.body);
    CHECK_FALSE(tells(whole(sealed)));

    std::size_t answers = 0;
    for (Route const& route : program_catalogue().router.all()) {
      if (route.kind != RouteKind::query) continue;
      for (Role const role : all_roles()) {
        RouteRequest const request = request_to(route, ids_of(world));
        Reply const reply = world.as(role).send(request.method, request.target, "", {});
        INFO(route.path << " as " << to_text(role));
        CHECK_FALSE(tells(whole(reply)));
        ++answers;
      }
    }
    CHECK(answers > 400);
    CHECK(world.as(Role::head).act("POST", "/api/facts/" + world.ids["fact_id"] + "/confirm", 1).status == 200);
    CHECK(events->find("ranking_changed") != std::string::npos);
    CHECK_FALSE(tells(*events));
    CHECK_FALSE(tells(dump_of(application)));

    // Control: the one route tells it, to whoever gave a reason and to nobody else.
    Reply const granted = office.post(person + "/identity/unseal", R"({"reason":"核对干部人事档案"})");
    REQUIRE_MESSAGE(granted.status == 200, granted.body);
    std::string const path = person + "/identity/" + granted.at("unsealing_id");
    CHECK(office.get(path).at("phone") == World::phone);
    Client colleague = application.client(Role::personnel);
    CHECK(colleague.get(path).status == 404);
    CHECK(world.as(Role::leader).get(path).status == 403);
    CHECK_FALSE(tells(dump_of(application)));
  });
}

TEST_CASE("the files of a store hold no sealed identity") {
  on_sqlite({}, [](EngineFixture& engine) {
    ApplicationFixture application(engine, program_catalogue());
    World world(application, "yl", make_date(2026, 11, 18));
    auto const version = std::stoll(world.as(Role::personnel).get("/api/people/" + world.li.text).at("version"));
    REQUIRE(world.as(Role::personnel).act("PUT", "/api/people/" + world.li.text + "/identity", version, identity(World::phone)).status ==
            200);
    application.application.reset();
    std::string const folder = application.runtime->data_dir;
    application.runtime.reset(); // the last connection checkpoints
    bool found_control = false;
    for (auto const& file : std::filesystem::recursive_directory_iterator(folder)) {
      if (!file.is_regular_file()) continue;
      INFO(file.path().string());
      std::string const content = content_of(file.path());
      CHECK_FALSE(tells(content));
      found_control = found_control || content.find("走访青梧食品") != std::string::npos;
    }
    CHECK(found_control); // control: a title, which is not sealed, is found by the same search
  });
}

} // namespace
} // namespace shiji::test
