// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/access/store.hpp"

namespace shiji::audit_trail {

constexpr database::Statement select_granted{
    "SELECT a.account_id, a.username, a.name, a.person_id, g.role, g.reach, g.zone_id, g.anchor_id FROM identity_grant g "
    "JOIN identity_account a ON a.root_id = g.root_id AND a.account_id = g.account_id "
    "WHERE g.root_id = $1 AND (g.zone_id = $2 OR g.reach = 'league') AND a.state = 'active' "
    "AND ($3 = '' OR lower(a.name) LIKE lower($3) ESCAPE '!' OR lower(a.username) LIKE lower($3) ESCAPE '!') "
    "ORDER BY a.username, g.role"};
std::vector<GrantedAccount> granted_accounts(database::Reader& reader, Id<Zone> const& root_id, Id<Zone> const& zone_id,
                                             std::string const& who_pattern) {
  return reader.rows<GrantedAccount>(select_granted, {root_id, zone_id, who_pattern});
}

} // namespace shiji::audit_trail
