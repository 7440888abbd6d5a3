// SPDX-License-Identifier: Apache-2.0
// What the outside is answered, each refusal included.
#include "modules/appraisal/tests/world.hpp"

namespace shiji::appraisal::test {
namespace {

std::string json_of(SchemeContent const& content) { return shape::to_json(content); }

// A draft with the example's content.
std::string draft(World& world, Client& by, SchemeContent const& content) {
  Reply const made =
      World::done(by.post("/api/schemes", R"({"category":"economic","name":"方案","name_en":"Scheme","valid_from":"2026-12-01"})"));
  std::string const path = "/api/schemes/" + made.at("scheme_id");
  World::done(by.act("PUT", path, 1, json_of(content)));
  CHECK(world.office.get(path).header("ETag") == "\"2\"");
  return path;
}

TEST_CASE("a scheme is drafted by one and signed by another, and never changes after that") {
  in_world([](World& world) {
    Client leader = world.leader(), cadre = world.app.client(Role::cadre);
    std::string const path = draft(world, world.office, example_scheme(make_date(2026, 12, 1)));
    CHECK(world.office.get(path).at("may_adopt") == "false");
    CHECK(leader.get(path).at("may_adopt") == "true");
    CHECK(leader.get(path).at("classes[0].weight") == "10000");
    CHECK(world.office.act("POST", path + "/adopt", 2).code() == "signs_own_proposal");
    CHECK(cadre.act("POST", path + "/adopt", 2).code() == "not_permitted");
    CHECK(leader.act("POST", path + "/adopt", 1).status == 412);
    CHECK(leader.post(path + "/adopt").status == 428);
    Reply const adopted = World::done(leader.act("POST", path + "/adopt", 2));
    CHECK(adopted.at("state") == "adopted");
    CHECK(adopted.at("version") == "3");
    CHECK(leader.act("POST", path + "/adopt", 3).code() == "not_a_draft");
    CHECK(world.office.act("PUT", path, 3, json_of(example_scheme())).code() == "not_a_draft");
    CHECK(world.office.act("DELETE", path, 3).code() == "not_a_draft");
    CHECK(cadre.get(path).at("name") == "经济服务方案");
    CHECK(cadre.get(path).at("rules[0].fact_kind") == "visit");
    CHECK(world.office.get("/api/schemes/" + world.committee).status == 404);

    Reply const next = World::done(world.office.post(
        "/api/schemes", R"({"category":"economic","name":"二版","name_en":"Second","valid_from":"2026-12-01","copy_of":")" +
                            adopted.at("scheme_id") + R"("})"));
    std::string const second = "/api/schemes/" + next.at("scheme_id");
    CHECK(next.at("number") == "2");
    CHECK(leader.get(second).at("previous_number") == "1");
    CHECK(leader.get(second).at("differences[0].field") == "name");
    CHECK(leader.get(second).at("differences[0].before") == "经济服务方案");
    CHECK(leader.act("POST", second + "/adopt", 1).code() == "start_date_taken");
    CHECK(world.office.act("DELETE", second, 1).status == 204);
    CHECK(leader.get("/api/schemes?category=economic").at("schemes[1].number") == "");
  });
}

TEST_CASE("a scheme that is wrong, half done or late is refused with what is wrong") {
  in_world([](World& world) {
    Client leader = world.leader();
    std::string const path = draft(world, world.office, example_scheme(make_date(2026, 12, 1)));
    SchemeContent content = example_scheme(make_date(2026, 12, 1));
    content.indicators[0].cap_bp = -1;
    content.rules[1].indicator = "dance";
    Reply const wrong = world.office.act("PUT", path, 2, json_of(content));
    CHECK(wrong.status == 400);
    CHECK(wrong.code() == "scheme_malformed");
    CHECK(wrong.at("fields[0].path") == "indicators[0].cap_bp");
    CHECK(wrong.at("fields[1].message") == "方案中没有指标“dance”。");
    CHECK(world.office.act("PUT", path, 2, "{}").code() == "malformed_input");

    content = example_scheme(make_date(2026, 12, 1));
    content.indicators[0].weight = 1999;
    World::done(world.office.act("PUT", path, 2, json_of(content)));
    Reply const light = leader.act("POST", path + "/adopt", 3);
    CHECK(light.code() == "weights_not_whole");
    CHECK(light.at("message") == "权重合计应为 10000（万分比），现为 9999，相差 -1。");
    content.indicators.clear();
    content.rules.clear();
    World::done(world.office.act("PUT", path, 3, json_of(content)));
    CHECK(leader.act("POST", path + "/adopt", 4).code() == "indicators_missing");
    World::done(world.office.act("PUT", path, 4, json_of(example_scheme(make_date(2026, 11, 19)))));
    CHECK(leader.act("POST", path + "/adopt", 5).code() == "starts_in_past");
    World::done(world.office.act("PUT", path, 5, json_of(example_scheme(make_date(2026, 11, 20)))));
    CHECK(leader.act("POST", path + "/adopt", 6).status == 200);
    CHECK(world.office.post("/api/schemes", R"({"category":"a b","name":"x","name_en":"x","valid_from":"2026-12-01"})").code() ==
          "category_malformed");
    CHECK(leader.post("/api/schemes", R"({"category":"a","name":"x","name_en":"x","valid_from":"2026-12-01"})").code() == "not_permitted");
  });
}

std::string row(std::string const& level, std::string const& subject, std::string const& period, std::string const& target,
                std::string const& version = "null") {
  return R"({"level":")" + level + R"(","subject_id":")" + subject + R"(","period_id":")" + period + R"(","target_x100":)" + target +
         R"(,"version":)" + version + "}";
}
std::string set(std::string const& rows, std::string const& indicator_id = "visits") {
  return R"({"indicator":")" + indicator_id + R"(","rows":[)" + rows + "]}";
}

TEST_CASE("targets whose sums disagree are refused naming the rows and the difference") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    std::string const li = world.person("李青", world.first_section), wang = world.person("王岚", world.first_section);
    CHECK(world.office.post("/api/targets", set(row("section", world.first_section, "2026Q4", "3000"))).status == 204);
    Reply const off =
        world.office.post("/api/targets", set(row("person", li, "2026Q4", "1000") + "," + row("person", wang, "2026Q4", "2001")));
    CHECK(off.status == 409);
    CHECK(off.code() == "targets_disagree");
    CHECK(off.at("fields[0].path") == "rows[0].target_x100");
    CHECK(off.at("fields[1].path") == "rows[1].target_x100");
    CHECK(off.at("fields[1].message") == "分解目标合计 30.01 与总目标 30.00 不符，相差 0.01。");
    CHECK(
        world.office.post("/api/targets", set(row("person", li, "2026Q4", "1000") + "," + row("person", wang, "2026Q4", "2000"))).status ==
        204);
    CHECK(world.office.post("/api/targets", set(row("section", world.first_section, "2026Q4", "2999", "1"))).code() == "targets_disagree");
    CHECK(world.office.post("/api/targets", set(row("section", world.first_section, "2026", "2999"))).code() == "targets_disagree");
    CHECK(world.office.post("/api/targets", set(row("section", world.first_section, "2026", "3000"))).status == 204);
    CHECK(world.office.post("/api/targets", set(row("person", li, "2026Q4", "1000"))).status == 412);
    CHECK(
        world.office.post("/api/targets", set(row("person", li, "2026Q4", "null", "1") + "," + row("person", wang, "2026Q4", "3000", "1")))
            .status == 204);
    CHECK(world.office.get("/api/targets/of/" + li).at("targets[0].target_x100") == "");
    CHECK(world.office.get("/api/targets/of/" + wang).at("targets[0].version") == "2");
    Reply const stale = world.office.post("/api/targets", set(row("person", wang, "2026Q4", "3000", "1")));
    CHECK(stale.code() == "stale");
    CHECK(stale.at("fields[0].path") == "rows[0].version");
  });
}

TEST_CASE("target rows are judged one by one, and a head sets those of the own department only") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    std::string const li = world.person("李青", world.first_section), far = world.person("远", world.committee);
    Client head = world.head_of(world.department), cadre = world.cadre(li);
    Reply const bad =
        world.office.post("/api/targets", set(row("person", world.first_section, "2026Q4", "1") + "," + row("person", li, "2027Q1", "1") +
                                              "," + row("person", li, "2026Q4", "-1") + "," + row("person", li, "2026Q4", "1")));
    CHECK(bad.code() == "targets_refused");
    CHECK(bad.at("fields[0].code") == "target_subject_unknown");
    CHECK(bad.at("fields[1].code") == "target_period_unknown");
    CHECK(bad.at("fields[2].code") == "out_of_range");
    CHECK(bad.at("fields[3].code") == "target_twice");
    CHECK(world.office.post("/api/targets", set("", "dance")).code() == "target_indicator_unknown");
    CHECK(world.office.get("/api/targets?indicator=dance").code() == "target_indicator_unknown");
    CHECK(head.post("/api/targets", set(row("person", far, "2026Q4", "100"))).code() == "target_outside_scope");
    CHECK(head.post("/api/targets", set(row("zone", world.committee, "2026Q4", "100"))).status == 403);
    CHECK(head.post("/api/targets", set(row("person", li, "2026Q4", "100"))).status == 204);
    CHECK(cadre.post("/api/targets", set(row("person", li, "2026Q4", "50", "1"))).code() == "not_permitted");
    CHECK(cadre.get("/api/targets?indicator=visits").at("tree[0].may_change") == "false");
    CHECK(head.get("/api/targets?indicator=visits").at("tree[0].parts[1].may_change") == "true");
  });
}

TEST_CASE("everybody in the zone sees the rank list; the arithmetic is for oneself, the heads above, personnel, leaders and supervision") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    std::string const li = world.person("李青", world.first_section), far = world.person("远", world.committee);
    world.targets({World::of_person("visits", li, 1000), World::of_person("visits", far, 1000)});
    world.fact("visit", {{"count", 5}}, li);
    Client own = world.cadre(li), other = world.cadre(far), head = world.head_of(world.department);
    Client overseer = world.app.client(Role::supervision), enterprise = world.app.client(Role::enterprise);
    for (Client* who : {&own, &other, &head, &overseer}) CHECK(who->get("/api/ranking").at("rows[0].total_x100") == "5000");
    CHECK(enterprise.get("/api/ranking").code() == "not_permitted");
    CHECK(world.app.anonymous().get("/api/ranking").status == 401);
    for (Client* who : {&own, &head, &overseer, &world.office}) CHECK(who->get("/api/scores/" + li).status == 200);
    CHECK(other.get("/api/scores/" + li).code() == "not_found");
    CHECK(head.get("/api/scores/" + far).code() == "not_found");
    CHECK(own.get("/api/scores/" + world.department).code() == "not_found");
    CHECK(world.office.get("/api/scores/" + li + "?period=2027Q1").code() == "period_unknown");
    CHECK(world.office.get("/api/scores/" + world.department).code() == "no_scheme_in_force");
    CHECK(world.office.get("/api/ranking?sort=points").code() == "malformed_input");
    Reply const csv = own.get("/api/ranking.csv");
    CHECK(csv.status == 200);
    CHECK(csv.body.find("50.00") != std::string::npos);
    CHECK(csv.body.find("总分") != std::string::npos);
    world.app.clock.set(*instant_from_text("2027-02-01T01:00:00Z"));
    CHECK(own.get("/api/scores/" + li).code() == "not_scored");
    CHECK(own.get("/api/ranking").at("total") == "0");
    CHECK(own.get("/api/ranking?period=2026Q4").at("rows[0].total_x100") == "5000");
  });
}

TEST_CASE("periods are opened without overlap and sealed when they are over, and a sealed one keeps its figures") {
  in_world([](World& world) {
    world.adopt(example_scheme());
    std::string const li = world.person("李青", world.first_section);
    world.targets({World::of_person("visits", li, 1000, "2026Q3")});
    world.fact("visit", {{"count", 5}}, li, make_date(2026, 8, 3));
    auto const period = [](std::string const& id, std::string const& from, std::string const& to) {
      return R"({"period_id":")" + id + R"(","name":"季度","from":")" + from + R"(","to":")" + to + R"("})";
    };
    Client leader = world.leader();
    CHECK(world.office.post("/api/periods", period("2027Q1", "2027-01-01", "2027-03-31")).at("sealed") == "false");
    CHECK(world.office.post("/api/periods", period("2027Q1", "2028-01-01", "2028-03-31")).code() == "period_taken");
    CHECK(world.office.post("/api/periods", period("2027H1", "2027-03-31", "2027-06-30")).code() == "period_overlaps");
    CHECK(world.office.post("/api/periods", period("2027Q2", "2027-06-30", "2027-04-01")).code() == "period_dates_reversed");
    CHECK(world.office.post("/api/periods", period("2027", "2027-04-01", "2027-06-30")).code() == "period_code_malformed");
    CHECK(leader.post("/api/periods", period("2027Q2", "2027-04-01", "2027-06-30")).code() == "not_permitted");
    CHECK(world.office.post("/api/periods/2026Q4/seal").code() == "period_still_runs");
    CHECK(world.office.post("/api/periods/2020Q4/seal").code() == "period_unknown");
    CHECK(world.office.post("/api/periods/2026Q3/seal").status == 204);
    CHECK(world.office.post("/api/periods/2026Q3/seal").code() == "period_sealed_already");
    world.fact("visit", {{"count", 5}}, li, make_date(2026, 8, 3));
    CHECK(world.standing(li, "?period=2026Q3") == "1 5000 false");
  });
}

TEST_CASE("the league shows its places, and published figures by place, part and words") {
  in_world([](World& world) {
    Id<Zone> league, place;
    world.app.commit(world.office, [&](UseCase& use) {
      league = organisation::create_zone(use, {{}, organisation::ZoneKind::league, {"gx"}, {"高新区联盟"}});
      place = organisation::create_zone(use, {league, organisation::ZoneKind::zone, {"ls"}, {"乐山高新区"}});
      add_reference(use, place, {"P4", "13", "个", "竞聘岗位", "posts opened to competition", "", "published.csv"});
      add_reference(use, place, {"E3", "≥400", "件", "诉求办结", "requests solved", "原文为“超过”", "published.csv"});
    });
    Client cadre = world.app.client(Role::cadre), enterprise = world.app.client(Role::enterprise);
    Reply const shown = cadre.get("/api/league");
    CHECK(shown.at("places[0].code") == "ls");
    CHECK(shown.at("places[0].league_name") == "高新区联盟");
    CHECK(shown.at("places[0].references") == "2");
    CHECK(shown.at("places[1].facts") == "0");
    CHECK(cadre.get("/api/references").at("rows[1].quantity") == "≥400");
    CHECK(cadre.get("/api/references?part=E").at("total") == "1");
    CHECK(cadre.get("/api/references?text=超过").at("total") == "1");
    CHECK(cadre.get("/api/references?sort=mission_row").at("rows[0].mission_row") == "E3");
    CHECK(cadre.get("/api/references?place=" + world.app.zone_id.text).at("total") == "0");
    CHECK(cadre.get("/api/references.csv").body.find("乐山高新区") != std::string::npos);
    CHECK(enterprise.get("/api/references").code() == "not_permitted");
  });
}

} // namespace
} // namespace shiji::appraisal::test
