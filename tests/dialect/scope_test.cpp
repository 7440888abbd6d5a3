// SPDX-License-Identifier: Apache-2.0
#include "dialect/store.hpp"
#include "support/database.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using namespace database;

// Here a thing's note is its owner, its name its unit, its id its task force; no column tells an enterprise.
constexpr Statement ids{
    "SELECT thing_id FROM dialect_thing WHERE zone_id = $1 AND {scope: owner=note unit=name force=thing_id} ORDER BY thing_id"};
constexpr Statement mark_scoped{"UPDATE dialect_thing SET amount = $2 WHERE zone_id = $1 AND {scope: owner=note unit=name force=thing_id}"};
constexpr Statement insert_unit{"INSERT INTO dialect_closure (zone_id, unit_id, ancestor_id) VALUES ($1, $2, $3)"};

void store_units(Transaction& t) {
  constexpr std::string_view rows[][3] = {{"zone", "section", "section"},
                                          {"zone", "department", "department"},
                                          {"zone", "section", "department"},
                                          {"other", "elsewhere", "department"}};
  for (auto const& [zone, unit, ancestor] : rows) t.run(insert_unit, {zone, unit, ancestor});
}

void store_things(Transaction& t) {
  constexpr std::string_view rows[][3] = {{"a", "section", "me"}, {"b", "department", "you"}, {"c", "elsewhere", "they"}};
  for (auto const& [id, unit, owner] : rows) {
    Thing each = thing(std::string(id), std::string(unit));
    each.note = std::string(owner);
    insert(t, each);
  }
  Thing abroad = thing("d", "section");
  abroad.zone_id = "other";
  abroad.note = "me";
  insert(t, abroad);
}

TEST_CASE("each scope sees its own rows of its zone") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) {
      store_units(t);
      store_things(t);
    });
    using List = std::vector<std::string>;
    auto const seen = [&](Reach reach, std::string const& anchor) {
      return fixture.database().snapshot()->rows<std::string>(ids, {reach, anchor}, {"zone"});
    };
    CHECK(seen(Reach::self, "me") == List{"a"});
    CHECK(seen(Reach::self, "nobody") == List{});
    CHECK(seen(Reach::section, "section") == List{"a"});
    CHECK(seen(Reach::department, "department") == List{"a", "b"});
    CHECK(seen(Reach::task_force, "b") == List{"b"});
    CHECK(seen(Reach::own_enterprise, "a") == List{});
    CHECK(seen(Reach::zone, "") == List{"a", "b", "c"});
    CHECK(seen(Reach::league, "") == List{"a", "b", "c"});
  });
}

TEST_CASE("a scope bounds changes too") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) {
      store_units(t);
      store_things(t);
      CHECK(t.run(mark_scoped, Scope{Reach::department, "department"}, {"zone", 1}) == 2);
      CHECK(t.run(mark_scoped, Scope{Reach::own_enterprise, "a"}, {"zone", 1}) == 0);
    });
  });
}

TEST_CASE("a statement with a scope mark is refused without a scope") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    CHECK_THROWS_AS((void)fixture.database().snapshot()->rows<std::string>(ids, {"zone"}), std::logic_error);
  });
}

} // namespace
} // namespace shiji::test
