// SPDX-License-Identifier: Apache-2.0
// W2: one event comes in. The entry is chained and appended to the buffer of the log, and the ranks, grades, coefficients and pay of its
// park are as a full run would have them. And W2's neighbour: another scheme tried on a thousand people.
#include "bench/program/arguments.hpp"
#include "bench/program/columns.hpp"
#include "bench/program/measure.hpp"
#include "bench/w1/nation.hpp"
#include "core/chain/entry.hpp"
#include "core/scoring/columnar/live_board.hpp"

#include <algorithm>

namespace shiji::bench {
namespace {

scoring::ColumnEntry any_event(Chance const& chance, std::uint64_t i, std::uint64_t staff) {
  std::uint64_t const a = chance(100, i), b = chance(101, i);
  return {static_cast<std::int32_t>(a % staff), static_cast<std::int8_t>((a >> 40) % indicators), static_cast<std::int64_t>(1 + b % 20'000),
          static_cast<std::int16_t>((b >> 20) % 92), static_cast<std::int8_t>((b >> 40) % 20 == 0 ? 1 : 0)};
}

// The log of a zone's ledger: canonical text by canonical text, each hashed with the hash before it.
class Log {
 public:
  void append(scoring::ColumnEntry const& event) {
    chain::Entry entry;
    entry.zone = "01890000-0000-7000-8000-000000000001";
    entry.seq = ++seq_;
    entry.subject = "01890000-0000-7000-8000-" + std::to_string(100'000'000'000 + event.subject);
    entry.indicator = "indicator-" + std::to_string(event.column);
    entry.quantity_x100 = event.quantity;
    entry.occurred_on = "2026-01-01";
    entry.period = "2026Q1";
    entry.kind = event.kind == scoring::deduct_entry ? chain::EntryKind::deduct : chain::EntryKind::credit;
    entry.fact = "01890000-0000-7000-9000-000000000001";
    entry.recorded_at = "2026-01-01T08:00:00Z";
    entry.by = "01890000-0000-7000-a000-000000000001";
    head_ = chain::hash_entry(head_, entry);
    text_ += chain::canonical_entry(entry);
  }
  std::size_t bytes() const { return text_.size(); }

 private:
  std::int64_t seq_ = 0;
  Digest head_ = chain::nothing_before;
  std::string text_;
};

std::int64_t nth(std::vector<std::int64_t>& values, std::size_t per_thousand) {
  auto const place = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) * per_thousand / 1000);
  std::ranges::nth_element(values, place);
  return *place;
}

// Processor times of trying other weights on a thousand people: the board is copied, scored anew and settled.
std::vector<std::int64_t> what_if_ns(std::int64_t repeat) {
  Nation const nation = make_nation(42, 5, 37'000);
  NationalInput const columns(nation);
  scoring::LiveBoard const board(columns.input());
  std::vector<scoring::ColumnScheme> other(columns.input().schemes.begin(), columns.input().schemes.end());
  for (auto& scheme : other) std::ranges::rotate(scheme.indicators, scheme.indicators.begin() + 1);
  for (auto& scheme : other)
    for (std::int32_t i = 0; auto& indicator : scheme.indicators) indicator.column = i++;
  std::vector<std::int64_t> taken;
  for (std::int64_t i = 0; i < repeat; ++i)
    taken.push_back(elapsed_ns([&] {
      scoring::LiveBoard trial = board;
      trial.adopt(other);
    }));
  return taken;
}

void measure(Arguments const& given) {
  auto const parks = static_cast<std::int32_t>(given.number("parks", 270));
  Nation const nation = make_nation(42, parks, std::int64_t{parks} * entries_at_scale_1 / parks_at_scale_1);
  NationalInput const columns(nation);
  scoring::LiveBoard board(columns.input());
  Chance const chance(42);
  Log log;
  std::vector<std::int64_t> taken;
  Run const all = timed([&] {
    for (std::int64_t i = 0; i < given.number("repeat", 100'000); ++i) {
      auto const event = any_event(chance, static_cast<std::uint64_t>(i), nation.staff_park.size());
      taken.push_back(elapsed_ns([&] {
        log.append(event);
        board.post(event);
      }));
    }
  });
  auto trials = what_if_ns(200);
  Report("W2")
      .text("checksum", checksum(board.results()))
      .runs({{nth(taken, 500) / 1000, all.cpu_us / static_cast<std::int64_t>(taken.size())}})
      .thousandths("median_us", nth(taken, 500))
      .thousandths("p99_us", nth(taken, 990))
      .thousandths("mean_cpu_us", all.cpu_us * 1000 / static_cast<std::int64_t>(taken.size()))
      .thousandths("what_if_1000_people_us", nth(trials, 500))
      .number("log_bytes", static_cast<std::int64_t>(log.bytes()))
      .number("peak_rss_mb", peak_rss_bytes() / 1'000'000)
      .print();
}

} // namespace
} // namespace shiji::bench

int main(int argc, char** argv) { return shiji::bench::run_program("event [--parks N] [--repeat N]", argc, argv, shiji::bench::measure); }
