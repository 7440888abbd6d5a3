// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/inbox/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::notifications {

// The last notice of each record that has been shown by now.
Page<StoredNotice> page_of_notices(database::Reader& reader, Id<Zone> const& zone_id, Id<Account> const& account_id,
                                   database::PageOrder const& order, ListNotices const& wanted, Instant now);
std::int64_t count_unread(database::Reader& reader, Id<Zone> const& zone_id, Id<Account> const& account_id, Instant now);

// False where this account was told of this cause before.
bool insert_notice(database::Transaction& transaction, Id<Zone> const& zone_id, NewNotice const& notice);
void mark_all_read(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Account> const& account_id, Instant now);
void mark_read(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Account> const& account_id, RecordRef const& record,
               Instant now);

} // namespace shiji::notifications
