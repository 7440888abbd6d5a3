// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/security/store.hpp"

namespace shiji::audit_trail {

using database::Statement;

constexpr Statement select_security{
    "SELECT e.minute, e.kind, e.address, e.count, e.last_at, e.detail FROM audit_security e "
    "WHERE e.root_id = $1 AND ($2 = '' OR e.kind = $2) AND ($3 = '' OR e.address = $3) AND e.minute >= $4 AND e.minute < $5 "
    "{page: minute=e.minute count=e.count id=(e.minute||e.kind||e.address)}"};
Page<SecurityRow> page_of_security(database::Reader& reader, database::PageOrder const& order, Id<Zone> const& root_id,
                                   SecurityFilter const& w) {
  return reader.page<SecurityRow>(select_security, database::Scope{database::Reach::zone, {}}, order,
                                  {root_id, w.kind, w.address, w.from, w.before});
}

constexpr Statement select_sums{
    "SELECT e.kind, e.address, CAST(SUM(e.count) AS BIGINT) AS count, MIN(e.minute) AS first_at, MAX(e.last_at) AS last_at "
    "FROM audit_security e WHERE e.root_id = $1 AND e.minute >= $2 GROUP BY e.kind, e.address ORDER BY e.kind, e.address"};
std::vector<SecuritySum> security_sums(database::Reader& reader, Id<Zone> const& root_id, Instant since) {
  return reader.rows<SecuritySum>(select_sums, {root_id, since});
}

} // namespace shiji::audit_trail
