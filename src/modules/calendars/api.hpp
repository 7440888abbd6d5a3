// SPDX-License-Identifier: Apache-2.0
#pragma once
// What other modules may call of the calendars.
#include "modules/calendars/types.hpp"
#include "platform/usecase/usecase.hpp"

#include <functional>
#include <string_view>

namespace shiji::calendars {

// What counts time in a zone: the working days of the installation and the office hours of the zone. A year that nobody loaded follows the
// weekends alone; core's answers name it in calendar_gap, and no tacit decision may rest on it.
struct ZoneCalendar {
  WorkCalendar days;
  OfficeHours hours;
};
ZoneCalendar calendar_for(database::Reader& reader, Id<Zone> const& root_id, Id<Zone> const& zone_id);

// The civil minute of an instant, for the start of a term.
LocalMinute local_minute(Instant instant, int utc_offset_minutes);

// A clock that runs in a zone: what it is of, when it began, and how many working days it has.
struct OpenTerm {
  std::string subject_id, title;
  LocalMinute start;
  std::int64_t working_days = 1;
  std::vector<Suspension> suspensions;
};

// Where open terms come from: declared once while the modules are listed. The title of a term is shown to who holds the permission in the
// whole zone; others are told how many there are.
struct DueSource {
  std::string_view kind; // fact_confirmation, …; a word of the declaring module's texts.json
  std::string_view permission;
  std::string_view path; // of the page: `/facts/`, before the subject's id
  std::function<std::vector<OpenTerm>(database::Reader&, Id<Zone> const&)> open_terms;
};
void declare_due_source(DueSource source);
std::vector<DueSource> const& due_sources();

} // namespace shiji::calendars
