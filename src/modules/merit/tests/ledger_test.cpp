// SPDX-License-Identifier: Apache-2.0
// The chain finds whatever is done to it behind the program's back.
#include "modules/merit/ledger/chain.hpp"
#include "modules/merit/tests/world.hpp"

#include <random>

#include <doctest/doctest.h>

namespace shiji::merit::test {
namespace {

using database::Statement;

constexpr std::int64_t entries = 40;
constexpr std::int64_t reversal = 19; // the seq of the one reversal among them

// A ledger of forty entries.
void fill_ledger(World& world) {
  auto const li = world.person("李青", world.section);
  Instant const then = world.app.clock.now();
  world.app.commit(world.office, [&](UseCase& use) {
    Id<Fact> first;
    for (int i = 0; i < 18; ++i) {
      auto const fact = load_fact(use, world.fact("project_signed", {{"amount_fen", 1000 + i}}, {World::alone(li)}),
                                  {FactStatus::confirmed, li, "", then, {}, "", then, "", std::nullopt});
      if (i == 3) first = fact;
    }
    load_fact(use, world.fact("project_signed", {{"amount_fen", 7}}, {World::alone(li)}),
              {FactStatus::confirmed, li, "", then, {}, "", then, "", first});
    for (int i = 0; i < 20; ++i)
      load_fact(use, world.fact("late_item", {{"count", 1}}, {World::alone(li)}),
                {FactStatus::confirmed, li, "", then, {}, "", then, "", std::nullopt});
  });
}

// A change nobody is allowed: done in a transaction that is rolled back, so that the next begins with the ledger as it was.
struct Undone {};

std::optional<LedgerFault> fault_after(World& world, std::function<void(database::Transaction&)> const& change) {
  std::optional<LedgerFault> found;
  try {
    world.app.runtime->database->commit([&](database::Transaction& t) {
      if (world.app.runtime->database->is_postgres())
        t.run(Statement{"ALTER TABLE merit_entry DISABLE TRIGGER USER"}, {});
      else {
        t.run(Statement{"DROP TRIGGER merit_entry_refuses_UPDATE"}, {});
        t.run(Statement{"DROP TRIGGER merit_entry_refuses_DELETE"}, {});
      }
      change(t);
      found = verify_ledger(t, world.app.zone_id);
      throw Undone();
    });
  } catch (Undone const&) {
  }
  return found;
}

TEST_CASE("entries are neither changed nor deleted") {
  in_world([](World& world) {
    fill_ledger(world);
    auto const run = [&](Statement const& statement) {
      world.app.runtime->database->commit([&](database::Transaction& t) { t.run(statement, {}); });
    };
    CHECK_THROWS_AS(run(Statement{"UPDATE merit_entry SET quantity_x100 = 1"}), database::ConstraintBroken);
    CHECK_THROWS_AS(run(Statement{"DELETE FROM merit_entry"}), database::ConstraintBroken);
    CHECK_THROWS_AS(run(Statement{"UPDATE merit_fact_actor SET share_bp = 1"}), database::ConstraintBroken);
    CHECK_THROWS_AS(run(Statement{"DELETE FROM merit_fact_quantity"}), database::ConstraintBroken);
    CHECK_FALSE(world.fault());
  });
}

struct Tampering {
  std::string name;
  std::function<void(database::Transaction&, World&, std::int64_t seq)> change;
  std::function<std::int64_t(std::int64_t seq)> first_bad;
};

std::int64_t itself(std::int64_t seq) { return seq; }
// Of a row whose own hash was made to fit: the next one, or the head, no longer follows; a reversal no longer repeats its entry.
std::int64_t next_or_head(std::int64_t seq) { return seq == reversal ? seq : std::min(seq + 1, entries); }

void rehash(database::Transaction& t, World& world, std::int64_t seq) {
  t.run(Statement{"UPDATE merit_entry SET quantity_x100 = quantity_x100 + 1 WHERE zone_id = $1 AND seq = $2"}, {world.app.zone_id, seq});
  auto const row =
      t.row<Entry>(Statement{"SELECT zone_id, seq, subject_id, indicator, measure, quantity_x100, occurred_on, period_id, kind, fact_id, "
                             "scheme_id, rule_id, recorded_at, recorded_by, reverses, reason, prev, hash FROM merit_entry "
                             "WHERE zone_id = $1 AND seq = $2"},
                   {world.app.zone_id, seq});
  std::vector<Entry> one{*row};
  link_entries(one, seq - 1, row->prev);
  t.run(Statement{"UPDATE merit_entry SET hash = $3 WHERE zone_id = $1 AND seq = $2"}, {world.app.zone_id, seq, one.front().hash});
}

std::vector<Tampering> tamperings() {
  auto const set = [](std::string name, Statement statement) {
    return Tampering{std::move(name), [statement](auto& t, World& w, std::int64_t seq) { t.run(statement, {w.app.zone_id, seq}); }, itself};
  };
  return {
      set("quantity", Statement{"UPDATE merit_entry SET quantity_x100 = quantity_x100 + 1 WHERE zone_id = $1 AND seq = $2"}),
      set("subject", Statement{"UPDATE merit_entry SET subject_id = 'nobody' WHERE zone_id = $1 AND seq = $2"}),
      set("indicator", Statement{"UPDATE merit_entry SET indicator = 'other' WHERE zone_id = $1 AND seq = $2"}),
      set("measure", Statement{"UPDATE merit_entry SET measure = 'weight' WHERE zone_id = $1 AND seq = $2"}),
      set("day", Statement{"UPDATE merit_entry SET occurred_on = '2026-01-01' WHERE zone_id = $1 AND seq = $2"}),
      set("period", Statement{"UPDATE merit_entry SET period_id = '2026Q1' WHERE zone_id = $1 AND seq = $2"}),
      set("time", Statement{"UPDATE merit_entry SET recorded_at = '2026-01-01T00:00:00Z' WHERE zone_id = $1 AND seq = $2"}),
      set("by", Statement{"UPDATE merit_entry SET recorded_by = '' WHERE zone_id = $1 AND seq = $2"}),
      set("hash", Statement{"UPDATE merit_entry SET hash = '00' WHERE zone_id = $1 AND seq = $2"}),
      set("reason", Statement{"UPDATE merit_entry SET reason = 'tolerated' WHERE zone_id = $1 AND seq = $2"}),
      set("deletion", Statement{"DELETE FROM merit_entry WHERE zone_id = $1 AND seq = $2"}),
      set("zone", Statement{"UPDATE merit_entry SET zone_id = 'other' WHERE zone_id = $1 AND seq = $2"}),
      {"re-hash", rehash, next_or_head},
      {"swap",
       [](auto& t, World& w, std::int64_t seq) {
         std::int64_t const other = seq == entries ? seq - 1 : seq + 1;
         t.run(Statement{"UPDATE merit_entry SET seq = 0 WHERE zone_id = $1 AND seq = $2"}, {w.app.zone_id, seq});
         t.run(Statement{"UPDATE merit_entry SET seq = $3 WHERE zone_id = $1 AND seq = $2"}, {w.app.zone_id, other, seq});
         t.run(Statement{"UPDATE merit_entry SET seq = $2 WHERE zone_id = $1 AND seq = 0"}, {w.app.zone_id, other});
       },
       [](std::int64_t seq) { return std::min(seq, entries - 1); }},
      {"insertion after the head",
       [](auto& t, World& w, std::int64_t seq) {
         t.run(
             Statement{
                 "INSERT INTO merit_entry SELECT zone_id, $3, subject_id, indicator, measure, quantity_x100, occurred_on, period_id, kind, "
                 "fact_id, scheme_id, rule_id, recorded_at, recorded_by, NULL, reason, prev, hash FROM merit_entry "
                 "WHERE zone_id = $1 AND seq = $2"},
             {w.app.zone_id, seq, entries + 1});
       },
       [](std::int64_t) { return entries + 1; }},
  };
}

TEST_CASE("fifty changes of one row are all found, at the first entry that does not fit") {
  in_world([](World& world) {
    fill_ledger(world);
    REQUIRE(world.office.get("/api/ledger/head").at("seq") == std::to_string(entries));
    CHECK_FALSE(fault_after(world, [](database::Transaction&) {})); // the control: untouched, it holds
    auto const kinds = tamperings();
    std::mt19937 chance(20261120);
    for (int i = 0; i < 50; ++i) {
      Tampering const& tampering = kinds[static_cast<std::size_t>(i) % kinds.size()];
      std::int64_t const seq = std::uniform_int_distribution<std::int64_t>(1, entries)(chance);
      CAPTURE(tampering.name);
      CAPTURE(seq);
      auto const fault = fault_after(world, [&](database::Transaction& t) { tampering.change(t, world, seq); });
      REQUIRE(fault);
      CHECK(fault->seq == tampering.first_bad(seq));
    }
    CHECK_FALSE(world.fault());
  });
}

TEST_CASE("a cut tail and a moved head are found") {
  in_world([](World& world) {
    fill_ledger(world);
    auto const cut = fault_after(world, [&](database::Transaction& t) {
      t.run(Statement{"DELETE FROM merit_entry WHERE zone_id = $1 AND seq > $2"}, {world.app.zone_id, entries - 3});
    });
    REQUIRE(cut);
    CHECK(cut->seq == entries - 2);
    auto const moved = fault_after(world, [&](database::Transaction& t) {
      t.run(Statement{"UPDATE merit_head SET hash = $2 WHERE zone_id = $1"}, {world.app.zone_id, std::string(64, 'a')});
    });
    REQUIRE(moved);
    CHECK(moved->seq == entries);
    CHECK(world.office.get("/api/ledger/verify").at("reason") == "");
  });
}

} // namespace
} // namespace shiji::merit::test
