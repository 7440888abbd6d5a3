// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/inbox/service.hpp"

#include "modules/notifications/inbox/store.hpp"
#include "platform/usecase/records.hpp"

namespace shiji::notifications {

Page<NoticeRow> list_notices(Query& use, ListNotices const& input) {
  auto const stored = page_of_notices(use.db, use.zone_id(), use.actor.account_id, use.order(input), input, use.now());
  Page<NoticeRow> page{{}, stored.total, stored.total_is_exact, stored.next_cursor};
  for (StoredNotice const& notice : stored.rows) {
    auto const record = use.services.records.find(use, use.db, notice.record_kind, notice.record_id);
    page.rows.push_back({notice, record ? record->title : std::string()});
  }
  return page;
}

NoticeCount count_notices(Query& use) { return {count_unread(use.db, use.zone_id(), use.actor.account_id, use.now())}; }

NoticeCount read_notices(UseCase& use, ReadNotices const& input) {
  if (!input.records) mark_all_read(use.db, use.zone_id(), use.actor.account_id, use.now());
  for (RecordRef const& record : input.records.value_or(std::vector<RecordRef>()))
    mark_read(use.db, use.zone_id(), use.actor.account_id, record, use.now());
  use.audit_subject("notices", use.actor.account_id.text);
  use.publish({.kind = "notices_read",
               .subject_kind = "account",
               .subject_id = use.actor.account_id.text,
               .permission = "notice.read",
               .account_ids = {use.actor.account_id.text}});
  return {count_unread(use.db, use.zone_id(), use.actor.account_id, use.now())};
}

} // namespace shiji::notifications
