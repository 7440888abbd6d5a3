// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/inbox/delivery.hpp"

#include "modules/notifications/inbox/store.hpp"
#include "modules/notifications/settings/rules.hpp"
#include "modules/notifications/settings/store.hpp"
#include "platform/usecase/scheduling.hpp"

namespace shiji::notifications {
namespace {

// A notice in the outbox, with whoever caused it.
struct Outgoing : Notice {
  std::string by_account, by_name;
};
BOOST_DESCRIBE_STRUCT(Outgoing, (Notice), (by_account, by_name))

Instant shown_from(UseCase const& use, NoticeSettings const& settings, Reason reason) {
  int const offset = use.utc_offset_minutes();
  Date const today = civil_date(use.now(), offset);
  std::int64_t const minute = (use.now() - instant_of(today, 0, offset)) / seconds_per_minute;
  Showing const showing = shown_at(settings, reason, minute);
  if (showing.minute_of_day == minute && !showing.on_next_day) return use.now();
  return instant_of(showing.on_next_day ? add_days(today, 1) : today, static_cast<int>(showing.minute_of_day), offset);
}

void publish_arrival(UseCase& use, std::string const& account_id) {
  use.publish({.kind = "notice_arrived",
               .subject_kind = "account",
               .subject_id = account_id,
               .permission = "notice.read",
               .account_ids = {account_id}});
}

} // namespace

void send_notice(UseCase& use, Notice const& notice) {
  Outgoing outgoing{notice, use.actor.account_id.text, use.actor.name};
  std::string const id = use.new_id<NoticeId>().text;
  jobs::schedule(use, {.kind = "deliver_notice",
                       .subject_kind = notice.record_kind,
                       .subject_id = notice.record_id,
                       .step = id, // each notice is one of its own
                       .payload_json = shape::to_json(outgoing)});
}

std::vector<Recipient> prepare_delivery(Prepare& use, jobs::Job const& job) {
  auto const outgoing = shape::from_json<Outgoing>(job.payload_json);
  return recipients(use, use.db, outgoing, outgoing.by_account);
}

jobs::Outcome deliver_notice(UseCase& use, jobs::Job const& job, std::vector<Recipient> const& told) {
  auto const outgoing = shape::from_json<Outgoing>(job.payload_json);
  tell(use, {job.job_id.text, outgoing.what, {outgoing.record_kind, outgoing.record_id}, outgoing.by_name, 0}, told);
  return jobs::done();
}

jobs::Outcome show_held_notices(UseCase& use, jobs::Job const& job) {
  publish_arrival(use, job.subject_id);
  return jobs::done();
}

void tell(UseCase& use, Telling const& telling, std::vector<Recipient> const& told) {
  for (Recipient const& recipient : told) {
    Id<Account> const& account_id = recipient.who.account_id;
    NoticeSettings const settings = settings_of(use.db, use.zone_id(), account_id);
    if (!is_wanted(settings, recipient.reason, telling.days)) continue;
    Instant const shown = shown_from(use, settings, recipient.reason);
    NewNotice const notice{account_id,
                           use.new_id<NoticeId>(),
                           telling.cause,
                           recipient.reason,
                           telling.what,
                           telling.record.record_kind,
                           telling.record.record_id,
                           telling.by_name,
                           telling.days,
                           use.now(),
                           shown};
    if (!insert_notice(use.db, use.zone_id(), notice)) continue;
    if (shown <= use.now())
      publish_arrival(use, account_id.text);
    else
      jobs::schedule(
          use,
          {.kind = "show_held_notices", .subject_kind = "account", .subject_id = account_id.text, .step = to_text(shown), .due_at = shown});
  }
}

} // namespace shiji::notifications
