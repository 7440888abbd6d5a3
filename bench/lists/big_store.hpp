// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/program.hpp"

#include <cstdint>
#include <functional>
#include <string>

// A store of the size of a prefecture, for measurements: made through the product's own tables, row by row, and entered into the search by
// the product itself. The same sizes give the same store.
namespace shiji::bench {

struct Sizes {
  std::int64_t departments = 40;
  std::int64_t sections_each = 10;
  std::int64_t people = 100'000;
  std::int64_t facts = 1'000'000; // each with one entry of the ledger, nine tenths of them
};

// Accounts leader (the whole zone), head (a department), section_head and cadre (himself), all with this password.
inline constexpr char const* password = "measured-by-nobody-else";

// Fills an empty store. told: what is being made, for a progress line.
void fill(cli::Program& program, Sizes const& sizes, std::function<void(std::string const&)> const& told);

} // namespace shiji::bench
