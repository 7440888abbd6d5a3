// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/calendars/types.hpp"

namespace shiji::calendars {

enum class VersionStatus { draft, in_force, replaced, discarded };
BOOST_DESCRIBE_ENUM(VersionStatus, draft, in_force, replaced, discarded)

// Where the days of a year come from: a version of this installation, the calendar compiled in, or nowhere: weekends alone, provisional.
enum class YearSource { version, built_in, provisional };
BOOST_DESCRIBE_ENUM(YearSource, version, built_in, provisional)

struct VersionRow {
  Id<CalendarVersion> version_id;
  std::int64_t version = 0, year = 0;
  VersionStatus status{};
  std::string document_number, issued_on, link, note;
  std::int64_t off_count = 0, work_count = 0;
  std::string drafter_name;
  Instant drafted_at;
  std::string decider_name, decided_at; // empty while it is a draft
};
BOOST_DESCRIBE_STRUCT(VersionRow, (),
                      (version_id, version, year, status, document_number, issued_on, link, note, off_count, work_count, drafter_name,
                       drafted_at, decider_name, decided_at))

enum class VersionSort { drafted_at, year };
BOOST_DESCRIBE_ENUM(VersionSort, drafted_at, year)

struct ListVersions : PageRequest<VersionSort> {
  std::optional<std::int64_t> year;
  std::optional<VersionStatus> status;
};
BOOST_DESCRIBE_STRUCT(ListVersions, (PageRequest<VersionSort>), (year, status))

struct VersionView : VersionRow {
  std::vector<SpecialDay> days;
  std::int64_t working_days = 0;
  bool mine_to_confirm = false; // a draft that somebody else made
};
BOOST_DESCRIBE_STRUCT(VersionView, (VersionRow), (days, working_days, mine_to_confirm))

struct GetYear {
  std::int64_t year = 0;
};
BOOST_DESCRIBE_STRUCT(GetYear, (), (year))

struct CalendarYearView {
  std::int64_t year = 0;
  YearSource source{};
  std::string document_number;
  std::int64_t working_days = 0, day_count = 0;
  std::vector<SpecialDay> days;
  std::optional<Id<CalendarVersion>> version_id, draft_id;
};
BOOST_DESCRIBE_STRUCT(CalendarYearView, (), (year, source, document_number, working_days, day_count, days, version_id, draft_id))

struct VersionRef {
  Id<CalendarVersion> version_id;
};
BOOST_DESCRIBE_STRUCT(VersionRef, (), (version_id))

struct VersionAct {
  Id<CalendarVersion> version_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(VersionAct, (), (version_id, version))

// The notice a version comes from, and its days.
struct DraftCalendar {
  std::int64_t year = 0;
  shape::NonEmptyText<60> document_number;
  std::optional<Date> issued_on;
  std::string link, note;
  std::vector<SpecialDay> days;
};
BOOST_DESCRIBE_STRUCT(DraftCalendar, (), (year, document_number, issued_on, link, note, days))

struct ChangeCalendarDraft {
  Id<CalendarVersion> version_id;
  std::int64_t version = 0;
  shape::NonEmptyText<60> document_number;
  std::optional<Date> issued_on;
  std::string link, note;
  std::vector<SpecialDay> days;
};
BOOST_DESCRIBE_STRUCT(ChangeCalendarDraft, (), (version_id, version, document_number, issued_on, link, note, days))

struct ReadNotice {
  std::int64_t year = 0;
  shape::NonEmptyText<4000> text; // of a notice, or lines `2026-01-01,off,元旦`
};
BOOST_DESCRIBE_STRUCT(ReadNotice, (), (year, text))

// A part of the text that could not be read, or whose number of days is not the one it states.
struct NoticeFault {
  std::string part, code;
};
BOOST_DESCRIBE_STRUCT(NoticeFault, (), (part, code))

struct NoticeDays {
  std::vector<SpecialDay> days;
  std::vector<NoticeFault> faults;
};
BOOST_DESCRIBE_STRUCT(NoticeDays, (), (days, faults))

} // namespace shiji::calendars
