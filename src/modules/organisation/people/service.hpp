// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/people/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

Page<PersonRow> list_people(Query& use, ListPeople const& input);
UnitPeople list_unit_people(Query& use, ListUnitPeople const& input);
// The card for everybody, with the file for whoever may see it.
PersonDetail get_person(Query& use, PersonRef const& input);
PersonVersion create_person(UseCase& use, NewPerson const& input);
PersonVersion change_person(UseCase& use, ChangePerson const& input);
PersonVersion appoint(UseCase& use, Appoint const& input);
PersonVersion end_assignment(UseCase& use, EndAssignment const& input);

// Ends the appointment held, if any, and writes down that the person has left the zone. The last step of leaving.
void let_go(UseCase& use, Id<Person> const& person_id, Date last_day);

} // namespace shiji::organisation
