// SPDX-License-Identifier: Apache-2.0
// How far an administrator reaches, from where one may come, and which civil time a zone keeps.
#include "modules/accounts/tests/fixture.hpp"

using namespace shiji;
using namespace shiji::test;
using namespace shiji::accounts;

namespace {

constexpr database::Statement count_refused{
    "SELECT count(*) FROM audit_record WHERE zone_id <> '' AND outcome = 'administrator_address' AND action = $1"};

std::int64_t refused_in_trail(ApplicationFixture& app, std::string const& action) {
  return app.runtime->database->snapshot()->number(count_refused, {action}).value();
}

void let_administrators_come_from(ApplicationFixture& app, std::vector<std::string> const& addresses) {
  app.runtime->admin_addresses = http::AddressBlocks(addresses, "test");
}

std::string grant_in(Id<Zone> const& zone_id, std::string const& role, std::string const& reach = "zone") {
  return R"({"role":")" + role + R"(","reach":")" + reach + R"(","zone_id":")" + zone_id.text + R"(","anchor_id":""})";
}

std::string grants(std::string const& list) { return R"({"grants":[)" + list + "]}"; }

} // namespace

TEST_CASE("administrators sign in and act from listed addresses only, everybody else from anywhere") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client admin = app.client(Role::system_admin), auditor = app.client(Role::audit_admin), leader = app.client(Role::leader);
    Client visitor = app.anonymous();
    add(app, admin, "root.admin", Role::system_admin);
    add(app, admin, "zhang.wei", Role::leader);
    let_administrators_come_from(app, {"10.1.0.0/16", "::1"});
    Reply const refused = visitor.post("/api/session", credentials("root.admin", password));
    CHECK(refused.status == 403);
    CHECK(refused.code() == "administrator_address");
    CHECK(refused.header("Set-Cookie").empty());
    CHECK(refused.at("message").find("127.0.0.1") != std::string::npos);
    CHECK(
        visitor.post("/api/session", credentials("root.admin", password), {{"Accept-Language", "en"}}).at("message").starts_with("Admin"));
    CHECK(visitor.post("/api/session", credentials("root.admin", "wrong")).code() == "wrong_username_or_password");
    CHECK(refused_in_trail(app, "sign_in") == 2);
    for (Client* const who : {&admin, &auditor}) CHECK(who->get("/api/accounts").code() == "administrator_address");
    CHECK(admin.act("POST", "/api/accounts/" + leader.account_id.text + "/disable", 1).code() == "administrator_address");
    CHECK(refused_in_trail(app, "disable_account") == 1);
    CHECK(leader.get("/api/session").status == 200);
    CHECK(visitor.post("/api/session", credentials("zhang.wei", password)).status == 200);

    let_administrators_come_from(app, {"127.0.0.0/8"}); // control: from a listed address all of it is let in
    CHECK(visitor.post("/api/session", credentials("root.admin", password)).status == 200);
    CHECK(admin.get("/api/accounts").status == 200);
    CHECK(admin.act("POST", "/api/accounts/" + leader.account_id.text + "/disable", 1).status == 200);
  });
}

TEST_CASE("an administrator of one zone sees and changes the accounts of that zone and no others") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client all = app.client(Role::system_admin, database::Reach::league), here = app.client(Role::system_admin);
    make_zone(app, all);
    Client cadre = app.client(Role::cadre), both = app.client(Role::leader);
    Id<Zone> const home = app.zone_id, other(app.runtime->ids.next(app.clock.unix_ms()));
    app.commit(all, [&](UseCase& use) { organisation::create_zone_as(use, other, {.code = {"qs"}, .name = {"青山"}}); });
    app.zone_id = other;
    Client there = app.client(Role::cadre);
    app.zone_id = home;
    auto const path = [](Client const& who) { return "/api/accounts/" + who.account_id.text; };
    std::string const two = grant_in(home, "leader") + "," + grant_in(other, "leader");
    CHECK(here.act("PUT", path(both) + "/grants", 1, grants(two)).at("fields[0].path") == "grants[1].zone_id");
    CHECK(all.act("PUT", path(both) + "/grants", 1, grants(two)).status == 200);

    CHECK(here.get(path(there)).status == 404);
    CHECK(here.act("POST", path(there) + "/disable", 1).status == 404);
    CHECK(all.get("/api/accounts").at("total") == "5");
    CHECK(here.get("/api/accounts").at("total") == "4");
    CHECK(here.act("POST", path(both) + "/disable", 2).code() == "account_reaches_further");
    CHECK(here.act("POST", path(both) + "/password", 2, R"({"password":"Another-Day-27"})").code() == "account_reaches_further");
    CHECK(here.act("POST", path(all) + "/password", 1, R"({"password":"Another-Day-27"})").code() == "account_reaches_further");
    CHECK(here.act("PUT", path(both) + "/grants", 2, grants(grant_in(home, "leader"))).at("fields[0].path") == "grants");
    CHECK(here.act("PUT", path(both) + "/grants", 2, grants(grant_in(home, "personnel") + "," + grant_in(other, "leader"))).status == 200);
    CHECK(here.act("PUT", path(cadre) + "/grants", 1, grants(grant_in(home, "cadre", "league"))).code() == "grant_beyond_own_zone");
    CHECK(here.act("POST", path(cadre) + "/disable", 1).status == 200);
    CHECK(all.act("POST", path(there) + "/disable", 1).status == 200);
    Reply const nowhere =
        all.act("PUT", path(both) + "/grants", 3, grants(grant_in(Id<Zone>("00000000-0000-7000-8000-0000000000ff"), "leader")));
    CHECK(nowhere.code() == "grant_zone_unknown");
    CHECK(nowhere.at("fields[0].path") == "grants[0].zone_id");
  });
}

TEST_CASE("a zone keeps its own civil time") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    app.clock.set(*instant_from_text("2026-11-20T18:30:00Z")); // in China the 21st, in the zone of this test the 20th
    Client leader = app.client(Role::leader);
    CHECK(leader.get("/api/session").at("business_date") == "2026-11-21"); // a zone that is not known keeps China's
    make_zone(app, leader, 300);
    CHECK(leader.get("/api/session").at("business_date") == "2026-11-20");
    CHECK(leader.get("/api/session").at("utc_offset_minutes") == "300");
    Client office = app.client(Role::personnel);
    CHECK(office.post("/api/people", R"({"name":"甲","gender":"female","joined_on":"2026-11-21"})").code() == "date_in_future");
    CHECK(office.post("/api/people", R"({"name":"甲","gender":"female","joined_on":"2026-11-20"})").status == 200);
  });
}
