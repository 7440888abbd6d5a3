// SPDX-License-Identifier: Apache-2.0
#include "modules/accounts/tests/fixture.hpp"
#include "platform/crypto/tokens.hpp"

using namespace shiji;
using namespace shiji::test;
using namespace shiji::accounts;
using shiji::database::Reach;

TEST_CASE("whoever signs in gets a cookie no script can read, a CSRF token and the own rights, and signing out ends it") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client admin = app.client(Role::system_admin), visitor = app.anonymous();
    add(app, admin, "zhang.wei", Role::leader);
    Reply const reply = visitor.post("/api/session", credentials("zhang.wei", password));
    REQUIRE(reply.status == 200);
    CHECK(reply.header("Set-Cookie").find("HttpOnly; SameSite=Lax") != std::string::npos);
    CHECK(reply.at("roles[0]") == "leader");
    Client client = signed_in(app, reply);
    CHECK(client.get("/api/session").at("username") == "zhang.wei");
    CHECK(client.get("/api/accounts").code() == "not_permitted");
    CHECK(client.send("DELETE", "/api/session", "", {}).status == 204);
    CHECK(client.get("/api/session").code() == "not_signed_in");
  });
}

TEST_CASE("a wrong password, an unknown and a disabled account get the same answer") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client admin = app.client(Role::system_admin), visitor = app.anonymous();
    Id<Account> const id = add(app, admin, "li.na", Role::leader);
    Reply const wrong = visitor.post("/api/session", credentials("li.na", "wrong"));
    Reply const unknown = visitor.post("/api/session", credentials("nobody", "wrong"));
    CHECK(wrong.status == 401);
    CHECK(wrong.body == unknown.body);
    Client li = signed_in(app, visitor.post("/api/session", credentials("li.na", password)));
    CHECK(li.get("/api/session").status == 200);
    CHECK(admin.act("POST", "/api/accounts/" + id.text + "/disable", 1).at("state") == "disabled");
    CHECK(li.get("/api/session").status == 401); // at once, in the session that was open
    CHECK(visitor.post("/api/session", credentials("li.na", password)).body == wrong.body);
    CHECK(visitor.post("/api/session", credentials("li.na", password), {{"Origin", "http://elsewhere.test"}}).status == 403);
  });
}

TEST_CASE("five failures in a row lock the account, and the right password does not open it before its time") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client admin = app.client(Role::system_admin), visitor = app.anonymous();
    add(app, admin, "wang.fang", Role::leader);
    for (int i = 0; i < 4; ++i) visitor.post("/api/session", credentials("wang.fang", "wrong"));
    CHECK(visitor.post("/api/session", credentials("wang.fang", password)).status == 200); // four and a right one: counted anew
    for (int i = 0; i < 5; ++i) visitor.post("/api/session", credentials("wang.fang", "wrong"));
    CHECK(visitor.post("/api/session", credentials("wang.fang", password)).code() == "wrong_username_or_password");
    CHECK(admin.get("/api/accounts?text=wang").at("rows[0].locked") == "true");
  });
}

TEST_CASE("a changed password ends the other sessions and the old one no longer fits") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client admin = app.client(Role::system_admin), visitor = app.anonymous();
    add(app, admin, "chen.jie", Role::leader);
    Client here = signed_in(app, visitor.post("/api/session", credentials("chen.jie", password)));
    Client there = signed_in(app, visitor.post("/api/session", credentials("chen.jie", password)));
    CHECK(here.get("/api/sessions").at("rows[1].session_id") != "");
    CHECK(here.post("/api/password", R"({"old_password":"wrong","new_password":"Another-Day-27"})").code() == "old_password_wrong");
    Reply const weak = here.post("/api/password", R"({"old_password":"Ordinary-Day-26","new_password":"chen.jie"})");
    CHECK(weak.code() == "password_unacceptable");
    CHECK(weak.at("fields[0].path") == "new_password");
    CHECK(here.post("/api/password", R"({"old_password":"Ordinary-Day-26","new_password":"Another-Day-27"})").status == 204);
    CHECK(there.get("/api/session").status == 401);
    CHECK(here.get("/api/session").status == 200);
    CHECK(visitor.post("/api/session", credentials("chen.jie", password)).status == 401);
    CHECK(visitor.post("/api/session", credentials("chen.jie", "Another-Day-27")).status == 200);
  });
}

TEST_CASE("an administrator makes accounts, and cannot break the separation of administrators") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client admin = app.client(Role::system_admin);
    make_zone(app, admin);
    auto const account = [&](std::string const& username, std::string const& grants) {
      return R"({"username":")" + username + R"(","name":"赵敏","title":"","password":"Ordinary-Day-26","grants":[)" + grants + "]}";
    };
    auto const grant = [&](std::string const& role) {
      return R"({"role":")" + role + R"(","reach":"zone","zone_id":")" + app.zone_id.text + R"(","anchor_id":""})";
    };
    Reply const made = admin.post("/api/accounts", account("zhao.min", grant("leader")));
    REQUIRE(made.status == 200);
    std::string const path = "/api/accounts/" + made.at("account_id");
    CHECK(admin.post("/api/accounts", account("zhao.min", grant("leader"))).code() == "username_taken");
    CHECK(admin.post("/api/accounts", account("Zhao", grant("leader"))).code() == "username_malformed");
    CHECK(admin.post("/api/accounts", account("x.y.z", grant("system_admin") + "," + grant("audit_admin"))).code() ==
          "roles_exclude_each_other");
    CHECK(admin.act("PUT", path + "/grants", 1, R"({"grants":[)" + grant("personnel") + "]}").at("grants[0].role") == "personnel");
    CHECK(admin.act("PUT", path + "/grants", 1, R"({"grants":[]})").status == 412);
    CHECK(admin.act("POST", "/api/accounts/" + admin.account_id.text + "/disable", 1).code() == "not_your_own_account");
    Reply const nowhere =
        admin.post("/api/accounts", account("x.y.z", R"({"role":"head","reach":"section","zone_id":")" + app.zone_id.text +
                                                         R"(","anchor_id":"00000000-0000-7000-8000-0000000000ff"})"));
    CHECK(nowhere.code() == "grant_unit_unknown");
    CHECK(nowhere.at("fields[0].path") == "grants[0].anchor_id");
    CHECK(made.body.find("Ordinary-Day-26") == std::string::npos);
    CHECK(admin.get("/api/accounts.csv").body.find("argon2") == std::string::npos);
  });
}

TEST_CASE("accounts are disabled and enabled in bulk, each row by itself: one's own stays") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client admin = app.client(Role::system_admin), cadre = app.client(Role::cadre);
    auto const item = [](Client const& client, int version) {
      return R"({"account_id":")" + client.account_id.text + R"(","version":)" + std::to_string(version) + "}";
    };
    REQUIRE(cadre.get("/api/session").status == 200);
    Reply const disabled =
        admin.post("/api/accounts/disable", R"({"items":[)" + item(admin, 1) + "," + item(cadre, 7) + "," + item(cadre, 1) + "]}");
    CHECK(disabled.at("rows[0].code") == "not_your_own_account");
    CHECK(disabled.at("rows[1].status") == "412");
    CHECK(disabled.at("rows[2].status") == "200");
    CHECK(cadre.get("/api/session").status == 401);
    CHECK(admin.get("/api/session").status == 200);
    Reply const enabled = admin.post("/api/accounts/enable", R"({"items":[)" + item(cadre, 2) + "]}");
    CHECK(enabled.at("rows[0].version") == "3");
    CHECK(admin.get("/api/accounts?state=disabled").at("total") == "0");
  });
}

TEST_CASE("the last system administrator stays") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client admin = app.client(Role::system_admin);
    Client other = app.client(Role::system_admin);
    CHECK(admin.act("POST", "/api/accounts/" + other.account_id.text + "/disable", 1).status == 200);
    Client security = app.client(Role::security_admin);
    CHECK(security.act("PUT", "/api/accounts/" + admin.account_id.text + "/grants", 1, R"({"grants":[]})").code() == "last_administrator");
    CHECK(admin.get("/api/session").status == 200);
  });
}

TEST_CASE("the first administrator is made with the token that the server printed, once") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client visitor = app.anonymous();
    CHECK(visitor.get("/api/setup").at("needed") == "true");
    std::string const token = crypto::new_token(app.runtime->random);
    auto const offer = [&](Instant until) {
      app.runtime->database->commit([&](database::Transaction& t) {
        identity::replace_setup_token(t, {crypto::token_digest(token), until});
      });
    };
    auto const body = [](std::string const& word) {
      return R"({"token":")" + word + R"(","username":"root.admin","password":"Ordinary-Day-26","name":"管理员","zone_name":"试验区"})";
    };
    offer(app.runtime->system_clock.now() - 1);
    CHECK(visitor.post("/api/setup", body(token)).code() == "wrong_setup_token");
    offer(app.runtime->system_clock.now() + 60);
    CHECK(visitor.post("/api/setup", body("guess")).code() == "wrong_setup_token");
    Reply const made = visitor.post("/api/setup", body(token));
    REQUIRE(made.status == 200);
    CHECK(made.at("zone_name") == "试验区");
    CHECK(signed_in(app, made).get("/api/accounts").at("total") == "1");
    CHECK(visitor.get("/api/setup").at("needed") == "false");
    CHECK(visitor.post("/api/setup", body(token)).status != 200);
  });
}

TEST_CASE("whoever leaves the zone loses access in the same act, and the account stands on the handover list before") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client office = app.client(Role::personnel), admin = app.client(Role::system_admin);
    Id<Person> leaver, receiver;
    app.commit(office, [&](UseCase& use) {
      organisation::create_zone_as(use, use.zone_id(),
                                   {{}, organisation::ZoneKind::zone, {"yl"}, {"云岭"}, 480, {}, {}, make_date(2020, 1, 1)});
    });
    std::string const root = office.get("/api/units").at("rows[0].unit_id");
    office.act("PUT", "/api/establishment/" + root + "/general", 0, R"({"establishment":5})");
    auto const appointed = [&](std::string const& name) {
      auto const person =
          office.post("/api/people", R"({"name":")" + name + R"(","gender":"unknown","joined_on":"2020-01-01"})").at("person_id");
      auto const post =
          office.post("/api/posts", R"({"unit_id":")" + root + R"(","title":"科员","category":"general","level":1,"headcount":1})");
      office.act("POST", "/api/people/" + person + "/appoint", 1, R"({"post_id":")" + post.at("post_id") + "\"}");
      return Id<Person>(person);
    };
    leaver = appointed("甲");
    receiver = appointed("乙");
    Client own = app.client(Role::cadre, Reach::self, {}, leaver);
    CHECK(own.get("/api/session").status == 200); // control: signed in until then
    auto const opened = office.act("POST", "/api/people/" + leaver.text + "/leave", 2,
                                   R"({"kind":"resignation","last_day":"2026-11-20","receiver_id":")" + receiver.text +
                                       R"(","reason":"个人原因申请离职"})");
    REQUIRE_MESSAGE(opened.status == 200, opened.body);
    std::string const path = "/api/leavings/" + opened.at("leaving_id");
    auto const list = office.get(path);
    CHECK(list.body.find("\"account\"") != std::string::npos);
    std::int64_t version = 1;
    for (std::int64_t i = 1; i <= std::stoll(list.at("items")); ++i)
      version = std::stoll(
          office.act("POST", path + "/settle", version, R"({"item":)" + std::to_string(i) + R"(,"state":"done","note":""})").at("version"));
    CHECK(own.get("/api/session").status == 200);
    CHECK(office.act("POST", path + "/complete", version).at("state") == "left");
    CHECK(own.get("/api/session").status == 401);
    CHECK(admin.get("/api/accounts/" + own.account_id.text).at("state") == "disabled");
    CHECK(admin.act("POST", "/api/accounts/" + own.account_id.text + "/enable", 2).code() == "owner_has_left");
  });
}
