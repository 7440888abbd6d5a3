// SPDX-License-Identifier: Apache-2.0
#include "modules/jobs/rules.hpp"

namespace shiji::jobs {

Verdict may_be_cancelled(JobState state, bool asked_by_somebody) {
  if (state == JobState::done || state == JobState::cancelled) return refuse(JobsRefusal::job_has_ended);
  if (!asked_by_somebody && state != JobState::incident) return refuse(JobsRefusal::job_of_the_program);
  return std::nullopt;
}

Verdict may_be_retried(JobState state) {
  if (state != JobState::incident) return refuse(JobsRefusal::job_is_no_incident);
  return std::nullopt;
}

} // namespace shiji::jobs
