// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/dates/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::notifications {

std::optional<DateRow> find_date(database::Reader& reader, Id<Zone> const& zone_id, Id<DateId> const& date_id);
std::optional<DateRow> find_date_of(database::Reader& reader, Id<Zone> const& zone_id, std::string const& what, RecordRef const& record);
void insert_date(database::Transaction& transaction, Id<Zone> const& zone_id, DateRow const& date);
// The next generation of a date that was set before.
void reset_date(database::Transaction& transaction, Id<Zone> const& zone_id, DateRow const& date);
void meet_date(database::Transaction& transaction, Id<Zone> const& zone_id, std::string const& what, RecordRef const& record, Instant now);
// Those that have passed and are not met, longest ago first.
std::vector<DateRow> passed_dates(database::Reader& reader, Id<Zone> const& zone_id, Date today);

} // namespace shiji::notifications
