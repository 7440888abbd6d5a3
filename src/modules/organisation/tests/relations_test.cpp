// SPDX-License-Identifier: Apache-2.0
// Kinship and avoidance: the rules, and the register over HTTP.
#include "modules/organisation/relations/rules.hpp"
#include "modules/organisation/relations/service.hpp"
#include "modules/organisation/tests/fixture.hpp"

using namespace shiji;
using namespace shiji::organisation;

namespace {

std::string code_of(Verdict const& verdict) { return verdict ? verdict->code : ""; }

Placed on(std::string const& post, std::vector<HeadAbove> heads) { return {Id<Post>(post), std::move(heads)}; }

std::string declaration(Id<Person> const& person, Id<Person> const& relative) {
  return R"({"person_id":")" + person.text + R"(","relative_id":")" + relative.text + R"(","kind":"spouse","detail":"canary-夫妻"})";
}

// A confirmed relation: declared by personnel, confirmed by a leader.
void make_kin(SmallZone& zone, Id<Person> const& a, Id<Person> const& b) {
  auto const made = zone.personnel.post("/api/relations", declaration(a, b));
  REQUIRE_MESSAGE(made.status == 200, made.body);
  auto leader = zone.app.client(Role::leader);
  auto const confirmed = leader.act("POST", "/api/relations/" + made.at("relation_id") + "/confirm", 1);
  REQUIRE_MESSAGE(confirmed.status == 200, confirmed.body);
}

} // namespace

TEST_CASE("two posts conflict under one direct head and where one heads the other, at any distance within a department") {
  HeadAbove const chief{Id<Post>("chief"), true}, bureau{Id<Post>("bureau"), false}, section{Id<Post>("section"), false};
  Placed const clerk = on("clerk", {section, bureau, chief}), colleague = on("colleague", {section, bureau, chief});
  Placed const elsewhere = on("elsewhere", {{Id<Post>("other-section"), false}, {Id<Post>("other-bureau"), false}, chief});
  Placed const section_head = on("section", {section, bureau, chief}), bureau_head = on("bureau", {bureau, chief});
  Placed const other_head = on("other-bureau", {{Id<Post>("other-bureau"), false}, chief}), chief_self = on("chief", {chief});
  CHECK(conflict_of(clerk, colleague) == KinConflict::same_head);
  CHECK(conflict_of(clerk, elsewhere) == KinConflict::none);
  CHECK(conflict_of(clerk, section_head) == KinConflict::superior);
  CHECK(conflict_of(bureau_head, clerk) == KinConflict::superior);
  CHECK(conflict_of(bureau_head, other_head) == KinConflict::same_head);
  CHECK(conflict_of(chief_self, bureau_head) == KinConflict::superior);
  CHECK(conflict_of(chief_self, clerk) == KinConflict::none);
  CHECK(conflict_of(on("a", {}), on("b", {})) == KinConflict::none);
}

TEST_CASE("a relation is decided by somebody who is neither its declarer nor one of the two") {
  RelationRecord relation;
  relation.person_id = Id<Person>("a");
  relation.relative_id = Id<Person>("b");
  relation.declared_by = Id<Account>("declarer");
  CHECK(code_of(may_decide_relation(relation, Id<Account>("declarer"), {})) == "relation_is_your_own");
  CHECK(code_of(may_decide_relation(relation, Id<Account>("x"), Id<Person>("b"))) == "relation_is_your_own");
  CHECK(code_of(may_decide_relation(relation, Id<Account>("x"), Id<Person>("c"))) == "");
  CHECK(code_of(may_end_relation(relation, {}, "两人已离婚登记")) == "relation_not_confirmed");
  relation.state = RelationState::confirmed;
  CHECK(code_of(may_decide_relation(relation, Id<Account>("x"), {})) == "relation_decided");
  CHECK(code_of(may_end_relation(relation, {}, "离婚")) == "reason_too_short");
  CHECK(code_of(may_end_relation(relation, {}, "两人已离婚登记")) == "");
  CHECK(code_of(may_declare_relation(Id<Person>("a"), Id<Person>("a"), false, "x")) == "relation_to_oneself");
  CHECK(code_of(may_declare_relation(Id<Person>("a"), Id<Person>("b"), true, "x")) == "relation_registered");
  CHECK(code_of(may_declare_relation(Id<Person>("a"), Id<Person>("b"), false, " ")) == "relation_not_described");
}

TEST_CASE("kin are declared by themselves or personnel, confirmed by another, seen by few, and their words stay sealed") {
  in_small_zone([](SmallZone& zone) {
    auto const a = zone.add_person("甲"), b = zone.add_person("乙"), c = zone.add_person("丙");
    auto self = zone.app.client(Role::cadre, database::Reach::self, {}, a);
    auto leader = zone.app.client(Role::leader), head = zone.app.client(Role::head, database::Reach::department, zone.department.text);
    CHECK(self.post("/api/relations", declaration(b, c)).status == 404); // of others only personnel declares
    auto const made = self.post("/api/relations", declaration(a, b));
    REQUIRE(made.status == 200);
    CHECK(zone.personnel.post("/api/relations", declaration(b, a)).code() == "relation_registered");
    std::string const path = "/api/relations/" + made.at("relation_id");
    CHECK(head.get("/api/relations").status == 403);
    CHECK(self.get(path).status == 403);
    CHECK(self.get("/api/relations/own").at("rows[0].relative_name") == "乙");
    CHECK(zone.personnel.get(path).at("detail") == "canary-夫妻");
    CHECK(zone.personnel.get("/api/relations").body.find("canary") == std::string::npos);
    CHECK(zone.personnel.get("/api/relations.csv").body.find("canary") == std::string::npos);
    zone.app.read(zone.personnel, [&](Query& use) {
      CHECK_FALSE(are_kin(use.db, use.zone_id(), a, b)); // control: only declared so far
    });
    CHECK(zone.personnel.act("POST", path + "/confirm", 1).at("state") == "confirmed");
    CHECK(zone.personnel.act("POST", path + "/confirm", 1).status == 412);
    zone.app.read(zone.personnel, [&](Query& use) {
      CHECK(are_kin(use.db, use.zone_id(), a, b));
      CHECK(are_kin(use.db, use.zone_id(), b, a));
      CHECK_FALSE(are_kin(use.db, use.zone_id(), a, c));
      CHECK(kin_of(use.db, use.zone_id(), {}).empty());
    });
    CHECK(leader.act("POST", path + "/end", 2, R"({"reason":"两人已办理离婚登记"})").at("state") == "ended");
    zone.app.read(zone.personnel, [&](Query& use) { CHECK_FALSE(are_kin(use.db, use.zone_id(), a, b)); });
  });
}

TEST_CASE("a rejected declaration makes nobody kin and may be declared again") {
  in_small_zone([](SmallZone& zone) {
    auto const a = zone.add_person("甲"), b = zone.add_person("乙");
    auto const made = zone.personnel.post("/api/relations", declaration(a, b));
    std::string const path = "/api/relations/" + made.at("relation_id");
    CHECK(zone.personnel.act("POST", path + "/reject", 1, R"({"reason":"查无此事"})").code() == "relation_is_your_own");
    auto leader = zone.app.client(Role::leader);
    CHECK(leader.act("POST", path + "/reject", 1, R"({"reason":"查无此事"})").at("state") == "rejected");
    CHECK(zone.personnel.get("/api/relations?state=rejected").at("rows[0].note") == "查无此事");
    CHECK(zone.personnel.post("/api/relations", declaration(b, a)).status == 200);
  });
}

TEST_CASE("kin are not appointed under one head or one under the other, but for a reason that is kept") {
  in_small_zone([](SmallZone& zone) {
    auto const a = zone.add_person("甲"), b = zone.add_person("乙");
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      auto const head = create_post(use, {zone.section, {"股长"}, {"general"}, 3, 1, {}, make_date(2024, 1, 1)});
      set_head(use, {zone.section, 1, head.post_id});
    });
    CHECK(zone.personnel.get("/api/units/" + zone.section.text).at("head.title") == "股长");
    zone.put_on_post(a, zone.post);
    std::string const path = "/api/people/" + b.text + "/appoint";
    auto const body = [&](std::string const& more) { return R"({"post_id":")" + zone.post.text + "\"" + more + "}"; };
    make_kin(zone, a, b);
    auto const refused = zone.personnel.act("POST", path, 1, body(""));
    CHECK(refused.code() == "kin_same_head");
    CHECK(refused.at("fields[0].path") == "kin_reason");
    CHECK(zone.personnel.act("POST", path, 1, body(R"(,"kin_reason":"急")")).code() == "reason_too_short");
    CHECK(zone.personnel.get("/api/relations/overrides").at("rows[0].reason").empty());
    CHECK(zone.personnel.act("POST", path, 1, body(R"(,"kin_reason":"专业岗位无其他合格人选")")).at("version") == "2");
    auto const kept = zone.personnel.get("/api/relations/overrides");
    CHECK(kept.at("rows[0].reason") == "专业岗位无其他合格人选");
    CHECK(kept.at("rows[0].conflict") == "same_head");
    CHECK(zone.personnel.get("/api/relations").at("rows[0].conflict") == "same_head");
  });
}

TEST_CASE("control: without a confirmed relation the same appointment is not questioned") {
  in_small_zone([](SmallZone& zone) {
    auto const a = zone.add_person("甲"), b = zone.add_person("乙");
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      auto const head = create_post(use, {zone.section, {"股长"}, {"general"}, 3, 1, {}, make_date(2024, 1, 1)});
      set_head(use, {zone.section, 1, head.post_id});
    });
    zone.put_on_post(a, zone.post);
    CHECK(zone.personnel.act("POST", "/api/people/" + b.text + "/appoint", 1, R"({"post_id":")" + zone.post.text + "\"}").status == 200);
  });
}
