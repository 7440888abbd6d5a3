// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"

namespace shiji::database {

// What the engine itself finds wrong with its file, in its words: damaged pages and rows without the row they refer to. Empty where
// nothing is wrong. PostgreSQL watches its own pages and enforces its keys: always empty.
std::vector<std::string> engine_faults(Reader& reader, bool postgres);

} // namespace shiji::database
