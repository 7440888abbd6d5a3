// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/settings/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::notifications {

// What the account has set, or the defaults.
NoticeSettings settings_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Account> const& account_id);
// False where the version is not the stored one.
bool save_settings(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Account> const& account_id,
                   SetNoticeSettings const& wanted);

} // namespace shiji::notifications
