// SPDX-License-Identifier: Apache-2.0
#include "dialect/store.hpp"
#include "support/database.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace shiji::test {
namespace {

using namespace database;

enum class ThingSort { name, amount, lowered };
BOOST_DESCRIBE_ENUM(ThingSort, name, amount, lowered)

struct ThingRow {
  std::string thing_id;
  std::string name;
  std::int64_t amount = 0;
  bool operator==(ThingRow const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ThingRow, (), (thing_id, name, amount))

// The sort `lowered` has no column of its own in the select list.
constexpr Statement list_things{R"(
  SELECT t.thing_id, t.name, t.amount FROM dialect_thing t
  WHERE t.zone_id = $1 AND t.small >= $2 AND {scope: owner=t.note}
  {page: name=t.name amount=t.amount lowered=lower(t.name) id=t.thing_id})"};
constexpr Statement clear{"DELETE FROM dialect_thing"};
constexpr Statement fill{"INSERT INTO dialect_thing (zone_id, thing_id, name, amount, small, colour) "
                         "SELECT 'zone', CAST(n AS TEXT), 'name', n, 1, 'red' FROM (WITH RECURSIVE s(n) AS "
                         "(SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < $1) SELECT n FROM s) AS numbers"};

Scope const whole_zone{Reach::zone, ""};

std::string lowered(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

// The order the list must have, computed by itself.
std::vector<ThingRow> sorted(std::vector<ThingRow> rows, ThingSort sort, bool descending) {
  auto const key = [&](ThingRow const& r) {
    return std::tuple(sort == ThingSort::amount ? r.amount : 0,
                      sort == ThingSort::name      ? r.name
                      : sort == ThingSort::lowered ? lowered(r.name)
                                                   : "",
                      r.thing_id);
  };
  std::sort(rows.begin(), rows.end(), [&](auto const& a, auto const& b) { return descending ? key(b) < key(a) : key(a) < key(b); });
  return rows;
}

std::vector<ThingRow> read_by_pages(Database& database, ThingSort sort, bool descending, std::int64_t limit) {
  PageRequest<ThingSort> request;
  request.sort = sort;
  request.descending = descending;
  request.limit = limit;
  std::vector<ThingRow> all;
  do {
    auto const page = database.snapshot()->page<ThingRow>(list_things, whole_zone, page_order(request), {"zone", 0});
    CHECK(static_cast<std::int64_t>(page.rows.size()) <= limit);
    all.insert(all.end(), page.rows.begin(), page.rows.end());
    request.cursor = page.next_cursor;
  } while (request.cursor);
  return all;
}

std::vector<ThingRow> random_rows(std::vector<std::pair<std::uint8_t, std::int64_t>> const& seeds) {
  constexpr std::array names{"a", "B", "b", "人", "", "实绩", "a\nb", "Z"};
  std::vector<ThingRow> rows;
  for (auto const& [name, amount] : seeds)
    rows.push_back({"id" + std::to_string(rows.size()), names[name % names.size()], amount % 3 == 0 ? amount : amount % 5});
  return rows;
}

TEST_CASE("pages in any order laid end to end are the plain order") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    Database& database = fixture.database();
    CHECK(rc::check("pages laid end to end", [&](std::vector<std::pair<std::uint8_t, std::int64_t>> const& seeds) {
      auto const rows = random_rows(seeds);
      database.commit([&](Transaction& t) {
        t.run(clear, {});
        for (ThingRow const& row : rows) insert(t, thing(row.thing_id, row.name, row.amount));
      });
      auto const limit = *rc::gen::inRange<std::int64_t>(1, 8);
      for (ThingSort const sort : {ThingSort::name, ThingSort::amount, ThingSort::lowered})
        for (bool const descending : {false, true})
          RC_ASSERT(read_by_pages(database, sort, descending, limit) == sorted(rows, sort, descending));
    }));
  });
}

TEST_CASE("totals are exact up to ten thousand and say so beyond") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    auto const total = [&](int rows) {
      fixture.database().commit([&](Transaction& t) {
        t.run(clear, {});
        t.run(fill, {rows});
      });
      return fixture.database().snapshot()->page<ThingRow>(list_things, whole_zone, page_order(PageRequest<ThingSort>{}), {"zone", 0});
    };
    auto const exact = total(10'000);
    CHECK(exact.total == 10'000);
    CHECK(exact.total_is_exact);
    CHECK(exact.rows.size() == 50);
    auto const beyond = total(10'001);
    CHECK(beyond.total == 10'000);
    CHECK_FALSE(beyond.total_is_exact);
  });
}

TEST_CASE("an offset passes over rows and the last page has no cursor") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) { t.run(fill, {7}); });
    PageRequest<ThingSort> request;
    request.sort = ThingSort::amount;
    request.offset = 4;
    request.limit = 3;
    auto const last = fixture.database().snapshot()->page<ThingRow>(list_things, whole_zone, page_order(request), {"zone", 0});
    CHECK(last.rows.size() == 3);
    CHECK(last.rows.front().amount == 5);
    CHECK_FALSE(last.next_cursor);
    request.offset = 3;
    CHECK(fixture.database().snapshot()->page<ThingRow>(list_things, whole_zone, page_order(request), {"zone", 0}).next_cursor);
  });
}

TEST_CASE("a page sees the rows of its scope only") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) {
      Thing own = thing("a", "own");
      own.note = "me";
      insert(t, own);
      insert(t, thing("b", "other"));
    });
    auto const page =
        fixture.database().snapshot()->page<ThingRow>(list_things, {Reach::self, "me"}, page_order(PageRequest<ThingSort>{}), {"zone", 0});
    CHECK(page.rows == std::vector<ThingRow>{{"a", "own", 0}});
    CHECK(page.total == 1);
  });
}

} // namespace
} // namespace shiji::test
