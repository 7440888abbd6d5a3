// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/module.hpp"
#include "modules/evidence/module.hpp"
#include "modules/imports/module.hpp"
#include "modules/jobs/module.hpp"
#include "modules/merit/api.hpp"
#include "modules/merit/module.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "platform/usecase/job_runner.hpp"
#include "support/application.hpp"
#include "support/workbooks.hpp"

#include <functional>

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::test;

namespace {

Catalogue const& catalogue() {
  static Catalogue const all({jobs::module(), search::module(), organisation::module(), evidence::module(), merit::module(),
                              appraisal::module(), imports::module()});
  return all;
}

std::string encoded(std::string const& text) {
  std::string out;
  for (unsigned char const c : text) {
    constexpr char const* digits = "0123456789ABCDEF";
    if (std::isalnum(c)) {
      out += static_cast<char>(c);
      continue;
    }
    out += '%';
    out += digits[c >> 4];
    out += digits[c & 15];
  }
  return out;
}

// A zone with two departments and an establishment of five.
struct Office {
  explicit Office(ApplicationFixture& fixture) : app(fixture), personnel(fixture.client(Role::personnel)) {
    app.commit(personnel, [&](UseCase& use) {
      organisation::NewZone zone{.code = {"yl"}, .name = {"云岭"}};
      zone.valid_from = make_date(2020, 1, 1);
      organisation::create_zone_as(use, use.zone_id(), zone);
      root = organisation::root_unit(use.db, use.zone_id())->unit_id.text;
      merit::open_period(use, {"2026Q4", "四季度", make_date(2026, 10, 1), make_date(2026, 12, 31)});
      merit::adopt_posting_rules(use,
                                 {Id<Scheme>("00000000-0000-7000-8000-00000000000a"),
                                  "unit",
                                  make_date(2026, 1, 1),
                                  {{"r1", "visit", "", 0, "points", merit::Measure::actual, merit::EntryKind::credit, "count", 0, {}}}});
    });
    department = unit("招商局");
    other = unit("企业服务中心");
    for (std::string const& id : {root, department, other})
      REQUIRE(personnel
                  .act("PUT", "/api/establishment/" + id + "/general", 0, id == root ? R"({"establishment":10})" : R"({"establishment":5})")
                  .status == 200);
  }

  std::string unit(std::string const& name) {
    Reply const made =
        personnel.post("/api/units", R"({"parent_id":")" + root + R"(","kind":"department","unit_class":"内设机构","name":")" + name +
                                         R"(","valid_from":"2020-01-01"})");
    REQUIRE_MESSAGE(made.status == 200, made.body);
    return made.at("unit_id");
  }

  Reply upload(Client& by, std::string const& kind, std::string const& name, std::string const& bytes, std::string const& more = {}) {
    return by.send("POST", "/api/imports?kind=" + kind + "&name=" + encoded(name) + more, bytes,
                   {{"Content-Type", "application/octet-stream"}});
  }

  void work() { runner().run_due(); }
  JobRunner runner() { return JobRunner(catalogue(), *app.runtime); }

  // An act on the import at its present version.
  Reply act(Client& by, std::string const& id, std::string const& name, std::string const& body = {}) {
    std::int64_t const version = std::stoll(by.get("/api/imports/" + id).at("version"));
    return by.act(name == "plan" ? "PUT" : "POST", "/api/imports/" + id + "/" + name, version, body);
  }
  Reply done(Client& by, std::string const& id, std::string const& name, std::string const& body = {}) {
    Reply reply = act(by, id, name, body);
    REQUIRE_MESSAGE(reply.status == 200, reply.body);
    for (int i = 0; i < 20; ++i) work();
    return by.get("/api/imports/" + id);
  }
  // Uploads, checks and runs.
  std::string imported(Client& by, std::string const& kind, std::string const& bytes, std::string const& name = "a.csv") {
    Reply const draft = upload(by, kind, name, bytes);
    REQUIRE_MESSAGE(draft.status == 200, draft.body);
    std::string const id = draft.at("import_id");
    done(by, id, "check");
    done(by, id, "run");
    return id;
  }
  std::int64_t points() {
    std::int64_t total = 0;
    app.read(personnel, [&](Query& use) {
      for (auto const& balance : merit::points_balances(use.db, use.zone_id(), "2026Q4")) total += balance.points_x100;
    });
    return total;
  }

  ApplicationFixture& app;
  Client personnel;
  std::string root, department, other;
};

void in_office(std::function<void(Office&)> const& body) {
  for_each_application(catalogue(), [&](ApplicationFixture& app) {
    Office office(app);
    body(office);
  });
}

std::string const two_people = "姓名,性别,出生年份,入职日期\n何晓东,男,1988,2020.3.5\n宋佳宁,女,1990,2021年7月1日\n";

} // namespace

TEST_CASE("a messy workbook is read, judged row by row without writing, and taken in") {
  in_office([](Office& office) {
    Client& by = office.personnel;
    Reply const draft = office.upload(by, "people", "花名册.xlsx", shiji::test::messy_people().bytes);
    REQUIRE_MESSAGE(draft.status == 200, draft.body);
    CHECK(draft.at("state") == "draft");
    CHECK(draft.at("encoding") == "xlsx");
    CHECK(draft.at("sheets[0].name") == "花名册");
    CHECK(draft.at("plan.head_from") == "3");
    CHECK(draft.at("plan.columns[0].field") == "name");
    CHECK(draft.at("columns[1].heading") == "姓　名");
    CHECK(draft.at("preview[2].values.birth_year") == "1988");
    CHECK(draft.at("preview[2].values.gender") == "男");
    std::string const id = draft.at("import_id"), path = "/api/imports/" + id;

    Reply const checked = office.done(by, id, "check");
    CHECK(checked.at("state") == "checked");
    CHECK(checked.at("row_count") == "4");
    CHECK(checked.at("skipped_count") == "2"); // the hidden row and the sums
    CHECK(checked.at("created_count") == "4");
    CHECK(by.get("/api/people").at("total") == "0"); // nothing was written

    Reply const run = office.done(by, id, "run");
    CHECK(run.at("state") == "done");
    CHECK(run.at("created_count") == "4");
    CHECK(by.get("/api/people?text=" + encoded("周明远")).at("total") == "1");
    CHECK(by.get(path + "/lines?outcome=created").at("total") == "4");
    CHECK(by.get("/api/imports").at("rows[0].created_count") == "4");
  });
}

TEST_CASE("a row that exists is updated with before and after told, one that says nothing new is unchanged") {
  in_office([](Office& office) {
    Client& by = office.personnel;
    office.imported(by, "people", two_people);
    Reply const draft = office.upload(by, "people", "b.csv", "姓名,性别,出生年份\n何晓东,男,1989\n宋佳宁,,1990\n新人,女,\n坏人,男,八八\n");
    std::string const id = draft.at("import_id");
    Reply const checked = office.done(by, id, "check");
    CHECK(checked.at("updated_count") == "1");
    CHECK(checked.at("unchanged_count") == "1");
    CHECK(checked.at("created_count") == "1");
    CHECK(checked.at("faulty_count") == "1");
    Reply const updated = by.get("/api/imports/" + id + "/lines?outcome=updated");
    CHECK(updated.at("rows[0].line") == "2");
    CHECK(updated.at("rows[0].changes[0].field") == "birth_year");
    CHECK(updated.at("rows[0].changes[0].before") == "1988");
    CHECK(updated.at("rows[0].changes[0].after") == "1989");
    Reply const faulty = by.get("/api/imports/" + id + "/lines?outcome=faulty");
    CHECK(faulty.at("rows[0].faults[0].code") == "not_a_year");
    CHECK(faulty.at("rows[0].faults[0].zh") == "出生年份：“八八”不是年份。");

    office.done(by, id, "run");
    std::string const sheet = by.get("/api/imports/" + id + "/faults").body;
    CHECK(sheet == "\xef\xbb\xbf姓名,性别,出生年份,错误原因\r\n坏人,男,八八,出生年份：“八八”不是年份。\r\n");
    // The corrected sheet is read by the plan of the sheet it came from.
    Reply const again = office.upload(by, "people", "c.csv", "姓名,性别,出生年份,错误原因\n坏人,男,1988,\n");
    CHECK(again.at("plan.columns[2].field") == "birth_year");
    CHECK(office.done(by, again.at("import_id"), "check").at("created_count") == "1");
  });
}

TEST_CASE("a plan that cannot work is refused; one that can is kept on the server and remembered for the next sheet of that shape") {
  in_office([](Office& office) {
    Client& by = office.personnel;
    Reply const draft = office.upload(by, "people", "d.csv", "甲,性别\n何晓东,男\n");
    std::string const id = draft.at("import_id");
    CHECK(office.act(by, id, "check").code() == "field_not_mapped");
    Reply const planned = office.act(
        by, id, "plan",
        R"({"plan":{"sheet":0,"head_from":1,"head_to":1,"columns":[{"column":1,"field":"name","unit":""},{"column":2,"field":"gender","unit":""}],)"
        R"("mode":"create","match":["name"],"defaults":{"birth_year":"1977年"},"skip_hidden":true}})");
    REQUIRE_MESSAGE(planned.status == 200, planned.body);
    CHECK(planned.at("preview[1].values.birth_year") == "1977");
    CHECK(by.get("/api/imports/" + id).at("plan.mode") == "create"); // a draft outlives the page
    CHECK(office.done(by, id, "check").at("created_count") == "1");
    CHECK(office.upload(by, "people", "e.csv", "甲,性别\n另一人,女\n").at("plan.columns[0].field") == "name");
    CHECK(office.upload(by, "people", "f.csv", "丙,丁\n另一人,女\n", "&like=" + id).at("plan.columns[0].field") == "name");
    CHECK(
        office
            .act(
                by, id, "plan",
                R"({"plan":{"sheet":0,"head_from":1,"head_to":1,"columns":[],"mode":"create","match":[],"defaults":{"x":"1"},"skip_hidden":true}})")
            .status == 200);
    CHECK(office.act(by, id, "check").code() == "field_unknown");
  });
}

TEST_CASE("rows go through the rules that hold by hand: a post beyond the establishment is its own row's fault") {
  in_office([](Office& office) {
    Client& by = office.personnel;
    std::string const id = office.imported(
        by, "posts", "单位,岗位名称,类别,等级,员额\n招商局,主办,general,5,3\n招商局,副主办,general,5,3\n没有此局,主办,general,5,1\n");
    Reply const run = by.get("/api/imports/" + id);
    CHECK(run.at("created_count") == "1");
    CHECK(run.at("faulty_count") == "2");
    Reply const faults = by.get("/api/imports/" + id + "/lines?outcome=faulty");
    CHECK(faults.at("rows[0].faults[0].code") == "over_quota");
    CHECK(faults.at("rows[1].faults[0].code") == "unit_unknown");
    CHECK(by.get("/api/posts").at("total") == "1");
    // The same limits when the sheet is only judged: two rows that fit alone and not together.
    Reply const draft =
        office.upload(by, "posts", "p.csv", "单位,岗位名称,类别,等级,员额\n企业服务中心,甲,general,5,3\n企业服务中心,乙,general,5,3\n");
    CHECK(office.done(by, draft.at("import_id"), "check").at("faulty_count") == "1");
  });
}

TEST_CASE("a row that its importer may not write is that row's fault") {
  in_office([](Office& office) {
    Client head = office.app.client(Role::head, database::Reach::department, office.department);
    Client& by = office.personnel;
    CHECK(office.upload(head, "people", "a.csv", two_people).status == 403); // no right to any of its rows
    CHECK(office.upload(by, "unknown_kind", "a.csv", two_people).code() == "import_kind_unknown");
    std::string const id =
        office.imported(head, "facts", "类别,事项,日期,单位,数量\nvisit,走访,2026-11-02,招商局,2\nvisit,走访,2026-11-03,企业服务中心,1\n");
    Reply const run = head.get("/api/imports/" + id);
    CHECK(run.at("created_count") == "1");
    CHECK(run.at("faulty_count") == "1");
    CHECK(head.get("/api/imports/" + id + "/lines?outcome=faulty").at("rows[0].faults[0].code") == "outside_your_units");
    CHECK(office.points() == 200);
    // What an import shows is for its importer and for those who may see all of them.
    CHECK(by.get("/api/imports/" + id).status == 200);
    CHECK(office.app.client(Role::head, database::Reach::department, office.other).get("/api/imports/" + id).status == 404);
  });
}

TEST_CASE("facts are not taken in twice, and undone by entries that reverse theirs") {
  in_office([](Office& office) {
    Client& by = office.personnel;
    std::string const bytes = "类别,事项,日期,单位,数量\nvisit,走访甲,2026-11-02,招商局,2\n企业走访,走访乙,2026-11-03,招商局,3\n";
    std::string const id = office.imported(by, "facts", bytes);
    CHECK(by.get("/api/imports/" + id).at("created_count") == "2");
    CHECK(office.points() == 500);
    Reply const twice = office.upload(by, "facts", "again.csv", bytes);
    CHECK(twice.at("earlier.import_id") == id);
    office.done(by, twice.at("import_id"), "check");
    CHECK(office.act(by, twice.at("import_id"), "run").code() == "imported_before");

    Reply const undone = office.done(by, id, "undo");
    CHECK(undone.at("state") == "undone");
    CHECK(undone.at("undone_count") == "2");
    CHECK(office.points() == 0);
    office.app.read(by, [](Query& use) { CHECK(!merit::verify_ledger(use.db, use.zone_id())); });
    CHECK(by.get("/api/facts?status=confirmed").at("total") == "0");
    CHECK(office.done(by, twice.at("import_id"), "run").at("created_count") == "2"); // now it may
    CHECK(office.points() == 500);
  });
}

TEST_CASE("what was changed since or is used by others is kept when an import is undone, and told") {
  in_office([](Office& office) {
    Client& by = office.personnel;
    std::string const id = office.imported(by, "people", two_people + "周明远,男,1985,2020.1.1\n");
    std::string const changed = by.get("/api/people?text=" + encoded("何晓东")).at("rows[0].person_id");
    REQUIRE(by.act("PATCH", "/api/people/" + changed, 1, R"({"name":"何晓东","gender":"male","birth_year":1987,"joined_on":"2020-03-05"})")
                .status == 200);
    office.imported(by, "facts", "类别,事项,日期,单位\nvisit,走访,2026-11-02,招商局\n");
    Reply const undone = office.done(by, id, "undo");
    CHECK(undone.at("undone_count") == "2");
    CHECK(undone.at("kept_count") == "1");
    CHECK(by.get("/api/people").at("total") == "1");
    Reply const lines = by.get("/api/imports/" + id + "/lines");
    CHECK(lines.at("rows[0].undo") == "kept");
    CHECK(lines.at("rows[0].faults[0].code") == "changed_since");
    CHECK(lines.at("rows[1].undo") == "undone");
  });
}

TEST_CASE("an import that was stopped or whose server died goes on where it stood") {
  in_office([](Office& office) {
    Client& by = office.personnel;
    std::string bytes = "姓名,性别\n";
    for (int i = 0; i < 450; ++i) bytes += "人员" + std::to_string(1000 + i) + ",女\n";
    std::string const id = office.upload(by, "people", "many.csv", bytes).at("import_id");
    CHECK(office.done(by, id, "check").at("created_count") == "450");
    REQUIRE(office.act(by, id, "run").status == 200);
    {
      JobRunner first = office.runner();
      auto const taken = first.take();
      REQUIRE(taken.size() == 1);
      CHECK(first.run(taken.front())); // one slice; then this server is gone
    }
    CHECK(by.get("/api/imports/" + id).at("created_count") == "200");
    Reply const stopped = office.act(by, id, "cancel");
    CHECK(stopped.at("state") == "cancelled");
    for (int i = 0; i < 5; ++i) office.work();
    CHECK(by.get("/api/people").at("total") == "200");
    Reply const resumed = office.done(by, id, "resume");
    CHECK(resumed.at("state") == "done");
    CHECK(resumed.at("created_count") == "450");
    CHECK(by.get("/api/people").at("total") == "450");
  });
}

TEST_CASE("the second row for the same record is a fault, however far below it stands") {
  in_office([](Office& office) {
    Client& by = office.personnel;
    std::string bytes = "姓名,性别\n何晓东,男\n何晓东,女\n";
    for (int i = 0; i < 300; ++i) bytes += "人员" + std::to_string(1000 + i) + ",女\n";
    bytes += "何晓东,女\n";
    std::string const id = office.upload(by, "people", "twice.csv", bytes).at("import_id");
    Reply const checked = office.done(by, id, "check");
    CHECK(checked.at("faulty_count") == "2");
    CHECK(by.get("/api/imports/" + id + "/lines?outcome=faulty").at("rows[0].faults[0].code") == "row_twice");
    CHECK(office.done(by, id, "run").at("faulty_count") == "2");
  });
}

TEST_CASE("templates carry the heads that are read, and files that are none are refused in words") {
  in_office([](Office& office) {
    Client& by = office.personnel;
    Reply const sheet = by.get("/api/imports/templates/people?english=true");
    CHECK(sheet.body.starts_with("\xef\xbb\xbfName,Gender,Year of birth,Joined on,Unit,Post\r\n"));
    CHECK(office.upload(by, "people", "t.csv", by.get("/api/imports/templates/people").body).at("plan.columns[3].field") == "joined_on");
    CHECK(office.upload(by, "people", "x.xlsx", "PK\x03\x04 broken").code() == "workbook_damaged");
    CHECK(office.upload(by, "people", "x.csv", "姓名\n\"何").code() == "quote_not_closed");
    CHECK(by.get("/api/imports/kinds").at("kinds[0].may_import") == "true");
  });
}
