// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/calendars/years/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::calendars {

// A version as stored: the row that is shown, and who drafted it.
struct StoredVersion : VersionRow {
  std::string drafted_by, drafted_by_person;
};
BOOST_DESCRIBE_STRUCT(StoredVersion, (VersionRow), (drafted_by, drafted_by_person))

std::optional<StoredVersion> find_version(database::Reader& reader, Id<Zone> const& root_id, Id<CalendarVersion> const& version_id);
std::optional<StoredVersion> find_version_of_year(database::Reader& reader, Id<Zone> const& root_id, std::int64_t year,
                                                  VersionStatus status);
std::vector<SpecialDay> days_of_version(database::Reader& reader, Id<Zone> const& root_id, Id<CalendarVersion> const& version_id);
Page<VersionRow> page_of_versions(database::Reader& reader, database::PageOrder const& order, Id<Zone> const& root_id,
                                  ListVersions const& wanted);

void insert_version(database::Transaction& transaction, Id<Zone> const& root_id, StoredVersion const& version);
void replace_days(database::Transaction& transaction, Id<Zone> const& root_id, Id<CalendarVersion> const& version_id,
                  std::vector<SpecialDay> const& days);
// The notice of a draft. False where the version is no longer the row's.
bool update_draft(database::Transaction& transaction, Id<Zone> const& root_id, VersionRow const& draft);
// Decides a version of that row version: in force, or discarded.
bool decide_version(database::Transaction& transaction, Id<Zone> const& root_id, VersionRow const& version, Id<Account> const& decided_by);
// What was in force for the year is replaced.
void replace_in_force(database::Transaction& transaction, Id<Zone> const& root_id, std::int64_t year);

struct DayInForce {
  std::int64_t year = 0;
  Date day;
  DayKind kind{};
};
BOOST_DESCRIBE_STRUCT(DayInForce, (), (year, day, kind))
std::vector<DayInForce> days_in_force(database::Reader& reader, Id<Zone> const& root_id);

} // namespace shiji::calendars
