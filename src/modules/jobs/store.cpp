// SPDX-License-Identifier: Apache-2.0
#include "modules/jobs/store.hpp"

namespace shiji::jobs {
namespace {
using database::Statement;
}

constexpr Statement select_jobs_sql{
    "SELECT j.job_id, j.version, j.kind, j.subject_kind, j.subject_id, j.state, j.due_at, j.attempts, j.progress_done, j.progress_total, "
    "COALESCE((SELECT a.name FROM identity_account a WHERE a.account_id = j.asked_by), '') AS asker_name, "
    "j.asked_at, j.finished_at, j.fault_code, j.fault_text FROM jobs_job j "
    "WHERE j.zone_id = $1 AND ($2 = '' OR j.state = $2) AND ($3 = '' OR j.kind = $3) AND (NOT $4 OR j.fault_code <> '') "
    "{page: due_at=j.due_at asked_at=j.asked_at id=j.job_id}"};
Page<JobRow> page_of_jobs(database::Reader& reader, Id<Zone> const& zone_id, database::PageOrder const& order, ListJobs const& wanted) {
  return reader.page<JobRow>(
      select_jobs_sql, database::Scope{database::Reach::zone, {}}, order,
      {zone_id, wanted.state ? to_text(*wanted.state) : "", wanted.kind.value_or(""), wanted.failing.value_or(false)});
}

constexpr Statement select_asker_sql{"SELECT name FROM identity_account WHERE root_id = $1 AND account_id = $2"};
std::string name_of_asker(database::Reader& reader, Id<Zone> const& root_id, std::string const& account_id) {
  return reader.text(select_asker_sql, {root_id, account_id}).value_or("");
}

constexpr Statement count_decisions_sql{"SELECT count(*) FROM jobs_job WHERE state = 'waiting' AND decides"};
std::int64_t count_waiting_decisions(database::Reader& reader) { return *reader.number(count_decisions_sql, {}); }

} // namespace shiji::jobs
