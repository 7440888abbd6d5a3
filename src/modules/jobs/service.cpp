// SPDX-License-Identifier: Apache-2.0
#include "modules/jobs/service.hpp"

#include "modules/jobs/rules.hpp"
#include "modules/jobs/store.hpp"
#include "platform/jobs/queue.hpp"
#include "platform/jobs/time_watch.hpp"
#include "platform/usecase/scheduling.hpp"

namespace shiji::jobs {
namespace {

Job own_job(Context const& use, database::Reader& db, Id<Job> const& job_id) {
  Job job = require_found(find(db, use.zone_id(), job_id), Refusal{"not_found", {}, {}});
  bool const is_own = job.asked_by == use.actor.account_id.text;
  if (!is_own && !use.may("job.read")) require(Refusal{"not_found", {}, {}});
  return job;
}

JobDetail detail_of(Context const& use, database::Reader& db, Job const& job) {
  JobDetail detail{{job.job_id, job.version, job.kind, job.subject_kind, job.subject_id, job.state, job.due_at, job.attempts,
                    job.progress_done, job.progress_total, name_of_asker(db, use.actor.root_id, job.asked_by), job.asked_at,
                    job.finished_at, job.fault_code, use.may("job.read") ? job.fault_text : std::string()},
                   most_attempts,
                   false,
                   false};
  detail.may_cancel = !may_be_cancelled(job.state, !job.asked_by.empty());
  detail.may_retry = use.may("job.manage") && !may_be_retried(job.state);
  return detail;
}

JobDetail changed(UseCase& use, Job const& before) {
  Job const after = find(use.db, use.zone_id(), before.job_id).value();
  use.audit_subject("job", after.job_id.text);
  publish_job(use, after, true);
  return detail_of(use, use.db, after);
}

ClockState state_of(Context const& use, database::Reader& db) {
  auto const seen = find_clock(db, use.actor.root_id);
  ClockState state{seen ? seen->version : 0, seen && seen->held_at, {}, {}, use.now(), count_waiting_decisions(db)};
  if (!state.in_doubt) return state;
  state.found = seen->held_at;
  state.expected = seen->expected_at;
  return state;
}

} // namespace

Page<JobRow> list_jobs(Query& use, ListJobs const& input) { return page_of_jobs(use.db, use.zone_id(), use.order(input), input); }

JobDetail get_job(Query& use, GetJob const& input) { return detail_of(use, use.db, own_job(use, use.db, input.job_id)); }

JobDetail cancel_job(UseCase& use, JobVersion const& input) {
  Job const job = own_job(use, use.db, input.job_id);
  require(may_be_cancelled(job.state, !job.asked_by.empty()));
  if (!cancel(use.db, use.zone_id(), job.job_id, input.version, use.now())) require(Refusal{"stale", {}, {}});
  return changed(use, job);
}

JobDetail retry_job(UseCase& use, JobVersion const& input) {
  Job const job = own_job(use, use.db, input.job_id);
  require(may_be_retried(job.state));
  if (!retry(use.db, use.zone_id(), job.job_id, input.version, use.now())) require(Refusal{"stale", {}, {}});
  return changed(use, job);
}

ClockState get_clock_state(Query& use) { return state_of(use, use.db); }

ClockState confirm_clock_state(UseCase& use, ConfirmClock const& input) {
  ClockState const before = state_of(use, use.db);
  if (!before.in_doubt) require(refuse(JobsRefusal::clock_not_in_doubt));
  if (!confirm_clock(use.db, use.actor.root_id, input.version, use.now(), machine_uptime())) require(Refusal{"stale", {}, {}});
  ClockState const after = state_of(use, use.db);
  use.audit_subject("clock", use.actor.root_id.text);
  use.audit_change(before, after);
  return after;
}

} // namespace shiji::jobs
