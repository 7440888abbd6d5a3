// SPDX-License-Identifier: Apache-2.0
// W3: two-way selection of a nation on one thread; the proof of stability is counted afterwards, from the lists alone.
#include "bench/program/arguments.hpp"
#include "bench/program/columns.hpp"
#include "bench/program/measure.hpp"
#include "bench/w3/markets.hpp"

#include <algorithm>

namespace shiji::bench {
namespace {

void measure(Arguments const& given) {
  Markets const markets(42, static_cast<std::uint32_t>(given.number("parks", 2'700)));
  std::vector<std::uint32_t> matched(std::size_t{markets.parks()} * Markets::staff);
  auto const of_park = [&](std::uint32_t park) { return std::span(matched).subspan(std::size_t{park} * Markets::staff, Markets::staff); };
  matching::Matcher matcher;
  std::vector<Run> runs;
  for (std::int64_t i = 0; i < given.number("repeat", 5); ++i)
    runs.push_back(timed([&] {
      for (std::uint32_t park = 0; park < markets.parks(); ++park) matcher.match(markets.market(park), of_park(park));
    }));
  std::int64_t blocking = 0;
  Run const proof = timed([&] {
    for (std::uint32_t park = 0; park < markets.parks(); ++park)
      blocking += matcher.count_blocking_pairs(markets.market(park), of_park(park));
  });
  Checksum sum;
  for (std::uint32_t const department : matched) sum.add(department);
  Report("W3")
      .text("checksum", sum.hex())
      .runs(runs)
      .number("staff", static_cast<std::int64_t>(matched.size()))
      .number("unmatched", std::ranges::count(matched, matching::unmatched))
      .number("blocking_pairs", blocking)
      .thousandths("proof_ms", proof.cpu_us)
      .number("peak_rss_mb", peak_rss_bytes() / 1'000'000)
      .print();
}

} // namespace
} // namespace shiji::bench

int main(int argc, char** argv) { return shiji::bench::run_program("match [--parks N] [--repeat N]", argc, argv, shiji::bench::measure); }
