// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/columnar/engine.hpp"
#include "core/scoring/columnar/live_board.hpp"
#include "core/scoring/columnar/test_zones.hpp"

#include <limits>

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::scoring;

namespace {

std::vector<SubjectResult> full_run(AnyZones const& zones) {
  std::vector<SubjectResult> results;
  Engine().run(zones.input(), results);
  return results;
}

// Takes the last entry out of the ledger again.
ColumnEntry withdraw_last(AnyZones& zones) {
  ColumnEntry const entry{zones.entry_subject.back(), zones.entry_column.back(), zones.entry_quantity.back(), zones.entry_day.back(),
                          zones.entry_kind.back()};
  zones.entry_subject.pop_back();
  zones.entry_column.pop_back();
  zones.entry_quantity.pop_back();
  zones.entry_day.pop_back();
  zones.entry_kind.pop_back();
  return entry;
}

AnyZones one_person() {
  AnyZones zones;
  zones.schemes = {{{{{}, 1, 0}}, {}, 0}};
  zones.zone = {0};
  zones.scheme = {0};
  zones.group = {0};
  zones.target.assign(AnyZones::columns, 100);
  zones.base_fen = {1};
  zones.pool_fen = {1'000};
  return zones;
}

} // namespace

TEST_CASE("a live board stands, after any sequence of events, where a full run stands") {
  CHECK(rc::check("entries, entries taken back, targets and schemes", [] {
    AnyZones zones = any_zones();
    LiveBoard board(zones.input());
    for (int events = *rc::gen::inRange(0, 20); events > 0; --events) {
      int const what = *rc::gen::inRange(0, 8);
      if (what == 0) {
        zones.schemes = {any_scheme(), any_scheme()};
        board.adopt(zones.schemes);
      } else if (what == 1) {
        auto const subject = *rc::gen::inRange<std::int32_t>(0, zones.subjects());
        auto const target = *rc::gen::inRange<std::int64_t>(0, 200);
        zones.target[static_cast<std::size_t>(subject * AnyZones::columns)] = target;
        board.set_target(subject, 0, target);
      } else if (what == 2 && !zones.entry_subject.empty()) {
        board.take_back(withdraw_last(zones));
      } else {
        auto const entry = any_entry(zones);
        zones.post(entry);
        board.post(entry);
      }
      RC_ASSERT(board.results() == full_run(zones));
    }
  }));
}

TEST_CASE("what is tried on a copy leaves the board as it was") {
  AnyZones const zones = one_person();
  LiveBoard const board(zones.input());
  auto const before = board.results();
  LiveBoard trial = board;
  trial.post({0, 0, 100, 1, credit_entry});
  CHECK(trial.results()[0].total_x100 == 10'000);
  CHECK(board.results() == before);
}

TEST_CASE("an entry that overflows its sum changes nothing") {
  AnyZones const zones = one_person();
  LiveBoard board(zones.input());
  board.post({0, 0, std::numeric_limits<std::int64_t>::max(), 0, credit_entry});
  auto const before = board.results();
  CHECK_THROWS_AS(board.post({0, 0, 1, 0, credit_entry}), Overflow);
  CHECK(board.results() == before);
}
