// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "bench/w1/nation.hpp"

#include <filesystem>

namespace shiji::bench {

// A nation as files: one of little-endian integers per column, and for peers that read text the same tables as CSV.
void write_columns(Nation const& nation, std::filesystem::path const& folder);
void write_tables(Nation const& nation, std::filesystem::path const& folder);

// Sizes come from the files; std::runtime_error where they do not fit each other.
Nation read_columns(std::filesystem::path const& folder);

} // namespace shiji::bench
