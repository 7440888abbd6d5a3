// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/leaving/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

constexpr Statement leaving_page_statement{
    R"(SELECT l.leaving_id, l.person_id, p.name AS person_name, COALESCE(u.name, '') AS unit_name, l.kind, l.state, l.last_day,
       r.name AS receiver_name,
       (SELECT count(*) FROM organisation_handover h WHERE h.zone_id = l.zone_id AND h.leaving_id = l.leaving_id AND h.state = 'open') AS items_open,
       (SELECT count(*) FROM organisation_handover h WHERE h.zone_id = l.zone_id AND h.leaving_id = l.leaving_id) AS items,
       l.opened_at, l.returned_on, l.version
FROM organisation_leaving l
JOIN organisation_person p ON p.zone_id = l.zone_id AND p.person_id = l.person_id
JOIN organisation_person r ON r.zone_id = l.zone_id AND r.person_id = l.receiver_id
LEFT JOIN organisation_unit u ON u.zone_id = l.zone_id AND u.unit_id = l.unit_id
WHERE l.zone_id = $1 AND {scope: owner=l.person_id unit=l.unit_id}
  AND ($2 = '' OR lower(p.name) LIKE lower($2) ESCAPE '!')
  AND ($3 = '' OR l.state = $3)
  AND ($4 = '' OR l.kind = $4)
{page: opened_at=l.opened_at last_day=l.last_day person=p.name id=l.leaving_id})"};
// unscoped: of whoever goes or receives, for that person, and one leaving for whoever may see it
constexpr Statement leaving_rows_statement{
    R"(SELECT l.leaving_id, l.person_id, p.name AS person_name, COALESCE(u.name, '') AS unit_name, l.kind, l.state, l.last_day,
       r.name AS receiver_name,
       (SELECT count(*) FROM organisation_handover h WHERE h.zone_id = l.zone_id AND h.leaving_id = l.leaving_id AND h.state = 'open') AS items_open,
       (SELECT count(*) FROM organisation_handover h WHERE h.zone_id = l.zone_id AND h.leaving_id = l.leaving_id) AS items,
       l.opened_at, l.returned_on, l.version
FROM organisation_leaving l
JOIN organisation_person p ON p.zone_id = l.zone_id AND p.person_id = l.person_id
JOIN organisation_person r ON r.zone_id = l.zone_id AND r.person_id = l.receiver_id
LEFT JOIN organisation_unit u ON u.zone_id = l.zone_id AND u.unit_id = l.unit_id
WHERE l.zone_id = $1 AND ($2 = '' OR l.person_id = $2 OR l.receiver_id = $2) AND ($3 = '' OR l.leaving_id = $3)
ORDER BY l.opened_at DESC, l.leaving_id DESC)"};
constexpr Statement in_scope_statement{R"(SELECT count(*) FROM organisation_leaving l
WHERE l.zone_id = $1 AND l.leaving_id = $2 AND {scope: owner=l.person_id unit=l.unit_id})"};
// unscoped: judged by the act itself, and doors of a file that is shown
constexpr Statement leavings_statement{
    R"(SELECT leaving_id, person_id, unit_id, kind, state, last_day, receiver_id, document, reason, opened_by, opener_name, opened_at, closed_by,
       closer_name, closed_at, returned_on, version
FROM organisation_leaving WHERE zone_id = $1 AND ($2 = '' OR leaving_id = $2) AND ($3 = '' OR person_id = $3) ORDER BY opened_at, leaving_id)"};
constexpr Statement insert_leaving_statement{
    R"(INSERT INTO organisation_leaving (zone_id, leaving_id, version, person_id, unit_id, kind, state, last_day, receiver_id, document, reason,
  opened_by, opener_name, opened_at, closed_by, closer_name, closed_at, returned_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18))"};
constexpr Statement update_leaving_statement{
    R"(UPDATE organisation_leaving SET version = version + 1, state = $4, closed_by = $5, closer_name = $6, closed_at = $7, returned_on = $8
WHERE zone_id = $1 AND leaving_id = $2 AND version = $3)"};
constexpr Statement handover_statement{R"(SELECT item, kind, subject, state, note, settler_name, settled_at
FROM organisation_handover WHERE zone_id = $1 AND leaving_id = $2 ORDER BY item)"};
constexpr Statement append_handover_statement{
    R"(INSERT INTO organisation_handover (zone_id, leaving_id, item, kind, subject, state, note, settler_name, settled_at)
SELECT $1, $2, count(*) + 1, $3, $4, 'open', '', '', NULL FROM organisation_handover WHERE zone_id = $1 AND leaving_id = $2)"};
constexpr Statement settle_statement{R"(UPDATE organisation_handover SET state = $4, note = $5, settler_name = $6, settled_at = $7
WHERE zone_id = $1 AND leaving_id = $2 AND item = $3)"};
constexpr Statement headed_statement{R"(SELECT u.unit_id, u.name
FROM organisation_unit_head h JOIN organisation_unit u ON u.zone_id = h.zone_id AND u.unit_id = h.unit_id
WHERE h.zone_id = $1 AND h.post_id = $2 AND u.valid_to IS NULL ORDER BY u.unit_id)"};

} // namespace

Page<LeavingRow> page_of_leavings(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                  Id<Zone> const& zone_id, LeavingFilter const& filter) {
  return reader.page<LeavingRow>(leaving_page_statement, scope, order, {zone_id, filter.pattern, filter.state, filter.kind});
}

std::vector<LeavingRow> leavings_concerning(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.rows<LeavingRow>(leaving_rows_statement, {zone_id, person_id, ""});
}

bool leaving_in_scope(database::Reader& reader, database::Scope const& scope, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id) {
  return reader.row<std::int64_t>(in_scope_statement, scope, {zone_id, leaving_id}).value_or(0) == 1;
}

std::optional<LeavingRow> find_leaving_row(database::Reader& reader, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id) {
  return reader.row<LeavingRow>(leaving_rows_statement, {zone_id, "", leaving_id});
}

std::optional<LeavingRecord> find_leaving(database::Reader& reader, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id) {
  return reader.row<LeavingRecord>(leavings_statement, {zone_id, leaving_id, ""});
}

std::vector<LeavingRecord> leavings_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.rows<LeavingRecord>(leavings_statement, {zone_id, "", person_id});
}

void insert_leaving(database::Transaction& transaction, Id<Zone> const& zone_id, LeavingRecord const& leaving) {
  transaction.run(insert_leaving_statement,
                  {zone_id, leaving.leaving_id, leaving.version, leaving.person_id, leaving.unit_id, leaving.kind, leaving.state,
                   leaving.last_day, leaving.receiver_id, leaving.document, leaving.reason, leaving.opened_by, leaving.opener_name,
                   leaving.opened_at, leaving.closed_by, leaving.closer_name, leaving.closed_at, leaving.returned_on});
}

bool update_leaving(database::Transaction& transaction, Id<Zone> const& zone_id, LeavingRecord const& leaving, std::int64_t version) {
  return transaction.run(update_leaving_statement, {zone_id, leaving.leaving_id, version, leaving.state, leaving.closed_by,
                                                    leaving.closer_name, leaving.closed_at, leaving.returned_on}) == 1;
}

std::vector<HandoverItem> handover_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id) {
  return reader.rows<HandoverItem>(handover_statement, {zone_id, leaving_id});
}

void append_handover(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id, HandoverKind kind,
                     std::string const& subject) {
  transaction.run(append_handover_statement, {zone_id, leaving_id, kind, subject});
}

void settle_item(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Leaving> const& leaving_id, HandoverItem const& item) {
  transaction.run(settle_statement, {zone_id, leaving_id, item.item, item.state, item.note, item.settler_name, item.settled_at});
}

std::vector<UnitName> units_headed_by(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id) {
  return reader.rows<UnitName>(headed_statement, {zone_id, post_id});
}

} // namespace shiji::organisation
