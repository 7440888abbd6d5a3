// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/people/store.hpp"

#include "modules/organisation/cards/store.hpp"
#include "modules/organisation/units/types.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

constexpr Statement person_page_statement{
    R"(SELECT k.person_id, k.name, NULLIF(k.unit_id, '') AS unit_id, k.unit_name, NULLIF(k.department_id, '') AS department_id, k.department_name,
       k.category, k.level, k.post_title, k.state
FROM organisation_card k
WHERE k.zone_id = $1
  {given $2: AND lower(k.name) LIKE lower($2) ESCAPE '!'}
  {given $3: AND k.unit_id IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $3)}
  {given $4: AND k.category = $4}
  {given $5: AND k.level = $5}
  {given $6: AND k.state = $6}
  {given $7: AND k.person_id IN (SELECT g.record_id FROM search_gram g WHERE g.zone_id = $1 AND g.kind = 'person' AND g.gram >= $7 AND g.gram <= $8)}
{page: name=k.name unit=k.unit_name category=k.category level=k.level id=k.person_id})"};
constexpr Statement person_row_statement{
    R"(SELECT k.person_id, k.name, NULLIF(k.unit_id, '') AS unit_id, k.unit_name, NULLIF(k.department_id, '') AS department_id, k.department_name,
       k.category, k.level, k.post_title, k.state
FROM organisation_card k WHERE k.zone_id = $1 AND k.person_id = $2)"};
constexpr Statement unit_people_statement{
    "SELECT k.person_id, k.name, k.post_id FROM organisation_card k WHERE k.zone_id = $1 AND k.unit_id = $2 "
    "ORDER BY k.name, k.person_id LIMIT $3"};
constexpr Statement unit_people_after_statement{
    "SELECT k.person_id, k.name, k.post_id FROM organisation_card k WHERE k.zone_id = $1 AND k.unit_id = $2 "
    "AND (k.name, k.person_id) > ($4, $5) ORDER BY k.name, k.person_id LIMIT $3"};
constexpr Statement zone_cards_statement{
    R"(SELECT person_id, name, unit_id, unit_name, department_id, department_name, category, level, post_title
FROM organisation_person_card WHERE zone_id = $1 AND is_current ORDER BY name, person_id)"};
// unscoped: asked by other modules for a person they may show
constexpr Statement row_on_statement{
    R"(SELECT p.person_id, p.name, o.unit_id, COALESCE(v.name, '') AS unit_name, o.unit_id AS department_id, '' AS department_name,
       COALESCE(o.category, '') AS category, COALESCE(o.level, 0) AS level, COALESCE(o.title, '') AS post_title,
       CASE WHEN o.post_id IS NULL THEN 'unassigned' ELSE 'appointed' END AS state
FROM organisation_person p
LEFT JOIN organisation_assignment a ON a.zone_id = p.zone_id AND a.person_id = p.person_id AND a.valid_from <= $3
  AND (a.valid_to IS NULL OR a.valid_to >= $3)
LEFT JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id
LEFT JOIN organisation_unit_version v ON v.zone_id = o.zone_id AND v.unit_id = o.unit_id AND v.valid_from <= $3
  AND (v.valid_to IS NULL OR v.valid_to >= $3)
WHERE p.zone_id = $1 AND p.person_id = $2)"};
// Upwards from a unit, as the tree was on the date, to the first that is no section.
constexpr Statement department_on_statement{R"(WITH RECURSIVE above (unit_id, parent_id, kind, name) AS (
  SELECT v.unit_id, v.parent_id, u.kind, v.name
  FROM organisation_unit_version v JOIN organisation_unit u ON u.zone_id = v.zone_id AND u.unit_id = v.unit_id
  WHERE v.zone_id = $1 AND v.unit_id = $2 AND v.valid_from <= $3 AND (v.valid_to IS NULL OR v.valid_to >= $3)
  UNION ALL
  SELECT v.unit_id, v.parent_id, u.kind, v.name
  FROM above b
  JOIN organisation_unit_version v ON v.zone_id = $1 AND v.unit_id = b.parent_id AND v.valid_from <= $3
    AND (v.valid_to IS NULL OR v.valid_to >= $3)
  JOIN organisation_unit u ON u.zone_id = v.zone_id AND u.unit_id = v.unit_id
  WHERE b.kind = 'section')
SELECT unit_id, name FROM above WHERE kind <> 'section')"};
constexpr Statement person_statement{R"(SELECT p.person_id, p.name, p.gender, p.birth_year, p.joined_on, p.left_on, p.version
FROM organisation_person p
LEFT JOIN organisation_assignment a ON a.zone_id = p.zone_id AND a.person_id = p.person_id AND a.valid_to IS NULL
LEFT JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id
WHERE p.zone_id = $1 AND p.person_id = $2 AND {scope: owner=p.person_id unit=o.unit_id})"};
// unscoped: rows of a sheet are matched by name; each act on what is found is judged by itself
constexpr Statement people_named_statement{R"(SELECT person_id, name, gender, birth_year, joined_on, left_on, version
FROM organisation_person WHERE zone_id = $1 AND name = $2 ORDER BY person_id)"};
constexpr Statement delete_person_statement{"DELETE FROM organisation_person WHERE zone_id = $1 AND person_id = $2"};
constexpr Statement delete_card_statement{"DELETE FROM organisation_card WHERE zone_id = $1 AND person_id = $2"};
constexpr Statement delete_assignment_statement{"DELETE FROM organisation_assignment WHERE zone_id = $1 AND assignment_id = $2"};
constexpr Statement assignments_statement{R"(SELECT a.assignment_id, a.post_id, o.title AS post_title, o.category, o.level, o.unit_id,
       u.name AS unit_name, d.name AS department_name, a.valid_from, a.valid_to
FROM organisation_assignment a
JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id
JOIN organisation_unit u ON u.zone_id = o.zone_id AND u.unit_id = o.unit_id
JOIN organisation_unit d ON d.zone_id = u.zone_id AND d.unit_id = u.department_id
WHERE a.zone_id = $1 AND a.person_id = $2 ORDER BY a.valid_from DESC, a.assignment_id DESC)"};
constexpr Statement insert_person_statement{
    R"(INSERT INTO organisation_person (zone_id, person_id, version, name, gender, birth_year, joined_on, left_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};
constexpr Statement update_person_statement{
    R"(UPDATE organisation_person SET version = version + 1, name = $4, gender = $5, birth_year = $6, joined_on = $7, left_on = $8
WHERE zone_id = $1 AND person_id = $2 AND version = $3)"};
constexpr Statement insert_assignment_statement{
    R"(INSERT INTO organisation_assignment (zone_id, assignment_id, version, person_id, post_id, valid_from, valid_to)
VALUES ($1, $2, 1, $3, $4, $5, NULL))"};
constexpr Statement end_assignment_statement{R"(UPDATE organisation_assignment SET valid_to = $3, version = version + 1
WHERE zone_id = $1 AND person_id = $2 AND valid_to IS NULL)"};
constexpr Statement identity_statement{
    "SELECT original_identity, phone, id_number FROM organisation_identity WHERE zone_id = $1 AND person_id = $2"};
constexpr Statement has_identity_statement{"SELECT count(*) FROM organisation_identity WHERE zone_id = $1 AND person_id = $2"};
constexpr Statement put_identity_statement{
    R"(INSERT INTO organisation_identity (zone_id, person_id, version, original_identity, phone, id_number) VALUES ($1, $2, 1, $3, $4, $5)
ON CONFLICT (zone_id, person_id) DO UPDATE SET version = organisation_identity.version + 1, original_identity = excluded.original_identity,
  phone = excluded.phone, id_number = excluded.id_number)"};
constexpr Statement insert_unsealing_statement{
    R"(INSERT INTO organisation_unsealing (zone_id, unsealing_id, person_id, opened_by, opened_at, expires_at, reason)
VALUES ($1, $2, $3, $4, $5, $6, $7))"};
constexpr Statement unsealing_statement{R"(SELECT unsealing_id, person_id, opened_by, opened_at, expires_at, reason
FROM organisation_unsealing WHERE zone_id = $1 AND unsealing_id = $2)"};
constexpr Statement unsealings_statement{R"(SELECT opened_by, opened_at, reason
FROM organisation_unsealing WHERE zone_id = $1 AND person_id = $2 ORDER BY opened_at DESC, unsealing_id DESC)"};

} // namespace

Page<PersonRow> page_of_people(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                               Id<Zone> const& zone_id, PersonFilter const& filter) {
  return reader.page<PersonRow>(
      person_page_statement, scope, order,
      {zone_id, filter.pattern, filter.unit_id, filter.category, filter.level, filter.state, filter.gram_from, filter.gram_to});
}

std::vector<UnitPerson> people_in_unit(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id, std::int64_t limit,
                                       std::optional<UnitPerson> const& after) {
  if (!after) return reader.rows<UnitPerson>(unit_people_statement, {zone_id, unit_id, limit});
  return reader.rows<UnitPerson>(unit_people_after_statement, {zone_id, unit_id, limit, after->name, after->person_id});
}

std::optional<PersonRow> find_person_row(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.row<PersonRow>(person_row_statement, {zone_id, person_id});
}

std::optional<PersonRow> find_person_row_on(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id, Date date) {
  auto row = reader.row<PersonRow>(row_on_statement, {zone_id, person_id, date});
  if (!row || !row->unit_id) return row;
  if (auto const department = reader.row<UnitName>(department_on_statement, {zone_id, *row->unit_id, date})) {
    row->department_id = department->unit_id;
    row->department_name = department->name;
  }
  return row;
}

std::vector<PersonCard> cards_of_zone(database::Reader& reader, Id<Zone> const& zone_id) {
  return reader.rows<PersonCard>(zone_cards_statement, {zone_id});
}

std::optional<PersonRecord> find_person(database::Reader& reader, database::Scope const& scope, Id<Zone> const& zone_id,
                                        Id<Person> const& person_id) {
  return reader.row<PersonRecord>(person_statement, scope, {zone_id, person_id});
}

std::vector<PersonRecord> people_named(database::Reader& reader, Id<Zone> const& zone_id, std::string_view name) {
  return reader.rows<PersonRecord>(people_named_statement, {zone_id, name});
}

void delete_person(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  transaction.run(delete_card_statement, {zone_id, person_id});
  transaction.run(delete_person_statement, {zone_id, person_id});
}

void delete_assignment(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Assignment> const& assignment_id) {
  transaction.run(delete_assignment_statement, {zone_id, assignment_id});
}

std::vector<AssignmentRow> assignments_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.rows<AssignmentRow>(assignments_statement, {zone_id, person_id});
}

void insert_person(database::Transaction& transaction, Id<Zone> const& zone_id, PersonRecord const& person) {
  transaction.run(insert_person_statement, {zone_id, person.person_id, person.version, person.name, person.gender, person.birth_year,
                                            person.joined_on, person.left_on});
  put_card(transaction, zone_id, person.person_id);
}

bool update_person(database::Transaction& transaction, Id<Zone> const& zone_id, PersonRecord const& person, std::int64_t version) {
  bool const is_that_version = transaction.run(update_person_statement, {zone_id, person.person_id, version, person.name, person.gender,
                                                                         person.birth_year, person.joined_on, person.left_on}) == 1;
  if (is_that_version) put_card(transaction, zone_id, person.person_id);
  return is_that_version;
}

void insert_assignment(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id,
                       AssignmentRow const& assignment) {
  transaction.run(insert_assignment_statement, {zone_id, assignment.assignment_id, person_id, assignment.post_id, assignment.valid_from});
}

void end_open_assignment(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id, Date last_day) {
  transaction.run(end_assignment_statement, {zone_id, person_id, last_day});
}

std::optional<SealedIdentity> find_identity(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.row<SealedIdentity>(identity_statement, {zone_id, person_id});
}

bool has_identity(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.number(has_identity_statement, {zone_id, person_id}) == 1;
}

void put_identity(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id,
                  SealedIdentity const& identity) {
  transaction.run(put_identity_statement, {zone_id, person_id, identity.original_identity, identity.phone, identity.id_number});
}

void insert_unsealing(database::Transaction& transaction, Id<Zone> const& zone_id, UnsealingRecord const& unsealing) {
  transaction.run(insert_unsealing_statement, {zone_id, unsealing.unsealing_id, unsealing.person_id, unsealing.opened_by,
                                               unsealing.opened_at, unsealing.expires_at, unsealing.reason});
}

std::optional<UnsealingRecord> find_unsealing(database::Reader& reader, Id<Zone> const& zone_id, Id<Unsealing> const& unsealing_id) {
  return reader.row<UnsealingRecord>(unsealing_statement, {zone_id, unsealing_id});
}

std::vector<UnsealingRow> unsealings_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.rows<UnsealingRow>(unsealings_statement, {zone_id, person_id});
}

} // namespace shiji::organisation
