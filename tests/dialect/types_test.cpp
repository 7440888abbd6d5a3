// SPDX-License-Identifier: Apache-2.0
#include "dialect/store.hpp"
#include "support/database.hpp"

#include <limits>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using namespace database;

constexpr Statement all_things{
    "SELECT zone_id, thing_id, name, amount, small, active, spare, note, colour FROM dialect_thing ORDER BY thing_id"};
constexpr Statement amount_of{"SELECT amount FROM dialect_thing WHERE zone_id = $1 AND thing_id = $2"};
constexpr Statement name_of{"SELECT name FROM dialect_thing WHERE zone_id = $1 AND thing_id = $2"};
constexpr Statement insert_part{"INSERT INTO dialect_part (zone_id, part_id, thing_id) VALUES ($1, $2, $3)"};

Thing full_thing(std::string const& id) {
  Thing t = thing(id, "实绩 'quoted' \"twice\"\n\\", std::numeric_limits<std::int64_t>::min());
  t.small = -7;
  t.active = true;
  t.spare = 9'007'199'254'740'993;
  t.note = "";
  t.colour = Colour::green;
  return t;
}

TEST_CASE("every type comes back as it went in") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    Thing const full = full_thing("a");
    Thing const bare = thing("b", "", std::numeric_limits<std::int64_t>::max());
    fixture.database().commit([&](Transaction& t) {
      insert(t, full);
      insert(t, bare);
    });
    CHECK(fixture.database().snapshot()->rows<Thing>(all_things, {}) == std::vector<Thing>{full, bare});
  });
}

} // namespace
} // namespace shiji::test
