// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/time_watch.hpp"

#include <ctime>
#include <fstream>

namespace shiji::jobs {
namespace {

using database::Statement;

constexpr Statement select_clock{
    "SELECT version, seen_at, boot_id, uptime_seconds, held_at, expected_at FROM jobs_clock WHERE root_id = $1"};
constexpr Statement insert_clock{"INSERT INTO jobs_clock (root_id, version, seen_at, boot_id, uptime_seconds) VALUES ($1, 1, $2, $3, $4) "
                                 "ON CONFLICT (root_id) DO NOTHING"};
constexpr Statement see_clock{
    "UPDATE jobs_clock SET seen_at = $2, boot_id = $3, uptime_seconds = $4 WHERE root_id = $1 AND held_at IS NULL"};
constexpr Statement hold_clock{
    "UPDATE jobs_clock SET version = version + 1, held_at = $2, expected_at = $3 WHERE root_id = $1 AND held_at IS NULL"};
constexpr Statement confirm_clock_sql{
    "UPDATE jobs_clock SET version = version + 1, seen_at = $3, boot_id = $4, uptime_seconds = $5, held_at = NULL, expected_at = NULL "
    "WHERE root_id = $1 AND version = $2 AND held_at IS NOT NULL"};

} // namespace

Uptime machine_uptime() {
  Uptime uptime;
  std::ifstream("/proc/sys/kernel/random/boot_id") >> uptime.boot_id;
  timespec passed{};
  clock_gettime(CLOCK_BOOTTIME, &passed);
  uptime.seconds = passed.tv_sec;
  return uptime;
}

Instant expected_time(ClockSeen const& seen, Uptime const& uptime) {
  return seen.boot_id == uptime.boot_id ? seen.seen_at + (uptime.seconds - seen.uptime_seconds) : seen.seen_at;
}

bool has_jumped(ClockSeen const& seen, Instant now, Uptime const& uptime) {
  std::int64_t const off = now - expected_time(seen, uptime);
  return off > largest_clock_jump_seconds || off < -largest_clock_jump_seconds;
}

std::optional<ClockSeen> find_clock(database::Reader& r, Id<Zone> const& root_id) { return r.row<ClockSeen>(select_clock, {root_id}); }

ClockSeen watch_clock(database::Transaction& t, Id<Zone> const& root_id, Instant now, Uptime const& uptime) {
  t.run(insert_clock, {root_id, now, uptime.boot_id, uptime.seconds});
  ClockSeen const seen = find_clock(t, root_id).value();
  if (seen.held_at) return seen;
  if (has_jumped(seen, now, uptime))
    t.run(hold_clock, {root_id, now, expected_time(seen, uptime)});
  else
    t.run(see_clock, {root_id, now, uptime.boot_id, uptime.seconds});
  return find_clock(t, root_id).value();
}

bool confirm_clock(database::Transaction& t, Id<Zone> const& root_id, std::int64_t version, Instant now, Uptime const& uptime) {
  return t.run(confirm_clock_sql, {root_id, version, now, uptime.boot_id, uptime.seconds}) == 1;
}

} // namespace shiji::jobs
