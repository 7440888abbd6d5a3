// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/module.hpp"

#include "embedded/modules_notifications_files.hpp"
#include "modules/notifications/dates/service.hpp"
#include "modules/notifications/inbox/delivery.hpp"
#include "modules/notifications/inbox/service.hpp"
#include "modules/notifications/settings/service.hpp"
#include "modules/notifications/talk/service.hpp"

namespace shiji::notifications {

Module module() {
  Module m{.name = "notifications",
           .depends_on = {"organisation", "calendars"},
           .permissions = {{"notice.read", all_roles(), database::Reach::self}, {"record.talk", staff_roles()}},
           .files = embedded::modules_notifications_files(),
           .routes = {},
           .subscriptions = {on<Notice>(send_notice), on<DateSet>(on_date_set), on<DateMet>(on_date_met)},
           .jobs = {jobs::handler<prepare_delivery, deliver_notice>("deliver_notice"),
                    jobs::handler<show_held_notices>("show_held_notices"), jobs::handler<prepare_alert, alert_date>("alert_date")}};
  m.add(query<list_notices>("/api/notifications", "notice.read"));
  m.add(query<count_notices>("/api/notifications/count", "notice.read"));
  m.add(command<read_notices>("POST", "/api/notifications/read", "notice.read"));
  m.add(query<get_notice_settings>("/api/notifications/settings", "notice.read"));
  m.add(command<set_notice_settings>("PUT", "/api/notifications/settings", "notice.read"));
  m.add(query<get_talk>("/api/records/{record_kind}/{record_id}/talk", "record.talk"));
  m.add(query<find_people>("/api/records/{record_kind}/{record_id}/people", "record.talk"));
  m.add(command<write_comment>("POST", "/api/records/{record_kind}/{record_id}/comments", "record.talk"));
  m.add(command<follow_record>("POST", "/api/records/{record_kind}/{record_id}/follow", "record.talk"));
  m.add(command<edit_comment>("PATCH", "/api/comments/{comment_id}", "record.talk"));
  m.add(command<delete_comment>("DELETE", "/api/comments/{comment_id}", "record.talk"));
  m.add(query<get_comment_history>("/api/comments/{comment_id}/history", "record.talk"));
  m.add(query<list_late>("/api/late", "record.talk"));
  return m;
}

} // namespace shiji::notifications
