// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/jobs/types.hpp"

namespace shiji::jobs {

// What somebody asked for may be called off until it has ended; what the program does by itself only once it is an incident.
Verdict may_be_cancelled(JobState state, bool asked_by_somebody);
Verdict may_be_retried(JobState state);

} // namespace shiji::jobs
