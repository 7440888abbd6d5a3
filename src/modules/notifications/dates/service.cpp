// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/dates/service.hpp"

#include "modules/calendars/api.hpp"
#include "modules/notifications/dates/rules.hpp"
#include "modules/notifications/dates/store.hpp"
#include "modules/notifications/inbox/delivery.hpp"
#include "platform/usecase/scheduling.hpp"

#include <algorithm>

namespace shiji::notifications {
namespace {

constexpr int alert_minute = 9 * 60; // alerts are raised at nine in the morning
constexpr std::size_t late_rows_shown = 20;

Instant alert_at(Context const& use, Date day) { return instant_of(day, alert_minute, use.utc_offset_minutes()); }

WorkCalendar calendar_of(Context const& use, database::Reader& db) {
  return calendars::calendar_for(db, use.actor.root_id, use.zone_id()).days;
}

// The first alert that lies not before now; at once where the date has passed already.
Instant first_alert(UseCase const& use, WorkCalendar const& calendar, Date due_on) {
  if (due_on < use.today()) return use.now();
  Instant const today = alert_at(use, next_alert_day(calendar, add_days(use.today(), -1), due_on));
  return today >= use.now() ? today : alert_at(use, next_alert_day(calendar, use.today(), due_on));
}

RecordRef record_of(DateRow const& date) { return {date.record_kind, date.record_id}; }

} // namespace

void on_date_set(UseCase& use, DateSet const& set) {
  WorkCalendar const calendar = calendar_of(use, use.db);
  Date const due_on = set.due_on ? *set.due_on : add_working_days(calendar, set.since, set.working_days);
  auto const before = find_date_of(use.db, use.zone_id(), set.what, {set.record_kind, set.record_id});
  DateRow const date{before ? before->date_id : use.new_id<DateId>(),
                     before ? before->generation + 1 : 1,
                     set.what,
                     set.record_kind,
                     set.record_id,
                     set.since,
                     due_on,
                     shape::to_json(set.to_act),
                     {}};
  if (before)
    reset_date(use.db, use.zone_id(), date);
  else
    insert_date(use.db, use.zone_id(), date);
  jobs::cancel(use, "alert_date", "date", date.date_id.text);
  jobs::schedule(use, {.kind = "alert_date",
                       .subject_kind = "date",
                       .subject_id = date.date_id.text,
                       .generation = date.generation,
                       .due_at = first_alert(use, calendar, due_on)});
}

void on_date_met(UseCase& use, DateMet const& met) {
  auto const date = find_date_of(use.db, use.zone_id(), met.what, {met.record_kind, met.record_id});
  if (!date) return;
  meet_date(use.db, use.zone_id(), met.what, record_of(*date), use.now());
  jobs::cancel(use, "alert_date", "date", date->date_id.text);
}

PreparedAlert prepare_alert(Prepare& use, jobs::Job const& job) {
  auto date = find_date(use.db, use.zone_id(), Id<DateId>(job.subject_id));
  if (!date || date->met_at || date->generation != job.generation) return {};
  auto const card = use.services.records.find(use, use.db, date->record_kind, date->record_id);
  if (!card) return {};
  bool const has_passed = date->due_on < use.today();
  std::vector<Recipient> told;
  for (Somebody& who : who_is_to_act(use, use.db, record_of(*date), *card, shape::from_json<ToAct>(date->to_act_json)))
    told.push_back({std::move(who), has_passed ? Reason::overdue : Reason::date_alert});
  return {std::move(date), std::move(told)};
}

jobs::Outcome alert_date(UseCase& use, jobs::Job const& job, PreparedAlert const& prepared) {
  auto const now = find_date(use.db, use.zone_id(), Id<DateId>(job.subject_id));
  if (!prepared.date || !now || now->met_at || now->generation != job.generation) return jobs::done();
  DateRow const& date = *prepared.date;
  Date const today = use.today();
  WorkCalendar const calendar = calendar_of(use, use.db);
  tell(use,
       {job.job_id.text + "/" + format_date(today), date.what, record_of(date), {}, working_days_between(calendar, today, date.due_on)},
       prepared.told);
  Instant const next = alert_at(use, next_alert_day(calendar, today, date.due_on));
  return jobs::again(job.payload_json, 0, 0, next - use.now());
}

LateList list_late(Query& use) {
  LateList late;
  WorkCalendar const calendar = calendar_of(use, use.db);
  for (DateRow const& date : passed_dates(use.db, use.zone_id(), use.today())) {
    auto const card = use.services.records.find(use, use.db, date.record_kind, date.record_id);
    if (!card) continue;
    ++late.total;
    LateRow row{date.date_id, date.what,  date.record_kind, date.record_id,
                card->title,  date.since, date.due_on,      -working_days_between(calendar, use.today(), date.due_on),
                {},           false};
    for (Somebody const& who : who_is_to_act(use, use.db, record_of(date), *card, shape::from_json<ToAct>(date.to_act_json))) {
      row.who.push_back(who.name);
      row.mine = row.mine || who.account_id == use.actor.account_id;
    }
    late.rows.push_back(std::move(row));
  }
  std::stable_sort(late.rows.begin(), late.rows.end(), [](LateRow const& a, LateRow const& b) { return a.mine > b.mine; });
  if (late.rows.size() > late_rows_shown) late.rows.resize(late_rows_shown);
  return late;
}

} // namespace shiji::notifications
