// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/terms/service.hpp"

#include "modules/calendars/api.hpp"
#include "modules/calendars/terms/rules.hpp"
#include "modules/calendars/terms/store.hpp"
#include "modules/calendars/years/rules.hpp"
#include "modules/calendars/years/service.hpp"
#include "modules/calendars/years/store.hpp"
#include "modules/organisation/api.hpp"

#include <stdexcept>

namespace shiji::calendars {
namespace {

constexpr std::size_t most_moved = 500;

std::vector<DueSource>& sources() {
  static std::vector<DueSource> all;
  return all;
}

OfficeHours hours_of(database::Reader& reader, Id<Zone> const& zone_id) {
  auto const stored = find_office_hours(reader, zone_id);
  return stored ? office_hours_from(stored->intervals).value_or(default_office_hours()) : default_office_hours();
}

OfficeHoursView hours_view(database::Reader& reader, Id<Zone> const& zone_id) {
  auto const stored = find_office_hours(reader, zone_id);
  OfficeHours const hours = hours_of(reader, zone_id);
  if (!stored) return {0, office_hours_text(hours), {}, {}, {}, minutes_of(hours)};
  return {stored->version, stored->intervals, stored->basis, stored->setter_name, stored->set_at, minutes_of(hours)};
}

std::string text_of(std::optional<LocalMinute> const& moment) { return moment ? format_local_minute(*moment) : std::string(); }

std::vector<Suspension> suspensions_of(CalculateDue const& input) {
  std::vector<Suspension> suspensions;
  for (std::size_t i = 0; i < input.suspensions.size(); ++i) {
    auto const read = suspension_from(input.suspensions[i]);
    if (!read) throw Refused(refuse_field(CalendarsRefusal::suspension_wrong, "suspensions[" + std::to_string(i) + "]"));
    suspensions.push_back(*read);
  }
  return suspensions;
}

void add_years(DueView& view, std::vector<int> const& years) {
  for (int const year : years) view.provisional_years.push_back(year);
}

void explain(DueView& view, WorkCalendar const& calendar, Date start, Date last, std::vector<Date> const& counted,
             std::vector<Suspension> const& suspensions) {
  view.days = explain_days(calendar, start, last, counted, suspensions);
  view.days_are_all = view.days.size() < most_explained_days;
  view.counted = static_cast<std::int64_t>(counted.size());
  view.skipped = days_between(start, last) - view.counted;
}

void days_due(DueView& view, ZoneCalendar const& zone, LocalMinute start, CalculateDue const& input) {
  std::int64_t const days = *input.working_days;
  if (days < 1 || days > largest_working_days) throw Refused(refuse_field(CalendarsRefusal::term_wrong, "working_days"));
  std::int64_t const warn = input.warn_days.value_or(default_warn_days(days));
  if (warn < 0 || warn > largest_working_days) throw Refused(refuse_field(CalendarsRefusal::term_wrong, "warn_days"));
  DaysTerm const term{start, days, warn, suspensions_of(input)};
  auto const due = require_found(due_in_days(zone.days, zone.hours, term), refuse(CalendarsRefusal::past_last_year));
  view.due = text_of(due.due);
  view.warn_at = text_of(due.warn_at);
  add_years(view, due.calendar_gap);
  Date const last = due.due ? due.due->date : due.counted.empty() ? start.date : due.counted.back();
  explain(view, zone.days, start.date, last, due.counted, term.suspensions);
}

void minutes_due(DueView& view, ZoneCalendar const& zone, LocalMinute start, CalculateDue const& input) {
  std::int64_t const minutes = *input.working_minutes;
  bool const sound = minutes >= 1 && minutes <= largest_working_minutes && !input.warn_days && input.suspensions.empty();
  if (!sound) throw Refused(refuse_field(CalendarsRefusal::term_wrong, "working_minutes"));
  auto const due = require_found(due_in_minutes(zone.days, zone.hours, start, minutes), refuse(CalendarsRefusal::past_last_year));
  view.due = format_local_minute(due.due);
  add_years(view, due.calendar_gap);
  std::vector<Date> counted;
  for (Date day = start.date; day <= due.due.date; day = add_days(day, 1))
    if (zone.days.is_working_day(day)) counted.push_back(day);
  explain(view, zone.days, start.date, due.due.date, counted, {});
  if (!view.days.empty() && zone.days.is_working_day(start.date)) // the minutes of the start's own day count
    view.days.front().reason = is_weekend(start.date) ? DayReason::make_up : DayReason::working;
  view.skipped = days_between(start.date, due.due.date) + 1 - view.counted;
}

std::string due_of(ZoneCalendar const& zone, OpenTerm const& term) {
  auto const due = due_in_days(zone.days, zone.hours, {term.start, term.working_days, 0, term.suspensions});
  return due ? text_of(due->due) : std::string();
}

// The zone's terms that the draft moves, with titles where the caller may see them all.
void collect_moved(Query& use, Id<Zone> const& zone_id, ZoneCalendar const& now, ZoneCalendar const& then, CalendarEffects& effects) {
  bool const here = zone_id == use.zone_id();
  for (DueSource const& source : sources()) {
    bool const told = here && use.scope_for(source.permission).reach >= database::Reach::zone;
    for (OpenTerm const& term : source.open_terms(use.db, zone_id)) {
      if (here) ++effects.open_count;
      std::string const before = due_of(now, term), after = due_of(then, term);
      if (before == after) continue;
      ++(here ? effects.moved_count : effects.moved_elsewhere);
      if (told && effects.moved.size() < most_moved)
        effects.moved.push_back({std::string(source.kind), term.subject_id, term.title, std::string(source.path) + term.subject_id,
                                 format_local_minute(term.start), term.working_days, before, after});
    }
  }
}

} // namespace

void declare_due_source(DueSource source) {
  for (DueSource const& known : sources())
    if (known.kind == source.kind) return; // the modules are listed more than once where a program and its tests share a process
  sources().push_back(std::move(source));
}

std::vector<DueSource> const& due_sources() { return sources(); }

ZoneCalendar calendar_for(database::Reader& reader, Id<Zone> const& root_id, Id<Zone> const& zone_id) {
  return {work_calendar(reader, root_id), hours_of(reader, zone_id)};
}

LocalMinute local_minute(Instant instant, int utc_offset_minutes) {
  Date const date = civil_date(instant, utc_offset_minutes);
  std::int64_t const minute = (instant - instant_of(date, 0, utc_offset_minutes)) / seconds_per_minute;
  return {date, ClockTime{static_cast<std::int16_t>(minute)}};
}

DueView calculate_due(Query& use, CalculateDue const& input) {
  auto const start = parse_local_minute(input.start.text);
  if (!start) throw Refused(refuse_field(CalendarsRefusal::start_wrong, "start"));
  if (input.working_days.has_value() == input.working_minutes.has_value())
    throw Refused(refuse_field(CalendarsRefusal::term_wrong, "working_days"));
  ZoneCalendar const zone = calendar_for(use.db, use.actor.root_id, use.zone_id());
  DueView view;
  view.office_hours = office_hours_text(zone.hours);
  if (input.working_days)
    days_due(view, zone, *start, input);
  else
    minutes_due(view, zone, *start, input);
  return view;
}

CalendarEffects preview_calendar(Query& use, VersionRef const& input) {
  auto const version = require_found(find_version(use.db, use.actor.root_id, input.version_id), Refusal{"not_found", {}, {}});
  WorkCalendar const now = work_calendar(use.db, use.actor.root_id);
  WorkCalendar then = now;
  then.load(static_cast<int>(version.year), core_year(days_of_version(use.db, use.actor.root_id, input.version_id)));
  CalendarEffects effects;
  for (auto const& zone : organisation::zones(use.db)) {
    OfficeHours const hours = hours_of(use.db, zone.zone_id);
    collect_moved(use, zone.zone_id, {now, hours}, {then, hours}, effects);
  }
  return effects;
}

OfficeHoursView get_office_hours(Query& use) { return hours_view(use.db, use.zone_id()); }

OfficeHoursView set_office_hours(UseCase& use, SetOfficeHours const& input) {
  auto const hours = office_hours_from(input.intervals.text);
  if (!hours) throw Refused(refuse_field(CalendarsRefusal::office_hours_wrong, "intervals"));
  auto const before = hours_view(use.db, use.zone_id());
  StoredOfficeHours const stored{input.version, office_hours_text(*hours), input.basis.text, use.actor.name, to_text(use.now())};
  if (!put_office_hours(use.db, use.zone_id(), stored, use.actor.account_id)) throw Refused({"stale", {}, {}});
  auto const after = hours_view(use.db, use.zone_id());
  use.audit_subject("office_hours", use.zone_id().text);
  use.audit_change(before, after);
  return after;
}

} // namespace shiji::calendars
