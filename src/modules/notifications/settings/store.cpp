// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/settings/store.hpp"

namespace shiji::notifications {
namespace {
using database::Statement;
}

constexpr Statement settings_sql{
    "SELECT s.version, s.assigned, s.participating, s.following, s.alert_days, s.overdue_days, s.quiet_from_minute, s.quiet_to_minute "
    "FROM notifications_setting s WHERE s.zone_id = $1 AND s.account_id = $2"};
NoticeSettings settings_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Account> const& account_id) {
  return reader.row<NoticeSettings>(settings_sql, {zone_id, account_id}).value_or(NoticeSettings());
}

constexpr Statement insert_settings_sql{
    "INSERT INTO notifications_setting (zone_id, account_id, version, assigned, participating, following, alert_days, overdue_days, "
    "quiet_from_minute, quiet_to_minute) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (zone_id, account_id) DO NOTHING"};
constexpr Statement update_settings_sql{
    "UPDATE notifications_setting SET version = version + 1, assigned = $3, participating = $4, following = $5, alert_days = $6, "
    "overdue_days = $7, quiet_from_minute = $8, quiet_to_minute = $9 WHERE zone_id = $1 AND account_id = $2 AND version = $10"};
bool save_settings(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Account> const& account_id, SetNoticeSettings const& w) {
  if (w.version == 0)
    return transaction.run(insert_settings_sql, {zone_id, account_id, w.assigned, w.participating, w.following, w.alert_days,
                                                 w.overdue_days, w.quiet_from_minute, w.quiet_to_minute}) == 1;
  return transaction.run(update_settings_sql, {zone_id, account_id, w.assigned, w.participating, w.following, w.alert_days, w.overdue_days,
                                               w.quiet_from_minute, w.quiet_to_minute, w.version}) == 1;
}

} // namespace shiji::notifications
