// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/module.hpp"

#include "embedded/modules_calendars_files.hpp"
#include "modules/calendars/terms/service.hpp"
#include "modules/calendars/years/service.hpp"

namespace shiji::calendars {

using database::Reach;

Module module() {
  Module m{.name = "calendars",
           .depends_on = {"organisation"},
           .permissions = {{"calendar.read", all_roles()},
                           {"calendar.write", {Role::personnel, Role::system_admin}, Reach::zone},
                           {"calendar.confirm", {Role::leader, Role::personnel, Role::system_admin}, Reach::zone},
                           {"office_hours.write", {Role::personnel}, Reach::zone}},
           .files = embedded::modules_calendars_files()};
  m.add(query<calculate_due>("/api/due", "calendar.read"));
  m.add(query<get_calendar_year>("/api/calendars/{year}", "calendar.read"));
  m.add(list<list_calendar_versions>("/api/calendar-versions", "/api/calendar-versions.csv", "calendar.read"));
  m.add(query<get_calendar_version>("/api/calendar-versions/{version_id}", "calendar.read"));
  m.add(query<preview_calendar>("/api/calendar-versions/{version_id}/effects", "calendar.read"));
  m.add(command<draft_calendar>("POST", "/api/calendar-versions", "calendar.write"));
  m.add(command<change_calendar_draft>("PUT", "/api/calendar-versions/{version_id}", "calendar.write"));
  m.add(command<confirm_calendar>("POST", "/api/calendar-versions/{version_id}/confirm", "calendar.confirm"));
  m.add(command<discard_calendar_draft>("DELETE", "/api/calendar-versions/{version_id}", "calendar.write"));
  m.add(command<restore_calendar>("POST", "/api/calendar-versions/{version_id}/restore", "calendar.write"));
  m.add(command<read_notice>("POST", "/api/calendar-notice", "calendar.write"));
  m.add(query<get_office_hours>("/api/office-hours", "calendar.read"));
  m.add(command<set_office_hours>("PUT", "/api/office-hours", "office_hours.write"));
  return m;
}

} // namespace shiji::calendars
