// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/security/rules.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace shiji::audit_trail {
namespace {

struct Threshold {
  SecurityKind kind;
  AlarmKind alarm;
  std::int64_t least;
};

constexpr std::array thresholds{
    Threshold{SecurityKind::password_spraying, AlarmKind::spraying, 1}, Threshold{SecurityKind::failed_sign_in, AlarmKind::guessing, 20},
    Threshold{SecurityKind::locked_out, AlarmKind::lock_outs, 3},       Threshold{SecurityKind::foreign_origin, AlarmKind::forgery, 10},
    Threshold{SecurityKind::csrf_token_wrong, AlarmKind::forgery, 10},  Threshold{SecurityKind::unknown_path, AlarmKind::probing, 100},
    Threshold{SecurityKind::malformed_request, AlarmKind::probing, 100}};

} // namespace

std::vector<SecurityAlarm> alarms_of(std::vector<SecuritySum> const& sums) {
  std::map<std::pair<AlarmKind, std::string>, SecurityAlarm> found;
  for (SecuritySum const& sum : sums)
    for (Threshold const& threshold : thresholds) {
      if (threshold.kind != sum.kind || sum.count < threshold.least) continue;
      auto const [at, is_new] =
          found.try_emplace({threshold.alarm, sum.address}, SecurityAlarm{threshold.alarm, sum.address, 0, sum.first_at, sum.last_at});
      at->second.count += sum.count;
      at->second.first_at = std::min(at->second.first_at, sum.first_at);
      at->second.last_at = std::max(at->second.last_at, sum.last_at);
    }
  std::vector<SecurityAlarm> alarms;
  for (auto const& [key, alarm] : found) alarms.push_back(alarm);
  std::stable_sort(alarms.begin(), alarms.end(), [](SecurityAlarm const& a, SecurityAlarm const& b) {
    return std::pair(a.kind, -a.count) < std::pair(b.kind, -b.count);
  });
  return alarms;
}

} // namespace shiji::audit_trail
