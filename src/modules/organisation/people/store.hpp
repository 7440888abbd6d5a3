// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/people/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

struct PersonFilter {
  std::string pattern, unit_id, category; // empty: all
  std::int64_t level = 0;                 // 0: all
  std::string state;
  std::string gram_from, gram_to; // of the pattern, as the search cut it; empty: no character of it is in the search
};
Page<PersonRow> page_of_people(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                               Id<Zone> const& zone_id, PersonFilter const& filter);
// Whoever works in a unit, by name; after a person of it, or from the beginning.
std::vector<UnitPerson> people_in_unit(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id, std::int64_t limit,
                                       std::optional<UnitPerson> const& after);
std::optional<PersonRow> find_person_row(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
// With the post held on the date, its unit named and placed as on that date.
std::optional<PersonRow> find_person_row_on(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id, Date date);
// Whoever holds a post today, by name.
std::vector<PersonCard> cards_of_zone(database::Reader& reader, Id<Zone> const& zone_id);

// Where the person lies in the scope: by their own id, or by the unit of the post held.
std::optional<PersonRecord> find_person(database::Reader& reader, database::Scope const& scope, Id<Zone> const& zone_id,
                                        Id<Person> const& person_id);
// Of exactly this name.
std::vector<PersonRecord> people_named(database::Reader& reader, Id<Zone> const& zone_id, std::string_view name);
std::vector<AssignmentRow> assignments_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);

void insert_person(database::Transaction& transaction, Id<Zone> const& zone_id, PersonRecord const& person);
// Raises the version; false where it is another.
bool update_person(database::Transaction& transaction, Id<Zone> const& zone_id, PersonRecord const& person, std::int64_t version);
void insert_assignment(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id,
                       AssignmentRow const& assignment);
// Takes out what should never have been entered.
void delete_person(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id);
void delete_assignment(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Assignment> const& assignment_id);
void end_open_assignment(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id, Date last_day);

// Ciphertexts.
struct SealedIdentity {
  shape::SealedText original_identity, phone, id_number;
};
BOOST_DESCRIBE_STRUCT(SealedIdentity, (), (original_identity, phone, id_number))
std::optional<SealedIdentity> find_identity(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
bool has_identity(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
void put_identity(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id, SealedIdentity const& identity);

struct UnsealingRecord : UnsealingRow {
  Id<Unsealing> unsealing_id;
  Id<Person> person_id;
  Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(UnsealingRecord, (UnsealingRow), (unsealing_id, person_id, expires_at))
void insert_unsealing(database::Transaction& transaction, Id<Zone> const& zone_id, UnsealingRecord const& unsealing);
std::optional<UnsealingRecord> find_unsealing(database::Reader& reader, Id<Zone> const& zone_id, Id<Unsealing> const& unsealing_id);
std::vector<UnsealingRow> unsealings_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);

} // namespace shiji::organisation
