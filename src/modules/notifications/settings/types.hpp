// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/types.hpp"

namespace shiji::notifications {

// Of what somebody wants to be told. A mention is not among it: it is always told.
struct NoticeSettings {
  std::int64_t version = 0; // 0: never set, the defaults hold
  bool assigned = true;
  bool participating = true;
  bool following = true;
  std::int64_t alert_days = 3;   // first alert so many working days before a date: 7, 3, 1, 0; -1: none
  std::int64_t overdue_days = 1; // told again so often after it has passed: every 1, 3 or 7 working days; 0: not at all
  std::int64_t quiet_from_minute = 0, quiet_to_minute = 0; // of the day; equal: no quiet hours
};
BOOST_DESCRIBE_STRUCT(NoticeSettings, (),
                      (version, assigned, participating, following, alert_days, overdue_days, quiet_from_minute, quiet_to_minute))

struct SetNoticeSettings {
  std::int64_t version = 0;
  bool assigned = true, participating = true, following = true;
  std::int64_t alert_days = 0, overdue_days = 0;
  std::int64_t quiet_from_minute = 0, quiet_to_minute = 0;
};
BOOST_DESCRIBE_STRUCT(SetNoticeSettings, (),
                      (version, assigned, participating, following, alert_days, overdue_days, quiet_from_minute, quiet_to_minute))

} // namespace shiji::notifications
