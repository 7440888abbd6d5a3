// SPDX-License-Identifier: Apache-2.0
// An import that is undone leaves the store as it was: every table but for the ledger and its facts, the audit trail, the history of
// imports, jobs, answers kept, and the versions of rows.
#include "journeys/routes.hpp"
#include "modules/merit/api.hpp"
#include "platform/usecase/job_runner.hpp"

#include <deque>

#include <doctest/doctest.h>
#include <sqlite3.h>

namespace shiji::test {
namespace {

bool is_left_out(std::string const& table) {
  for (char const* prefix : {"merit_entry", "merit_head", "merit_fact", "audit_", "imports_", "job", "platform_", "idempotency",
                             "identity_", "usecase_", "search_", "notifications_", "appraisal_revision"})
    if (table.starts_with(prefix)) return true;
  return false;
}

constexpr database::Statement select_columns{
    "SELECT CAST(table_name || ' ' || column_name AS TEXT) AS line FROM information_schema.columns WHERE table_schema = 'public' "
    "ORDER BY table_name, ordinal_position"};

// Tables with their columns, the version left out.
std::map<std::string, std::string> columns_of(ApplicationFixture& app) {
  std::map<std::string, std::string> columns;
  auto const add = [&](std::string const& table, std::string const& column) {
    if (is_left_out(table) || column == "version") return;
    columns[table] += (columns[table].empty() ? "" : " || '|' || ") + ("COALESCE(CAST(" + column + " AS TEXT), '')");
  };
  if (app.runtime->database->is_postgres()) {
    for (std::string const& line : app.runtime->database->snapshot()->rows<std::string>(select_columns, {}))
      add(line.substr(0, line.find(' ')), line.substr(line.find(' ') + 1));
    return columns;
  }
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open_v2((app.runtime->data_dir + "/shiji.db").c_str(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
  auto const take = [](void* out, int, char** values, char**) {
    (*static_cast<decltype(add) const*>(out))(values[0], values[1]);
    return 0;
  };
  sqlite3_exec(db, "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1, c.cid", take,
               const_cast<void*>(static_cast<void const*>(&add)), nullptr);
  sqlite3_close(db);
  return columns;
}

std::string canonical_dump(ApplicationFixture& app) {
  static std::deque<std::string> texts; // a statement's text must stay
  std::string dump;
  for (auto const& [table, columns] : columns_of(app)) {
    texts.push_back("SELECT " + columns + " AS line FROM " + table + " ORDER BY 1");
    dump += "# " + table + "\n";
    for (std::string const& row : app.runtime->database->snapshot()->rows<std::string>(database::Statement{texts.back()}, {}))
      dump += row + "\n";
  }
  return dump;
}

struct Importing {
  World& world;
  Client& by;

  Reply act(std::string const& id, std::string const& name) {
    std::int64_t const version = std::stoll(by.get("/api/imports/" + id).at("version"));
    Reply reply = by.act("POST", "/api/imports/" + id + "/" + name, version);
    REQUIRE_MESSAGE(reply.status == 200, reply.body);
    JobRunner runner(program_catalogue(), *world.application.runtime);
    for (int i = 0; i < 10; ++i) runner.run_due();
    return by.get("/api/imports/" + id);
  }
  std::string run(std::string const& kind, std::string const& bytes, std::string const& created, std::string const& updated) {
    Reply const draft = by.send("POST", "/api/imports?kind=" + kind + "&name=a.csv", bytes, {{"Content-Type", "text/csv"}});
    REQUIRE_MESSAGE(draft.status == 200, draft.body);
    std::string const id = draft.at("import_id");
    act(id, "check");
    Reply const done = act(id, "run");
    INFO(by.get("/api/imports/" + id + "/lines").body);
    CHECK(done.at("created_count") == created);
    CHECK(done.at("updated_count") == updated);
    CHECK(done.at("faulty_count") == "0");
    return id;
  }
};

} // namespace

TEST_CASE("undoing an import leaves every table as it was, whatever the kind") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", make_date(2026, 11, 18));
    Importing importing{world, world.as(Role::personnel)};
    struct Case {
      char const* kind;
      std::string bytes;
      char const *created, *updated;
    };
    for (Case const& one :
         {Case{"units", "单位名称,上级单位,层级,机构性质\n服务二股,企业服务中心,科室,股室\n服务一股,招商局,,直属股室\n", "1", "1"},
          Case{"posts", "单位,岗位名称,类别,等级,员额\n服务一股,机动,,2,3\n招商局,主办,general,5,1\n", "1", "1"},
          Case{"people", "姓名,性别,出生年份,单位,岗位\n李青yl,女,1990,,\n新来的,男,1995,服务一股,机动\n", "1", "1"},
          Case{"targets", "指标,对象,期间,目标值\nvisits,李青yl,2026Q4,99.5\nvisits,陈部长yl,2026Q4,5\n", "1", "1"},
          Case{"facts", "类别,事项,日期,姓名,数量\nvisit,走访,2026-11-10,李青yl,3\n", "1", "0"}}) {
      INFO(one.kind);
      std::string const before = canonical_dump(application);
      std::string const id = importing.run(one.kind, one.bytes, one.created, one.updated);
      if (std::string_view(one.kind) != "facts") CHECK((canonical_dump(application) != before)); // control: the dump sees it
      Reply const undone = importing.act(id, "undo");
      CHECK(undone.at("state") == "undone");
      CHECK(undone.at("kept_count") == "0");
      CHECK_MESSAGE((canonical_dump(application) == before), one.kind);
    }
    application.read(world.as(Role::personnel), [](Query& use) { CHECK(!merit::verify_ledger(use.db, use.zone_id())); });
  });
}

} // namespace shiji::test
