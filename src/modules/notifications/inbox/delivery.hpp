// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/inbox/types.hpp"
#include "modules/notifications/people/service.hpp"
#include "platform/jobs/job.hpp"

namespace shiji::notifications {

// Puts the notice into the outbox: a job of the act's own transaction, which tells everybody concerned once the act stands.
void send_notice(UseCase& use, Notice const& notice);

// The job: who is concerned is found out beforehand, on a snapshot; the notices and the job's end are one transaction.
std::vector<Recipient> prepare_delivery(Prepare& use, jobs::Job const& job);
jobs::Outcome deliver_notice(UseCase& use, jobs::Job const& job, std::vector<Recipient> const& told);

// What came in somebody's quiet hours is shown when they end: their page hears of it then.
jobs::Outcome show_held_notices(UseCase& use, jobs::Job const& job);

// What all are told, but for the reason.
struct Telling {
  std::string cause, what;
  RecordRef record;
  std::string by_name;
  std::int64_t days = 0;
};
// Writes the notice of everybody who wants it and lets their pages know.
void tell(UseCase& use, Telling const& telling, std::vector<Recipient> const& told);

} // namespace shiji::notifications
