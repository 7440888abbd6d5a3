// SPDX-License-Identifier: Apache-2.0
// The data of W1, whole or a part of it, as files.
#include "bench/program/arguments.hpp"
#include "bench/w1/store.hpp"

#include <iostream>

int main(int argc, char** argv) {
  using namespace shiji::bench;
  return run_program("generate DIR [--seed N] [--entries N] [--parks N] [--csv]", argc, argv, [](Arguments const& given) {
    auto const parks = static_cast<std::int32_t>(given.number("parks", parks_at_scale_1));
    auto const nation =
        make_nation(static_cast<std::uint64_t>(given.number("seed", 42)), parks, given.number("entries", entries_at_scale_1));
    write_columns(nation, given.folder());
    if (given.has("csv")) write_tables(nation, given.folder());
    std::cout << parks << " parks, " << nation.staff_park.size() << " staff, " << nation.entry_staff.size() << " entries\n";
  });
}
