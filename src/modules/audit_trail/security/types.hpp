// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "core/calendar/date.hpp"
#include "platform/audit/security_log.hpp"
#include "platform/shape/core_forms.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji::audit_trail {

using audit::SecurityKind;

enum class SecuritySort { minute, count };
BOOST_DESCRIBE_ENUM(SecuritySort, minute, count)

struct ListSecurityEvents : PageRequest<SecuritySort> {
  std::optional<SecurityKind> kind;
  std::optional<std::string> address;
  std::optional<Date> from, to;
};
BOOST_DESCRIBE_STRUCT(ListSecurityEvents, (PageRequest<SecuritySort>), (kind, address, from, to))

struct SecurityRow {
  Instant minute;
  SecurityKind kind{};
  std::string address;
  std::int64_t count = 0;
  Instant last_at;
  std::string detail;
};
BOOST_DESCRIBE_STRUCT(SecurityRow, (), (minute, kind, address, count, last_at, detail))

// What one address did of one kind within the time looked at.
struct SecuritySum {
  SecurityKind kind{};
  std::string address;
  std::int64_t count = 0;
  Instant first_at, last_at;
};
BOOST_DESCRIBE_STRUCT(SecuritySum, (), (kind, address, count, first_at, last_at))

enum class AlarmKind { spraying, guessing, lock_outs, forgery, probing };
BOOST_DESCRIBE_ENUM(AlarmKind, spraying, guessing, lock_outs, forgery, probing)

struct SecurityAlarm {
  AlarmKind kind{};
  std::string address;
  std::int64_t count = 0;
  Instant first_at, last_at;
  bool operator==(SecurityAlarm const&) const = default;
};
BOOST_DESCRIBE_STRUCT(SecurityAlarm, (), (kind, address, count, first_at, last_at))

struct SecurityAlarms {
  std::vector<SecurityAlarm> rows; // of the last 24 hours, gravest first
};
BOOST_DESCRIBE_STRUCT(SecurityAlarms, (), (rows))

} // namespace shiji::audit_trail
