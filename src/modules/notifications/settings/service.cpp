// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/settings/service.hpp"

#include "modules/notifications/settings/rules.hpp"
#include "modules/notifications/settings/store.hpp"

namespace shiji::notifications {

NoticeSettings get_notice_settings(Query& use) { return settings_of(use.db, use.zone_id(), use.actor.account_id); }

NoticeSettings set_notice_settings(UseCase& use, SetNoticeSettings const& input) {
  require(settings_are_sound(input));
  NoticeSettings const before = settings_of(use.db, use.zone_id(), use.actor.account_id);
  if (!save_settings(use.db, use.zone_id(), use.actor.account_id, input)) require(Refusal{"stale", {}, {}});
  NoticeSettings const after = settings_of(use.db, use.zone_id(), use.actor.account_id);
  use.audit_subject("notice_settings", use.actor.account_id.text);
  use.audit_change(before, after);
  return after;
}

} // namespace shiji::notifications
