// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/date.hpp"
#include "modules/notifications/types.hpp"
#include "platform/shape/core_forms.hpp"

namespace shiji::notifications {

struct DateId;

// A date until which a record waits for somebody.
struct DateRow {
  Id<DateId> date_id;
  std::int64_t generation = 0;
  std::string what, record_kind, record_id;
  Date since, due_on;
  std::string to_act_json;
  std::optional<Instant> met_at;
};
BOOST_DESCRIBE_STRUCT(DateRow, (), (date_id, generation, what, record_kind, record_id, since, due_on, to_act_json, met_at))

// Something late, and why: what is waited for, since when, until when it should have been done, and who can act.
struct LateRow {
  Id<DateId> date_id;
  std::string what, record_kind, record_id, title;
  Date since, due_on;
  std::int64_t working_days_late = 0;
  std::vector<std::string> who; // names of those who can act
  bool mine = false;            // the caller is one of them
};
BOOST_DESCRIBE_STRUCT(LateRow, (), (date_id, what, record_kind, record_id, title, since, due_on, working_days_late, who, mine))

// What is late and the caller may see, their own to act on first, then the longest waiting; `total` counts what the rows leave out too.
struct LateList {
  std::vector<LateRow> rows;
  std::int64_t total = 0;
};
BOOST_DESCRIBE_STRUCT(LateList, (), (rows, total))

} // namespace shiji::notifications
