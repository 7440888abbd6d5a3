// SPDX-License-Identifier: Apache-2.0
#include "modules/accounts/module.hpp"
#include "modules/audit_trail/module.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::test;

namespace {

Catalogue const& catalogue() {
  static Catalogue const all({search::module(), organisation::module(), accounts::module(), audit_trail::module()});
  return all;
}

constexpr char const* phone = "13800002026";

// A zone with one person whose identity is sealed, made by the personnel office.
struct Office {
  explicit Office(ApplicationFixture& app) : personnel(app.client(Role::personnel)) {
    app.commit(personnel, [&](UseCase& use) {
      organisation::NewZone zone;
      zone.code = {"yl"};
      zone.name = {"试验区"};
      zone.valid_from = make_date(2020, 1, 1);
      organisation::create_zone_as(use, use.zone_id(), zone);
    });
    Reply const made = personnel.post("/api/people", R"({"name":"李青","gender":"unknown","joined_on":"2020-01-01"})");
    REQUIRE_MESSAGE(made.status == 200, made.body);
    li = Id<Person>(made.at("person_id"));
    std::string const sealed = R"({"original_identity":"事业","phone":")" + std::string(phone) + "\"}";
    REQUIRE(personnel.act("PUT", "/api/people/" + li.text + "/identity", 1, sealed).status == 200);
  }
  void open_identity(std::string const& reason) {
    std::string const path = "/api/people/" + li.text + "/identity";
    Reply const granted = personnel.post(path + "/unseal", R"({"reason":")" + reason + "\"}");
    REQUIRE(personnel.get(path + "/" + granted.at("unsealing_id")).at("phone") == phone);
  }
  Client personnel;
  Id<Person> li;
};

Reply sign_in(Client& visitor, std::string const& username, std::string_view word) {
  return visitor.post("/api/session", R"({"username":")" + username + R"(","password":")" + std::string(word) + R"("})");
}

void add_account(ApplicationFixture& app, std::string const& username) {
  std::string const grant = R"({"role":"leader","reach":"zone","zone_id":")" + app.zone_id.text + R"(","anchor_id":""})";
  Reply const made = app.client(Role::system_admin)
                         .post("/api/accounts", R"({"username":")" + username +
                                                    R"(","name":"王芳","title":"","password":"Ordinary-Day-26","grants":[)" + grant + "]}");
  REQUIRE_MESSAGE(made.status == 200, made.body);
}

} // namespace

TEST_CASE("supervision reads every act with its word, its person and its result, and narrows the list") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Office office(app);
    Client auditor = app.client(Role::supervision);
    office.personnel.post("/api/zones", "{}"); // not theirs
    Reply const all = auditor.get("/api/audit?descending=true");
    CHECK(all.at("total") == "3"); // the file was opened, the identity sealed, a zone refused
    CHECK(all.at("rows[0].action_zh") == "新增园区");
    CHECK(all.at("rows[0].result") == "refused");
    CHECK(all.at("rows[1].action_en") == "Seal an identity");
    CHECK(all.at("rows[1].subject_name") == "李青");
    CHECK(all.at("rows[1].address") == "127.0.0.1");
    CHECK(auditor.get("/api/audit?action=set_identity").at("total") == "1");
    CHECK(auditor.get("/api/audit?result=refused").at("rows[0].action") == "add_zone");
    CHECK(auditor.get("/api/audit?who=personnel&action=set_identity").at("total") == "1");
    CHECK(auditor.get("/api/audit?who=nobody").at("total") == "0");
    CHECK(auditor.get("/api/audit?subject=" + office.li.text).at("total") == "2");
    CHECK(auditor.get("/api/audit?address=10.0.0.9").at("total") == "0");
    CHECK(auditor.get("/api/audit?from=2026-11-20&to=2026-11-20").at("total") == "3");
    CHECK(auditor.get("/api/audit?to=2026-11-19").at("total") == "0");
    CHECK(auditor.get("/api/audit?chain=installation").code() == "not_permitted");
    CHECK(app.client(Role::leader).get("/api/audit").status == 403);
  });
}

TEST_CASE("a record shows before and after, tells sealed fields by name, and the chain is proved") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Office office(app);
    Client auditor = app.client(Role::audit_admin);
    Reply const version = office.personnel.get("/api/people/" + office.li.text);
    REQUIRE(office.personnel
                .act("PATCH", "/api/people/" + office.li.text, std::stoll(version.at("version")),
                     R"({"name":"李晴","gender":"female","joined_on":"2020-01-01"})")
                .status == 200);
    Reply const sealed = auditor.get("/api/audit/2");
    CHECK(sealed.at("changes[0].path") == "original_identity");
    CHECK(sealed.at("changes[0].sealed") == "true");
    CHECK(sealed.at("changes[0].after") == "");
    CHECK(sealed.body.find(phone) == std::string::npos);
    Reply const changed = auditor.get("/api/audit/3");
    CHECK(changed.at("action_zh") == "修改人员档案");
    CHECK(changed.body.find(R"("path":"name","kind":"changed","before":"李青","after":"李晴")") != std::string::npos);
    CHECK(changed.at("prev") == sealed.at("hash"));
    CHECK(auditor.get("/api/audit/verify").at("holds") == "true");
    CHECK(auditor.get("/api/audit/chain").at("seq") == "3");
    CHECK(auditor.get("/api/audit/4").status == 404);
    CHECK(auditor.get("/api/audit/actions").body.find("封存身份信息") != std::string::npos);
  });
}

TEST_CASE("who read a sealed identity is told with the reason, to supervision and to the person concerned") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Office office(app);
    office.open_identity("核对干部人事档案");
    CHECK(office.personnel.get("/api/people.csv").status == 200);
    Client auditor = app.client(Role::supervision);
    Reply const reads = auditor.get("/api/audit/reads");
    CHECK(reads.at("total") == "2"); // the export and the identity
    CHECK(reads.at("rows[0].subject_name") == "李青");
    CHECK(reads.at("rows[0].reason") == "核对干部人事档案");
    CHECK(reads.at("rows[1].action_zh") == "导出人员");
    CHECK(auditor.get("/api/audit/reads?person_id=" + office.li.text).at("total") == "1");
    CHECK(auditor.get("/api/audit/reads?action=list_people").at("total") == "1");
    Client li = app.client(Role::cadre, database::Reach::self, "", office.li);
    Reply const own = li.get("/api/own-reads");
    CHECK(own.at("total") == "2"); // it was asked for and it was read
    CHECK(own.at("rows[1].action") == "read_identity");
    CHECK(own.at("rows[1].reason") == "核对干部人事档案");
    CHECK(own.body.find("address") == std::string::npos);
    CHECK(app.client(Role::cadre, database::Reach::self).get("/api/own-reads").at("total") == "0");
  });
}

TEST_CASE("an export of the trail is itself in the trail") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Office office(app);
    Client auditor = app.client(Role::supervision);
    Reply const sheet = auditor.get("/api/audit.csv");
    CHECK(sheet.body.find("封存身份信息") != std::string::npos);
    CHECK(auditor.get("/api/audit/reads").at("rows[0].action_zh") == "导出操作记录");
  });
}

TEST_CASE("failed sign-ins, lock-outs, forged and unknown requests are counted by minute and address, and name no unknown username") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Office office(app);
    Client visitor = app.anonymous(), security = app.client(Role::security_admin);
    add_account(app, "wang.fang");
    for (int i = 0; i < 5; ++i) CHECK(sign_in(visitor, "wang.fang", "wrong").status == 401);
    sign_in(visitor, "my-Secret-Pass-1", "wrong"); // a password in the wrong field
    visitor.get("/api/no-such-thing");
    visitor.post("/api/session", "{}", {{"Origin", "https://evil.example"}});
    visitor.base_headers = {{"Cookie", "shiji=guessed"}};
    CHECK(visitor.get("/api/people").status == 401);
    app.runtime->security.flush(app.runtime->root_id());
    Reply const log = security.get("/api/security-log");
    CHECK(log.body.find("my-Secret-Pass-1") == std::string::npos);
    CHECK(log.body.find("wang.fang") != std::string::npos);
    for (char const* kind : {"failed_sign_in", "locked_out", "foreign_origin", "session_unknown", "unknown_path"}) {
      INFO(kind);
      CHECK(std::stoll(security.get("/api/security-log?kind=" + std::string(kind)).at("total")) > 0);
    }
    CHECK(security.get("/api/security-log?kind=csrf_token_wrong").at("total") == "0");
    CHECK(security.get("/api/security-log?address=10.9.9.9").at("total") == "0");
    CHECK(security.get("/api/security-log/alarms").at("rows[0].kind") == ""); // nothing passed a threshold
    CHECK(app.client(Role::supervision).get("/api/security-log").status == 403);
    // What nobody did stands in the chain of the installation, which the audit administrator reads.
    CHECK(app.client(Role::audit_admin).get("/api/audit?chain=installation").at("rows[0].outcome") == "wrong_username_or_password");
  });
}

TEST_CASE("one password tried on ten accounts is a spraying; ten passwords on one account are not") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Office office(app);
    Client visitor = app.anonymous(), security = app.client(Role::security_admin);
    for (int i = 0; i < 10; ++i) sign_in(visitor, "somebody", "guess" + std::to_string(i));
    app.runtime->security.flush(app.runtime->root_id());
    CHECK(security.get("/api/security-log/alarms").at("rows[0].kind") == "");
    for (int i = 0; i < 10; ++i) sign_in(visitor, "somebody" + std::to_string(i), "Spring-2026!");
    app.runtime->security.flush(app.runtime->root_id());
    CHECK(security.get("/api/security-log/alarms").at("rows[0].kind") == "spraying");
    CHECK(security.get("/api/security-log?kind=password_spraying").at("rows[0].address") == "127.0.0.1");
  });
}

TEST_CASE("the security log is bounded: beyond a thousand addresses of a minute the rest are counted together") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    for (int i = 0; i < 1500; ++i)
      app.runtime->security.note("10.0." + std::to_string(i / 250) + "." + std::to_string(i % 250),
                                 {audit::SecurityKind::unknown_path, "/x", {}, {}});
    app.runtime->security.flush(app.runtime->root_id());
    Client security = app.client(Role::security_admin);
    Reply const log = security.get("/api/security-log?sort=count&descending=true");
    CHECK(std::stoll(log.at("total")) <= 1002); // a minute may end meanwhile
    CHECK(log.at("rows[0].address") == "*");
    CHECK(std::stoll(log.at("rows[0].count")) >= 400);
  });
}
