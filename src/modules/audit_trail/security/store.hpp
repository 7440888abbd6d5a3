// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/security/types.hpp"

namespace shiji::audit_trail {

struct SecurityFilter {
  std::string kind, address, from, before; // empty kind or address: all; minutes half-open
};

Page<SecurityRow> page_of_security(database::Reader& reader, database::PageOrder const& order, Id<Zone> const& root_id,
                                   SecurityFilter const& wanted);
std::vector<SecuritySum> security_sums(database::Reader& reader, Id<Zone> const& root_id, Instant since);

} // namespace shiji::audit_trail
