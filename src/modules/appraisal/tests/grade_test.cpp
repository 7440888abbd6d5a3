// SPDX-License-Identifier: Apache-2.0
// A grade sheet from its proposal to its seal, and every shortcut that is refused.
#include "modules/appraisal/tests/gradings.hpp"
#include "modules/appraisal/tests/world.hpp"

#include <thread>

namespace shiji::appraisal::test {
namespace {

// Ten people of a sealed quarter, each with as many visits as their number; a chair who stands outside the group.
struct GradedWorld {
  explicit GradedWorld(World& given) : world(given), leader(given.leader()), scheme(adopted(given)) {
    chair = id_of(world.office.post("/api/people", R"({"name":"组长","gender":"unknown","joined_on":"2020-01-01"})"));
    for (int i = 0; i < 10; ++i) {
      people.push_back(world.person("人员" + std::to_string(i), world.committee));
      world.targets({World::of_person("visits", people.back(), 1000, "2026Q3")});
      world.fact("visit", {{"count", 10 - i}}, people.back(), make_date(2026, 8, 18));
    }
    panel = world.app.client(Role::head, database::Reach::zone, {}, Id<Person>(chair));
  }

  static Id<Scheme> adopted(World& world) {
    Id<Scheme> made;
    world.app.commit(world.office, [&](UseCase& use) {
      made = load_adopted_scheme(use, {"economic", example_scheme(), "会议纪要", use.now(), thirty_percent_excellent()});
    });
    return made;
  }
  static std::string id_of(Reply const& reply) { return World::done(reply).at("person_id"); }

  Reply open(std::string const& barred = "") {
    return world.office.post("/api/grade-sheets", R"({"period_id":"2026Q3","category":"economic","level":1,"barred":[)" + barred +
                                                      R"(],"panel":[")" + chair + R"("]})");
  }
  void open_sealed() {
    World::done(world.office.act("POST", "/api/periods/2026Q3/seal", 0, "{}"));
    sheet = World::done(open()).at("sheet_id");
  }
  std::string fact_of(std::string const& person_id) {
    std::string fact;
    world.app.commit(world.office, [&](UseCase& use) {
      fact = merit::standing_entries_of(use.db, use.zone_id(), "2026Q3", person_id).front().fact_id.text;
    });
    return fact;
  }
  std::string body(std::string const& person, std::string const& grade, std::string const& fact, std::string const& reason = "主办专班") {
    return R"({"person_id":")" + person + R"(","grade":")" + grade + R"(","reason":")" + reason + R"(","fact_id":")" + fact + R"("})";
  }
  Reply move(std::int64_t version, std::string const& move_body) {
    return panel.act("POST", "/api/grade-sheets/" + sheet + "/move", version, move_body);
  }
  Reply act(Client& who, std::string const& what, std::int64_t version) {
    return who.act("POST", "/api/grade-sheets/" + sheet + "/" + what, version, "{}");
  }
  Reply detail() { return World::done(world.office.get("/api/grade-sheets/" + sheet)); }
  std::map<std::string, std::string> decided() {
    std::map<std::string, std::string> grades;
    world.app.commit(world.office, [&](UseCase& use) { grades = decided_grades(use.db, use.zone_id(), "2026Q3"); });
    return grades;
  }
  std::map<std::string, YearGrade> decided_in(int year) {
    std::map<std::string, YearGrade> grades;
    world.app.commit(world.office, [&](UseCase& use) { grades = year_grades(use.db, use.zone_id(), year); });
    return grades;
  }

  World& world;
  Client leader, panel = leader;
  Id<Scheme> scheme;
  std::string chair, sheet;
  std::vector<std::string> people;
};

void in_graded_world(std::function<void(GradedWorld&)> const& body) {
  in_world([&](World& world) {
    GradedWorld graded(world);
    body(graded);
  });
}

TEST_CASE("a sheet is proposed from a sealed period, calibrated, submitted and sealed; only then its grades are known") {
  in_graded_world([](GradedWorld& g) {
    CHECK(g.open().code() == "period_not_sealed");
    g.open_sealed();
    CHECK(g.open().code() == "sheet_opened_before");
    Reply const proposed = g.detail();
    CHECK(proposed.at("rows[2].grade") == "excellent");
    CHECK(proposed.at("rows[3].grade") == "competent");
    CHECK(proposed.at("places[0].taken") == "3");
    CHECK(proposed.at("proposal_holds") == "true");
    CHECK(proposed.at("seal_holds") == "false");

    Client head = g.world.head_of(g.world.department); // reads no sheet of which he is not on the panel
    CHECK(head.get("/api/grade-sheets/" + g.sheet).status == 404);
    CHECK(World::done(g.panel.get("/api/grade-sheets/" + g.sheet)).at("rows[2].grade") == "excellent");
    CHECK(g.world.cadre(g.people[0]).get("/api/grade-sheets/" + g.sheet).status == 403);

    std::string const fact = g.fact_of(g.people[3]);
    CHECK(g.move(1, g.body(g.people[3], "excellent", fact)).code() == "quota_is_full");
    CHECK(g.move(1, g.body(g.people[2], "competent", fact)).code() == "fact_not_of_person");
    CHECK(g.move(1, g.body(g.people[2], "competent", g.fact_of(g.people[2]), "")).status == 400);
    CHECK(g.move(1, g.body(g.people[2], "competent", "")).status == 400);
    World::done(g.move(1, g.body(g.people[2], "competent", g.fact_of(g.people[2]))));
    World::done(g.move(2, g.body(g.people[3], "excellent", fact)));
    CHECK(g.detail().at("moves[1].reason") == "主办专班");
    CHECK(g.decided().empty());

    CHECK(g.act(g.leader, "seal", 3).code() == "sheet_not_submitted");
    World::done(g.act(g.panel, "submit", 3));
    CHECK(g.move(4, g.body(g.people[3], "competent", fact)).code() == "sheet_not_open");
    CHECK(g.act(g.panel, "seal", 4).status == 403);
    World::done(g.act(g.leader, "return", 4));
    World::done(g.act(g.panel, "submit", 5));
    CHECK(g.decided().empty());
    CHECK(g.decided_in(2026).empty());
    World::done(g.act(g.leader, "seal", 6));
    CHECK(g.act(g.leader, "return", 7).code() == "sheet_is_sealed");

    Reply const sealed = g.detail();
    CHECK(sealed.at("seal").size() == 64);
    CHECK(sealed.at("seal_holds") == "true");
    CHECK(sealed.at("proposal_holds") == "true");
    auto const grades = g.decided();
    CHECK(grades.size() == 10);
    CHECK(grades.at(g.people[3]) == "excellent");
    CHECK(grades.at(g.people[2]) == "competent");
    CHECK(g.decided_in(2026).at(g.people[3]).grade == "excellent");
    CHECK(g.decided_in(2026).at(g.people[3]).period_id == "2026Q3");
    CHECK(g.decided_in(2025).empty());
    CHECK(g.world.office.get("/api/grade-sheets?state=sealed").at("rows[0].moves") == "2");
    CHECK(g.world.office.get("/api/grade-sheets?state=open").at("total") == "0");
  });
}

TEST_CASE("what was changed behind the seal no longer gives it") {
  in_graded_world([](GradedWorld& g) {
    g.open_sealed();
    World::done(g.act(g.panel, "submit", 1));
    World::done(g.act(g.leader, "seal", 2));
    CHECK(g.detail().at("seal_holds") == "true");
    static constexpr database::Statement forge{
        "UPDATE appraisal_grade_row SET grade = 'excellent' WHERE zone_id = $1 AND sheet_id = $2 AND person_id = $3"};
    g.world.app.commit(g.world.office, [&](UseCase& use) { use.db.run(forge, {use.zone_id(), g.sheet, g.people[9]}); });
    CHECK(g.detail().at("seal_holds") == "false");
  });
}

TEST_CASE("the barred are passed over with their reason shown, and only people of the group can be named") {
  in_graded_world([](GradedWorld& g) {
    World::done(g.world.office.act("POST", "/api/periods/2026Q3/seal", 0, "{}"));
    CHECK(g.open(R"({"person_id":")" + g.chair + R"(","why":"veto","reason":"不在本组"})").code() == "barred_unknown");
    g.sheet = World::done(g.open(R"({"person_id":")" + g.people[0] + R"(","why":"veto","reason":"安全事故一票否决"})")).at("sheet_id");
    Reply const sheet = g.detail();
    CHECK(sheet.at("rows[0].grade") == "competent");
    CHECK(sheet.at("rows[0].barred_reason") == "安全事故一票否决");
    CHECK(sheet.at("rows[3].grade") == "excellent");
    World::done(g.move(1, g.body(g.people[1], "competent", g.fact_of(g.people[1]))));
    CHECK(g.move(2, g.body(g.people[0], "excellent", g.fact_of(g.people[0]))).code() == "barred_from_grade");
  });
}

TEST_CASE("of many who reach for the last place at once, one has it") {
  in_graded_world([](GradedWorld& g) {
    g.open_sealed();
    World::done(g.move(1, g.body(g.people[0], "competent", g.fact_of(g.people[0]))));
    std::vector<std::string> bodies;
    for (std::size_t i = 3; i < 9; ++i) bodies.push_back(g.body(g.people[i], "excellent", g.fact_of(g.people[i])));
    std::vector<std::thread> racers;
    for (std::string const& one : bodies)
      racers.emplace_back([&g, one] {
        Client own = g.panel;
        own.act("POST", "/api/grade-sheets/" + g.sheet + "/move", 2, one);
      });
    for (std::thread& racer : racers) racer.join();
    Reply const sheet = g.detail();
    CHECK(sheet.at("places[0].taken") == "3");
    CHECK(sheet.at("moves[1].after") == "excellent");
    CHECK(sheet.at("moves[2].after").empty());
  });
}

TEST_CASE("a draft's grades are set and copied with it; an adopted scheme keeps its own") {
  in_graded_world([](GradedWorld& g) {
    std::string const body =
        R"({"rest":"competent","quotas":[{"grade":"excellent","side":"top","share_bp":2500,"rounding":"floor","document":"文","document_date":"2026-01-20","clause":"一"}]})";
    CHECK(g.world.office.act("PUT", "/api/schemes/" + g.scheme.text + "/grading", 1, body).code() == "not_a_draft");
    Reply const copy = World::done(g.world.office.post(
        "/api/schemes",
        R"({"category":"economic","name":"二版","name_en":"Second","valid_from":"2027-01-01","copy_of":")" + g.scheme.text + R"("})"));
    std::string const path = "/api/schemes/" + copy.at("scheme_id") + "/grading";
    CHECK(g.world.office.get(path).at("quotas[0].share_bp") == "3000");
    CHECK(g.world.office.act("PUT", path, 1, R"({"rest":"excellent","quotas":[]})").status == 200);
    CHECK(g.world.office.act("PUT", path, 2, R"({"rest":"","quotas":[]})").code() == "grading_malformed");
    World::done(g.world.office.act("PUT", path, 2, body));
    CHECK(g.world.office.get(path).at("quotas[0].share_bp") == "2500");
    Reply const detail = g.world.office.get("/api/schemes/" + copy.at("scheme_id"));
    CHECK(detail.body.find(R"({"part":"quota","part_id":"excellent","field":"share_bp","before":"3000","after":"2500"})") !=
          std::string::npos);
    World::done(g.world.office.act("DELETE", "/api/schemes/" + copy.at("scheme_id"), 3, "{}"));
  });
}

} // namespace
} // namespace shiji::appraisal::test
