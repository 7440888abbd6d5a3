// SPDX-License-Identifier: Apache-2.0
#include "modules/jobs/module.hpp"

#include "embedded/modules_jobs_files.hpp"
#include "modules/jobs/service.hpp"

namespace shiji::jobs {

Module module() {
  Module m{.name = "jobs",
           .depends_on = {},
           .permissions = {{"job.follow", all_roles(), database::Reach::self},
                           {"job.read", {Role::system_admin}},
                           {"job.manage", {Role::system_admin}}},
           .files = embedded::modules_jobs_files()};
  m.add(list<list_jobs>("/api/jobs", "/api/jobs.csv", "job.read"));
  m.add(query<get_clock_state>("/api/jobs/clock", "job.read"));
  m.add(command<confirm_clock_state>("POST", "/api/jobs/clock/confirm", "job.manage"));
  m.add(query<get_job>("/api/jobs/{job_id}", "job.follow"));
  m.add(command<cancel_job>("POST", "/api/jobs/{job_id}/cancel", "job.follow"));
  m.add(command<retry_job>("POST", "/api/jobs/{job_id}/retry", "job.manage"));
  return m;
}

} // namespace shiji::jobs
