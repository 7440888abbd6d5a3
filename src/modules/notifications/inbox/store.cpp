// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/inbox/store.hpp"

namespace shiji::notifications {
namespace {
using database::Statement;
}

constexpr Statement notices_sql{
    "SELECT n.notice_id, n.reason, n.what, n.record_kind, n.record_id, n.by_name, n.days, n.at, n.read_at, "
    "(SELECT count(*) FROM notifications_notice u WHERE u.zone_id = n.zone_id AND u.account_id = n.account_id "
    "AND u.record_kind = n.record_kind AND u.record_id = n.record_id AND u.read_at IS NULL AND u.shown_from <= $3) AS unread_of_record "
    "FROM notifications_notice n WHERE n.zone_id = $1 AND n.account_id = $2 AND n.shown_from <= $3 "
    "AND ($4 = '' OR n.reason = $4) AND (NOT $5 OR n.read_at IS NULL) "
    "AND NOT EXISTS (SELECT 1 FROM notifications_notice l WHERE l.zone_id = n.zone_id AND l.account_id = n.account_id "
    "AND l.record_kind = n.record_kind AND l.record_id = n.record_id AND l.shown_from <= $3 AND ($4 = '' OR l.reason = $4) "
    "AND (NOT $5 OR l.read_at IS NULL) "
    "AND (l.shown_from > n.shown_from OR (l.shown_from = n.shown_from AND l.notice_id > n.notice_id))) "
    "{page: at=n.shown_from id=n.notice_id}"};
Page<StoredNotice> page_of_notices(database::Reader& reader, Id<Zone> const& zone_id, Id<Account> const& account_id,
                                   database::PageOrder const& order, ListNotices const& wanted, Instant now) {
  return reader.page<StoredNotice>(notices_sql, database::Scope{database::Reach::zone, {}}, order,
                                   {zone_id, account_id, now, wanted.reason ? to_text(*wanted.reason) : "", wanted.unread.value_or(false)});
}

constexpr Statement count_unread_sql{"SELECT count(*) FROM notifications_notice n WHERE n.zone_id = $1 AND n.account_id = $2 "
                                     "AND n.read_at IS NULL AND n.shown_from <= $3"};
std::int64_t count_unread(database::Reader& reader, Id<Zone> const& zone_id, Id<Account> const& account_id, Instant now) {
  return *reader.number(count_unread_sql, {zone_id, account_id, now});
}

constexpr Statement insert_notice_sql{
    "INSERT INTO notifications_notice (zone_id, account_id, notice_id, cause, reason, what, record_kind, record_id, by_name, days, at, "
    "shown_from) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (zone_id, account_id, cause) DO NOTHING"};
bool insert_notice(database::Transaction& transaction, Id<Zone> const& zone_id, NewNotice const& n) {
  return transaction.run(insert_notice_sql, {zone_id, n.account_id, n.notice_id, n.cause, n.reason, n.what, n.record_kind, n.record_id,
                                             n.by_name, n.days, n.at, n.shown_from}) == 1;
}

constexpr Statement mark_all_read_sql{"UPDATE notifications_notice SET read_at = $3 WHERE zone_id = $1 AND account_id = $2 "
                                      "AND read_at IS NULL AND shown_from <= $3"};
void mark_all_read(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Account> const& account_id, Instant now) {
  transaction.run(mark_all_read_sql, {zone_id, account_id, now});
}

constexpr Statement mark_read_sql{
    "UPDATE notifications_notice SET read_at = $5 WHERE zone_id = $1 AND account_id = $2 AND record_kind = $3 "
    "AND record_id = $4 AND read_at IS NULL AND shown_from <= $5"};
void mark_read(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Account> const& account_id, RecordRef const& record,
               Instant now) {
  transaction.run(mark_read_sql, {zone_id, account_id, record.record_kind, record.record_id, now});
}

} // namespace shiji::notifications
