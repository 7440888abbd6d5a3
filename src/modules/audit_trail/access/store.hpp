// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/access/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::audit_trail {

// One grant of an active account that reaches into the zone.
struct GrantedAccount {
  Id<Account> account_id;
  std::string username, name;
  std::optional<Id<Person>> person_id;
  Role role{};
  database::Reach reach{};
  Id<Zone> zone_id;
  std::string anchor_id;
};
BOOST_DESCRIBE_STRUCT(GrantedAccount, (), (account_id, username, name, person_id, role, reach, zone_id, anchor_id))

// By username. Pattern: of the name or username, empty for everybody.
std::vector<GrantedAccount> granted_accounts(database::Reader& reader, Id<Zone> const& root_id, Id<Zone> const& zone_id,
                                             std::string const& who_pattern);

} // namespace shiji::audit_trail
