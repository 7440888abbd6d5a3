// SPDX-License-Identifier: Apache-2.0
#include "platform/database/postgres/engine.hpp"
#include "platform/database/sqlite/engine.hpp"

#include <cstdio>

namespace shiji::database {

std::unique_ptr<Database> open_database(Location const& location) {
  Location complete = location;
  if (!complete.report) complete.report = [](std::string const& what) { std::fprintf(stderr, "database: %s\n", what.c_str()); };
  return complete.postgres_url.empty() ? sqlite::open(complete) : postgres::open(complete);
}

} // namespace shiji::database
