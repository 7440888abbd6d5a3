// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/security/types.hpp"

namespace shiji::audit_trail {

// What deserves a look in the sums of a day: a spraying at once; of an address 20 failed sign-ins, 3 lock-outs, 10 forged or 100 unknown
// requests. Gravest first, then the most.
std::vector<SecurityAlarm> alarms_of(std::vector<SecuritySum> const& sums);

} // namespace shiji::audit_trail
