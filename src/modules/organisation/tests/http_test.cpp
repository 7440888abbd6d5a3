// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/tests/fixture.hpp"
#include "platform/audit/audit.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace shiji;
using namespace shiji::organisation;

namespace {

constexpr std::string_view canary_phone = "199-0000-4711";
constexpr std::string_view canary_id = "00000019800101471X";
constexpr std::string_view canary_identity = "劳务派遣";

bool shows_a_canary(std::string const& text) {
  for (std::string_view const canary : {canary_phone, canary_id, canary_identity})
    if (text.find(canary) != std::string::npos) return true;
  return false;
}

std::string identity_json() {
  return "{\"original_identity\":\"" + std::string(canary_identity) + "\",\"phone\":\"" + std::string(canary_phone) +
         "\",\"id_number\":\"" + std::string(canary_id) + "\"}";
}

// All bytes of the data folder but its keys.
std::string bytes_of_store(std::string const& folder) {
  std::string bytes;
  for (auto const& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    bytes.append(std::istreambuf_iterator<char>(in), {});
  }
  return bytes;
}

std::string path_of(Id<Person> const& person) { return "/api/people/" + person.text; }

} // namespace

TEST_CASE("units are made, changed and closed over HTTP, by their version") {
  in_small_zone([](SmallZone& zone) {
    auto made = zone.personnel.post("/api/units", R"({"parent_id":")" + zone.root.text +
                                                      R"(","kind":"department","unit_class":"内设机构","name":"财政局"})");
    CHECK(made.status == 200);
    CHECK(made.header("ETag") == "\"1\"");
    std::string const path = "/api/units/" + made.at("unit_id");
    std::string const renamed = R"({"unit_class":"内设机构","name":"财政金融局"})";
    CHECK(zone.personnel.send("PATCH", path, renamed, {}).status == 428);
    CHECK(zone.personnel.act("PATCH", path, 2, renamed).status == 412);
    CHECK(zone.personnel.act("PATCH", path, 1, renamed).at("name") == "财政金融局");
    CHECK(zone.personnel.get(path).at("versions[0].name") == "财政金融局");
    CHECK(zone.personnel.get("/api/units").at("rows[0].name") == "云岭管委会");
    CHECK(zone.personnel.get("/api/units?on=2025-01-01").at("total") == "3");
    CHECK(zone.personnel.get("/api/units.csv").body.find("财政金融局") != std::string::npos);
    CHECK(zone.personnel.act("POST", path + "/close", 2).status == 200);
    CHECK(zone.personnel.get("/api/units").at("total") == "4"); // its last day is today
    auto const refused = zone.personnel.act("POST", "/api/units/" + zone.root.text + "/close", 1);
    CHECK(refused.status == 409);
    CHECK(refused.code() == "root_unit_stays");
  });
}

TEST_CASE("posts are frozen and thawed in bulk, each row by itself, each with its audit record") {
  in_small_zone([](SmallZone& zone) {
    auto const item = [](std::string const& id, int version) {
      return R"({"post_id":")" + id + R"(","version":)" + std::to_string(version) + "}";
    };
    std::string const absent = "018f0000-0000-7000-8000-00000000dead";
    auto const head = [&] { return audit::head(*zone.app.runtime->database->snapshot(), zone.app.zone_id).seq; };
    auto const before = head();
    auto const frozen = zone.personnel.post("/api/posts/freeze", R"({"items":[)" + item(zone.post.text, 1) + "," + item(absent, 1) + "," +
                                                                     item(zone.post.text, 2) + "]}");
    CHECK(frozen.status == 200);
    CHECK(frozen.at("rows[0].status") == "200");
    CHECK(frozen.at("rows[0].version") == "2");
    CHECK(frozen.at("rows[1].status") == "404");
    CHECK(frozen.at("rows[2].code") == "post_frozen");
    CHECK(frozen.at("rows[2].message").find("冻结") != std::string::npos);
    CHECK(head() == before + 4); // the act and its three rows
    auto const thawed = zone.personnel.post("/api/posts/thaw", R"({"items":[)" + item(zone.post.text, 2) + "]}");
    CHECK(thawed.at("rows[0].version") == "3");
    CHECK(zone.personnel.get("/api/posts/" + zone.post.text).at("state") != "frozen");
    std::string many;
    for (int i = 0; i < 101; ++i) many += (i ? "," : "") + item(absent, 1);
    CHECK(zone.personnel.post("/api/posts/freeze", R"({"items":[)" + many + "]}").code() == "too_many_rows_at_once");
  });
}

TEST_CASE("posts and the establishment are listed, filtered and limited over HTTP") {
  in_small_zone([](SmallZone& zone) {
    std::string const post = R"({"unit_id":")" + zone.section.text + R"(","title":"主办","category":"general","level":2,"headcount":)";
    CHECK(zone.personnel.post("/api/posts", post + "4}").code() == "over_quota");
    CHECK(zone.personnel.post("/api/posts", post + "1}").status == 200);
    CHECK(zone.personnel.get("/api/posts?level=2").at("total") == "1");
    CHECK(zone.personnel.get("/api/posts?state=vacant&sort=level&descending=true").at("rows[0].title") == "主办");
    CHECK(zone.personnel.get("/api/posts?unit_id=" + zone.root.text + "&text=%E7%BB%8F").at("rows[0].title") == "经办");
    CHECK(zone.personnel.get("/api/posts?text=%25").at("total") == "0"); // a percent sign is a character
    CHECK(zone.personnel.get("/api/posts?category=technical").at("total") == "0");
    auto const frozen = zone.personnel.act("POST", "/api/posts/" + zone.post.text + "/freeze", 1);
    CHECK(frozen.at("frozen") == "true");
    CHECK(zone.personnel.get("/api/posts/" + zone.post.text).at("state") == "frozen");
    CHECK(zone.personnel.get("/api/establishment?category=general&sort=establishment").at("rows[1].establishment") == "8");
    std::string const quota = "/api/establishment/" + zone.department.text + "/general";
    auto const version = zone.personnel.get("/api/establishment?unit_id=" + zone.department.text).at("rows[0].version");
    CHECK(zone.personnel.act("PUT", quota, std::stoll(version), R"({"establishment":6})").at("unallocated") == "3");
    CHECK(zone.personnel.act("PUT", quota, std::stoll(version), R"({"establishment":6})").status == 412);
    CHECK(zone.personnel.get("/api/posts.csv").body.find("主办") != std::string::npos);
  });
}

TEST_CASE("the card of a person is for everybody, the file for those who may see it") {
  in_small_zone([](SmallZone& zone) {
    auto const person = zone.add_person("罗守"), other = zone.add_person("梁仲明");
    zone.put_on_post(person, zone.post);
    using database::Reach;
    auto own = zone.app.client(Role::cadre, Reach::self, {}, person);
    auto colleague = zone.app.client(Role::cadre, Reach::self, {}, other);
    auto head = zone.app.client(Role::head, Reach::department, zone.department.text);
    auto head_elsewhere = zone.app.client(Role::head, Reach::section, Id<Unit>(other.text).text);
    auto approver = zone.app.client(Role::approver, Reach::department, zone.department.text);
    auto leader = zone.app.client(Role::leader);
    auto auditor = zone.app.client(Role::supervision);
    auto admin = zone.app.client(Role::system_admin);
    struct Row {
      test::Client& who;
      bool sees_file;
    };
    for (Row const& row : {Row{own, true}, Row{head, true}, Row{leader, true}, Row{auditor, true}, Row{zone.personnel, true},
                           Row{colleague, false}, Row{head_elsewhere, false}, Row{approver, false}, Row{admin, false}}) {
      auto const reply = row.who.get(path_of(person));
      CHECK(reply.status == 200);
      CHECK(reply.at("post_title") == "经办");
      CHECK(reply.at("file.birth_year") == (row.sees_file ? "1990" : ""));
      CHECK(row.who.get("/api/people?state=appointed").at("total") == "1");
    }
    CHECK(zone.app.client(Role::enterprise).get("/api/people").status == 403);
    CHECK(zone.app.anonymous().get("/api/people").status == 401);
    CHECK(own.get("/api/people?sort=level&unit_id=" + zone.department.text).at("rows[0].name") == "罗守");
    CHECK(own.get("/api/people?text=%E6%A2%81").at("rows[0].state") == "unassigned");
    CHECK(own.get("/api/people/" + zone.post.text).status == 404);
    CHECK(own.get("/api/people.csv").body.find("罗守") != std::string::npos);
  });
}

TEST_CASE("only personnel write posts and people, administrators units and zones") {
  in_small_zone([](SmallZone& zone) {
    auto admin = zone.app.client(Role::system_admin, database::Reach::league), of_one_zone = zone.app.client(Role::system_admin);
    auto head = zone.app.client(Role::head, database::Reach::department, zone.department.text);
    CHECK(admin.post("/api/people", R"({"name":"甲","gender":"male"})").status == 403);
    CHECK(head.post("/api/people", R"({"name":"甲","gender":"male"})").status == 403);
    CHECK(zone.personnel.post("/api/people", R"({"name":"甲","gender":"male"})").status == 200);
    CHECK(zone.personnel.post("/api/zones", R"({"kind":"zone","code":"z","name":"新区","utc_offset_minutes":480})").status == 403);
    auto const made = admin.post("/api/zones", R"({"kind":"league","code":"z","name":"联盟","utc_offset_minutes":480})");
    CHECK(made.status == 200);
    CHECK(admin.act("PATCH", "/api/zones/" + made.at("zone_id"), 1, R"({"name":"新联盟"})").at("name") == "新联盟");
    CHECK(zone.personnel.get("/api/zones/" + made.at("zone_id")).status == 404);
    CHECK(zone.personnel.get("/api/zones").at("total") == "1");
    CHECK(admin.get("/api/zones").at("total") == "2");
    CHECK(of_one_zone.post("/api/zones", R"({"kind":"zone","code":"y","name":"新区","utc_offset_minutes":480})").code() == "one_zone_only");
    CHECK(of_one_zone.act("PATCH", "/api/zones/" + made.at("zone_id"), 2, R"({"name":"我的"})").status == 404);
    CHECK(of_one_zone.get("/api/zones").at("total") == "1");
    CHECK(of_one_zone.act("PATCH", "/api/zones/" + zone.app.zone_id.text, 1, R"({"name":"本区"})").at("name") == "本区");
    std::string const unit = R"({"parent_id":")" + zone.root.text + R"(","kind":"department","unit_class":"内设机构","name":"新局"})";
    CHECK(admin.post("/api/units", unit).status == 200);
    CHECK(head.post("/api/units", unit).status == 403);
  });
}

TEST_CASE("a person is appointed, climbs a ladder and gives the post up over HTTP") {
  in_small_zone([](SmallZone& zone) {
    std::string const path = path_of(zone.add_person("王之谦"));
    CHECK(zone.personnel
              .post("/api/ladder", R"({"rungs":[
      {"category":"general","level":1,"title":"经办","channel":"综合管理通道","requirement":"四个季度不低于 85 分"},
      {"category":"general","level":2,"title":"主办","channel":"综合管理通道","requirement":""}]})")
              .status == 204);
    CHECK(zone.personnel.get("/api/ladder").at("rungs[1].title") == "主办");
    CHECK(zone.personnel.post(path + "/appoint", R"({"post_id":")" + zone.post.text + "\"}").status == 428);
    auto const appointed = zone.personnel.act("POST", path + "/appoint", 1, R"({"post_id":")" + zone.post.text + "\"}");
    CHECK(appointed.at("version") == "2");
    auto const detail = zone.personnel.get(path);
    CHECK(detail.header("ETag") == "\"2\"");
    CHECK(detail.at("rung.requirement") == "四个季度不低于 85 分");
    CHECK(detail.at("next_rung.title") == "主办");
    CHECK(zone.personnel.act("PATCH", path, 2, R"({"name":"王谦","gender":"male","birth_year":1985,"joined_on":"2020-01-01"})")
              .at("version") == "3");
    CHECK(zone.personnel.act("POST", path + "/end-assignment", 3, "{}").at("version") == "4");
    CHECK(zone.personnel.get(path).at("state") == "unassigned");
  });
}

TEST_CASE("a sealed identity opens for personnel with a reason, for a while, and is recorded") {
  in_small_zone([](SmallZone& zone) {
    auto const person = zone.add_person("陈允钧");
    std::string const path = path_of(person) + "/identity";
    auto leader = zone.app.client(Role::leader);
    auto second = zone.app.client(Role::personnel);
    CHECK(zone.personnel.post(path + "/unseal", R"({"reason":"年度核查需要"})").code() == "no_identity");
    CHECK(zone.personnel.act("PUT", path, 1, R"({"original_identity":"干部"})").code() == "not_an_original_identity");
    CHECK(zone.personnel.act("PUT", path, 1, R"({"original_identity":"机关","phone":"1"})").code() == "not_a_phone_number");
    CHECK(zone.personnel.act("PUT", path, 1, R"({"original_identity":"机关","id_number":"1"})").code() == "not_an_id_number");
    CHECK(zone.personnel.act("PUT", path, 1, identity_json()).at("version") == "2");
    CHECK(leader.post(path + "/unseal", R"({"reason":"年度核查需要"})").status == 403);
    CHECK(zone.personnel.post(path + "/unseal", R"({"reason":"核查"})").code() == "reason_too_short");
    auto const granted = zone.personnel.post(path + "/unseal", R"({"reason":"年度核查需要"})");
    CHECK(granted.status == 200);
    std::string const open = path + "/" + granted.at("unsealing_id");
    auto const plain = zone.personnel.get(open);
    CHECK(plain.at("original_identity") == canary_identity);
    CHECK(plain.at("phone") == canary_phone);
    CHECK(plain.at("id_number") == canary_id);
    CHECK(second.get(open).status == 404); // somebody else's reason
    CHECK(leader.get(open).status == 403);
    CHECK(zone.personnel.get(path_of(zone.add_person("他人")) + "/identity/" + granted.at("unsealing_id")).status == 404);
    CHECK(leader.get(path_of(person)).at("file.unsealings[0].reason") == "年度核查需要");
    CHECK(leader.get(path_of(person)).at("file.has_identity") == "true");
  });
}

TEST_CASE("a sealed identity stands in no list, sheet, detail, audit record or byte of the store") {
  in_small_zone([](SmallZone& zone) {
    auto const person = zone.add_person("陈允钧");
    zone.put_on_post(person, zone.post);
    std::string const path = path_of(person);
    CHECK(zone.personnel.act("PUT", path + "/identity", 2, identity_json()).status == 200);
    auto const granted = zone.personnel.post(path + "/identity/unseal", R"({"reason":"年度核查需要"})");
    CHECK(
        shows_a_canary(zone.personnel.get(path + "/identity/" + granted.at("unsealing_id")).body)); // the control: it is there to be found
    for (std::string const& target :
         {path, std::string("/api/people"), std::string("/api/people.csv"), std::string("/api/posts/") + zone.post.text,
          std::string("/api/people?text=4711"), std::string("/api/organisation/structure")}) {
      auto const reply = zone.personnel.get(target);
      CHECK(reply.status == 200);
      CHECK(!shows_a_canary(reply.body));
      CHECK(!shows_a_canary(reply.header("ETag")));
    }
    CHECK(zone.personnel.get("/api/people?sort=phone").status == 400);
    CHECK(!shows_a_canary(zone.personnel.act("PUT", path + "/identity", 1, identity_json()).body));
    std::string const bytes = bytes_of_store(zone.app.runtime->data_dir);
    CHECK(!shows_a_canary(bytes));
    if (!zone.app.runtime->database->is_postgres()) CHECK(bytes.find("陈允钧") != std::string::npos); // the control: plain values are found
  });
}
