// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/access/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::audit_trail {

// Who may do what in this zone, as of now: account × permission × reach, judged by what judges every request.
Page<AccessRow> list_access(Query& use, ListAccess const& input);
PermissionWordList list_permission_words(Query& use);
AccessReport get_access_report(Query& use, GetAccess const& input);

// From now on this session sees what the account sees and can do nothing; it ends by itself.
ViewingStarted start_viewing(UseCase& use, StartViewing const& input);
void end_viewing(UseCase& use);

} // namespace shiji::audit_trail
