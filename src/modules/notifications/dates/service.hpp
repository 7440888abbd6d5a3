// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/dates/types.hpp"
#include "modules/notifications/people/service.hpp"
#include "platform/jobs/job.hpp"

namespace shiji::notifications {

// What other modules announce.
void on_date_set(UseCase& use, DateSet const& set);
void on_date_met(UseCase& use, DateMet const& met);

// The alerts of one date, one run per day on which one is raised.
struct PreparedAlert {
  std::optional<DateRow> date; // nothing where it is met or was set anew
  std::vector<Recipient> told;
};
PreparedAlert prepare_alert(Prepare& use, jobs::Job const& job);
jobs::Outcome alert_date(UseCase& use, jobs::Job const& job, PreparedAlert const& prepared);

LateList list_late(Query& use);

} // namespace shiji::notifications
