// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/units/store.hpp"

#include "modules/organisation/cards/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

constexpr Statement unit_statement{
    R"(SELECT unit_id, parent_id, department_id, kind, class AS unit_class, name, valid_from, valid_to, version
FROM organisation_unit WHERE zone_id = $1 AND unit_id = $2)"};
constexpr Statement root_unit_statement{
    R"(SELECT unit_id, parent_id, department_id, kind, class AS unit_class, name, valid_from, valid_to, version
FROM organisation_unit WHERE zone_id = $1 AND kind = 'zone')"};
constexpr Statement units_on_statement{
    R"(SELECT v.unit_id, v.parent_id, 0 AS depth, u.kind, v.class AS unit_class, v.name, v.valid_from, v.valid_to, u.version
FROM organisation_unit_version v JOIN organisation_unit u ON u.zone_id = v.zone_id AND u.unit_id = v.unit_id
WHERE v.zone_id = $1 AND v.valid_from <= $2 AND (v.valid_to IS NULL OR v.valid_to >= $2))"};
constexpr Statement open_units_statement{
    R"(SELECT unit_id, parent_id, department_id, kind, class AS unit_class, name, valid_from, valid_to, version
FROM organisation_unit WHERE zone_id = $1 AND valid_to IS NULL)"};
constexpr Statement unit_versions_statement{R"(SELECT valid_from, valid_to, parent_id, class AS unit_class, name
FROM organisation_unit_version WHERE zone_id = $1 AND unit_id = $2 ORDER BY valid_from DESC)"};
constexpr Statement path_statement{R"(SELECT u.unit_id, u.name
FROM organisation_unit_closure c JOIN organisation_unit u ON u.zone_id = c.zone_id AND u.unit_id = c.ancestor_id
WHERE c.zone_id = $1 AND c.unit_id = $2 AND c.ancestor_id <> $2
ORDER BY (SELECT count(*) FROM organisation_unit_closure d WHERE d.zone_id = c.zone_id AND d.unit_id = c.ancestor_id))"};
constexpr Statement ancestors_statement{
    "SELECT ancestor_id FROM organisation_unit_closure WHERE zone_id = $1 AND unit_id = $2 ORDER BY ancestor_id"};
constexpr Statement descendants_statement{R"(SELECT c.unit_id
FROM organisation_unit_closure c JOIN organisation_unit u ON u.zone_id = c.zone_id AND u.unit_id = c.unit_id
WHERE c.zone_id = $1 AND c.ancestor_id = $2 AND u.valid_to IS NULL ORDER BY c.unit_id)"};
constexpr Statement lies_below_statement{
    "SELECT count(*) FROM organisation_unit_closure WHERE zone_id = $1 AND ancestor_id = $2 AND unit_id = $3"};
constexpr Statement open_children_statement{
    "SELECT count(*) FROM organisation_unit WHERE zone_id = $1 AND parent_id = $2 AND valid_to IS NULL"};
constexpr Statement insert_unit_statement{
    R"(INSERT INTO organisation_unit (zone_id, unit_id, version, parent_id, department_id, kind, class, name, valid_from, valid_to)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};
constexpr Statement insert_unit_version_statement{
    R"(INSERT INTO organisation_unit_version (zone_id, unit_id, valid_from, valid_to, parent_id, class, name)
VALUES ($1, $2, $3, NULL, $4, $5, $6))"};
constexpr Statement insert_self_statement{"INSERT INTO organisation_unit_link (zone_id, ancestor_id, unit_id) VALUES ($1, $2, $2)"};
constexpr Statement insert_above_statement{R"(INSERT INTO organisation_unit_link (zone_id, ancestor_id, unit_id)
SELECT a.zone_id, a.ancestor_id, b.unit_id
FROM organisation_unit_closure a JOIN organisation_unit_closure b ON b.zone_id = a.zone_id
WHERE a.zone_id = $1 AND a.unit_id = $3 AND b.ancestor_id = $2)"};
constexpr Statement update_unit_statement{
    R"(UPDATE organisation_unit SET version = version + 1, parent_id = $4, department_id = $5, class = $6, name = $7, valid_to = $8
WHERE zone_id = $1 AND unit_id = $2 AND version = $3)"};
constexpr Statement drop_version_statement{"DELETE FROM organisation_unit_version WHERE zone_id = $1 AND unit_id = $2 AND valid_from = $3"};
constexpr Statement end_version_statement{
    "UPDATE organisation_unit_version SET valid_to = $3 WHERE zone_id = $1 AND unit_id = $2 AND valid_to IS NULL"};
constexpr Statement cut_off_statement{R"(DELETE FROM organisation_unit_link
WHERE zone_id = $1
  AND unit_id IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $2)
  AND ancestor_id NOT IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $2))"};
constexpr Statement move_sections_statement{R"(UPDATE organisation_unit SET department_id = $3
WHERE zone_id = $1 AND kind = 'section'
  AND unit_id IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $2))"};
constexpr Statement head_statement{R"(SELECT h.post_id, o.title, '' AS names, u.version
FROM organisation_unit_head h
JOIN organisation_post o ON o.zone_id = h.zone_id AND o.post_id = h.post_id
JOIN organisation_unit u ON u.zone_id = h.zone_id AND u.unit_id = h.unit_id
WHERE h.zone_id = $1 AND h.unit_id = $2)"};
// unscoped: who heads a unit is on the card that everybody of the zone may see
constexpr Statement head_names_statement{R"(SELECT p.name
FROM organisation_assignment a JOIN organisation_person p ON p.zone_id = a.zone_id AND p.person_id = a.person_id
WHERE a.zone_id = $1 AND a.post_id = $2 AND a.valid_to IS NULL ORDER BY a.valid_from, a.person_id)"};
constexpr Statement drop_head_statement{"DELETE FROM organisation_unit_head WHERE zone_id = $1 AND unit_id = $2"};
constexpr Statement insert_head_statement{"INSERT INTO organisation_unit_head (zone_id, unit_id, post_id) VALUES ($1, $2, $3)"};

constexpr Statement count_children_statement{"SELECT count(*) FROM organisation_unit WHERE zone_id = $1 AND parent_id = $2"};
constexpr Statement delete_links_statement{"DELETE FROM organisation_unit_link WHERE zone_id = $1 AND (unit_id = $2 OR ancestor_id = $2)"};
constexpr Statement delete_versions_statement{"DELETE FROM organisation_unit_version WHERE zone_id = $1 AND unit_id = $2"};
constexpr Statement delete_unit_statement{"DELETE FROM organisation_unit WHERE zone_id = $1 AND unit_id = $2"};
constexpr Statement insert_past_version_statement{
    R"(INSERT INTO organisation_unit_version (zone_id, unit_id, valid_from, valid_to, parent_id, class, name)
VALUES ($1, $2, $3, $4, $5, $6, $7))"};

} // namespace

std::optional<UnitCard> find_unit(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.row<UnitCard>(unit_statement, {zone_id, unit_id});
}

std::optional<UnitCard> find_root_unit(database::Reader& reader, Id<Zone> const& zone_id) {
  return reader.row<UnitCard>(root_unit_statement, {zone_id});
}

std::vector<UnitRow> units_on(database::Reader& reader, Id<Zone> const& zone_id, Date date) {
  return reader.rows<UnitRow>(units_on_statement, {zone_id, date});
}

std::vector<UnitCard> open_units(database::Reader& reader, Id<Zone> const& zone_id) {
  return reader.rows<UnitCard>(open_units_statement, {zone_id});
}

std::vector<UnitVersion> versions_of_unit(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.rows<UnitVersion>(unit_versions_statement, {zone_id, unit_id});
}

std::vector<UnitName> path_above(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.rows<UnitName>(path_statement, {zone_id, unit_id});
}

std::vector<std::string> ids_of_unit_and_ancestors(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.rows<std::string>(ancestors_statement, {zone_id, unit_id});
}

std::vector<Id<Unit>> ids_of_unit_and_open_descendants(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.rows<Id<Unit>>(descendants_statement, {zone_id, unit_id});
}

bool unit_lies_below(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& ancestor_id, Id<Unit> const& unit_id) {
  return reader.number(lies_below_statement, {zone_id, ancestor_id, unit_id}) == 1;
}

std::int64_t count_open_children(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.number(open_children_statement, {zone_id, unit_id}).value_or(0);
}

std::optional<UnitHead> find_head(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  auto head = reader.row<UnitHead>(head_statement, {zone_id, unit_id});
  if (!head) return head;
  head->names.clear();
  for (std::string const& name : reader.rows<std::string>(head_names_statement, {zone_id, *head->post_id}))
    head->names += (head->names.empty() ? "" : "、") + name;
  return head;
}

void put_head(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id,
              std::optional<Id<Post>> const& post_id) {
  transaction.run(drop_head_statement, {zone_id, unit_id});
  if (post_id) transaction.run(insert_head_statement, {zone_id, unit_id, *post_id});
}

std::int64_t count_children(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.number(count_children_statement, {zone_id, unit_id}).value_or(0);
}

void delete_unit(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  transaction.run(delete_links_statement, {zone_id, unit_id});
  transaction.run(delete_versions_statement, {zone_id, unit_id});
  transaction.run(delete_unit_statement, {zone_id, unit_id});
}

void replace_unit_versions(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id,
                           std::vector<UnitVersion> const& versions) {
  transaction.run(delete_versions_statement, {zone_id, unit_id});
  for (UnitVersion const& version : versions)
    transaction.run(insert_past_version_statement,
                    {zone_id, unit_id, version.valid_from, version.valid_to, version.parent_id, version.unit_class, version.name});
}

void insert_unit(database::Transaction& transaction, Id<Zone> const& zone_id, UnitCard const& unit) {
  transaction.run(insert_unit_statement, {zone_id, unit.unit_id, unit.version, unit.parent_id, unit.department_id, unit.kind,
                                          unit.unit_class, unit.name, unit.valid_from, unit.valid_to});
  transaction.run(insert_unit_version_statement, {zone_id, unit.unit_id, unit.valid_from, unit.parent_id, unit.unit_class, unit.name});
  transaction.run(insert_self_statement, {zone_id, unit.unit_id});
  if (unit.parent_id) transaction.run(insert_above_statement, {zone_id, unit.unit_id, *unit.parent_id});
}

bool update_unit(database::Transaction& transaction, Id<Zone> const& zone_id, UnitCard const& unit, std::int64_t version) {
  bool const is_that_version = transaction.run(update_unit_statement, {zone_id, unit.unit_id, version, unit.parent_id, unit.department_id,
                                                                       unit.unit_class, unit.name, unit.valid_to}) == 1;
  if (is_that_version) put_cards_in_unit(transaction, zone_id, unit.unit_id);
  return is_that_version;
}

void begin_unit_version(database::Transaction& transaction, Id<Zone> const& zone_id, UnitCard const& unit, Date from) {
  transaction.run(drop_version_statement, {zone_id, unit.unit_id, from});
  transaction.run(end_version_statement, {zone_id, unit.unit_id, add_days(from, -1)});
  transaction.run(insert_unit_version_statement, {zone_id, unit.unit_id, from, unit.parent_id, unit.unit_class, unit.name});
}

void end_unit_version(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id, Date last_day) {
  transaction.run(end_version_statement, {zone_id, unit_id, last_day});
}

void move_subtree(database::Transaction& transaction, Id<Zone> const& zone_id, UnitCard const& unit) {
  transaction.run(cut_off_statement, {zone_id, unit.unit_id});
  transaction.run(insert_above_statement, {zone_id, unit.unit_id, unit.parent_id});
  transaction.run(move_sections_statement, {zone_id, unit.unit_id, unit.department_id});
  put_cards_in_unit(transaction, zone_id, unit.unit_id);
}

} // namespace shiji::organisation
