// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"
#include "platform/jobs/job.hpp"

#include <vector>

// The rows of jobs. Taking them is the one place where the engines' statements differ.
namespace shiji::jobs {

// Writes the job; the id of the one that is there already where the same step of the same generation was scheduled before.
Id<Job> insert(database::Transaction& transaction, Job const& job);
std::optional<Job> find(database::Reader& reader, Id<Zone> const& zone_id, Id<Job> const& job_id);

// What may be taken at an instant of business time.
struct Due {
  Instant now;
  bool deciding_too = true; // false while the clock is in doubt
  std::int64_t limit = 20;
};
bool is_anything_due(database::Reader& reader, Due const& due);
// Takes the oldest due jobs for whoever calls, until the lease ends; counts the attempt. Oldest first.
std::vector<Job> take(database::Transaction& transaction, bool is_postgres, Due const& due, Instant lease_until);

// What every change of a taken job asks first, in its transaction: true where the caller still has it. Holds the row until the end.
bool hold(database::Transaction& transaction, Job const& job);
// A later end of the lease; false where the job is somebody else's by now.
bool extend_lease(database::Transaction& transaction, Job const& job, Instant lease_until);
// Ends a run of a job that is held.
void settle(database::Transaction& transaction, Job const& job, Outcome const& outcome, Instant now);
// Counts the failure of a taken job: it waits for the next attempt, or is an incident where that was the last one or `for_good`. The state
// it has then; nothing where it is somebody else's by now.
std::optional<JobState> fail(database::Transaction& transaction, Job const& job, std::string_view code, std::string_view text,
                             bool for_good, Instant now);
// Gives back what was taken by somebody who has not ended it in time (all of it where `all`: the caller is alone). How many.
std::int64_t give_back(database::Transaction& transaction, bool is_postgres, Instant real_now, bool all);

// False where the job is at its end already, or has another version.
bool cancel(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Job> const& job_id, std::int64_t version, Instant now);
// Cancels every job of this kind about the subject that has not ended.
std::int64_t cancel_all(database::Transaction& transaction, Id<Zone> const& zone_id, std::string_view kind, std::string_view subject_kind,
                        std::string_view subject_id, Instant now);
// An incident is tried anew from the first attempt on. False where it is none, or has another version.
bool retry(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Job> const& job_id, std::int64_t version, Instant now);

// The kinds of all jobs that have not ended.
std::vector<std::string> open_kinds(database::Reader& reader);

} // namespace shiji::jobs
