// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/facts/rules.hpp"
#include "modules/merit/ledger/chain.hpp"
#include "modules/merit/points/rules.hpp"
#include "modules/merit/posting/rules.hpp"

#include <algorithm>
#include <numeric>

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace shiji::merit {
namespace {

FactActor actor(std::string id, std::int64_t share_bp) { return {SubjectKind::person, id, id, Id<Person>(id), "u", "general", share_bp}; }

PostingRule rule(Measure measure, std::string quantity, std::int64_t constant_x100 = 0) {
  return {"r", "visit", "", 0, "visits", measure, EntryKind::credit, std::move(quantity), constant_x100, std::nullopt};
}

TEST_CASE("a rule gives a fact its count, a field or a constant, in hundredths") {
  struct {
    PostingRule rule;
    Quantities quantities;
    std::int64_t quantity_x100;
  } const cases[] = {
      {rule(Measure::actual, "count"), {{"count", 3}}, 300},
      {rule(Measure::actual, "count"), {}, 100},
      {rule(Measure::actual, "amount_fen"), {{"amount_fen", 70'000'000}}, 70'000'000},
      {rule(Measure::actual, "days_x100"), {{"days_x100", 150}}, 150},
      {rule(Measure::days_late, "days_late"), {{"days_late", 2}}, 200},
      {rule(Measure::rating, "rating_x100"), {{"rating_x100", 450}}, 450},
      {rule(Measure::actual, "constant", 200), {{"count", 4}}, 800},
      {rule(Measure::actual, "constant", 500), {}, 500},
      {rule(Measure::done, "constant", 100), {{"count", 4}}, 100},
      {rule(Measure::actual, "amount_fen"), {}, 0},
  };
  for (auto const& c : cases) {
    CAPTURE(c.rule.quantity);
    CHECK(quantity_of(c.rule, c.quantities) == c.quantity_x100);
  }
}

TEST_CASE("a rule speaks of its kind and of facts that pass its filter") {
  PostingRule on_time = rule(Measure::numerator, "count");
  on_time.filter_field = "on_time";
  on_time.filter_value = 1;
  CHECK(applies(on_time, "visit", {{"on_time", 1}}));
  CHECK_FALSE(applies(on_time, "visit", {{"on_time", 0}}));
  CHECK_FALSE(applies(on_time, "visit", {}));
  CHECK_FALSE(applies(on_time, "training", {{"on_time", 1}}));
}

TEST_CASE("sums are split, ties to the smaller id; a part of 0 is left out; a rating, days late and done are everybody's") {
  std::vector<FactActor> const three{actor("c", 3333), actor("a", 3334), actor("b", 3333)};
  auto const parts = parts_of(rule(Measure::actual, "count"), {{"count", 1}}, three);
  REQUIRE(parts.size() == 3);
  CHECK(parts[0].quantity_x100 == 34);
  CHECK(parts[1].quantity_x100 == 33);
  auto const tied = parts_of(rule(Measure::actual, "days_x100"), {{"days_x100", 1}}, {actor("b", 5000), actor("a", 5000)});
  REQUIRE(tied.size() == 1);
  CHECK(tied[0].subject_id == "a");
  auto const late = parts_of(rule(Measure::days_late, "days_late"), {{"days_late", 0}}, three);
  REQUIRE(late.size() == 3);
  CHECK(late[2].quantity_x100 == 0);
}

TEST_CASE("a cap leaves what still fits") {
  CHECK(capped(300, std::nullopt, 900) == 300);
  CHECK(capped(300, 500, 0) == 300);
  CHECK(capped(300, 500, 300) == 200);
  CHECK(capped(300, 500, 500) == 0);
  CHECK(capped(300, 500, 900) == 0);
}

TEST_CASE("a fact goes into the period of its day, and once that is sealed into the open one of the day of confirmation") {
  Period const open{"2026Q4", "", make_date(2026, 10, 1), make_date(2026, 12, 31)};
  Period sealed = open;
  sealed.sealed = true;
  CHECK(posting_period(open, std::nullopt)->period_id == "2026Q4");
  CHECK(posting_period(sealed, open)->sealed == false);
  CHECK_FALSE(posting_period(sealed, sealed));
  CHECK_FALSE(posting_period(sealed, std::nullopt));
  CHECK_FALSE(posting_period(std::nullopt, open));
}

TEST_CASE("periods neither overlap nor end before they begin") {
  std::vector<Period> const others{{"2026Q3", "", make_date(2026, 7, 1), make_date(2026, 9, 30)}};
  CHECK_FALSE(may_open({"2026Q4", "", make_date(2026, 10, 1), make_date(2026, 12, 31)}, others));
  CHECK(may_open({"2026Q4", "", make_date(2026, 9, 30), make_date(2026, 12, 31)}, others)->code == "period_overlaps");
  CHECK(may_open({"2026Q3", "", make_date(2027, 9, 30), make_date(2027, 12, 31)}, others)->code == "period_taken");
  CHECK(may_open({"2026Q4", "", make_date(2026, 12, 31), make_date(2026, 10, 1)}, others)->code == "period_dates_reversed");
}

TEST_CASE("points are ranked 1, 2, 2, 4") {
  std::vector<PointsRow> rows;
  for (auto const& [id, points] : {std::pair{"d", 0}, {"c", 500}, {"a", 500}, {"b", 900}}) rows.push_back({0, id, "", "", "", "", points});
  rank_by_points(rows);
  std::string seen;
  for (PointsRow const& row : rows) seen += row.subject_id + std::to_string(row.rank) + " ";
  CHECK(seen == "b1 a2 c2 d4 ");
}

std::vector<FactActor> some_actors() {
  auto const count = *rc::gen::inRange<std::size_t>(1, 8);
  std::vector<FactActor> actors;
  std::int64_t left = 10'000;
  for (std::size_t i = 0; i < count; ++i) {
    std::int64_t const share = i + 1 == count ? left : *rc::gen::inRange<std::int64_t>(1, left - static_cast<std::int64_t>(count - i) + 2);
    actors.push_back(actor("p" + std::to_string(i), share));
    left -= share;
  }
  return actors;
}

TEST_CASE("what a rule makes of a fact") {
  CHECK(rc::check("sums to its quantity", [] {
    auto const actors = some_actors();
    Quantities const quantities{{"amount_fen", *rc::gen::inRange<std::int64_t>(0, largest_amount_fen)}};
    std::int64_t sum = 0;
    for (Part const& part : parts_of(rule(Measure::actual, "amount_fen"), quantities, actors)) sum += part.quantity_x100;
    RC_ASSERT(sum == quantities.at("amount_fen"));
  }));
  CHECK(rc::check("does not depend on the order of its actors", [] {
    auto actors = some_actors();
    Quantities const quantities{{"count", *rc::gen::inRange<std::int64_t>(1, largest_quantity)}};
    auto const before = parts_of(rule(Measure::actual, "count"), quantities, actors);
    for (std::size_t i = actors.size(); i > 1; --i) std::swap(actors[i - 1], actors[*rc::gen::inRange<std::size_t>(0, i)]);
    auto const after = parts_of(rule(Measure::actual, "count"), quantities, actors);
    RC_ASSERT(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
      RC_ASSERT(before[i].subject_id == after[i].subject_id);
      RC_ASSERT(before[i].quantity_x100 == after[i].quantity_x100);
    }
  }));
}

TEST_CASE("an entry has the same hash here as core gives it, and a reversal repeats what it takes back") {
  Entry entry{.zone_id = Id<Zone>("z"), .subject_id = "a", .indicator = "visits", .measure = Measure::actual, .quantity_x100 = 100};
  entry.recorded_by = "b";
  std::vector<Entry> chain{entry};
  link_entries(chain, 0, std::string(64, '0'));
  chain.push_back(reversal_of(chain.front(), "corrected"));
  std::vector<Entry> second{chain.back()};
  link_entries(second, 1, chain.front().hash);
  std::vector<chain::ChainedEntry> linked;
  for (Entry const& e : {chain.front(), second.front()})
    linked.push_back({canonical_of(e), *digest_from_hex(e.prev), *digest_from_hex(e.hash)});
  CHECK_FALSE(chain::verify_chain("z", linked));
  linked[1].entry.quantity_x100 = 99;
  CHECK(chain::verify_chain("z", linked)->seq == 2);
}

} // namespace
} // namespace shiji::merit
