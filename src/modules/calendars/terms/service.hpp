// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/calendars/terms/types.hpp"
#include "modules/calendars/years/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::calendars {

DueView calculate_due(Query& use, CalculateDue const& input);
CalendarEffects preview_calendar(Query& use, VersionRef const& input);
OfficeHoursView get_office_hours(Query& use);
OfficeHoursView set_office_hours(UseCase& use, SetOfficeHours const& input);

} // namespace shiji::calendars
