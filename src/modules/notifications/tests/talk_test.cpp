// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/tests/desk.hpp"

#include <doctest/doctest.h>

namespace shiji::notifications::test {
namespace {

TEST_CASE("a comment is edited and deleted by its author within a day; what it said stays known until it is deleted") {
  on_each_desk([](Desk& desk) {
    Reply const written = desk.say(desk.head, "初稿");
    std::string const path = "/api/comments/" + written.at("comment_id");
    CHECK(written.at("may_change") == "true");
    CHECK(desk.cadre.get(desk.talk() + "/talk").at("comments[0].may_change") == "false");
    CHECK(desk.cadre.act("PATCH", path, 1, R"({"body":"别人的"})").code() == "comment_not_yours");
    CHECK(desk.head.act("PATCH", path, 1, R"({"body":"改稿"})").at("body") == "改稿");
    CHECK(desk.head.act("PATCH", path, 1, R"({"body":"再改"})").code() == "stale");
    Reply const history = desk.cadre.get(path + "/history");
    CHECK(history.at("revisions[0].body") == "初稿");
    CHECK(history.at("revisions[1].body") == "改稿");
    CHECK(desk.head.act("DELETE", path, 2).at("deleted") == "true");
    CHECK(desk.head.act("DELETE", path, 3).code() == "comment_deleted");
    Reply const after = desk.cadre.get(desk.talk() + "/talk");
    CHECK(after.at("comments[0].deleted") == "true");
    CHECK(after.at("comments[0].body").empty());
    CHECK(desk.cadre.get(path + "/history").at("revisions[0].body").empty());
    CHECK(after.body.find("改稿") == std::string::npos);
  });
}

TEST_CASE("after a day a comment stays as it is") {
  on_each_desk([](Desk& desk) {
    std::string const path = "/api/comments/" + desk.say(desk.head, "一句话").at("comment_id");
    desk.app.clock.advance(seconds_per_day + 1);
    CHECK(desk.head.act("PATCH", path, 1, R"({"body":"改稿"})").code() == "comment_too_old");
    CHECK(desk.head.act("DELETE", path, 1).code() == "comment_too_old");
    CHECK(desk.head.get(desk.talk() + "/talk").at("comments[0].may_change") == "false");
  });
}

TEST_CASE("a comment is as hidden as its record, also by its own address") {
  on_each_desk([](Desk& desk) {
    std::string const path = "/api/comments/" + desk.say(desk.head, "一句话").at("comment_id");
    parcels().hidden_from = {desk.cadre.account_id.text};
    CHECK(desk.cadre.get(path + "/history").status == 404);
    CHECK(desk.cadre.act("PATCH", path, 1, R"({"body":"改稿"})").status == 404);
    CHECK(desk.head.get("/api/records/parcel/" + desk.department + "/talk").status == 404);
    CHECK(desk.head.get("/api/records/planet/" + desk.parcel + "/talk").status == 404);
    CHECK(desk.say(desk.head, "   ").status == 400);
  });
}

} // namespace
} // namespace shiji::notifications::test
