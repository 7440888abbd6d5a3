// SPDX-License-Identifier: Apache-2.0
// W1 over the columns in a folder. A run goes from the columns in memory to the results in memory.
#include "bench/program/arguments.hpp"
#include "bench/program/measure.hpp"
#include "bench/w1/store.hpp"

#include <algorithm>
#include <limits>
#include <thread>

namespace {

// The least any program can take: every byte of the ledger read once, on one thread.
std::int64_t read_limit_us(shiji::bench::Nation const& nation) {
  std::int64_t best = std::numeric_limits<std::int64_t>::max();
  std::uint64_t sum = 0;
  auto const add = [&](auto const& column) {
    for (auto const value : column) sum += static_cast<std::uint64_t>(value);
  };
  for (int i = 0; i < 3; ++i)
    best = std::min(best, shiji::bench::timed([&] {
                            add(nation.entry_staff);
                            add(nation.entry_indicator);
                            add(nation.entry_quantity);
                            add(nation.entry_day);
                            add(nation.entry_kind);
                          }).cpu_us);
  return sum == 0 ? 0 : best;
}

} // namespace

int main(int argc, char** argv) {
  using namespace shiji;
  using namespace shiji::bench;
  return run_program("national DIR [--threads N] [--repeat N]", argc, argv, [](Arguments const& given) {
    auto const threads = static_cast<unsigned>(given.number("threads", std::max(1U, std::thread::hardware_concurrency())));
    if (threads < 1 || threads > 256) throw std::invalid_argument("--threads is 1 to 256");
    Nation const nation = read_columns(given.folder());
    scoring::Engine engine(threads);
    std::vector<scoring::SubjectResult> results;
    std::vector<Run> runs;
    for (std::int64_t i = 0; i < given.number("repeat", 1); ++i)
      runs.push_back(timed([&] { engine.run(NationalInput(nation).input(), results); }));
    Report("W1")
        .text("checksum", checksum(results))
        .number("threads", threads)
        .number("entries", static_cast<std::int64_t>(nation.entry_staff.size()))
        .runs(runs)
        .thousandths("read_limit_ms", read_limit_us(nation))
        .number("peak_rss_mb", peak_rss_bytes() / 1'000'000)
        .print();
  });
}
