// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/years/store.hpp"

namespace shiji::calendars {

using database::Statement;

constexpr Statement select_version{
    "SELECT v.version_id, v.version, v.year, v.status, v.document_number, v.issued_on, v.link, v.note, v.off_count, v.work_count, "
    "v.drafter_name, v.drafted_at, v.decider_name, v.decided_at, v.drafted_by, v.drafted_by_person FROM calendars_version v "
    "WHERE v.root_id = $1 AND v.version_id = $2"};
std::optional<StoredVersion> find_version(database::Reader& reader, Id<Zone> const& root_id, Id<CalendarVersion> const& version_id) {
  return reader.row<StoredVersion>(select_version, {root_id, version_id});
}

constexpr Statement select_version_of_year{
    "SELECT v.version_id, v.version, v.year, v.status, v.document_number, v.issued_on, v.link, v.note, v.off_count, v.work_count, "
    "v.drafter_name, v.drafted_at, v.decider_name, v.decided_at, v.drafted_by, v.drafted_by_person FROM calendars_version v "
    "WHERE v.root_id = $1 AND v.year = $2 AND v.status = $3"};
std::optional<StoredVersion> find_version_of_year(database::Reader& reader, Id<Zone> const& root_id, std::int64_t year,
                                                  VersionStatus status) {
  return reader.row<StoredVersion>(select_version_of_year, {root_id, year, status});
}

constexpr Statement select_days{
    "SELECT d.day, d.kind, d.name FROM calendars_day d WHERE d.root_id = $1 AND d.version_id = $2 ORDER BY d.day"};
std::vector<SpecialDay> days_of_version(database::Reader& reader, Id<Zone> const& root_id, Id<CalendarVersion> const& version_id) {
  return reader.rows<SpecialDay>(select_days, {root_id, version_id});
}

constexpr Statement select_versions{
    "SELECT v.version_id, v.version, v.year, v.status, v.document_number, v.issued_on, v.link, v.note, v.off_count, v.work_count, "
    "v.drafter_name, v.drafted_at, v.decider_name, v.decided_at FROM calendars_version v "
    "WHERE v.root_id = $1 AND ($2 = 0 OR v.year = $2) AND ($3 = '' OR v.status = $3) "
    "{page: drafted_at=v.drafted_at year=v.year id=v.version_id}"};
Page<VersionRow> page_of_versions(database::Reader& reader, database::PageOrder const& order, Id<Zone> const& root_id,
                                  ListVersions const& wanted) {
  return reader.page<VersionRow>(select_versions, database::Scope{database::Reach::zone, {}}, order,
                                 {root_id, wanted.year.value_or(0), wanted.status ? std::string(to_text(*wanted.status)) : std::string()});
}

constexpr Statement insert_version_sql{
    "INSERT INTO calendars_version (root_id, version_id, version, year, status, document_number, issued_on, link, note, off_count, "
    "work_count, drafted_by, drafted_by_person, drafter_name, drafted_at, decided_by, decider_name, decided_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, '', '', '')"};
void insert_version(database::Transaction& transaction, Id<Zone> const& root_id, StoredVersion const& v) {
  transaction.run(insert_version_sql, {root_id, v.version_id, v.version, v.year, v.status, v.document_number, v.issued_on, v.link, v.note,
                                       v.off_count, v.work_count, v.drafted_by, v.drafted_by_person, v.drafter_name, v.drafted_at});
}

constexpr Statement delete_days{"DELETE FROM calendars_day WHERE root_id = $1 AND version_id = $2"};
constexpr Statement insert_day{"INSERT INTO calendars_day (root_id, version_id, day, kind, name) VALUES ($1, $2, $3, $4, $5)"};
void replace_days(database::Transaction& transaction, Id<Zone> const& root_id, Id<CalendarVersion> const& version_id,
                  std::vector<SpecialDay> const& days) {
  transaction.run(delete_days, {root_id, version_id});
  for (SpecialDay const& special : days) transaction.run(insert_day, {root_id, version_id, special.day, special.kind, special.name});
}

constexpr Statement update_draft_sql{
    "UPDATE calendars_version SET version = version + 1, document_number = $4, issued_on = $5, link = $6, note = $7, off_count = $8, "
    "work_count = $9 WHERE root_id = $1 AND version_id = $2 AND version = $3 AND status = 'draft'"};
bool update_draft(database::Transaction& transaction, Id<Zone> const& root_id, VersionRow const& v) {
  return transaction.run(update_draft_sql, {root_id, v.version_id, v.version, v.document_number, v.issued_on, v.link, v.note, v.off_count,
                                            v.work_count}) == 1;
}

constexpr Statement decide_version_sql{
    "UPDATE calendars_version SET version = version + 1, status = $4, decided_by = $5, decider_name = $6, decided_at = $7 "
    "WHERE root_id = $1 AND version_id = $2 AND version = $3 AND status = 'draft'"};
bool decide_version(database::Transaction& transaction, Id<Zone> const& root_id, VersionRow const& v, Id<Account> const& decided_by) {
  return transaction.run(decide_version_sql, {root_id, v.version_id, v.version, v.status, decided_by, v.decider_name, v.decided_at}) == 1;
}

constexpr Statement replace_in_force_sql{
    "UPDATE calendars_version SET version = version + 1, status = 'replaced' WHERE root_id = $1 AND year = $2 AND status = 'in_force'"};
void replace_in_force(database::Transaction& transaction, Id<Zone> const& root_id, std::int64_t year) {
  transaction.run(replace_in_force_sql, {root_id, year});
}

constexpr Statement select_days_in_force{
    "SELECT v.year, d.day, d.kind FROM calendars_version v JOIN calendars_day d ON d.root_id = v.root_id AND d.version_id = v.version_id "
    "WHERE v.root_id = $1 AND v.status = 'in_force' ORDER BY d.day"};
std::vector<DayInForce> days_in_force(database::Reader& reader, Id<Zone> const& root_id) {
  return reader.rows<DayInForce>(select_days_in_force, {root_id});
}

} // namespace shiji::calendars
