// SPDX-License-Identifier: Apache-2.0
#include "dialect/store.hpp"
#include "dialect/threads.hpp"
#include "support/database.hpp"

#include <algorithm>
#include <barrier>
#include <mutex>
#include <stdexcept>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using namespace database;

constexpr Statement insert_counter{"INSERT INTO dialect_counter (zone_id, version, value) VALUES ($1, 0, 0)"};
constexpr Statement take_guard{"UPDATE dialect_counter SET version = version + 1 WHERE zone_id = $1 RETURNING value"};
constexpr Statement read_value{"SELECT value FROM dialect_counter WHERE zone_id = $1"};
constexpr Statement write_value{"UPDATE dialect_counter SET value = $2 WHERE zone_id = $1"};
constexpr Statement insert_part{"INSERT INTO dialect_part (zone_id, part_id, thing_id) VALUES ($1, $2, $3)"};

struct NoGood : std::runtime_error {
  NoGood() : std::runtime_error("no good") {}
};

std::int64_t things(EngineFixture& fixture) { return count_things(*fixture.database().snapshot()); }

TEST_CASE("a snapshot stands still while others write") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    auto const before = fixture.database().snapshot();
    fixture.database().commit([](Transaction& t) { insert(t, thing("a")); });
    CHECK(count_things(*before) == 0);
    CHECK(things(fixture) == 1);
    CHECK(count_things(*before) == 0);
  });
}

TEST_CASE("a snapshot writes nothing") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    CHECK_THROWS((void)fixture.database().snapshot()->number({"INSERT INTO dialect_log (seq, word) VALUES (1, 'x') RETURNING seq"}, {}));
    CHECK(fixture.database().snapshot()->number({"SELECT count(*) FROM dialect_log"}, {}) == 0);
  });
}

TEST_CASE("what work throws undoes it and reaches the caller") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    bool told = false;
    CHECK_THROWS_AS(fixture.database().commit([&](Transaction& t) {
      insert(t, thing("a"));
      t.after_commit([&] { told = true; });
      throw NoGood();
    }),
                    NoGood);
    CHECK(things(fixture) == 0);
    CHECK_FALSE(told);
  });
}

TEST_CASE("a fault of a statement undoes the work even where it is caught") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    CHECK_THROWS_AS(fixture.database().commit([](Transaction& t) {
      insert(t, thing("a"));
      try {
        insert(t, thing("a"));
      } catch (ConstraintBroken const&) {
      }
    }),
                    ConstraintBroken);
    CHECK(things(fixture) == 0);
  });
}

TEST_CASE("what is done apart is undone alone, with its actions, and the rest stands") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    int acted = 0;
    fixture.database().commit([&](Transaction& t) {
      acted = 0;
      insert(t, thing("before"));
      t.apart([&] { insert(t, thing("done")); });
      auto const failing = [&] {
        insert(t, thing("undone"));
        t.after_commit([&] { ++acted; });
        t.apart([&] { insert(t, thing("undone within")); });
        throw NoGood();
      };
      CHECK_THROWS_AS(t.apart(failing), NoGood);
      insert(t, thing("undone")); // its key is free again
      t.after_commit([&] { acted += 10; });
    });
    CHECK(things(fixture) == 3);
    CHECK(acted == 10);
  });
}

TEST_CASE("one failing command among many harms none of the others") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    auto const faults = commit_together(fixture.database(), 12, [](int i, Transaction& t) {
      insert(t, thing("own" + std::to_string(i)));
      if (i == 3) throw NoGood();
      if (i == 5) insert(t, thing("own5"));
      if (i == 7) t.run(insert_part, {"zone", "part", "absent"});
    });
    for (int i = 0; i < 12; ++i) CHECK_MESSAGE((faults[static_cast<std::size_t>(i)] != nullptr) == (i == 3 || i == 5 || i == 7), i);
    CHECK(things(fixture) == 9);
  });
}

TEST_CASE("actions run after their commit, in its order, and a failing one harms nobody") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) { t.run(insert_counter, {"zone"}); });
    std::mutex mutex;
    std::vector<std::int64_t> order;
    auto const faults = commit_together(fixture.database(), 16, [&](int i, Transaction& t) {
      std::int64_t const value = t.number(take_guard, {"zone"}).value();
      t.run(write_value, {"zone", value + 1});
      t.after_commit([&, value] {
        std::lock_guard const lock(mutex);
        order.push_back(value);
      });
      if (i == 4) t.after_commit([] { throw NoGood(); });
    });
    CHECK(std::count(faults.begin(), faults.end(), nullptr) == 16);
    CHECK(order.size() == 16);
    CHECK(std::is_sorted(order.begin(), order.end()));
  });
}

TEST_CASE("an action sees its own commit") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    std::int64_t seen = -1;
    fixture.database().commit([&](Transaction& t) {
      insert(t, thing("a"));
      t.after_commit([&] { seen = things(fixture); });
    });
    CHECK(seen == 1);
  });
}

TEST_CASE("increments behind a guard row lose no update") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) { t.run(insert_counter, {"zone"}); });
    in_threads(4, [&](int) {
      for (int i = 0; i < 50; ++i)
        fixture.database().commit([](Transaction& t) {
          std::int64_t const value = t.number(take_guard, {"zone"}).value();
          t.run(write_value, {"zone", value + 1});
        });
    });
    CHECK(fixture.database().snapshot()->number(read_value, {"zone"}) == 200);
  });
}

// The control of the case above. SQLite has one writer and cannot lose an update.
TEST_CASE("without a guard row two increments that meet are one on PostgreSQL") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    if (!fixture.database().is_postgres()) return;
    fixture.database().commit([](Transaction& t) { t.run(insert_counter, {"zone"}); });
    std::barrier both_have_read(2);
    in_threads(2, [&](int) {
      fixture.database().commit([&](Transaction& t) {
        std::int64_t const value = t.number(read_value, {"zone"}).value();
        both_have_read.arrive_and_wait();
        t.run(write_value, {"zone", value + 1});
      });
    });
    CHECK(fixture.database().snapshot()->number(read_value, {"zone"}) == 1);
  });
}

TEST_CASE("a commit inside a transaction is an error of the program") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    CHECK_THROWS_AS(fixture.database().commit([&](Transaction&) { fixture.database().commit([](Transaction&) {}); }), std::logic_error);
  });
}

TEST_CASE("what is committed is there after a restart") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([](Transaction& t) { insert(t, thing("a")); });
    fixture.reopen();
    CHECK(things(fixture) == 1);
  });
}

TEST_CASE("a part that fails is undone alone, with what it registered, and the transaction goes on") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    std::vector<std::string> told;
    fixture.database().commit([&](Transaction& t) {
      insert(t, thing("a"));
      t.part([&] {
        insert(t, thing("b"));
        t.after_commit([&] { told.push_back("b"); });
      });
      CHECK_THROWS_AS(t.part([&] {
        insert(t, thing("c"));
        t.after_commit([&] { told.push_back("c"); });
        t.part([&] { insert(t, thing("d")); });
        throw NoGood();
      }),
                      NoGood);
      // A constraint that was broken goes with its part, whichever engine keeps it.
      CHECK_THROWS_AS(t.part([&] { insert(t, thing("a")); }), ConstraintBroken);
      insert(t, thing("e"));
    });
    CHECK(things(fixture) == 3);
    CHECK(told == std::vector<std::string>{"b"});
    // Control: outside a part the same fault ends everything.
    CHECK_THROWS_AS(fixture.database().commit([&](Transaction& t) {
      insert(t, thing("f"));
      try {
        insert(t, thing("a"));
      } catch (ConstraintBroken const&) {
      }
    }),
                    ConstraintBroken);
    CHECK(things(fixture) == 3);
  });
}

TEST_CASE("a part answers for keys that dangle") {
  for_each_engine(dialect_schema(), [](EngineFixture& fixture) {
    fixture.database().commit([&](Transaction& t) {
      CHECK_THROWS_AS(t.part([&] { t.run(insert_part, {"z", "p", "absent"}); }), ConstraintBroken);
    });
  });
}

} // namespace
} // namespace shiji::test
