// SPDX-License-Identifier: Apache-2.0
#include "modules/search/api.hpp"
#include "modules/search/module.hpp"
#include "modules/search/rules.hpp"
#include "modules/search/store.hpp"
#include "support/application.hpp"

#include <functional>
#include <set>

#include <doctest/doctest.h>

namespace shiji::search {
namespace {

using test::ApplicationFixture;
using test::Client;
using test::Reply;

// What lay in a module's tables before there was an index, by id.
std::vector<Indexed>& records_from_before() {
  static std::vector<Indexed> records;
  return records;
}

std::vector<Indexed> records_after(database::Reader&, Id<Zone> const&, std::string const& id, std::int64_t limit) {
  std::vector<Indexed> next;
  for (Indexed const& record : records_from_before())
    if (record.id > id && static_cast<std::int64_t>(next.size()) < limit) next.push_back(record);
  return next;
}

// Two kinds of a module that is not there: names that are open, sentences that belong to somebody.
Catalogue const& catalogue() {
  declare_kind({"thing", "search.read", true, Titles::personal_names, records_after});
  declare_kind({"memo", "search.read", false, Titles::sentences,
                [](database::Reader&, Id<Zone> const&, std::string const&, std::int64_t) { return std::vector<Indexed>(); }});
  static Catalogue const own({module()});
  return own;
}

struct Shelf {
  explicit Shelf(ApplicationFixture& given) : app(given), office(given.client(Role::personnel)) {}

  void put(std::string kind, std::string id, std::string title, std::vector<Part> parts = {}) {
    app.commit(office, [&](UseCase& use) { index(use, {kind, id, title, "柜" + id, parts}); });
  }
  // The ids found, in their order.
  std::string found(Client& who, std::string const& query) {
    Reply const reply = who.get("/api/search?" + query);
    REQUIRE(reply.status == 200);
    std::string ids;
    for (int i = 0; !reply.at("rows[" + std::to_string(i) + "].record_id").empty(); ++i)
      ids += reply.at("rows[" + std::to_string(i) + "].record_id") + " ";
    return ids;
  }
  std::string found(std::string const& query) { return found(office, query); }

  ApplicationFixture& app;
  Client office;
};

void on_a_shelf(std::function<void(Shelf&)> const& body) {
  test::for_each_application(catalogue(), [&](ApplicationFixture& app) {
    Shelf shelf(app);
    body(shelf);
  });
}

TEST_CASE("a word of two characters, a single one, full width and pinyin are found") {
  on_a_shelf([](Shelf& shelf) {
    shelf.put("thing", "a1", "张伟");
    shelf.put("thing", "a2", "张伟祥");
    shelf.put("thing", "a3", "老张");
    shelf.put("thing", "a4", "赵武");
    shelf.put("thing", "a5", "ab区");
    CHECK(shelf.found("q=张伟") == "a1 a2 ");
    CHECK(shelf.found("q=张") == "a1 a2 a3 ");
    CHECK(shelf.found("q=ＡＢ") == "a5 ");
    CHECK(shelf.found("q=zw") == "a4 a1 a2 ");
    CHECK(shelf.found("q=zhangwei") == "a1 a2 ");
    CHECK(shelf.found("q=ZHAO") == "a4 ");
    CHECK(shelf.found("q=xyz").empty());
    CHECK(shelf.found("q=%3F%3F").empty());
  });
}

TEST_CASE("a record entered anew is found by what it is called now, one forgotten no longer") {
  on_a_shelf([](Shelf& shelf) {
    shelf.put("thing", "b1", "青梧食品");
    shelf.put("thing", "b1", "张伟");
    CHECK(shelf.found("q=青梧").empty());
    CHECK(shelf.found("q=张伟") == "b1 ");
    shelf.app.commit(shelf.office, [&](UseCase& use) { forget(use, "thing", "b1"); });
    CHECK(shelf.found("q=张伟").empty());
    CHECK(shelf.found("q=zw").empty());
    shelf.app.read(shelf.office, [&](Query& use) {
      Finder const anybody{use.zone_id(), "thing", {database::Reach::zone, {}}, "x"};
      CHECK(count_grams(use.db, anybody, {"", "\U0010FFFF"}) == 0);
    });
  });
}

TEST_CASE("a record is found by whoever has a part in it, and by nobody else of that reach") {
  on_a_shelf([](Shelf& shelf) {
    Client own = shelf.app.client(Role::cadre, database::Reach::self);
    Client other = shelf.app.client(Role::cadre, database::Reach::self);
    shelf.put("memo", "c1", "走访青梧食品", {{own.person_id.text, "u1", {}, {}}});
    shelf.put("memo", "c2", "青梧食品来函", {{{}, "u1", {}, {}}});
    CHECK(shelf.found(own, "q=青梧") == "c1 ");
    CHECK(shelf.found(other, "q=青梧").empty());
    CHECK(shelf.found("q=青梧") == "c2 c1 "); // control: they are there
    shelf.app.read(shelf.office, [&](Query& use) {
      auto const holding_qing_wu = [&](database::Scope const& scope) {
        return holding(use.db, {use.zone_id(), "memo", scope, "nobody's"}, {{"青梧", "青梧"}}).size();
      };
      CHECK(holding_qing_wu({database::Reach::self, ""}) == 0); // the scope of somebody without the permission
      CHECK(holding_qing_wu({database::Reach::zone, ""}) == 2); // control
    });
    Client enterprise = shelf.app.client(Role::enterprise, database::Reach::own_enterprise, "e1");
    CHECK(enterprise.get("/api/search?q=青梧").status == 403);
  });
}

TEST_CASE("every word of a question must be held, whether by rare pairs or among the few records of a narrow reach") {
  on_a_shelf([](Shelf& shelf) {
    Part const mine{"me", "u1", {}, {}}, theirs{"them", "u1", {}, {}};
    shelf.put("memo", "d1", "走访青梧食品", {mine, theirs}); // two parts of one record
    shelf.put("memo", "d2", "走访企业", {mine});
    shelf.put("memo", "d3", "青梧食品来函 100%", {mine});
    shelf.put("memo", "d4", "走访青梧食品", {theirs});
    struct {
      std::string question, everybody, my_own;
    } const table[] = {
        {"走访 青梧", "d1 d4 ", "d1 "},
        {"青梧 走访", "d1 d4 ", "d1 "},
        {"走访青梧食品", "d1 d4 ", "d1 "},    // more pairs than are looked up
        {"走访 走访", "d1 d2 d4 ", "d1 d2 "}, // a word said twice
        {"青梧 函", "d3 ", "d3 "},            // a word of a single character
        {"函 青梧", "d3 ", "d3 "},
        {"走 食 品 访", "d1 d4 ", "d1 "},
        {"走访 函", "", ""},
        {"青梧 业", "", ""},
    };
    shelf.app.read(shelf.office, [&](Query& use) {
      auto const ids = [](std::vector<Candidate> const& found) {
        std::set<std::string> sorted;
        for (Candidate const& one : found) CHECK(sorted.insert(one.record_id).second);
        std::string text;
        for (std::string const& id : sorted) text += id + " ";
        return text;
      };
      for (auto const& [question, everybody, my_own] : table) {
        CAPTURE(question);
        auto const ranges = ranges_of(question);
        CHECK(ids(holding(use.db, {use.zone_id(), "memo", {database::Reach::zone, ""}, "x"}, ranges)) == everybody);
        CHECK(ids(holding_in_reach(use.db, {use.zone_id(), "memo", {database::Reach::self, ""}, "me"}, ranges)) == my_own);
      }
      CHECK(count_in_reach(use.db, {use.zone_id(), "memo", {database::Reach::self, ""}, "me"}) == 3);
    });
  });
}

TEST_CASE("hits are paged, counted by kind and chosen by kind") {
  on_a_shelf([](Shelf& shelf) {
    for (int i = 10; i < 35; ++i) shelf.put("memo", "d" + std::to_string(i), "青梧第" + std::to_string(i) + "次");
    shelf.put("thing", "d99", "青梧");
    Reply const first = shelf.office.get("/api/search?q=青梧");
    CHECK(first.at("kinds[0].kind") == "thing");
    CHECK(first.at("kinds[0].total") == "1");
    CHECK(first.at("kinds[1].total") == "25");
    CHECK(first.at("rows[0].record_id") == "d99");
    CHECK(first.at("rows[0].match") == "exact");
    CHECK(first.at("rows[19].record_id") == "d16");
    Reply const second = shelf.office.get("/api/search?q=青梧&cursor=" + first.at("next_cursor"));
    CHECK(second.at("rows[0].record_id") == "d15");
    CHECK(second.at("rows[6].record_id").empty());
    CHECK(second.at("next_cursor") == "null");
    CHECK(shelf.found("q=青梧&kind=thing") == "d99 ");
    CHECK(shelf.office.get("/api/search?q=青梧&cursor=x").code() == "malformed_input");
    CHECK(shelf.office.get("/api/search?q=青梧&limit=101").code() == "malformed_input");
  });
}

TEST_CASE("what was there before the index is entered once, and goes on where it was interrupted") {
  on_a_shelf([](Shelf& shelf) {
    records_from_before().clear();
    for (int i = 1000; i < 2200; ++i)
      records_from_before().push_back({"thing", "e" + std::to_string(i), "青梧" + std::to_string(i), "", {}});
    auto& database = *shelf.app.runtime->database;
    Id<Zone> const root = shelf.app.runtime->root_id();
    struct Killed {};
    std::int64_t entered = 0;
    auto const until_killed = [&](std::int64_t so_far) {
      entered = so_far;
      if (so_far >= 500) throw Killed{};
    };
    CHECK_THROWS_AS(catch_up(database, root, {shelf.app.zone_id}, until_killed), Killed);
    CHECK(entered == 500);
    catch_up(database, root, {shelf.app.zone_id}, [&](std::int64_t so_far) { entered = so_far; });
    CHECK(entered == 700);
    CHECK(shelf.found("q=青梧2199") == "e2199 ");
    entered = 0;
    catch_up(database, root, {shelf.app.zone_id}, [&](std::int64_t so_far) { entered = so_far; });
    CHECK(entered == 0);
    records_from_before().clear();
  });
}

} // namespace
} // namespace shiji::search
