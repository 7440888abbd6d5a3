// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/jobs/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::jobs {

Page<JobRow> page_of_jobs(database::Reader& reader, Id<Zone> const& zone_id, database::PageOrder const& order, ListJobs const& wanted);
std::string name_of_asker(database::Reader& reader, Id<Zone> const& root_id, std::string const& account_id);
std::int64_t count_waiting_decisions(database::Reader& reader);

} // namespace shiji::jobs
