// SPDX-License-Identifier: Apache-2.0
#include "modules/views/api.hpp"
#include "modules/views/module.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::test;

namespace {

Catalogue const& catalogue() {
  static Catalogue const views({views::module()});
  return views;
}

std::string view(std::string const& name, bool shared = false, std::string const& query = "status=declared&sort=occurred_on&order=desc") {
  return R"({"list_key":"/api/facts","name":")" + name + R"(","query":")" + query + R"(","columns":"title,status","shared":)" +
         (shared ? "true}" : "false}");
}

std::string changed(std::string const& name, bool shared) {
  return R"({"name":")" + name + R"(","query":"","columns":"","shared":)" + (shared ? "true}" : "false}");
}

std::string const facts_views = "/api/views?list_key=%2Fapi%2Ffacts";

} // namespace

TEST_CASE("a view is saved, listed, changed by its version and deleted") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    Reply const made = cadre.post("/api/views", view("待核实"));
    REQUIRE(made.status == 200);
    CHECK(made.at("own") == "true");
    CHECK(cadre.get(facts_views).at("rows[0].query") == "status=declared&sort=occurred_on&order=desc");
    CHECK(cadre.get("/api/views?list_key=%2Fapi%2Fposts").at("rows[0].name").empty());
    std::string const path = "/api/views/" + made.at("view_id");
    CHECK(cadre.act("PATCH", path, 2, changed("改名", false)).status == 412);
    CHECK(cadre.act("PATCH", path, 1, changed("改名", false)).at("name") == "改名");
    CHECK(cadre.act("DELETE", path, 1).status == 412);
    CHECK(cadre.act("DELETE", path, 2).status == 204);
    CHECK(cadre.get(facts_views).at("rows[0].name").empty());
  });
}

TEST_CASE("nobody sees or touches another's own view, and a shared one is seen by all and changed by few") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), colleague = app.client(Role::cadre), office = app.client(Role::personnel);
    std::string const own = "/api/views/" + cadre.post("/api/views", view("我的")).at("view_id");
    CHECK(colleague.get(facts_views).at("rows[0].name").empty());
    CHECK(colleague.act("DELETE", own, 1).status == 404);
    CHECK(office.act("PATCH", own, 1, changed("x", false)).status == 404);
    CHECK(cadre.post("/api/views", view("共享", true)).code() == "sharing_not_permitted");
    CHECK(cadre.act("PATCH", own, 1, changed("我的", true)).code() == "sharing_not_permitted");
    std::string const shared = "/api/views/" + office.post("/api/views", view("共享", true)).at("view_id");
    Reply const seen = colleague.get(facts_views);
    CHECK(seen.at("rows[0].name") == "共享");
    CHECK(seen.at("rows[0].may_change") == "false");
    CHECK(colleague.act("PATCH", shared, 1, changed("夺取", true)).code() == "view_not_yours");
    CHECK(app.client(Role::leader).act("PATCH", shared, 1, changed("统一", true)).at("name") == "统一");
  });
}

TEST_CASE("a list opens with one's own default, else the role's, and unsharing or deleting a view takes it away") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client office = app.client(Role::personnel), head = app.client(Role::head), cadre = app.client(Role::cadre);
    std::string const id = office.post("/api/views", view("待核实", true)).at("view_id"), path = "/api/views/" + id;
    CHECK(head.act("PUT", path + "/default", 1, R"({"for_me":false,"roles":["head"]})").at("default_of[0]") == "head");
    CHECK(head.get(facts_views).at("default_view_id") == id);
    CHECK(cadre.get(facts_views).at("default_view_id") == "null");
    CHECK(cadre.act("PUT", path + "/default", 1, R"({"for_me":true,"roles":["cadre"]})").code() == "sharing_not_permitted");
    CHECK(cadre.act("PUT", path + "/default", 1, R"({"for_me":true,"roles":["head"]})").at("is_own_default") == "true");
    CHECK(cadre.get(facts_views).at("default_view_id") == id);
    std::string const mine = head.post("/api/views", view("我的")).at("view_id");
    head.act("PUT", "/api/views/" + mine + "/default", 1, R"({"for_me":true,"roles":[]})");
    CHECK(head.get(facts_views).at("default_view_id") == mine);
    CHECK(head.act("PUT", "/api/views/" + mine + "/default", 1, R"({"for_me":true,"roles":["head"]})").code() == "view_not_shared");
    head.act("DELETE", "/api/views/" + mine, 1);
    CHECK(head.get(facts_views).at("default_view_id") == id);
    CHECK(office.act("PATCH", path, 1, changed("待核实", false)).status == 200);
    CHECK(head.get(facts_views).at("default_view_id") == "null");
  });
}

TEST_CASE("a name is an owner's once for a list, and what does not fit a view is refused") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), colleague = app.client(Role::cadre);
    CHECK(cadre.post("/api/views", view("同名")).status == 200);
    CHECK(cadre.post("/api/views", view("同名")).at("fields[0].path") == "name");
    CHECK(colleague.post("/api/views", view("同名")).status == 200);
    CHECK(cadre.post("/api/views", view("太长", false, std::string(2001, 'a'))).code() == "view_too_long");
    for (int i = 1; i < 50; ++i) CHECK(cadre.post("/api/views", view("视图" + std::to_string(i))).status == 200);
    CHECK(cadre.post("/api/views", view("第五十一个")).code() == "too_many_views");
  });
}

TEST_CASE("a published view is the default of its roles") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client office = app.client(Role::personnel), head = app.client(Role::head);
    app.commit(office, [](UseCase& use) {
      views::publish_view(use, {"/api/posts", {"空缺岗位"}, "state=vacant", "", true}, {Role::head, Role::personnel});
    });
    Reply const seen = head.get("/api/views?list_key=%2Fapi%2Fposts");
    CHECK(seen.at("rows[0].name") == "空缺岗位");
    CHECK(seen.at("default_view_id") == seen.at("rows[0].view_id"));
  });
}

TEST_CASE("preferences are an account's own and follow their version") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), other = app.client(Role::cadre);
    std::string const compact = R"({"preference_key":"page","value":"{\"density\":\"compact\"}"})";
    CHECK(cadre.act("PUT", "/api/preferences", 0, compact).at("version") == "1");
    CHECK(cadre.act("PUT", "/api/preferences", 0, compact).status == 412);
    CHECK(cadre.act("PUT", "/api/preferences", 1, compact).at("version") == "2");
    CHECK(cadre.get("/api/preferences").at("rows[0].value") == R"({"density":"compact"})");
    CHECK(other.get("/api/preferences").at("rows[0].value").empty());
    CHECK(cadre.act("PUT", "/api/preferences", 2, R"({"preference_key":"page","value":")" + std::string(2001, 'a') + "\"}").code() ==
          "view_too_long");
  });
}
