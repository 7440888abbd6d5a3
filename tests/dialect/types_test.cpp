// SPDX-License-Identifier: Apache-2.0
#include "dialect/store.hpp"
#include "support/database.hpp"

#include <limits>
#include <stdexcept>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using namespace database;

constexpr Statement all_things{
    "SELECT zone_id, thing_id, name, amount, small, active, spare, note, colour FROM dialect_thing ORDER BY thing_id"};
constexpr Statement one_thing{
    "SELECT zone_id, thing_id, name, amount, small, active, spare, note, colour FROM dialect_thing WHERE thing_id = $1"};
constexpr Statement without_colour{"SELECT zone_id, thing_id, name, amount, small, active, spare, note FROM dialect_thing"};
constexpr Statement with_more{"SELECT zone_id, thing_id, name, amount, small, active, spare, note, colour, 1 AS more FROM dialect_thing"};
constexpr Statement amounts{"SELECT amount FROM dialect_thing"};
constexpr Statement names{"SELECT name FROM dialect_thing ORDER BY thing_id"};
constexpr Statement notes{"SELECT note FROM dialect_thing"};
constexpr Statement filtered{
    "SELECT count(*) FROM dialect_thing WHERE zone_id = $1 AND ($2 IS NULL OR name = $2) AND ($3 IS NULL OR amount = $3)"};
constexpr Statement active_count{"SELECT count(*) FROM dialect_thing WHERE active = $1"};
constexpr Statement sum{"SELECT CAST(sum(amount) AS BIGINT) FROM dialect_thing"};
constexpr Statement insert_part{"INSERT INTO dialect_part (zone_id, part_id, thing_id) VALUES ($1, $2, $3)"};
constexpr Statement set_amount_to_text{"UPDATE dialect_thing SET amount = CAST('many' AS TEXT)"};
constexpr Statement rename{"UPDATE dialect_thing SET name = $2 WHERE thing_id = $1"};
constexpr Statement rename_returning{"UPDATE dialect_thing SET amount = amount + $2 WHERE thing_id = $1 RETURNING amount"};

Thing full_thing(std::string const& id) {
  Thing t = thing(id, "实绩 'quoted' \"twice\"\n\\", std::numeric_limits<std::int64_t>::min());
  t.small = -7;
  t.active = true;
  t.spare = 9'007'199'254'740'993;
  t.note = "";
  t.colour = Colour::green;
  return t;
}

void store(EngineFixture& fixture, std::vector<Thing> const& things) {
  fixture.database().commit([&](Transaction& t) {
    for (Thing const& each : things) insert(t, each);
  });
}

TEST_CASE("every type comes back as it went in") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    Thing const full = full_thing("a");
    Thing const bare = thing("b", "", std::numeric_limits<std::int64_t>::max());
    store(fixture, {full, bare});
    auto const reader = fixture.database().snapshot();
    CHECK(reader->rows<Thing>(all_things, {}) == std::vector<Thing>{full, bare});
    CHECK(reader->row<Thing>(one_thing, {"b"}) == bare);
    CHECK_FALSE(reader->row<Thing>(one_thing, {"c"}));
  });
}

TEST_CASE("a single column reads as its own type") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    store(fixture, {thing("a", "one"), full_thing("b")});
    auto const reader = fixture.database().snapshot();
    CHECK(reader->rows<std::string>(names, {}).front() == "one");
    CHECK(reader->number(active_count, {true}) == 1);
    CHECK(reader->number(sum, {}) == std::numeric_limits<std::int64_t>::min());
  });
}

TEST_CASE("an absent filter is typed by its optional") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    store(fixture, {thing("a", "one", 1), thing("b", "two", 2)});
    auto const count = [&](std::optional<std::string> const& name, std::optional<std::int64_t> amount) {
      return fixture.database().snapshot()->number(filtered, {"zone", name, amount});
    };
    CHECK(count({}, {}) == 2);
    CHECK(count("one", {}) == 1);
    CHECK(count({}, 2) == 1);
    CHECK(count("one", 2) == 0);
  });
}

TEST_CASE("what does not fit is an error and never guessed") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    store(fixture, {thing("a"), thing("b")});
    auto const fails = [&](auto read) { CHECK_THROWS_AS(read(*fixture.database().snapshot()), std::exception); };
    fails([](Reader& r) { (void)r.rows<Thing>(without_colour, {}); });
    fails([](Reader& r) { (void)r.rows<Thing>(with_more, {}); });
    fails([](Reader& r) { (void)r.rows<std::string>(amounts, {}); });
    fails([](Reader& r) { (void)r.rows<std::int64_t>(names, {}); });
    fails([](Reader& r) { (void)r.rows<std::string>(notes, {}); }); // null into what is never absent
    fails([](Reader& r) { (void)r.number(amounts, {}); });          // two rows
    fails([](Reader& r) { (void)r.row<Thing>(all_things, {}); });   // two rows
    fails([](Reader& r) { (void)r.row<Thing>(one_thing, {}); });    // a parameter too few
    fails([](Reader& r) { (void)r.row<Thing>(one_thing, {"a", "b"}); });
    CHECK_NOTHROW((void)fixture.database().snapshot()->row<Thing>(one_thing, {"a"})); // the control
    CHECK_THROWS_AS(fixture.database().commit([](Transaction& t) { t.run(set_amount_to_text, {}); }), std::runtime_error);
  });
}

TEST_CASE("a broken constraint is named without values") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    store(fixture, {full_thing("secret-a")});
    auto const breaks = [&](char const* constraint, std::function<void(Transaction&)> const& work) {
      try {
        fixture.database().commit(work);
        FAIL_CHECK("nothing broke: " << constraint);
      } catch (ConstraintBroken const& broken) {
        std::string const what = broken.what();
        CHECK(what.find("secret") == std::string::npos);
        CHECK_MESSAGE(what.find(constraint) != std::string::npos, what);
      }
    };
    breaks("dialect_thing", [](Transaction& t) { insert(t, full_thing("secret-a")); });
    breaks("note", [](Transaction& t) { insert(t, full_thing("secret-b")); });
    breaks("", [](Transaction& t) { t.run(insert_part, {"zone", "secret-part", "secret-thing"}); });
    breaks("name", [](Transaction& t) { t.run(rename, {"secret-a", "forbidden; really"}); });
    breaks("name", [](Transaction& t) { t.run(rename, {"secret-a", std::optional<std::string>()}); });
    CHECK(count_things(*fixture.database().snapshot()) == 1);
  });
}

TEST_CASE("changes are counted and may answer rows") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    store(fixture, {thing("a", "one", 40)});
    fixture.database().commit([](Transaction& t) {
      CHECK(t.run(rename, {"a", "two"}) == 1);
      CHECK(t.run(rename, {"b", "two"}) == 0);
      CHECK(t.number(rename_returning, {"a", 2}) == 42);
      CHECK(t.text(names, {}) == "two"); // a transaction reads what it wrote
    });
  });
}

TEST_CASE("a part of a text is found as it is written, whatever LIKE would make of it") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    auto& database = fixture.database();
    database.commit([](Transaction& t) {
      int n = 0;
      for (char const* const name : {"100%", "1000", "a_b", "axb", "走!访", "走访"}) insert(t, thing("t" + std::to_string(++n), name));
    });
    constexpr Statement like{"SELECT count(*) FROM dialect_thing WHERE lower(name) LIKE $1 ESCAPE '!'"};
    auto const found = [&](std::string const& pattern) { return database.snapshot()->number(like, {pattern}).value_or(-1); };
    for (std::string const part : {"0%", "a_", "走!", "走!访"}) {
      CAPTURE(part);
      CHECK(found(containing(part)) == 1);
    }
    CHECK(found("%a_b%") == 2); // the control: not as it is written
    CHECK(containing("").empty());
  });
}

} // namespace
} // namespace shiji::test
