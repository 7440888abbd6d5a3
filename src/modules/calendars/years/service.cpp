// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/years/service.hpp"

#include "modules/calendars/years/rules.hpp"
#include "modules/calendars/years/store.hpp"

#include <algorithm>
#include <map>

namespace shiji::calendars {
namespace {

Refusal const not_found{"not_found", {}, {}};

StoredVersion load(Context const& use, database::Reader& db, Id<CalendarVersion> const& version_id) {
  return require_found(find_version(db, use.actor.root_id, version_id), not_found);
}

void require_draft(StoredVersion const& version, std::int64_t seen) {
  if (version.status != VersionStatus::draft) throw Refused(refuse(CalendarsRefusal::calendar_not_a_draft));
  if (version.version != seen) throw Refused({"stale", {}, {}});
}

VersionView view_of(Context const& use, database::Reader& db, Id<CalendarVersion> const& version_id) {
  auto const stored = load(use, db, version_id);
  auto days = days_of_version(db, use.actor.root_id, version_id);
  auto const working_days = count_working_days(stored.year, days);
  bool const mine = use.may("calendar.confirm") && !may_confirm_draft(stored.status, stored.drafted_by, stored.drafted_by_person,
                                                                      use.actor.account_id.text, use.actor.person_id.text);
  return {stored, std::move(days), working_days, mine};
}

BuiltInYear const* built_in(std::int64_t year) {
  auto const years = built_in_years();
  auto const found = std::find_if(years.begin(), years.end(), [&](BuiltInYear const& each) { return each.year == year; });
  return found == years.end() ? nullptr : &*found;
}

std::vector<SpecialDay> days_of(BuiltInYear const& year) {
  std::vector<SpecialDay> days;
  for (Date const day : year.off) days.push_back({day, DayKind::off, {}});
  for (Date const day : year.work) days.push_back({day, DayKind::work, {}});
  std::sort(days.begin(), days.end(), [](SpecialDay const& a, SpecialDay const& b) { return a.day < b.day; });
  return days;
}

std::int64_t count_of(std::vector<SpecialDay> const& days, DayKind kind) {
  return std::count_if(days.begin(), days.end(), [&](SpecialDay const& each) { return each.kind == kind; });
}

void publish_change(UseCase& use, std::int64_t year) {
  LiveEvent event;
  event.kind = "calendar_changed";
  event.subject_kind = "calendar";
  event.subject_id = std::to_string(year);
  event.permission = "calendar.read";
  use.publish(std::move(event));
}

VersionView insert_draft(UseCase& use, DraftCalendar const& input) {
  require(days_are_sound(input.year, input.days));
  if (find_version_of_year(use.db, use.actor.root_id, input.year, VersionStatus::draft))
    throw Refused(refuse(CalendarsRefusal::draft_exists, {{"year", std::to_string(input.year)}}));
  StoredVersion draft;
  draft.version_id = use.new_id<CalendarVersion>();
  draft.version = 1;
  draft.year = input.year;
  draft.document_number = input.document_number.text;
  draft.issued_on = input.issued_on ? format_date(*input.issued_on) : std::string();
  draft.link = input.link;
  draft.note = input.note;
  draft.off_count = count_of(input.days, DayKind::off);
  draft.work_count = count_of(input.days, DayKind::work);
  draft.drafted_by = use.actor.account_id.text;
  draft.drafted_by_person = use.actor.person_id.text;
  draft.drafter_name = use.actor.name;
  draft.drafted_at = use.now();
  insert_version(use.db, use.actor.root_id, draft);
  replace_days(use.db, use.actor.root_id, draft.version_id, input.days);
  use.audit_subject("calendar", draft.version_id.text);
  publish_change(use, input.year);
  return view_of(use, use.db, draft.version_id);
}

} // namespace

CalendarYearView get_calendar_year(Query& use, GetYear const& input) {
  if (input.year < first_year || input.year > last_year) throw Refused(not_found);
  CalendarYearView view;
  view.year = input.year;
  auto const in_force = find_version_of_year(use.db, use.actor.root_id, input.year, VersionStatus::in_force);
  auto const draft = find_version_of_year(use.db, use.actor.root_id, input.year, VersionStatus::draft);
  if (draft) view.draft_id = draft->version_id;
  if (in_force) {
    view.source = YearSource::version;
    view.version_id = in_force->version_id;
    view.document_number = in_force->document_number;
    view.days = days_of_version(use.db, use.actor.root_id, in_force->version_id);
  } else if (auto const* const compiled = built_in(input.year)) {
    view.source = YearSource::built_in;
    view.document_number = compiled->notice;
    view.days = days_of(*compiled);
  } else {
    view.source = YearSource::provisional;
  }
  view.working_days = count_working_days(input.year, view.days);
  view.day_count = is_leap_year(static_cast<int>(input.year)) ? 366 : 365;
  return view;
}

Page<VersionRow> list_calendar_versions(Query& use, ListVersions const& input) {
  return page_of_versions(use.db, use.order(input), use.actor.root_id, input);
}

VersionView get_calendar_version(Query& use, VersionRef const& input) { return view_of(use, use.db, input.version_id); }

VersionView draft_calendar(UseCase& use, DraftCalendar const& input) { return insert_draft(use, input); }

VersionView change_calendar_draft(UseCase& use, ChangeCalendarDraft const& input) {
  auto draft = load(use, use.db, input.version_id);
  require_draft(draft, input.version);
  require(days_are_sound(draft.year, input.days));
  auto const before = view_of(use, use.db, input.version_id);
  draft.document_number = input.document_number.text;
  draft.issued_on = input.issued_on ? format_date(*input.issued_on) : std::string();
  draft.link = input.link;
  draft.note = input.note;
  draft.off_count = count_of(input.days, DayKind::off);
  draft.work_count = count_of(input.days, DayKind::work);
  if (!update_draft(use.db, use.actor.root_id, draft)) throw Refused({"stale", {}, {}});
  replace_days(use.db, use.actor.root_id, input.version_id, input.days);
  auto const after = view_of(use, use.db, input.version_id);
  use.audit_change(before, after);
  publish_change(use, draft.year);
  return after;
}

VersionView confirm_calendar(UseCase& use, VersionAct const& input) {
  auto draft = load(use, use.db, input.version_id);
  require(may_confirm_draft(draft.status, draft.drafted_by, draft.drafted_by_person, use.actor.account_id.text, use.actor.person_id.text));
  require_draft(draft, input.version);
  replace_in_force(use.db, use.actor.root_id, draft.year);
  draft.status = VersionStatus::in_force;
  draft.decider_name = use.actor.name;
  draft.decided_at = to_text(use.now());
  if (!decide_version(use.db, use.actor.root_id, draft, use.actor.account_id)) throw Refused({"stale", {}, {}});
  publish_change(use, draft.year);
  return view_of(use, use.db, input.version_id);
}

void discard_calendar_draft(UseCase& use, VersionAct const& input) {
  auto draft = load(use, use.db, input.version_id);
  require_draft(draft, input.version);
  draft.status = VersionStatus::discarded;
  draft.decider_name = use.actor.name;
  draft.decided_at = to_text(use.now());
  if (!decide_version(use.db, use.actor.root_id, draft, use.actor.account_id)) throw Refused({"stale", {}, {}});
  publish_change(use, draft.year);
}

VersionView restore_calendar(UseCase& use, VersionRef const& input) {
  auto const earlier = load(use, use.db, input.version_id);
  if (earlier.status == VersionStatus::draft) throw Refused(refuse(CalendarsRefusal::nothing_to_restore));
  DraftCalendar draft;
  draft.year = earlier.year;
  // Of the version in force the opposite is wanted: what stood before it.
  auto const* const compiled = earlier.status == VersionStatus::in_force ? built_in(earlier.year) : nullptr;
  if (earlier.status == VersionStatus::in_force && !compiled) throw Refused(refuse(CalendarsRefusal::nothing_to_restore));
  draft.document_number = {compiled ? std::string(compiled->notice) : earlier.document_number};
  draft.link = earlier.link;
  draft.days = compiled ? days_of(*compiled) : days_of_version(use.db, use.actor.root_id, input.version_id);
  return insert_draft(use, draft);
}

NoticeDays read_notice(UseCase& use, ReadNotice const& input) {
  auto read = read_notice_text(input.year, input.text.text);
  if (read.days.empty() && read.faults.empty()) throw Refused(refuse_field(CalendarsRefusal::notice_unreadable, "text"));
  use.audit_subject("calendar", std::to_string(input.year));
  return read;
}

WorkCalendar work_calendar(database::Reader& reader, Id<Zone> const& root_id) {
  WorkCalendar calendar = built_in_calendar();
  std::map<std::int64_t, CalendarYear> years;
  for (DayInForce const& each : days_in_force(reader, root_id)) {
    CalendarYear& year = years[each.year];
    (each.kind == DayKind::off ? year.off : year.work).push_back(each.day);
  }
  for (auto const& [year, days] : years) calendar.load(static_cast<int>(year), days);
  return calendar;
}

} // namespace shiji::calendars
