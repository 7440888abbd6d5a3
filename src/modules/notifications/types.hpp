// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/identity/actor.hpp"

namespace shiji::notifications {

// Why somebody is told, strongest first.
enum class Reason { mention, assigned, participating, following, date_alert, overdue };
BOOST_DESCRIBE_ENUM(Reason, mention, assigned, participating, following, date_alert, overdue)

enum class NotificationsRefusal {
  mentioned_cannot_see,
  comment_not_yours,
  comment_too_old,
  comment_deleted,
  alert_days_unknown,
  overdue_days_unknown,
};
BOOST_DESCRIBE_ENUM(NotificationsRefusal, mentioned_cannot_see, comment_not_yours, comment_too_old, comment_deleted, alert_days_unknown,
                    overdue_days_unknown)

struct RecordRef {
  std::string record_kind, record_id;
};
BOOST_DESCRIBE_STRUCT(RecordRef, (), (record_kind, record_id))

} // namespace shiji::notifications
