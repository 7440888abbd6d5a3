// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/program.hpp"

#include <iosfwd>

namespace shiji::cli {

// Loads data/demo and data/published.csv, embedded in the program, into an empty store and marks it as a demo. A store that is a demo stays
// as it is; one with other data is refused (std::runtime_error). All or nothing.
void load_demo(Program& program);

void print_demo_accounts(Program& program, std::ostream& out);

} // namespace shiji::cli
