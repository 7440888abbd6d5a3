// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/jobs/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::jobs {

Page<JobRow> list_jobs(Query& use, ListJobs const& input);
// To whoever asked for it, and to those who look after jobs.
JobDetail get_job(Query& use, GetJob const& input);
JobDetail cancel_job(UseCase& use, JobVersion const& input);
JobDetail retry_job(UseCase& use, JobVersion const& input);

ClockState get_clock_state(Query& use);
ClockState confirm_clock_state(UseCase& use, ConfirmClock const& input);

} // namespace shiji::jobs
