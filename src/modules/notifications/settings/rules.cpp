// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/settings/rules.hpp"

#include <algorithm>
#include <array>

namespace shiji::notifications {
namespace {

constexpr std::array alert_steps{-1, 0, 1, 3, 7};
constexpr std::array overdue_steps{0, 1, 3, 7};
constexpr std::int64_t minutes_of_a_day = 1440;

template<class Steps>
bool is_one_of(Steps const& steps, std::int64_t value) {
  return std::find(steps.begin(), steps.end(), value) != steps.end();
}

bool is_quiet(NoticeSettings const& s, std::int64_t minute) {
  if (s.quiet_from_minute == s.quiet_to_minute) return false;
  if (s.quiet_from_minute < s.quiet_to_minute) return minute >= s.quiet_from_minute && minute < s.quiet_to_minute;
  return minute >= s.quiet_from_minute || minute < s.quiet_to_minute; // over midnight
}

} // namespace

Verdict settings_are_sound(SetNoticeSettings const& wanted) {
  if (!is_one_of(alert_steps, wanted.alert_days)) return refuse_field(NotificationsRefusal::alert_days_unknown, "alert_days");
  if (!is_one_of(overdue_steps, wanted.overdue_days)) return refuse_field(NotificationsRefusal::overdue_days_unknown, "overdue_days");
  for (auto const& [path, minute] : {std::pair{"quiet_from_minute", wanted.quiet_from_minute}, {"quiet_to_minute", wanted.quiet_to_minute}})
    if (minute < 0 || minute >= minutes_of_a_day)
      return Refusal{"malformed_input", {}, {{path, "out_of_range", {{"least", "0"}, {"greatest", "1439"}}}}};
  return std::nullopt;
}

bool is_wanted(NoticeSettings const& s, Reason reason, std::int64_t days) {
  switch (reason) {
  case Reason::mention: return true;
  case Reason::assigned: return s.assigned;
  case Reason::participating: return s.participating;
  case Reason::following: return s.following;
  case Reason::date_alert: return s.alert_days >= days;
  case Reason::overdue: return s.overdue_days > 0 && (-days - 1) % s.overdue_days == 0;
  }
  return false;
}

Showing shown_at(NoticeSettings const& s, Reason reason, std::int64_t minute_of_day) {
  if (reason == Reason::mention || !is_quiet(s, minute_of_day)) return {minute_of_day, false};
  return {s.quiet_to_minute, s.quiet_to_minute <= minute_of_day};
}

} // namespace shiji::notifications
