// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/relations/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

// unscoped: for whoever may read the whole register
constexpr Statement relation_page_statement{
    R"(SELECT r.relation_id, r.person_id, p.name AS person_name, p.unit_name || ' ' || p.post_title AS person_post,
       r.relative_id, q.name AS relative_name, q.unit_name || ' ' || q.post_title AS relative_post,
       r.kind, r.state, 'none' AS conflict, r.declarer_name, r.declared_at, r.decided_at, r.note, r.version
FROM organisation_relation r
JOIN organisation_person_card p ON p.zone_id = r.zone_id AND p.person_id = r.person_id
JOIN organisation_person_card q ON q.zone_id = r.zone_id AND q.person_id = r.relative_id
WHERE r.zone_id = $1
  AND ($2 = '' OR lower(p.name) LIKE lower($2) ESCAPE '!' OR lower(q.name) LIKE lower($2) ESCAPE '!')
  AND ($3 = '' OR r.person_id = $3 OR r.relative_id = $3)
  AND ($4 = '' OR r.state = $4)
  AND ($5 = '' OR r.kind = $5)
{page: declared_at=r.declared_at person=p.name id=r.relation_id})"};
// unscoped: those of one person, for that person, and one relation for whoever may read the register
constexpr Statement relations_statement{
    R"(SELECT r.relation_id, r.person_id, p.name AS person_name, p.unit_name || ' ' || p.post_title AS person_post,
       r.relative_id, q.name AS relative_name, q.unit_name || ' ' || q.post_title AS relative_post,
       r.kind, r.state, 'none' AS conflict, r.declarer_name, r.declared_at, r.decided_at, r.note, r.version
FROM organisation_relation r
JOIN organisation_person_card p ON p.zone_id = r.zone_id AND p.person_id = r.person_id
JOIN organisation_person_card q ON q.zone_id = r.zone_id AND q.person_id = r.relative_id
WHERE r.zone_id = $1 AND ($2 = '' OR r.person_id = $2 OR r.relative_id = $2) AND ($3 = '' OR r.relation_id = $3)
ORDER BY r.declared_at DESC, r.relation_id DESC)"};
constexpr Statement relation_statement{
    R"(SELECT relation_id, person_id, relative_id, kind, state, declared_by, declarer_name, declared_at, decided_by, decided_at, note, version
FROM organisation_relation WHERE zone_id = $1 AND relation_id = $2)"};
constexpr Statement detail_statement{"SELECT detail FROM organisation_relation WHERE zone_id = $1 AND relation_id = $2"};
constexpr Statement registered_statement{R"(SELECT count(*) FROM organisation_relation
WHERE zone_id = $1 AND state IN ('declared', 'confirmed')
  AND ((person_id = $2 AND relative_id = $3) OR (person_id = $3 AND relative_id = $2)))"};
constexpr Statement kin_statement{"SELECT relative_id FROM organisation_kin WHERE zone_id = $1 AND person_id = $2 ORDER BY relative_id"};
constexpr Statement insert_relation_statement{
    R"(INSERT INTO organisation_relation (zone_id, relation_id, version, person_id, relative_id, kind, detail, state, declared_by, declarer_name,
  declared_at, decided_by, decided_at, note)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14))"};
constexpr Statement update_relation_statement{
    R"(UPDATE organisation_relation SET version = version + 1, state = $4, decided_by = $5, decided_at = $6, note = $7
WHERE zone_id = $1 AND relation_id = $2 AND version = $3)"};
constexpr Statement heads_statement{R"(WITH RECURSIVE above (unit_id, parent_id, kind, step) AS (
  SELECT u.unit_id, u.parent_id, u.kind, CAST(0 AS BIGINT) FROM organisation_unit u WHERE u.zone_id = $1 AND u.unit_id = $2
  UNION ALL
  SELECT u.unit_id, u.parent_id, u.kind, b.step + 1
  FROM above b JOIN organisation_unit u ON u.zone_id = $1 AND u.unit_id = b.parent_id)
SELECT h.post_id, b.kind = 'zone' AS zone_wide
FROM above b JOIN organisation_unit_head h ON h.zone_id = $1 AND h.unit_id = b.unit_id ORDER BY b.step)"};
constexpr Statement post_held_statement{R"(SELECT o.post_id, o.unit_id
FROM organisation_assignment a JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id
WHERE a.zone_id = $1 AND a.person_id = $2 AND a.valid_to IS NULL)"};
constexpr Statement insert_override_statement{
    R"(INSERT INTO organisation_kin_override (zone_id, override_id, person_id, relative_id, post_id, conflict, reason, decided_by, decider_name,
  decided_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};
// unscoped: for whoever may read the whole register
constexpr Statement overrides_statement{
    R"(SELECT v.person_id, p.name AS person_name, v.relative_id, q.name AS relative_name, o.title AS post_title, v.conflict, v.reason,
       v.decider_name, v.decided_at
FROM organisation_kin_override v
JOIN organisation_person p ON p.zone_id = v.zone_id AND p.person_id = v.person_id
JOIN organisation_person q ON q.zone_id = v.zone_id AND q.person_id = v.relative_id
JOIN organisation_post o ON o.zone_id = v.zone_id AND o.post_id = v.post_id
WHERE v.zone_id = $1 ORDER BY v.decided_at DESC, v.override_id DESC)"};

} // namespace

Page<RelationRow> page_of_relations(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                    Id<Zone> const& zone_id, RelationFilter const& filter) {
  return reader.page<RelationRow>(relation_page_statement, scope, order,
                                  {zone_id, filter.pattern, filter.person_id, filter.state, filter.kind});
}

std::vector<RelationRow> relations_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.rows<RelationRow>(relations_statement, {zone_id, person_id, ""});
}

std::optional<RelationRow> find_relation_row(database::Reader& reader, Id<Zone> const& zone_id, Id<Relation> const& relation_id) {
  return reader.row<RelationRow>(relations_statement, {zone_id, "", relation_id});
}

std::optional<RelationRecord> find_relation(database::Reader& reader, Id<Zone> const& zone_id, Id<Relation> const& relation_id) {
  return reader.row<RelationRecord>(relation_statement, {zone_id, relation_id});
}

shape::SealedText detail_of_relation(database::Reader& reader, Id<Zone> const& zone_id, Id<Relation> const& relation_id) {
  return {reader.text(detail_statement, {zone_id, relation_id}).value()};
}

bool is_registered(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id, Id<Person> const& relative_id) {
  return reader.number(registered_statement, {zone_id, person_id, relative_id}).value_or(0) > 0;
}

std::vector<Id<Person>> kin_ids(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.rows<Id<Person>>(kin_statement, {zone_id, person_id});
}

void insert_relation(database::Transaction& transaction, Id<Zone> const& zone_id, RelationRecord const& relation,
                     shape::SealedText const& detail) {
  transaction.run(insert_relation_statement, {zone_id, relation.relation_id, relation.version, relation.person_id, relation.relative_id,
                                              relation.kind, detail, relation.state, relation.declared_by, relation.declarer_name,
                                              relation.declared_at, relation.decided_by, relation.decided_at, relation.note});
}

bool update_relation(database::Transaction& transaction, Id<Zone> const& zone_id, RelationRecord const& relation, std::int64_t version) {
  return transaction.run(update_relation_statement, {zone_id, relation.relation_id, version, relation.state, relation.decided_by,
                                                     relation.decided_at, relation.note}) == 1;
}

std::vector<HeadAbove> heads_above(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.rows<HeadAbove>(heads_statement, {zone_id, unit_id});
}

std::optional<PostHeld> post_held(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.row<PostHeld>(post_held_statement, {zone_id, person_id});
}

void insert_override(database::Transaction& transaction, Id<Zone> const& zone_id, OverrideRecord const& made) {
  transaction.run(insert_override_statement, {zone_id, made.override_id, made.person_id, made.relative_id, made.post_id, made.conflict,
                                              made.reason, made.decided_by, made.decider_name, made.decided_at});
}

std::vector<Override> overrides_of_zone(database::Reader& reader, Id<Zone> const& zone_id) {
  return reader.rows<Override>(overrides_statement, {zone_id});
}

} // namespace shiji::organisation
