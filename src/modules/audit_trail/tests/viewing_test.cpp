// SPDX-License-Identifier: Apache-2.0
#include "modules/accounts/module.hpp"
#include "modules/audit_trail/module.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "platform/identity/accounts.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::test;

namespace {

Catalogue const& catalogue() {
  static Catalogue const all({search::module(), organisation::module(), accounts::module(), audit_trail::module()});
  return all;
}

void make_zone(ApplicationFixture& app) {
  app.commit(app.client(Role::cadre), [](UseCase& use) {
    organisation::NewZone zone;
    zone.code = {"yl"};
    zone.name = {"试验区"};
    zone.valid_from = make_date(2020, 1, 1);
    organisation::create_zone_as(use, use.zone_id(), zone);
  });
}

std::string wish(Client const& whom, std::string const& reason = "核查信访反映的问题") {
  return R"({"account_id":")" + whom.account_id.text + R"(","reason":")" + reason + R"("})";
}

} // namespace

TEST_CASE("looking as somebody shows what they see, does nothing, and ends at once") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client auditor = app.client(Role::supervision), personnel = app.client(Role::personnel);
    CHECK(auditor.get("/api/audit").status == 200);
    Reply const started = auditor.post("/api/viewing", wish(personnel));
    REQUIRE_MESSAGE(started.status == 200, started.body);

    Reply const session = auditor.get("/api/session");
    CHECK(session.at("name") == "personnel");
    CHECK(session.at("viewing.by_name") == "supervision");
    CHECK(session.body.find("person.write") != std::string::npos);
    CHECK(auditor.get("/api/units").status == 200);
    CHECK(auditor.get("/api/audit").code() == "not_permitted"); // not the viewer's own rights
    CHECK(auditor.post("/api/people", R"({"name":"x","gender":"unknown","joined_on":"2026-01-01"})").code() == "viewing_is_read_only");
    CHECK(auditor.get("/api/units.csv").code() == "viewing_is_read_only"); // exports and sealed data stay out
    CHECK(auditor.post("/api/viewing", wish(personnel)).code() == "viewing_is_read_only");
    CHECK(auditor.get("/api/sessions").at("rows[0].current") == "true"); // one's own sessions, not the other's

    CHECK(auditor.send("DELETE", "/api/viewing", "", {}).status == 204);
    CHECK(auditor.get("/api/session").at("name") == "supervision");
    CHECK(auditor.get("/api/session").at("viewing") == "null");
    CHECK(auditor.get("/api/people").status == 200);
  });
}

TEST_CASE("each look is in the trail with both names, and the person looked at is told") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client auditor = app.client(Role::supervision), personnel = app.client(Role::personnel);
    REQUIRE(auditor.post("/api/viewing", wish(personnel)).status == 200);
    CHECK(auditor.get("/api/units").status == 200);
    auditor.send("DELETE", "/api/viewing", "", {});
    Reply const reads = auditor.get("/api/audit/reads");
    CHECK(reads.at("total") == "1");
    CHECK(reads.at("rows[0].result") == "viewed");
    CHECK(reads.at("rows[0].action") == "list_units");
    CHECK(reads.at("rows[0].account_name") == "supervision");
    CHECK(reads.at("rows[0].viewing_as") == "personnel");
    Reply const own = personnel.get("/api/own-reads");
    CHECK(own.at("rows[0].action") == "start_viewing");
    CHECK(own.at("rows[0].reason") == "核查信访反映的问题");
    CHECK(auditor.get("/api/audit/verify").at("holds") == "true");
  });
}

TEST_CASE("nobody looks as an administrator, as themselves, for no reason, or without the permission") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client auditor = app.client(Role::supervision);
    CHECK(auditor.post("/api/viewing", wish(app.client(Role::system_admin))).code() == "viewing_of_administrator");
    CHECK(auditor.post("/api/viewing", wish(auditor)).code() == "viewing_of_oneself");
    CHECK(auditor.post("/api/viewing", wish(app.client(Role::leader), "查")).code() == "viewing_reason_too_short");
    for (Role const role : {Role::leader, Role::personnel, Role::security_admin, Role::system_admin, Role::audit_admin})
      CHECK(app.client(role).post("/api/viewing", wish(auditor)).code() == "not_permitted");
  });
}

TEST_CASE("a view ends by itself, and when the account looked at is disabled or becomes an administrator") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    auto& runtime = *app.runtime;
    auto const change = [&](Client const& whom, std::function<void(database::Transaction&)> const& work) {
      runtime.database->commit(work);
      runtime.sessions.forget_account(whom.account_id);
    };
    auto const viewing = [&](Client& viewer) { return viewer.get("/api/session").at("viewing.by_name") == "supervision"; };

    Client first = app.client(Role::supervision), leader = app.client(Role::leader);
    REQUIRE(first.post("/api/viewing", wish(leader)).status == 200);
    CHECK(viewing(first));
    Id<Session> const session(first.get("/api/sessions").at("rows[0].session_id"));
    change(first, [&](database::Transaction& t) {
      identity::start_viewing(t, runtime.root_id(), session, leader.account_id, runtime.system_clock.now() - 1);
    });
    CHECK_FALSE(viewing(first));

    Client second = app.client(Role::supervision);
    REQUIRE(second.post("/api/viewing", wish(leader)).status == 200);
    change(leader, [&](database::Transaction& t) {
      identity::replace_grants(t, runtime.root_id(), leader.account_id, {{Role::security_admin, database::Reach::zone, app.zone_id, {}}});
    });
    CHECK_FALSE(viewing(second));

    Client third = app.client(Role::supervision), cadre = app.client(Role::cadre), admin = app.client(Role::system_admin);
    REQUIRE(third.post("/api/viewing", wish(cadre)).status == 200);
    CHECK(viewing(third));
    CHECK(admin.act("POST", "/api/accounts/" + cadre.account_id.text + "/disable", 1).status == 200);
    CHECK_FALSE(viewing(third));
  });
}

TEST_CASE("who may see what is told by permission and by person, with what it covers, as authorisation itself judges") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client security = app.client(Role::security_admin), personnel = app.client(Role::personnel);
    app.client(Role::leader);
    Reply const unseal = security.get("/api/access?permission=identity.unseal");
    CHECK(unseal.at("total") == "1");
    CHECK(unseal.at("rows[0].account_id") == personnel.account_id.text);
    CHECK(unseal.at("rows[0].reach") == "zone");
    CHECK(unseal.at("rows[0].unit_count") == "1");
    CHECK(unseal.at("rows[0].permission_zh") == "启封原身份");
    CHECK(security.get("/api/access?role=leader&permission=identity.unseal").at("total") == "0");
    CHECK(security.get("/api/access.csv?permission=identity.unseal").body.find("启封原身份") != std::string::npos);
    // The pages of the list give every line once.
    std::size_t lines = 0;
    std::string cursor;
    do {
      Reply const page = security.get("/api/access?sort=permission&limit=7" + (cursor.empty() ? "" : "&cursor=" + cursor));
      for (std::size_t i = 0; !page.at("rows[" + std::to_string(i) + "].permission").empty(); ++i) ++lines;
      cursor = page.at("next_cursor") == "null" ? "" : page.at("next_cursor");
    } while (!cursor.empty());
    CHECK(std::to_string(lines) == security.get("/api/access").at("total"));
    Reply const report = security.get("/api/access/" + personnel.account_id.text);
    CHECK(report.at("may_be_viewed") == "false"); // a security administrator sees counts, never rows
    CHECK(report.body.find(R"("list":"list_units","zh":"导出单位")") == std::string::npos);
    CHECK(report.body.find(R"("list":"list_units")") != std::string::npos);
    Client auditor = app.client(Role::supervision);
    CHECK(auditor.get("/api/access/" + personnel.account_id.text).at("may_be_viewed") == "true");
    CHECK(app.client(Role::leader).get("/api/access").status == 403);
  });
}
