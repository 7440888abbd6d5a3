// SPDX-License-Identifier: Apache-2.0
// W1 over the columns in a folder. A run goes from the columns in memory to the results in memory.
#include "bench/program/arguments.hpp"
#include "bench/program/measure.hpp"
#include "bench/w1/store.hpp"

#include <thread>

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
        .number("peak_rss_mb", peak_rss_bytes() / 1'000'000)
        .print();
  });
}
