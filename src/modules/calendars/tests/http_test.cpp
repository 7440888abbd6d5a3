// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/api.hpp"
#include "modules/calendars/module.hpp"
#include "modules/calendars/terms/store.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::test;

namespace {

Catalogue const& catalogue() {
  static Catalogue const both({search::module(), organisation::module(), calendars::module()});
  return both;
}

// A local make-up day for 2027, a year nobody compiled in.
std::string
draft_of_2027(std::string const& days = R"({"day":"2027-01-01","kind":"off","name":"元旦"},{"day":"2027-01-09","kind":"work","name":""})") {
  return R"({"year":2027,"document_number":"试管办〔2026〕9号","issued_on":"2026-11-18","link":"","note":"","days":[)" + days + "]}";
}

void make_zone(ApplicationFixture& app) {
  app.commit(app.client(Role::personnel), [](UseCase& use) {
    organisation::NewZone zone;
    zone.code = {"yl"};
    zone.name = {"试验区"};
    zone.valid_from = make_date(2020, 1, 1);
    organisation::create_zone_as(use, use.zone_id(), zone);
  });
}

// One clock that runs through New Year, for the preview.
void declare_a_clock() {
  calendars::declare_due_source({"test_clock", "calendar.read", "/clocks/", [](database::Reader&, Id<Zone> const&) {
                                   return std::vector<calendars::OpenTerm>{
                                       {"c1", "核查", *parse_local_minute("2026-12-31T09:00"), 3, {}},
                                       {"c2", "核查二", *parse_local_minute("2026-03-02T09:00"), 3, {}}};
                                 }});
}

} // namespace

TEST_CASE("a year comes from the calendar compiled in, from a version, or from weekends alone and says so") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client office = app.client(Role::personnel), second = app.client(Role::leader);
    Reply const compiled = office.get("/api/calendars/2026");
    CHECK(compiled.at("source") == "built_in");
    CHECK(compiled.at("working_days") == "248");
    CHECK(compiled.at("document_number") == "国办发明电〔2025〕7号");
    CHECK(office.get("/api/calendars/2027").at("source") == "provisional");
    Reply const draft = office.post("/api/calendar-versions", draft_of_2027());
    REQUIRE_MESSAGE(draft.status == 200, draft.body);
    CHECK(office.get("/api/calendars/2027").at("source") == "provisional"); // a draft is not in force
    CHECK(office.get("/api/calendars/2027").at("draft_id") == draft.at("version_id"));
    CHECK(second.act("POST", "/api/calendar-versions/" + draft.at("version_id") + "/confirm", 1).at("status") == "in_force");
    Reply const loaded = office.get("/api/calendars/2027");
    CHECK(loaded.at("source") == "version");
    CHECK(loaded.at("document_number") == "试管办〔2026〕9号");
    CHECK(loaded.at("days[1].kind") == "work");
  });
}

TEST_CASE("the author of a draft cannot confirm it, and a second one for the year waits for the first") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client office = app.client(Role::personnel), second = app.client(Role::personnel);
    Reply const draft = office.post("/api/calendar-versions", draft_of_2027());
    std::string const path = "/api/calendar-versions/" + draft.at("version_id");
    CHECK(draft.at("mine_to_confirm") == "false");
    CHECK(office.act("POST", path + "/confirm", 1).code() == "second_person_needed");
    CHECK(second.post("/api/calendar-versions", draft_of_2027()).code() == "draft_exists");
    CHECK(second.get(path).at("mine_to_confirm") == "true");
    Reply const changed = office.act(
        "PUT", path, 1,
        R"({"document_number":"试管办〔2026〕10号","link":"","note":"更正","days":[{"day":"2027-01-01","kind":"off","name":""}]})");
    CHECK(changed.at("off_count") == "1");
    CHECK(second.act("POST", path + "/confirm", 1).status == 412); // what was read is no longer what would be confirmed
    CHECK(second.act("POST", path + "/confirm", 2).status == 200);
    CHECK(office.act("PUT", path, 3, R"({"document_number":"x","link":"","note":"","days":[{"day":"2027-01-01","kind":"off","name":""}]})")
              .code() == "calendar_not_a_draft");
    CHECK(app.client(Role::cadre).post("/api/calendar-versions", draft_of_2027()).status == 403);
  });
}

TEST_CASE("an undo is a new version with earlier days, confirmed by a second person too") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client office = app.client(Role::personnel), second = app.client(Role::leader);
    auto const put_in_force = [&](Reply const& draft) {
      REQUIRE_MESSAGE(draft.status == 200, draft.body);
      return second.act("POST", "/api/calendar-versions/" + draft.at("version_id") + "/confirm", 1).at("version_id");
    };
    std::string const first = put_in_force(office.post("/api/calendar-versions", draft_of_2027()));
    std::string const other =
        put_in_force(office.post("/api/calendar-versions", draft_of_2027(R"({"day":"2027-02-06","kind":"off","name":"春节"})")));
    CHECK(office.get("/api/calendar-versions/" + first).at("status") == "replaced");
    put_in_force(office.post("/api/calendar-versions/" + first + "/restore"));
    CHECK(office.get("/api/calendars/2027").at("days[0].day") == "2027-01-01");
    CHECK(office.get("/api/calendar-versions?year=2027").at("total") == "3");
    CHECK(office.get("/api/calendar-versions?status=in_force").at("total") == "1");
    // Of a compiled year the version in force gives way to the calendar compiled in.
    std::string local = draft_of_2027(R"({"day":"2026-12-05","kind":"work","name":""})");
    local.replace(local.find("2027"), 4, "2026");
    std::string const in_2026 = put_in_force(office.post("/api/calendar-versions", local));
    CHECK(office.get("/api/calendars/2026").at("working_days") == "262");
    put_in_force(office.post("/api/calendar-versions/" + in_2026 + "/restore"));
    CHECK(office.get("/api/calendars/2026").at("working_days") == "248");
    Reply const third = office.post("/api/calendar-versions/" + other + "/restore");
    CHECK(office.act("DELETE", "/api/calendar-versions/" + third.at("version_id"), 1).status == 204);
    CHECK(office.get("/api/calendar-versions/" + third.at("version_id")).at("status") == "discarded");
  });
}

TEST_CASE("a draft shows which open clocks it moves, old and new, and what others may not see is only counted") {
  declare_a_clock();
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client office = app.client(Role::personnel), second = app.client(Role::leader);
    Reply const draft = office.post("/api/calendar-versions", draft_of_2027());
    std::string const path = "/api/calendar-versions/" + draft.at("version_id");
    Reply const effects = office.get(path + "/effects");
    CHECK(effects.at("open_count") == "2");
    CHECK(effects.at("moved_count") == "1");
    CHECK(effects.at("moved[0].due_before") == "2027-01-05T17:30"); // by weekends: 1, 4, 5 January
    CHECK(effects.at("moved[0].due_after") == "2027-01-06T17:30");  // 1 January is off
    CHECK(effects.at("moved[0].path") == "/clocks/c1");
    CHECK(app.client(Role::cadre, database::Reach::self).get(path + "/effects").at("moved[0].title") == "");
    second.act("POST", path + "/confirm", 1);
    CHECK(office.get(path + "/effects").at("moved_count") == "0");
    CHECK(office.get("/api/due?start=2026-12-31T09:00&working_days=3").at("due") == "2027-01-06T17:30");
  });
}

TEST_CASE("the calculator gives the due moment with every counted and skipped day, and says what is provisional") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client anybody = app.client(Role::cadre);
    Reply const days =
        anybody.get("/api/due?start=2026-02-13T15:20&working_days=5&warn_days=1&suspensions=2026-02-25T10:00/2026-02-26T09:00");
    CHECK(days.at("due") == "2026-02-28T17:30");
    CHECK(days.at("warn_at") == "2026-02-27T17:30");
    CHECK(days.at("counted") == "5");
    CHECK(days.at("skipped") == "10");
    CHECK(days.at("days[15].ordinal") == "5");
    CHECK(anybody.get("/api/due?start=2026-02-13T15:20&working_minutes=240").at("due") == "2026-02-14T10:50");
    CHECK(anybody.get("/api/due?start=2026-12-31T09:00&working_days=2").at("provisional_years[0]") == "2027");
    CHECK(anybody.get("/api/due?start=2026-02-13&working_days=5").code() == "start_wrong");
    CHECK(anybody.get("/api/due?start=2026-02-13T15:20").code() == "term_wrong");
    CHECK(anybody.get("/api/due?start=2026-02-13T15:20&working_days=5&working_minutes=5").code() == "term_wrong");
    CHECK(anybody.get("/api/due?start=2026-02-13T15:20&working_days=0").code() == "term_wrong");
    CHECK(anybody.get("/api/due?start=2026-02-13T15:20&working_days=5&suspensions=soon").code() == "suspension_wrong");
  });
}

TEST_CASE("office hours belong to a zone, move the due moment, and rest on a document") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client office = app.client(Role::personnel);
    CHECK(office.get("/api/office-hours").at("intervals") == "09:00-12:00 13:30-17:30");
    std::string const winter = R"({"intervals":"09:00-12:00 13:00-17:00","basis":"试管办〔2026〕9号"})";
    CHECK(office.act("PUT", "/api/office-hours", 0, winter).at("version") == "1");
    CHECK(office.act("PUT", "/api/office-hours", 0, winter).status == 412);
    CHECK(office.act("PUT", "/api/office-hours", 1, R"({"intervals":"12:00-09:00","basis":"x"})").code() == "office_hours_wrong");
    CHECK(office.get("/api/due?start=2026-03-02T09:00&working_days=1").at("due") == "2026-03-03T17:00");
    app.read(office, [&](Query& use) {
      auto const other = calendars::calendar_for(use.db, use.actor.root_id, Id<Zone>("00000000-0000-7000-8000-000000000001"));
      CHECK(other.hours.back().end.minute_of_day == 17 * 60 + 30);
      CHECK(other.days.is_loaded(2026));
      CHECK_FALSE(other.days.is_loaded(2030));
    });
  });
}

TEST_CASE("a pasted notice is read and shown; nothing is written until somebody drafts it") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    make_zone(app);
    Client office = app.client(Role::personnel);
    Reply const read = office.post("/api/calendar-notice", R"({"year":2027,"text":"一、元旦：1月1日（周五）至3日（周日）放假，共3天。"})");
    CHECK(read.at("days[2].day") == "2027-01-03");
    CHECK(read.at("days[0].name") == "元旦");
    CHECK(office.post("/api/calendar-notice", R"({"year":2027,"text":"请各单位周知"})").code() == "notice_unreadable");
    CHECK(office.get("/api/calendar-versions").at("total") == "0");
  });
}
