// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/calendars/terms/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::calendars {

struct StoredOfficeHours {
  std::int64_t version = 0;
  std::string intervals, basis, setter_name, set_at;
};
BOOST_DESCRIBE_STRUCT(StoredOfficeHours, (), (version, intervals, basis, setter_name, set_at))

std::optional<StoredOfficeHours> find_office_hours(database::Reader& reader, Id<Zone> const& zone_id);
// False where the version is no longer the row's; version 0 where there is none yet.
bool put_office_hours(database::Transaction& transaction, Id<Zone> const& zone_id, StoredOfficeHours const& hours,
                      Id<Account> const& set_by);

} // namespace shiji::calendars
