// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/identity/actor.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace shiji {
class UseCase;
struct Prepare;
} // namespace shiji

// Work that happens later, exactly once: what a job is and who does it. Scheduling stands in platform/usecase/scheduling.hpp, the runner in
// platform/usecase/job_runner.hpp.
namespace shiji::jobs {

enum class JobState { waiting, running, done, incident, cancelled };
BOOST_DESCRIBE_ENUM(JobState, waiting, running, done, incident, cancelled)

// A job as a row. (kind, subject, step, generation) is unique in its zone.
struct Job {
  Id<Zone> zone_id;
  Id<Job> job_id;
  std::int64_t version = 1;
  std::string kind;
  std::string subject_kind, subject_id; // what it is about
  std::string step;
  std::int64_t generation = 0;
  bool decides = false;
  JobState state = JobState::waiting;
  Instant due_at; // business time
  std::int64_t attempts = 0;
  std::string payload_json;
  std::int64_t progress_done = 0, progress_total = 0;
  std::string asked_by; // the account, empty where the program asked itself
  Instant asked_at;
  std::int64_t fence = 0;
  std::optional<Instant> lease_until, finished_at;
  std::string fault_code, fault_text; // of the last failure
};
BOOST_DESCRIBE_STRUCT(Job, (),
                      (zone_id, job_id, version, kind, subject_kind, subject_id, step, generation, decides, state, due_at, attempts,
                       payload_json, progress_done, progress_total, asked_by, asked_at, fence, lease_until, finished_at, fault_code,
                       fault_text))

struct NewJob {
  std::string_view kind; // of a handler
  std::string subject_kind, subject_id;
  std::string step;
  std::int64_t generation = 0;   // counts what starts the same step anew: a reset clock, a second run
  std::optional<Instant> due_at; // at once where absent
  std::string payload_json;
  std::int64_t progress_total = 0;
};

// How one run of a handler ended: for good, or to be run again with what it has reached.
struct Outcome {
  bool is_done = true;
  std::optional<std::string> payload_json; // kept as it was where absent
  std::int64_t progress_done = 0, progress_total = 0;
  std::int64_t delay_seconds = 0; // before the next run
};
inline Outcome done() { return {}; }
inline Outcome again(std::string payload_json, std::int64_t progress_done, std::int64_t progress_total, std::int64_t delay_seconds = 0) {
  return {false, std::move(payload_json), progress_done, progress_total, delay_seconds};
}

// Who does the jobs of one kind. A run is a use case: run() is called inside the transaction that also ends the job, so that its effect and
// its end are one; prepare() before it, outside, for what is slow. Long work is many runs of some seconds, each answering again().
struct Handler {
  std::string_view kind;       // also its action in the audit trail
  std::string_view permission; // of the account that asked, judged anew at every run; empty: the program acts in its own name
  bool decides = false;        // decides something because time has passed: waits while the clock is in doubt
  std::shared_ptr<void> (*prepare)(Prepare&, Job const&) = nullptr;
  Outcome (*run)(UseCase&, Job const&, void const* prepared) = nullptr;

  Handler deciding() && {
    decides = true;
    return *this;
  }
};

// A handler of one step. Run: Outcome run(UseCase&, Job const&).
template<auto Run>
Handler handler(std::string_view kind, std::string_view permission = {}) {
  Handler h;
  h.kind = kind;
  h.permission = permission;
  h.run = [](UseCase& use, Job const& job, void const*) { return Run(use, job); };
  return h;
}

// A handler of two steps. P: Prepared p(Prepare&, Job const&); Run: Outcome run(UseCase&, Job const&, Prepared const&).
template<auto P, auto Run>
Handler handler(std::string_view kind, std::string_view permission = {}) {
  using Prepared = decltype(P(std::declval<Prepare&>(), std::declval<Job const&>()));
  Handler h;
  h.kind = kind;
  h.permission = permission;
  h.prepare = [](Prepare& use, Job const& job) { return std::static_pointer_cast<void>(std::make_shared<Prepared>(P(use, job))); };
  h.run = [](UseCase& use, Job const& job, void const* prepared) { return Run(use, job, *static_cast<Prepared const*>(prepared)); };
  return h;
}

// Every handler of every module; filled once at start, never named by a user.
class Handlers {
 public:
  void add(Handler const& handler) {
    if (!by_kind_.emplace(handler.kind, handler).second)
      throw std::logic_error("two handlers for jobs of the kind " + std::string(handler.kind));
  }
  Handler const* find(std::string_view kind) const {
    auto const found = by_kind_.find(kind);
    return found == by_kind_.end() ? nullptr : &found->second;
  }

 private:
  std::map<std::string_view, Handler> by_kind_;
};

// A job is tried so often; then it is an incident, which somebody must look at.
inline constexpr std::int64_t most_attempts = 10;
// Seconds to wait after the n-th failure in a row, n from 1 on: 10, 20, 40 … at the most an hour.
constexpr std::int64_t back_off_seconds(std::int64_t attempts) {
  std::int64_t const doublings = attempts < 1 ? 0 : attempts > 9 ? 9 : attempts - 1;
  std::int64_t const seconds = std::int64_t{10} << doublings;
  return seconds < seconds_per_hour ? seconds : seconds_per_hour;
}

} // namespace shiji::jobs
