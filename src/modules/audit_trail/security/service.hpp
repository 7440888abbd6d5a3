// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/security/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::audit_trail {

Page<SecurityRow> list_security_events(Query& use, ListSecurityEvents const& input);
SecurityAlarms list_security_alarms(Query& use);

} // namespace shiji::audit_trail
