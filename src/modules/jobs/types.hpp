// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "platform/jobs/job.hpp"
#include "platform/shape/codec.hpp"

namespace shiji::jobs {

enum class JobsRefusal { job_has_ended, job_of_the_program, job_is_no_incident, clock_not_in_doubt };
BOOST_DESCRIBE_ENUM(JobsRefusal, job_has_ended, job_of_the_program, job_is_no_incident, clock_not_in_doubt)

enum class JobsSort { due_at, asked_at };
BOOST_DESCRIBE_ENUM(JobsSort, due_at, asked_at)

struct ListJobs : PageRequest<JobsSort> {
  std::optional<JobState> state;
  std::optional<std::string> kind;
  std::optional<bool> failing; // those whose last run failed
};
BOOST_DESCRIBE_STRUCT(ListJobs, (PageRequest<JobsSort>), (state, kind, failing))

struct JobRow {
  Id<Job> job_id;
  std::int64_t version = 0;
  std::string kind, subject_kind, subject_id;
  JobState state{};
  Instant due_at;
  std::int64_t attempts = 0, progress_done = 0, progress_total = 0;
  std::string asker_name; // empty where the program asked itself
  Instant asked_at;
  std::optional<Instant> finished_at;
  std::string fault_code, fault_text;
};
BOOST_DESCRIBE_STRUCT(JobRow, (),
                      (job_id, version, kind, subject_kind, subject_id, state, due_at, attempts, progress_done, progress_total, asker_name,
                       asked_at, finished_at, fault_code, fault_text))

struct GetJob {
  Id<Job> job_id;
};
BOOST_DESCRIBE_STRUCT(GetJob, (), (job_id))

// The text of a fault is for those who look after jobs; whoever asked for it is told the code.
struct JobDetail : JobRow {
  std::int64_t most_attempts = 0;
  bool may_cancel = false, may_retry = false;
};
BOOST_DESCRIBE_STRUCT(JobDetail, (JobRow), (most_attempts, may_cancel, may_retry))

struct JobVersion {
  Id<Job> job_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(JobVersion, (), (job_id, version))

// Whether business time is in doubt, and since when. While it is, what decides something waits.
struct ClockState {
  std::int64_t version = 0;
  bool in_doubt = false;
  std::optional<Instant> found, expected;
  Instant now;
  std::int64_t decisions_waiting = 0;
};
BOOST_DESCRIBE_STRUCT(ClockState, (), (version, in_doubt, found, expected, now, decisions_waiting))

struct ConfirmClock {
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ConfirmClock, (), (version))

} // namespace shiji::jobs
