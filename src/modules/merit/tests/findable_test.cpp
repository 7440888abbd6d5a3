// SPDX-License-Identifier: Apache-2.0
// Facts in the search: by whom they are found, and by whom not.
#include "modules/merit/tests/world.hpp"

#include <doctest/doctest.h>

namespace shiji::merit::test {
namespace {

std::string first_found(Client& who) { return who.get("/api/search?q=青梧&kind=fact").at("rows[0].record_id"); }

TEST_CASE("a fact is found by its declarer, its actors and the heads above them, and by no other section") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    auto const wang = world.person("王岚", world.other);
    Client declarer = world.cadre(li), actor = world.cadre(wang), stranger = world.cadre(world.person("赵敏", world.section));
    Client above = world.head_of(world.department), beside = world.head_of(world.other);
    std::string const alone = declarer.post("/api/facts", World::visit({li})).at("fact_id");
    CHECK(first_found(declarer) == alone);
    CHECK(first_found(above) == alone);
    CHECK(first_found(world.office) == alone);
    CHECK(first_found(actor).empty());
    CHECK(first_found(beside).empty());
    CHECK(first_found(stranger).empty());
    CHECK(stranger.get("/api/search?q=青梧").at("kinds[3].total") == "0"); // not even counted
    std::string const shared = declarer.post("/api/facts", World::visit({li, wang})).at("fact_id");
    CHECK(first_found(actor) == shared);
    CHECK(first_found(beside) == shared);
    CHECK(first_found(stranger).empty());
    Client admin = world.app.client(Role::system_admin);
    CHECK(admin.get("/api/search?q=青梧").at("kinds[3].kind").empty());
    CHECK(admin.get("/api/search?q=李青").at("rows[0].record_id") == li.text);
  });
}

TEST_CASE("a fact's hit says its day and who did it") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client declarer = world.cadre(li);
    REQUIRE(declarer.post("/api/facts", World::visit({li})).status == 200);
    Reply const reply = declarer.get("/api/search?q=走访 食品");
    CHECK(reply.at("rows[0].kind") == "fact");
    CHECK(reply.at("rows[0].title") == "走访青梧食品");
    CHECK(reply.at("rows[0].note") == "2026-11-18 · 李青");
  });
}

} // namespace
} // namespace shiji::merit::test
