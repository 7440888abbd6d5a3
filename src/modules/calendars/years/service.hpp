// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/calendars/years/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::calendars {

CalendarYearView get_calendar_year(Query& use, GetYear const& input);
Page<VersionRow> list_calendar_versions(Query& use, ListVersions const& input);
VersionView get_calendar_version(Query& use, VersionRef const& input);
VersionView draft_calendar(UseCase& use, DraftCalendar const& input);
VersionView change_calendar_draft(UseCase& use, ChangeCalendarDraft const& input);
VersionView confirm_calendar(UseCase& use, VersionAct const& input);
void discard_calendar_draft(UseCase& use, VersionAct const& input);
// A draft with the days of an earlier version, or of the calendar compiled in where that version was the first of its year: an undo is
// confirmed by a second person like any other change.
VersionView restore_calendar(UseCase& use, VersionRef const& input);
NoticeDays read_notice(UseCase& use, ReadNotice const& input);

// The working days of the installation, with one version in the place of what is in force for its year.
WorkCalendar work_calendar(database::Reader& reader, Id<Zone> const& root_id);

} // namespace shiji::calendars
