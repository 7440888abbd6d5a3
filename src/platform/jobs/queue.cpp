// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/queue.hpp"

#include <algorithm>

namespace shiji::jobs {
namespace {

using database::Statement;

constexpr Statement insert_job{
    "INSERT INTO jobs_job (zone_id, job_id, version, kind, subject_kind, subject_id, step, generation, decides, state, due_at, attempts, "
    "payload_json, progress_done, progress_total, asked_by, asked_at, fence, fault_code, fault_text) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, 'waiting', $9, 0, $10, 0, $11, $12, $13, 0, '', '') "
    "ON CONFLICT (zone_id, kind, subject_kind, subject_id, step, generation) DO NOTHING"};
constexpr Statement select_same_job{"SELECT job_id FROM jobs_job WHERE zone_id = $1 AND kind = $2 AND subject_kind = $3 AND "
                                    "subject_id = $4 AND step = $5 AND generation = $6"};
constexpr Statement select_job{
    "SELECT zone_id, job_id, version, kind, subject_kind, subject_id, step, generation, decides, state, due_at, attempts, payload_json, "
    "progress_done, progress_total, asked_by, asked_at, fence, lease_until, finished_at, fault_code, fault_text "
    "FROM jobs_job WHERE zone_id = $1 AND job_id = $2"};

constexpr Statement select_due{
    "SELECT job_id FROM jobs_job WHERE state = 'waiting' AND due_at <= $1 AND (decides = FALSE OR $2) ORDER BY due_at, job_id LIMIT 1"};
// The two texts are one but for the rows another server holds: SQLite has one writer, PostgreSQL passes them over.
#define SHIJI_TAKE_JOBS(SKIPPING)                                                                                                          \
  "WITH due AS MATERIALIZED (SELECT zone_id, job_id FROM jobs_job WHERE state = 'waiting' AND due_at <= $1 "                               \
  "AND (decides = FALSE OR $2) ORDER BY due_at, job_id LIMIT $3" SKIPPING ") "                                                             \
  "UPDATE jobs_job SET state = 'running', version = version + 1, fence = fence + 1, attempts = attempts + 1, lease_until = $4 "            \
  "FROM due WHERE jobs_job.zone_id = due.zone_id AND jobs_job.job_id = due.job_id "                                                        \
  "RETURNING jobs_job.zone_id, jobs_job.job_id, version, kind, subject_kind, subject_id, step, generation, decides, state, due_at, "       \
  "attempts, payload_json, progress_done, progress_total, asked_by, asked_at, fence, lease_until, finished_at, fault_code, fault_text"
constexpr Statement take_sqlite{SHIJI_TAKE_JOBS("")};
constexpr Statement take_postgres{SHIJI_TAKE_JOBS(" FOR UPDATE SKIP LOCKED")};
#undef SHIJI_TAKE_JOBS

constexpr Statement hold_job{
    "UPDATE jobs_job SET version = version + 1 WHERE zone_id = $1 AND job_id = $2 AND state = 'running' AND fence = $3"};
constexpr Statement extend_job{
    "UPDATE jobs_job SET lease_until = $4 WHERE zone_id = $1 AND job_id = $2 AND state = 'running' AND fence = $3"};
constexpr Statement finish_job{
    "UPDATE jobs_job SET state = 'done', finished_at = $3, lease_until = NULL, fault_code = '', fault_text = '', "
    "payload_json = COALESCE($4, payload_json), progress_done = progress_total WHERE zone_id = $1 AND job_id = $2"};
constexpr Statement continue_job{
    "UPDATE jobs_job SET state = 'waiting', attempts = 0, due_at = $3, lease_until = NULL, fault_code = '', fault_text = '', "
    "payload_json = COALESCE($4, payload_json), progress_done = $5, progress_total = $6 WHERE zone_id = $1 AND job_id = $2"};
constexpr Statement fail_job{
    "UPDATE jobs_job SET version = version + 1, state = $4, due_at = $5, lease_until = NULL, fault_code = $6, fault_text = $7, "
    "finished_at = $8 WHERE zone_id = $1 AND job_id = $2 AND state = 'running' AND fence = $3"};

#define SHIJI_GIVE_BACK(SKIPPING)                                                                                                          \
  "WITH left_behind AS MATERIALIZED (SELECT zone_id, job_id FROM jobs_job WHERE state = 'running' AND (lease_until < $1 OR $2)" SKIPPING   \
  ") UPDATE jobs_job SET version = version + 1, lease_until = NULL, "                                                                      \
  "state = CASE WHEN attempts >= $3 THEN 'incident' ELSE 'waiting' END, "                                                                  \
  "fault_code = 'job_left_behind', finished_at = CASE WHEN attempts >= $3 THEN $1 ELSE NULL END "                                          \
  "FROM left_behind WHERE jobs_job.zone_id = left_behind.zone_id AND jobs_job.job_id = left_behind.job_id"
constexpr Statement give_back_sqlite{SHIJI_GIVE_BACK("")};
constexpr Statement give_back_postgres{SHIJI_GIVE_BACK(" FOR UPDATE SKIP LOCKED")};
#undef SHIJI_GIVE_BACK

constexpr Statement cancel_job{"UPDATE jobs_job SET version = version + 1, state = 'cancelled', finished_at = $4, lease_until = NULL "
                               "WHERE zone_id = $1 AND job_id = $2 AND version = $3 AND state IN ('waiting', 'running', 'incident')"};
constexpr Statement cancel_jobs{
    "UPDATE jobs_job SET version = version + 1, state = 'cancelled', finished_at = $5, lease_until = NULL "
    "WHERE zone_id = $1 AND kind = $2 AND subject_kind = $3 AND subject_id = $4 AND state IN ('waiting', 'running', 'incident')"};
constexpr Statement retry_job{"UPDATE jobs_job SET version = version + 1, state = 'waiting', attempts = 0, due_at = $4, finished_at = NULL "
                              "WHERE zone_id = $1 AND job_id = $2 AND version = $3 AND state = 'incident'"};
constexpr Statement select_open_kinds{"SELECT DISTINCT kind FROM jobs_job WHERE state IN ('waiting', 'running') ORDER BY kind"};

constexpr std::size_t longest_fault_text = 500;

} // namespace

Id<Job> insert(database::Transaction& t, Job const& j) {
  std::int64_t const inserted = t.run(insert_job, {j.zone_id, j.job_id, j.kind, j.subject_kind, j.subject_id, j.step, j.generation,
                                                   j.decides, j.due_at, j.payload_json, j.progress_total, j.asked_by, j.asked_at});
  if (inserted == 1) return j.job_id;
  return Id<Job>(t.text(select_same_job, {j.zone_id, j.kind, j.subject_kind, j.subject_id, j.step, j.generation}).value());
}

std::optional<Job> find(database::Reader& r, Id<Zone> const& zone_id, Id<Job> const& job_id) {
  return r.row<Job>(select_job, {zone_id, job_id});
}

bool is_anything_due(database::Reader& r, Due const& due) { return r.text(select_due, {due.now, due.deciding_too}).has_value(); }

std::vector<Job> take(database::Transaction& t, bool is_postgres, Due const& due, Instant lease_until) {
  auto taken = t.rows<Job>(is_postgres ? take_postgres : take_sqlite, {due.now, due.deciding_too, due.limit, lease_until});
  std::sort(taken.begin(), taken.end(),
            [](Job const& a, Job const& b) { return std::tie(a.due_at, a.job_id) < std::tie(b.due_at, b.job_id); });
  return taken;
}

bool hold(database::Transaction& t, Job const& job) { return t.run(hold_job, {job.zone_id, job.job_id, job.fence}) == 1; }

bool extend_lease(database::Transaction& t, Job const& job, Instant lease_until) {
  return t.run(extend_job, {job.zone_id, job.job_id, job.fence, lease_until}) == 1;
}

void settle(database::Transaction& t, Job const& job, Outcome const& outcome, Instant now) {
  if (outcome.is_done)
    t.run(finish_job, {job.zone_id, job.job_id, now, outcome.payload_json});
  else
    t.run(continue_job,
          {job.zone_id, job.job_id, now + outcome.delay_seconds, outcome.payload_json, outcome.progress_done, outcome.progress_total});
}

std::optional<JobState> fail(database::Transaction& t, Job const& job, std::string_view code, std::string_view text, bool for_good,
                             Instant now) {
  bool const gives_up = for_good || job.attempts >= most_attempts;
  JobState const state = gives_up ? JobState::incident : JobState::waiting;
  std::string const shown(text.substr(0, longest_fault_text));
  bool const counted = t.run(fail_job, {job.zone_id, job.job_id, job.fence, state, now + (gives_up ? 0 : back_off_seconds(job.attempts)),
                                        code, shown, gives_up ? std::optional(now) : std::optional<Instant>()}) == 1;
  return counted ? std::optional(state) : std::nullopt;
}

std::int64_t give_back(database::Transaction& t, bool is_postgres, Instant real_now, bool all) {
  return t.run(is_postgres ? give_back_postgres : give_back_sqlite, {real_now, all, most_attempts});
}

bool cancel(database::Transaction& t, Id<Zone> const& zone_id, Id<Job> const& job_id, std::int64_t version, Instant now) {
  return t.run(cancel_job, {zone_id, job_id, version, now}) == 1;
}

std::int64_t cancel_all(database::Transaction& t, Id<Zone> const& zone_id, std::string_view kind, std::string_view subject_kind,
                        std::string_view subject_id, Instant now) {
  return t.run(cancel_jobs, {zone_id, kind, subject_kind, subject_id, now});
}

bool retry(database::Transaction& t, Id<Zone> const& zone_id, Id<Job> const& job_id, std::int64_t version, Instant now) {
  return t.run(retry_job, {zone_id, job_id, version, now}) == 1;
}

std::vector<std::string> open_kinds(database::Reader& r) { return r.rows<std::string>(select_open_kinds, {}); }

} // namespace shiji::jobs
