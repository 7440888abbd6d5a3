// SPDX-License-Identifier: Apache-2.0
// One job from its row to its end; the counterpart of pipeline.cpp for work that nobody waits for.
#include "platform/usecase/job_runner.hpp"

#include "platform/audit/audit.hpp"
#include "platform/identity/accounts.hpp"
#include "platform/log/log.hpp"
#include "platform/usecase/runtime.hpp"
#include "platform/usecase/scheduling.hpp"

#include <chrono>

namespace shiji {
namespace {

using jobs::Handler;
using jobs::Job;
using jobs::JobState;

constexpr auto poll_every = std::chrono::milliseconds(500);
constexpr std::int64_t write_clock_every_seconds = 60;

audit::Entry audit_entry(Job const& job, Instant now, AuditNote const& note, std::string outcome) {
  std::string detail = "{\"job_id\":" + shape::json_text(job.job_id.text) + ",\"attempt\":" + std::to_string(job.attempts);
  if (!note.before_json.empty()) detail += ",\"before\":" + note.before_json;
  if (!note.after_json.empty()) detail += ",\"after\":" + note.after_json;
  return {job.zone_id,
          now,
          job.asked_by,
          "job",
          job.kind,
          note.subject_kind.empty() ? job.subject_kind : note.subject_kind,
          note.subject_kind.empty() ? job.subject_id : note.subject_id,
          std::move(outcome),
          detail + "}"};
}

// Why a job cannot be done, although nothing failed: whoever asked for it may not any more.
class AskerRefused : public Refused {
  using Refused::Refused;
};

} // namespace

JobRunner::JobRunner(Catalogue const& catalogue, Runtime& runtime, JobRunnerOptions options)
    : catalogue_(catalogue), runtime_(runtime), options_(std::move(options)) {
  for (std::string const& kind : jobs::open_kinds(*runtime_.database->snapshot()))
    if (!catalogue_.handlers.find(kind)) throw std::logic_error("the store has jobs of the kind " + kind + ", which nobody does");
  if (runtime_.database->is_postgres()) return; // other servers may be at work: their leases tell
  runtime_.database->commit([&](database::Transaction& t) { jobs::give_back(t, false, runtime_.system_clock.now(), /*all=*/true); });
}

JobRunner::~JobRunner() { stop(); }

void JobRunner::start() {
  for (unsigned i = 0; i < options_.threads; ++i) threads_.emplace_back([this] { serve(); });
}

void JobRunner::stop() {
  {
    std::lock_guard const lock(mutex_);
    stopping_ = true;
  }
  stopped_.notify_all();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

void JobRunner::serve() {
  for (;;) {
    std::size_t ran = 0;
    try {
      ran = run_due();
    } catch (std::exception const& fault) {
      log::error("jobs_not_taken", {{"what", fault.what()}});
    }
    std::unique_lock lock(mutex_);
    if (ran == 0) stopped_.wait_for(lock, poll_every, [&] { return stopping_; });
    if (stopping_) return;
  }
}

std::size_t JobRunner::run_due() {
  std::size_t effects = 0;
  for (;;) {
    std::vector<Job> const taken = take();
    if (taken.empty()) return effects;
    for (Job const& job : taken) {
      {
        std::lock_guard const lock(mutex_);
        if (stopping_) return effects; // what is left is given back when its lease ends, or at the next start
      }
      if (keep_lease(job) && run(job)) ++effects;
    }
  }
}

// Business time against the machine's uptime, written down once a minute.
bool JobRunner::is_clock_trusted() {
  jobs::Uptime const uptime = options_.uptime();
  Instant const now = runtime_.clock().now();
  auto seen = jobs::find_clock(*runtime_.database->snapshot(), runtime_.root_id());
  bool const news = !seen || (!seen->held_at && jobs::has_jumped(*seen, now, uptime));
  {
    std::lock_guard const lock(mutex_);
    bool const is_time = !clock_written_at_ || uptime.seconds - *clock_written_at_ >= write_clock_every_seconds;
    if (!news && !is_time) return !seen->held_at;
    clock_written_at_ = uptime.seconds;
  }
  runtime_.database->commit([&](database::Transaction& t) { seen = jobs::watch_clock(t, runtime_.root_id(), now, uptime); });
  if (news && seen->held_at) log::error("clock_jumped", {{"expected", to_text(*seen->expected_at)}, {"found", to_text(*seen->held_at)}});
  return !seen->held_at;
}

std::vector<Job> JobRunner::take() {
  jobs::Due const due{runtime_.clock().now(), is_clock_trusted(), options_.batch};
  bool const is_postgres = runtime_.database->is_postgres();
  Instant const real_now = runtime_.system_clock.now();
  std::vector<Job> taken;
  if (is_postgres) runtime_.database->commit([&](database::Transaction& t) { jobs::give_back(t, true, real_now, false); });
  if (!jobs::is_anything_due(*runtime_.database->snapshot(), due)) return taken;
  runtime_.database->commit([&](database::Transaction& t) { taken = jobs::take(t, is_postgres, due, real_now + options_.lease_seconds); });
  return taken;
}

// Jobs taken together wait for each other; the lease of a later one is made longer before it ends.
bool JobRunner::keep_lease(Job const& job) {
  Instant const real_now = runtime_.system_clock.now();
  if (*job.lease_until - real_now > options_.lease_seconds / 2) return true;
  bool mine = false;
  runtime_.database->commit([&](database::Transaction& t) { mine = jobs::extend_lease(t, job, real_now + options_.lease_seconds); });
  return mine;
}

Actor JobRunner::actor_of(database::Reader& reader, Job const& job, Handler const& handler) const {
  if (handler.permission.empty()) return actor_of_installation(runtime_.root_id(), job.zone_id);
  auto const account = identity::find_account(reader, Id<Account>(job.asked_by));
  if (!account || account->state != identity::AccountState::active) throw AskerRefused({"job_asker_disabled", {}, {}});
  Actor const actor{{},
                    account->account_id,
                    account->person_id.value_or(Id<Person>()),
                    account->username,
                    account->name,
                    runtime_.root_id(),
                    job.zone_id,
                    identity::grants_of(reader, account->account_id),
                    "job",
                    {}};
  if (!catalogue_.permissions.scope_of(actor, handler.permission))
    throw AskerRefused({"job_asker_not_permitted", {{"permission", std::string(handler.permission)}}, {}});
  return actor;
}

bool JobRunner::run(Job const& job) {
  Handler const& handler = *catalogue_.handlers.find(job.kind);
  bool has_effect = false;
  try {
    std::shared_ptr<void> prepared;
    if (handler.prepare) {
      auto const reader = runtime_.database->snapshot();
      Actor const actor = actor_of(*reader, job, handler);
      Services const services = runtime_.services(catalogue_);
      Prepare prepare(services, actor, handler.permission, *reader);
      prepared = handler.prepare(prepare, job);
    }
    runtime_.database->commit([&](database::Transaction& t) {
      has_effect = jobs::hold(t, job);
      if (has_effect) act(t, job, handler, prepared.get());
    });
    return has_effect;
  } catch (AskerRefused const& no) {
    count_failure(job, no.refusal.code, {}, /*for_good=*/true);
  } catch (Refused const& no) {
    count_failure(job, no.refusal.code, {}, false);
  } catch (std::exception const& fault) {
    count_failure(job, "job_failed", fault.what(), false);
  }
  return false;
}

void JobRunner::act(database::Transaction& t, Job const& job, Handler const& handler, void const* prepared) {
  Actor const actor = actor_of(t, job, handler);
  Services const services = runtime_.services(catalogue_);
  UseCase use(services, actor, handler.permission, t);
  jobs::Outcome const outcome = handler.run(use, job, prepared);
  jobs::settle(t, job, outcome, use.now());
  UseCase::Outcome const told = use.take_outcome();
  for (auto const& account : told.forget_accounts) t.after_commit([this, account] { runtime_.sessions.forget_account(account); });
  Job after = job;
  ++after.version;
  jobs::publish_job(use, after, outcome.is_done);
  audit::append(t, audit_entry(job, use.now(), told.note, outcome.is_done ? "done" : "continued"));
}

// The failure itself must be seen: on the row, in the log and in the audit trail. Where even that cannot be written, the lease ends and the
// attempt has been counted by then.
void JobRunner::count_failure(Job const& job, std::string const& code, std::string const& text, bool for_good) {
  log::warn("job_failed", {{"kind", job.kind}, {"job", job.job_id.text}, {"attempt", job.attempts}, {"code", code}, {"what", text}});
  try {
    Services const services = runtime_.services(catalogue_);
    Actor const actor = actor_of_installation(runtime_.root_id(), job.zone_id);
    runtime_.database->commit([&](database::Transaction& t) {
      UseCase use(services, actor, {}, t);
      auto const state = jobs::fail(t, job, code, text, for_good, use.now());
      if (!state) return;
      Job after = job;
      ++after.version;
      jobs::publish_job(use, after, true);
      audit::append(t, audit_entry(job, use.now(), {}, code));
      if (*state == JobState::incident)
        t.after_commit([job, code] { log::error("job_incident", {{"kind", job.kind}, {"job", job.job_id.text}, {"code", code}}); });
    });
  } catch (std::exception const& fault) {
    log::error("job_failure_not_counted", {{"job", job.job_id.text}, {"what", fault.what()}});
  }
}

} // namespace shiji
