// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/scheduling.hpp"

#include "platform/jobs/queue.hpp"

namespace shiji::jobs {

Id<Job> schedule(UseCase& use, NewJob const& wanted) {
  Handler const* const handler = use.services.handlers.find(wanted.kind);
  if (!handler) throw std::logic_error("nobody does jobs of the kind " + std::string(wanted.kind));
  Job job;
  job.zone_id = use.zone_id();
  job.job_id = use.new_id<Job>();
  job.kind = wanted.kind;
  job.subject_kind = wanted.subject_kind;
  job.subject_id = wanted.subject_id;
  job.step = wanted.step;
  job.generation = wanted.generation;
  job.decides = handler->decides;
  job.due_at = wanted.due_at.value_or(use.now());
  job.payload_json = wanted.payload_json;
  job.progress_total = wanted.progress_total;
  if (!handler->permission.empty()) job.asked_by = use.actor.account_id.text;
  job.asked_at = use.now();
  return insert(use.db, job);
}

void cancel(UseCase& use, std::string_view kind, std::string_view subject_kind, std::string_view subject_id) {
  cancel_all(use.db, use.zone_id(), kind, subject_kind, subject_id, use.now());
}

void publish_job(UseCase& use, Job const& job, bool to_caretakers) {
  LiveEvent event{.kind = "job_progressed",
                  .zone_id = job.zone_id,
                  .subject_kind = "job",
                  .subject_id = job.job_id.text,
                  .version = job.version,
                  .permission = "job.follow",
                  .account_ids = {job.asked_by}};
  if (!job.asked_by.empty()) use.publish(event);
  if (!to_caretakers) return;
  event.permission = "job.read";
  event.account_ids.clear();
  use.publish(std::move(event));
}

} // namespace shiji::jobs
