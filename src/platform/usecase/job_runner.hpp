// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/jobs/queue.hpp"
#include "platform/jobs/time_watch.hpp"
#include "platform/usecase/application.hpp"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace shiji {

struct JobRunnerOptions {
  unsigned threads = 2;            // so that a slow job does not hold up the timers
  std::int64_t lease_seconds = 60; // after which another server may take what this one has not ended
  std::int64_t batch = 20;         // jobs taken at once
  std::function<jobs::Uptime()> uptime = jobs::machine_uptime;
};

// Turns due rows into use cases: take, prepare, begin, run, settle, audit, commit. The effect of a job and its end are one transaction,
// guarded by the fence of its taking: killed anywhere, frozen past its lease or beside another server, every job has its effect once.
class JobRunner {
 public:
  // std::logic_error where a job that has not ended is of a kind nobody does. What a server left behind that had this folder before is
  // given back.
  JobRunner(Catalogue const& catalogue, Runtime& runtime, JobRunnerOptions options = {});
  ~JobRunner();
  JobRunner(JobRunner const&) = delete;
  JobRunner& operator=(JobRunner const&) = delete;

  void start();
  // Returns when the runs that have begun are over.
  void stop();

  // One after the other, everything that is due at the instant business time stands at; how many runs had an effect.
  std::size_t run_due();

  // The two halves of run_due(), for what happens in between.
  std::vector<jobs::Job> take();
  bool run(jobs::Job const& job); // false where it had no effect: it failed, was cancelled, or is somebody else's by now

 private:
  void serve();
  bool is_clock_trusted();
  bool keep_lease(jobs::Job const& job);
  Actor actor_of(database::Reader& reader, jobs::Job const& job, jobs::Handler const& handler) const;
  void act(database::Transaction& transaction, jobs::Job const& job, jobs::Handler const& handler, void const* prepared);
  void count_failure(jobs::Job const& job, std::string const& code, std::string const& text, bool for_good);

  Catalogue const& catalogue_;
  Runtime& runtime_;
  JobRunnerOptions options_;
  std::mutex mutex_; // of what follows
  std::condition_variable stopped_;
  bool stopping_ = false;
  std::optional<std::int64_t> clock_written_at_; // uptime
  std::vector<std::thread> threads_;
};

} // namespace shiji
