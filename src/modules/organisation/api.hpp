// SPDX-License-Identifier: Apache-2.0
#pragma once
// What other modules may call of the organisation. Views to join:
//   organisation_kin (zone_id, person_id, relative_id): confirmed kinship, each pair in both directions
//   organisation_person_card (zone_id, person_id, name, unit_id, unit_name, department_id, department_name, category, level, post_title,
//                             is_current): one row per person with the post held today; is_current is false, the texts are empty and the
//                             level is 0 where there is none
//   organisation_unit_card (zone_id, unit_id, name, kind, class): one row per unit that is or was
//   organisation_unit_closure (zone_id, ancestor_id, unit_id): every unit with itself and the units above it, of the tree as it is now
#include "modules/organisation/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

// Zones and leagues, leagues first, then by code.
std::vector<ZoneCard> zones(database::Reader& reader);
std::optional<ZoneCard> zone_card(database::Reader& reader, Id<Zone> const& zone_id);
// Makes a zone or a league with the unit that stands for the whole of it. Refused: zone_code_taken, parent_not_a_league.
Id<Zone> create_zone(UseCase& use, NewZone const& zone);
// The same under an id that is known before, as that of the zone an account already acts in.
void create_zone_as(UseCase& use, Id<Zone> const& zone_id, NewZone const& zone);
// The unit that stands for the whole of a zone.
std::optional<UnitCard> root_unit(database::Reader& reader, Id<Zone> const& zone_id);

std::optional<UnitCard> unit_card(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
// The unit's id and those of the units above it.
std::vector<std::string> unit_and_ancestors(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
// The unit and all units below it that are open.
std::vector<Id<Unit>> unit_with_descendants(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
// The open units of a zone in the order of their tree: every unit after the one above it.
std::vector<UnitCard> units_of_zone(database::Reader& reader, Id<Zone> const& zone_id);

// Whoever has a file in the zone, with today's post or none.
std::optional<PersonCard> person_card(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
// With the post held on the date.
std::optional<PersonCard> person_card_on(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id, Date date);
// The posts somebody held and holds, newest first.
std::vector<PostInFile> posts_held(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
// Whoever has a file in the zone and has left it.
bool has_left(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
// Everybody who holds a post today, by name.
std::vector<PersonCard> people_of_zone(database::Reader& reader, Id<Zone> const& zone_id);

// Confirmed kin of a person, by id; nobody for an account that belongs to no person.
std::vector<Id<Person>> kin_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
// Whether two people are confirmed kin: they neither decide on each other's work nor work under each other.
bool are_kin(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& a, Id<Person> const& b);

// Puts something on the handover list of a leaving that was just opened (LeavingOpened of events.hpp). subject: a name, a number of pieces.
void add_handover_item(UseCase& use, Id<Leaving> const& leaving_id, HandoverKind kind, std::string const& subject);

} // namespace shiji::organisation
