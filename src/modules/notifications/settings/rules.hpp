// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/notifications/settings/types.hpp"

namespace shiji::notifications {

// Minutes within a day, and steps that there are.
Verdict settings_are_sound(SetNoticeSettings const& wanted);

// Whether somebody with these settings is told of it. days: working days left until the date, negative after it.
bool is_wanted(NoticeSettings const& settings, Reason reason, std::int64_t days);

// The minute of the day at which what comes now is shown: now, or the end of the quiet hours; a mention does not wait.
struct Showing {
  std::int64_t minute_of_day = 0;
  bool on_next_day = false;
};
Showing shown_at(NoticeSettings const& settings, Reason reason, std::int64_t minute_of_day);

} // namespace shiji::notifications
