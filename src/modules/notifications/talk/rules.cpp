// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/talk/rules.hpp"

namespace shiji::notifications {

Verdict may_be_changed(CommentRow const& comment, std::string const& account_id, Instant now) {
  if (comment.account_id != account_id) return refuse(NotificationsRefusal::comment_not_yours);
  if (comment.deleted_at) return refuse(NotificationsRefusal::comment_deleted);
  if (now - comment.written_at > seconds_to_change_a_comment) return refuse(NotificationsRefusal::comment_too_old);
  return std::nullopt;
}

} // namespace shiji::notifications
