// SPDX-License-Identifier: Apache-2.0
// 一年一签约: who may sign, who decides, what a decision that is adverse needs, and how it is read.
#include "modules/appraisal/api.hpp"
#include "modules/appraisal/module.hpp"
#include "modules/contracts/module.hpp"
#include "modules/contracts/rules.hpp"
#include "modules/contracts/service.hpp"
#include "modules/evidence/module.hpp"
#include "modules/merit/module.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::contracts;

namespace {

Date const start = make_date(2026, 1, 1), end_of_year = make_date(2026, 12, 31);

std::string code_of(Verdict const& verdict) { return verdict ? verdict->code : ""; }

Catalogue const& catalogue() {
  static Catalogue const all(
      {search::module(), organisation::module(), evidence::module(), merit::module(), appraisal::module(), contracts::module()});
  return all;
}

ContractRecord contract(std::optional<Date> to = end_of_year) {
  ContractRecord made;
  made.contract_id = Id<Contract>("c");
  made.person_id = Id<Person>("p");
  made.number = "HT-2026-001";
  made.valid_from = start;
  made.valid_to = to;
  return made;
}

DecideRenewals decision(Decision decision, std::string const& reason = "年度考核和岗位需要综合研究") {
  DecideRenewals made;
  made.decision = decision;
  made.reason = {reason};
  return made;
}

// A zone with two people on posts, each with a contract that ends with the year.
struct World {
  explicit World(test::ApplicationFixture& given) : app(given), office(given.client(Role::personnel)) {
    app.commit(office, [&](UseCase& use) {
      organisation::NewZone zone{.code = {"yl"}, .name = {"云岭"}};
      zone.valid_from = make_date(2020, 1, 1);
      organisation::create_zone_as(use, use.zone_id(), zone);
      root = organisation::root_unit(use.db, use.zone_id())->unit_id.text;
    });
    office.act("PUT", "/api/establishment/" + root + "/general", 0, R"({"establishment":10})");
    li = person("李青", "HT-2026-001");
    wang = person("王岚", "HT-2026-002");
  }
  Id<Person> person(std::string const& name, std::string const& number) {
    Id<Person> const made(
        office.post("/api/people", R"({"name":")" + name + R"(","gender":"unknown","joined_on":"2020-01-01"})").at("person_id"));
    auto const post =
        office.post("/api/posts", R"({"unit_id":")" + root +
                                      R"(","title":"科员","category":"general","level":1,"headcount":1,"valid_from":"2020-01-01"})");
    office.act("POST", "/api/people/" + made.text + "/appoint", 1,
               R"({"post_id":")" + post.at("post_id") + R"(","valid_from":"2020-01-01"})");
    auto const signed_one =
        office.post("/api/people/" + made.text + "/contracts",
                    R"({"number":")" + number + R"(","kind":"yearly","valid_from":"2026-01-01","valid_to":"2026-12-31"})");
    REQUIRE_MESSAGE(signed_one.status == 200, signed_one.body);
    contracts[made] = signed_one.at("contract_id");
    return made;
  }
  test::Reply decide(test::Client& by, std::vector<Id<Person>> const& people, std::string const& more, std::int64_t version = 1) {
    std::string items;
    for (auto const& one : people)
      items += (items.empty() ? "" : ",") + std::string(R"({"contract_id":")") + contracts.at(one) + R"(","version":)" +
               std::to_string(version) + "}";
    return by.post("/api/renewals/decide", R"({"items":[)" + items + "]," + more + "}");
  }
  test::ApplicationFixture& app;
  test::Client office;
  std::string root;
  Id<Person> li, wang;
  std::map<Id<Person>, std::string> contracts;
};

void in_world(std::function<void(World&)> const& body) {
  test::for_each_application(catalogue(), [&](test::ApplicationFixture& app) {
    World world(app);
    body(world);
  });
}

// Visits are all that counts; one of two is excellent.
appraisal::AdoptedScheme scheme_of_visits(Instant now) {
  appraisal::SchemeIndicator visits{{"visits"},  {"企业服务"},
                                    {"Service"}, {"走访"},
                                    {"Visits"},  appraisal::IndicatorType::more,
                                    10'000,      scoring::default_cap_bp(appraisal::IndicatorType::more),
                                    {},          {},
                                    "家",        "firms",
                                    true};
  appraisal::SchemeContent content{{"综合岗方案"}, {"General scheme"}, make_date(2026, 1, 1), 0, {}, {visits}, {}};
  content.rules = {{"r1", "visit", "", 0, "visits", merit::Measure::actual, merit::EntryKind::credit, "count", 100, {}}};
  appraisal::GradeQuota excellent{{"excellent"}, grading::Side::top, 5000, Rounding::floor, {"云委发〔2026〕3号"}, start, {"第十二条"}};
  return {"general", content, "会议纪要", now, {"competent", {excellent}}};
}

// The third quarter with three visits of Li and one of Wang, sealed; its grade sheet is submitted by the chair and waits for the leader.
std::string submitted_sheet(World& world) {
  world.app.commit(world.office, [&](UseCase& use) {
    appraisal::load_adopted_scheme(use, scheme_of_visits(use.now()));
    appraisal::open_period(use, {"2026Q3", "三季度", make_date(2026, 7, 1), make_date(2026, 9, 30)});
    for (auto const& [person, visits] : {std::pair(world.li, 3), std::pair(world.wang, 1)}) {
      appraisal::load_targets(use, {{"visits", appraisal::TargetLevel::person, person.text, "2026Q3", 400}});
      merit::record_fact(use, {"visit",
                               "走访企业",
                               make_date(2026, 8, 18),
                               "test",
                               person.text,
                               {{"count", visits}},
                               {{merit::SubjectKind::person, person.text, 10'000}},
                               {}});
    }
  });
  std::string const chair =
      world.office.post("/api/people", R"({"name":"组长","gender":"unknown","joined_on":"2020-01-01"})").at("person_id");
  world.office.act("POST", "/api/periods/2026Q3/seal", 0, "{}");
  auto const sheet = world.office.post("/api/grade-sheets",
                                       R"({"period_id":"2026Q3","category":"general","level":1,"barred":[],"panel":[")" + chair + R"("]})");
  REQUIRE_MESSAGE(sheet.status == 200, sheet.body);
  auto panel = world.app.client(Role::head, database::Reach::zone, {}, Id<Person>(chair));
  CHECK(panel.act("POST", "/api/grade-sheets/" + sheet.at("sheet_id") + "/submit", 1, "{}").status == 200);
  return sheet.at("sheet_id");
}

std::string const not_renewed =
    R"("decision":"not_renew","ground":"post_abolished","document":"管委会会议纪要〔2026〕12号","reason":"岗位撤销，不再续签")";

} // namespace

TEST_CASE("no two contracts of a person run at the same time, and only an open-ended one has no end") {
  std::vector<ContractRecord> const one{contract()};
  CHECK(code_of(may_sign(one, ContractKind::yearly, make_date(2027, 1, 1), make_date(2027, 12, 31))) == "");
  CHECK(code_of(may_sign(one, ContractKind::yearly, end_of_year, make_date(2027, 12, 31))) == "contract_overlaps");
  CHECK(code_of(may_sign(one, ContractKind::yearly, make_date(2025, 1, 1), make_date(2025, 12, 31))) == "");
  CHECK(code_of(may_sign({}, ContractKind::yearly, start, {})) == "contract_without_end");
  CHECK(code_of(may_sign({}, ContractKind::open_ended, start, end_of_year)) == "contract_without_end");
  CHECK(code_of(may_sign({}, ContractKind::open_ended, start, {})) == "");
  CHECK(code_of(may_sign({contract(std::nullopt)}, ContractKind::yearly, make_date(2030, 1, 1), make_date(2030, 12, 31))) ==
        "contract_overlaps");
  CHECK(code_of(may_sign({}, ContractKind::yearly, end_of_year, start)) == "contract_dates_reversed");
}

TEST_CASE("not renewing names a ground and a document, and neither the person nor kin decide") {
  Decider const stranger{Id<Account>("a"), {}, false};
  CHECK(code_of(may_decide(contract(), {}, decision(Decision::not_renew), stranger)) == "ground_missing");
  auto with_ground = decision(Decision::not_renew);
  with_ground.ground = Ground::unfit_found;
  CHECK(code_of(may_decide(contract(), {}, with_ground, stranger)) == "document_missing");
  with_ground.document = shape::NonEmptyText<120>{"不胜任认定书〔2026〕3号"};
  CHECK(code_of(may_decide(contract(), {}, with_ground, stranger)) == "");
  CHECK(code_of(may_decide(contract(), {}, with_ground, {Id<Account>("a"), Id<Person>("p"), false})) == "decides_on_kin");
  CHECK(code_of(may_decide(contract(), {}, with_ground, {Id<Account>("a"), Id<Person>("q"), true})) == "decides_on_kin");
  with_ground.reason = {"排名靠后"};
  CHECK(code_of(may_decide(contract(), {}, with_ground, stranger)) == "decision_reason_too_short");
  CHECK(code_of(may_decide(contract(), {}, decision(Decision::renew), stranger)) == "renewal_end_missing");
  auto renewed = decision(Decision::renew);
  renewed.valid_to = end_of_year;
  CHECK(code_of(may_decide(contract(), {}, renewed, stranger)) == "renewal_end_too_early");
  CHECK(code_of(may_decide(contract(std::nullopt), {}, decision(Decision::defer), stranger)) == "contract_ended");
  RenewalRecord decided;
  decided.state = RenewalState::renewed;
  CHECK(code_of(may_decide(contract(), decided, decision(Decision::defer), stranger)) == "renewal_decided");
  decided.state = RenewalState::deferred;
  CHECK(code_of(may_decide(contract(), decided, decision(Decision::defer), stranger)) == "");
}

TEST_CASE("a second person is another person, and the next number carries the next year") {
  RenewalRecord awaiting;
  awaiting.state = RenewalState::awaiting_second;
  awaiting.decided_by = Id<Account>("a");
  CHECK(code_of(may_second(contract(), awaiting, {Id<Account>("a"), {}, false})) == "second_is_first");
  CHECK(code_of(may_second(contract(), awaiting, {Id<Account>("b"), {}, false})) == "");
  CHECK(code_of(may_second(contract(), {}, {Id<Account>("b"), {}, false})) == "renewal_not_awaiting");
  CHECK(next_number("HT-2026-001", make_date(2027, 1, 1)) == "HT-2027-001");
  CHECK(next_number("GW001", make_date(2027, 1, 1)) == "GW001-2027");
}

TEST_CASE("contracts of a year are renewed together, row by row, and the next ones are made") {
  in_world([](World& world) {
    CHECK(world.office.get("/api/renewals?year=2026").at("total") == "2");
    CHECK(world.office.get("/api/renewals?year=2027").at("total") == "0");
    CHECK(world.decide(world.office, {world.li}, R"("decision":"defer","reason":"待年度考核结果")").at("rows[0].outcome") == "decided");
    auto const both =
        world.decide(world.office, {world.li, world.wang}, R"("decision":"renew","valid_to":"2027-12-31","reason":"岗位需要，同意续签")");
    CHECK(both.at("rows[0].code") == "stale"); // decided on since
    CHECK(both.at("rows[1].outcome") == "decided");
    auto const of_wang = world.office.get("/api/people/" + world.wang.text + "/contracts");
    CHECK(of_wang.at("rows[0].number") == "HT-2027-002");
    CHECK(of_wang.at("rows[0].valid_from") == "2027-01-01");
    CHECK(of_wang.at("rows[1].renewal") == "renewed");
    CHECK(world.office.get("/api/renewals?year=2026&state=deferred").at("rows[0].person_name") == "李青");
    CHECK(world.office.get("/api/renewals?year=2027").at("total") == "1");
    CHECK(world.office.get("/api/renewals.csv?year=2026").body.find("李青") != std::string::npos);
  });
}

TEST_CASE("the grade of the year stands beside score and rank once its sheet is sealed, and not before") {
  in_world([](World& world) {
    std::string const sheet = submitted_sheet(world);
    std::string const by_number = "/api/renewals?year=2026&sort=number";
    CHECK(world.office.get(by_number).at("rows[0].rank") == "1");
    CHECK(world.office.get(by_number).at("rows[0].grade") == "");
    CHECK(world.app.client(Role::leader).act("POST", "/api/grade-sheets/" + sheet + "/seal", 2, "{}").status == 200);
    auto const graded = world.office.get(by_number);
    CHECK(graded.at("rows[0].grade") == "excellent");
    CHECK(graded.at("rows[0].grade_period") == "2026Q3");
    CHECK(graded.at("rows[1].grade") == "competent");
    CHECK(world.office.get("/api/renewals.csv?year=2026").body.find("2026Q3") != std::string::npos);
    CHECK(world.office.get("/api/renewals.csv?year=2026").body.find("优秀") != std::string::npos); // the word, not the code
  });
}

TEST_CASE("not renewing takes effect with a second person only, and the person reads and acknowledges the notice") {
  in_world([](World& world) {
    CHECK(world.decide(world.office, {world.li}, R"("decision":"not_renew","reason":"组内排名靠后")").at("rows[0].code") ==
          "ground_missing");
    CHECK(world.decide(world.office, {world.li}, not_renewed).at("rows[0].outcome") == "decided");
    std::string const path = "/api/renewals/" + world.contracts.at(world.li);
    CHECK(world.office.act("POST", path + "/confirm", 2).code() == "second_is_first");
    auto self = world.app.client(Role::cadre, database::Reach::self, {}, world.li);
    auto other = world.app.client(Role::cadre, database::Reach::self, {}, world.wang);
    std::string const own = "/api/people/" + world.li.text + "/contracts";
    CHECK(self.get(own).at("rows[0].may_acknowledge") == "false");
    auto leader = world.app.client(Role::leader);
    CHECK(leader.act("POST", path + "/confirm", 2).at("state") == "not_renewed");
    CHECK(other.get(own).status == 404);
    CHECK(self.get(own).at("rows[0].document") == "管委会会议纪要〔2026〕12号");
    std::string const acknowledge = "/api/contracts/" + world.contracts.at(world.li) + "/acknowledge";
    CHECK(other.act("POST", acknowledge, 3).status == 404);
    CHECK(self.act("POST", acknowledge, 3).status == 200);
    CHECK(self.act("POST", acknowledge, 4).code() == "nothing_to_acknowledge");
    CHECK_FALSE(world.office.get("/api/renewals?year=2026&text=%E6%9D%8E").at("rows[0].acknowledged_at").empty());
  });
}

TEST_CASE("a second person takes a decision back, and it is decided anew") {
  in_world([](World& world) {
    world.decide(world.office, {world.li}, not_renewed);
    auto leader = world.app.client(Role::leader);
    CHECK(leader.act("POST", "/api/renewals/" + world.contracts.at(world.li) + "/reject", 2, R"({"reason":"岗位予以保留"})").at("state") ==
          "open");
    CHECK(world.decide(world.office, {world.li}, R"("decision":"renew","valid_to":"2027-12-31","reason":"岗位保留，续签一年")", 3)
              .at("rows[0].outcome") == "decided");
  });
}

TEST_CASE("a running contract stands on the handover list of whoever leaves, and ends with the last day") {
  in_world([](World& world) {
    auto const opened = world.office.act("POST", "/api/people/" + world.li.text + "/leave", 2,
                                         R"({"kind":"resignation","last_day":"2026-11-20","receiver_id":")" + world.wang.text +
                                             R"(","reason":"个人原因申请离职"})");
    REQUIRE_MESSAGE(opened.status == 200, opened.body);
    std::string const path = "/api/leavings/" + opened.at("leaving_id");
    auto const list = world.office.get(path);
    CHECK(list.body.find("HT-2026-001") != std::string::npos);
    std::int64_t version = 1;
    for (std::int64_t i = 1; i <= std::stoll(list.at("items")); ++i)
      version = std::stoll(
          world.office.act("POST", path + "/settle", version, R"({"item":)" + std::to_string(i) + R"(,"state":"done","note":""})")
              .at("version"));
    CHECK(world.office.act("POST", path + "/complete", version).at("state") == "left");
    auto const ended = world.office.get("/api/people/" + world.li.text + "/contracts");
    CHECK(ended.at("rows[0].state") == "ended");
    CHECK(ended.at("rows[0].valid_to") == "2026-11-20");
    CHECK(world.office.get("/api/renewals?year=2026").at("total") == "1");
  });
}
