// SPDX-License-Identifier: Apache-2.0
#include "platform/database/health.hpp"

namespace shiji::database {
namespace {

constexpr Statement damaged_sqlite{"SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"};
constexpr Statement orphans_sqlite{
    "SELECT \"table\" || ' has ' || count(*) || ' rows without their ' || parent FROM pragma_foreign_key_check GROUP BY \"table\", parent"};

} // namespace

std::vector<std::string> engine_faults(Reader& reader, bool postgres) {
  if (postgres) return {};
  auto faults = reader.rows<std::string>(damaged_sqlite, {});
  for (std::string& orphan : reader.rows<std::string>(orphans_sqlite, {})) faults.push_back(std::move(orphan));
  return faults;
}

} // namespace shiji::database
