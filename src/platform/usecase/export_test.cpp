// SPDX-License-Identifier: Apache-2.0
// What every list's export gets for nothing: the columns asked for, words, limits, the audit record.
#include "platform/audit/audit.hpp"
#include "platform/shape/core_forms.hpp"
#include "support/application.hpp"

#include <functional>

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::test;

namespace {

struct Deed;
enum class DeedState { open, done };
BOOST_DESCRIBE_ENUM(DeedState, open, done)
enum class DeedSort { title };
BOOST_DESCRIBE_ENUM(DeedSort, title)

struct DeedRow {
  Id<Deed> deed_id;
  std::int64_t version = 0;
  std::string title;
  std::string kind;
  DeedState state{};
  std::vector<DeedState> states;
  std::int64_t amount_fen = 0;
  Date on;
  std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(DeedRow, (), (deed_id, version, title, kind, state, states, amount_fen, on, at))
struct ListDeeds : PageRequest<DeedSort> {
  std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(ListDeeds, (PageRequest<DeedSort>), (text))

// What happens while a list is being asked; a test hangs its own doing here.
std::function<void()> meanwhile;

Page<DeedRow> list_deeds(Query& use, ListDeeds const& input) {
  if (meanwhile) meanwhile();
  Page<DeedRow> page;
  page.rows.push_back({Id<Deed>("018f0000-0000-7000-8000-000000000001"),
                       3,
                       "=走访",
                       "visit",
                       DeedState::done,
                       {DeedState::open, DeedState::done},
                       -12345,
                       make_date(2026, 3, 5),
                       instant_of(make_date(2026, 3, 5), 9 * 60 + 30, 480)});
  page.total = 1;
  if (use.for_export && input.text == "too much") page.next_cursor = "more";
  return page;
}

Catalogue const& catalogue() {
  static Catalogue const deeds = [] {
    Module m{.name = "deeds",
             .permissions = {{"deed.read", {Role::cadre}}},
             .files = {{"texts.json",
                        R"({"words":{"list_deeds":{"zh":"事项","en":"Deeds"},"title":{"zh":"标题","en":"Title"},)"
                        R"("open":{"zh":"在办","en":"Open"},"done":{"zh":"办结","en":"Done"},"states":{"zh":"经过","en":"States"}}})"}}};
    m.words = {{"kind.visit", "企业走访", "Visit"}};
    m.add(list<list_deeds>("/api/deeds", "/api/deeds.csv", "deed.read"));
    return Catalogue({m});
  }();
  return deeds;
}

std::string lines_of(Reply const& reply) { return reply.body.substr(3); } // behind the byte order mark

} // namespace

TEST_CASE("an export has the columns asked for in their order, in the reader's words, and nothing of a row's bookkeeping") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    CHECK(lines_of(cadre.get("/api/deeds.csv")) ==
          "标题,kind,state,经过,amount_fen,on,at\r\n'=走访,企业走访,办结,在办、办结,-123.45,2026-03-05,2026-03-05 09:30\r\n");
    CHECK(lines_of(cadre.get("/api/deeds.csv?columns=on&columns=title")) == "on,标题\r\n2026-03-05,'=走访\r\n");
    Client english = cadre;
    english.base_headers.back().second = "en";
    CHECK(lines_of(english.get("/api/deeds.csv?columns=kind&columns=state")) == "kind,state\r\nVisit,Done\r\n");
    Reply const workbook = cadre.get("/api/deeds.xlsx?columns=title");
    CHECK(workbook.status == 200);
    CHECK(workbook.header("Content-Type") == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    CHECK(workbook.body.starts_with("PK"));
  });
}

TEST_CASE("a column that is no field, an id, a version or named twice is refused") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    for (std::string const columns :
         {"columns=password", "columns=deed_id", "columns=version", "columns=", "columns=title&columns=title"}) {
      CAPTURE(columns);
      Reply const refused = cadre.get("/api/deeds.xlsx?" + columns);
      CHECK(refused.status == 400);
      CHECK(refused.at("fields[0].path") == "columns");
    }
    CHECK(cadre.get("/api/deeds?columns=title").status == 400); // the page itself knows no columns
  });
}

TEST_CASE("an export is an audited read that says which columns left") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    cadre.get("/api/deeds");
    CHECK(audit::head(*app.runtime->database->snapshot(), app.zone_id).seq == 0);
    cadre.get("/api/deeds.xlsx?columns=title");
    CHECK(audit::head(*app.runtime->database->snapshot(), app.zone_id).seq == 1);
  });
}

TEST_CASE("a list with more rows than a sheet may hold is refused, not cut") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    Reply const refused = cadre.get("/api/deeds.csv?text=too%20much");
    CHECK(refused.status == 422);
    CHECK(refused.code() == "export_too_large");
    CHECK(cadre.get("/api/deeds.csv?text=enough").status == 200);
  });
}

TEST_CASE("two exports of one account at once, a third is refused with 429 until one is done") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), another = app.client(Role::cadre);
    std::vector<int> statuses;
    int depth = 0;
    meanwhile = [&] {
      if (++depth == 1) statuses.push_back(cadre.get("/api/deeds.csv").status);
      if (depth == 2) {
        Reply const third = cadre.get("/api/deeds.csv");
        CHECK(third.code() == "too_many_exports");
        CHECK(third.header("Retry-After") == "5");
        statuses.push_back(third.status);
        statuses.push_back(another.get("/api/deeds.xlsx").status);
        statuses.push_back(cadre.get("/api/deeds").status);
      }
    };
    statuses.push_back(cadre.get("/api/deeds.csv").status);
    meanwhile = nullptr;
    CHECK(statuses == std::vector<int>{429, 200, 200, 200, 200});
    CHECK(cadre.get("/api/deeds.csv").status == 200);
  });
}
