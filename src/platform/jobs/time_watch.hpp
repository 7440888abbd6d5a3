// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"
#include "platform/identity/actor.hpp"

#include <optional>
#include <string>

// Whether business time runs as it should. Nobody is refused or granted anything because a clock was set wrongly: where business time has
// moved by more than five minutes from where the machine's uptime says it should stand, jobs that decide something wait.
namespace shiji::jobs {

inline constexpr std::int64_t largest_clock_jump_seconds = 5 * seconds_per_minute;

// Seconds since the machine started, which setting its clock does not change, and which start that was.
struct Uptime {
  std::string boot_id;
  std::int64_t seconds = 0;
};
Uptime machine_uptime();

struct ClockSeen {
  std::int64_t version = 0;
  Instant seen_at; // business time
  std::string boot_id;
  std::int64_t uptime_seconds = 0;
  std::optional<Instant> held_at;     // business time as it was found
  std::optional<Instant> expected_at; // and as it should have been
};
BOOST_DESCRIBE_STRUCT(ClockSeen, (), (version, seen_at, boot_id, uptime_seconds, held_at, expected_at))

// Where business time should stand now. After another boot the time in between is not known: the last instant seen is all there is.
Instant expected_time(ClockSeen const& seen, Uptime const& uptime);
bool has_jumped(ClockSeen const& seen, Instant now, Uptime const& uptime);

std::optional<ClockSeen> find_clock(database::Reader& reader, Id<Zone> const& root_id);
// Writes down what was seen: the clock as it stands, or the jump, which stands until it is confirmed. The row as it is then.
ClockSeen watch_clock(database::Transaction& transaction, Id<Zone> const& root_id, Instant now, Uptime const& uptime);
// An administrator has confirmed that business time is right. False where nothing was held, or another version of it.
bool confirm_clock(database::Transaction& transaction, Id<Zone> const& root_id, std::int64_t version, Instant now, Uptime const& uptime);

} // namespace shiji::jobs
