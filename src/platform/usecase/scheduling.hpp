// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/jobs/job.hpp"
#include "platform/usecase/usecase.hpp"

// What a use case says of work that happens later. The row is part of the act: it is there if the act is, and not otherwise.
namespace shiji::jobs {

// Schedules the job in the act's zone; the id of the one that is there already where the same step of the same generation was scheduled
// before. It will act with the rights its asker has then, or in the program's own name, as its handler says. std::logic_error for a kind
// without a handler.
Id<Job> schedule(UseCase& use, NewJob const& job);

// Cancels every job of this kind about the subject that has not ended. What is being done just now is not undone, it never happens.
void cancel(UseCase& use, std::string_view kind, std::string_view subject_kind, std::string_view subject_id);

// Tells browsers that a job has moved on or ended: its asker, and those who look after jobs.
void publish_job(UseCase& use, Job const& job, bool to_caretakers);

} // namespace shiji::jobs
