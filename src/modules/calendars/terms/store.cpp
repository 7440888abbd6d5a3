// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/terms/store.hpp"

namespace shiji::calendars {

using database::Statement;

constexpr Statement select_office_hours{
    "SELECT h.version, h.intervals, h.basis, h.setter_name, h.set_at FROM calendars_office_hours h WHERE h.zone_id = $1"};
std::optional<StoredOfficeHours> find_office_hours(database::Reader& reader, Id<Zone> const& zone_id) {
  return reader.row<StoredOfficeHours>(select_office_hours, {zone_id});
}

constexpr Statement insert_office_hours{
    "INSERT INTO calendars_office_hours (zone_id, version, intervals, basis, set_by, setter_name, set_at) "
    "VALUES ($1, 1, $2, $3, $4, $5, $6) ON CONFLICT (zone_id) DO NOTHING"};
constexpr Statement update_office_hours{
    "UPDATE calendars_office_hours SET version = version + 1, intervals = $3, basis = $4, set_by = $5, setter_name = $6, set_at = $7 "
    "WHERE zone_id = $1 AND version = $2"};
bool put_office_hours(database::Transaction& transaction, Id<Zone> const& zone_id, StoredOfficeHours const& h, Id<Account> const& set_by) {
  if (h.version == 0) return transaction.run(insert_office_hours, {zone_id, h.intervals, h.basis, set_by, h.setter_name, h.set_at}) == 1;
  return transaction.run(update_office_hours, {zone_id, h.version, h.intervals, h.basis, set_by, h.setter_name, h.set_at}) == 1;
}

} // namespace shiji::calendars
