// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/dates/store.hpp"

namespace shiji::notifications {
namespace {
using database::Statement;
}

constexpr Statement date_sql{
    "SELECT d.date_id, d.generation, d.what, d.record_kind, d.record_id, d.since, d.due_on, d.to_act_json, d.met_at "
    "FROM notifications_date d WHERE d.zone_id = $1 AND d.date_id = $2"};
std::optional<DateRow> find_date(database::Reader& reader, Id<Zone> const& zone_id, Id<DateId> const& date_id) {
  return reader.row<DateRow>(date_sql, {zone_id, date_id});
}

constexpr Statement date_of_sql{
    "SELECT d.date_id, d.generation, d.what, d.record_kind, d.record_id, d.since, d.due_on, d.to_act_json, d.met_at "
    "FROM notifications_date d WHERE d.zone_id = $1 AND d.what = $2 AND d.record_kind = $3 AND d.record_id = $4"};
std::optional<DateRow> find_date_of(database::Reader& reader, Id<Zone> const& zone_id, std::string const& what, RecordRef const& record) {
  return reader.row<DateRow>(date_of_sql, {zone_id, what, record.record_kind, record.record_id});
}

constexpr Statement insert_date_sql{
    "INSERT INTO notifications_date (zone_id, date_id, generation, what, record_kind, record_id, since, due_on, to_act_json) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
void insert_date(database::Transaction& transaction, Id<Zone> const& zone_id, DateRow const& d) {
  transaction.run(insert_date_sql,
                  {zone_id, d.date_id, d.generation, d.what, d.record_kind, d.record_id, d.since, d.due_on, d.to_act_json});
}

constexpr Statement reset_date_sql{
    "UPDATE notifications_date SET generation = $3, since = $4, due_on = $5, to_act_json = $6, met_at = NULL "
    "WHERE zone_id = $1 AND date_id = $2"};
void reset_date(database::Transaction& transaction, Id<Zone> const& zone_id, DateRow const& d) {
  transaction.run(reset_date_sql, {zone_id, d.date_id, d.generation, d.since, d.due_on, d.to_act_json});
}

constexpr Statement meet_date_sql{"UPDATE notifications_date SET met_at = $5 WHERE zone_id = $1 AND what = $2 AND record_kind = $3 AND "
                                  "record_id = $4 AND met_at IS NULL"};
void meet_date(database::Transaction& transaction, Id<Zone> const& zone_id, std::string const& what, RecordRef const& record, Instant now) {
  transaction.run(meet_date_sql, {zone_id, what, record.record_kind, record.record_id, now});
}

constexpr Statement passed_dates_sql{
    "SELECT d.date_id, d.generation, d.what, d.record_kind, d.record_id, d.since, d.due_on, d.to_act_json, d.met_at "
    "FROM notifications_date d WHERE d.zone_id = $1 AND d.due_on < $2 AND d.met_at IS NULL ORDER BY d.due_on, d.date_id LIMIT 500"};
std::vector<DateRow> passed_dates(database::Reader& reader, Id<Zone> const& zone_id, Date today) {
  return reader.rows<DateRow>(passed_dates_sql, {zone_id, today});
}

} // namespace shiji::notifications
