// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/zones/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

constexpr Statement zones_statement{"SELECT zone_id, parent_id, kind, code, name, utc_offset_minutes, version FROM organisation_zone "
                                    "ORDER BY kind, code"};
constexpr Statement zone_statement{"SELECT zone_id, parent_id, kind, code, name, utc_offset_minutes, version FROM organisation_zone "
                                   "WHERE zone_id = $1"};
constexpr Statement zone_page_statement{R"(SELECT z.zone_id, z.parent_id, z.kind, z.code, z.name, z.utc_offset_minutes, z.version
FROM organisation_zone z
WHERE ($2 OR z.zone_id = $1 OR z.parent_id = $1
       OR z.zone_id IN (SELECT own.parent_id FROM organisation_zone own WHERE own.zone_id = $1)
       OR z.parent_id IN (SELECT own.parent_id FROM organisation_zone own WHERE own.zone_id = $1))
  AND ($3 = '' OR lower(z.name) LIKE lower($3) ESCAPE '!')
{page: code=z.code name=z.name id=z.zone_id})"};
constexpr Statement zone_visible_statement{R"(SELECT count(*) FROM organisation_zone z
WHERE z.zone_id = $2
  AND (z.zone_id = $1 OR z.parent_id = $1
       OR z.zone_id IN (SELECT own.parent_id FROM organisation_zone own WHERE own.zone_id = $1)
       OR z.parent_id IN (SELECT own.parent_id FROM organisation_zone own WHERE own.zone_id = $1)))"};
constexpr Statement zone_code_statement{"SELECT count(*) FROM organisation_zone WHERE code = $1"};
constexpr Statement insert_zone_statement{
    "INSERT INTO organisation_zone (zone_id, version, parent_id, kind, code, name, utc_offset_minutes) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
constexpr Statement rename_zone_statement{
    "UPDATE organisation_zone SET name = $3, version = version + 1 WHERE zone_id = $1 AND version = $2"};
constexpr Statement lock_tree_statement{"UPDATE organisation_zone SET version = version WHERE zone_id = $1"};

} // namespace

std::vector<ZoneCard> select_zones(database::Reader& reader) { return reader.rows<ZoneCard>(zones_statement, {}); }

std::optional<ZoneCard> find_zone(database::Reader& reader, Id<Zone> const& zone_id) {
  return reader.row<ZoneCard>(zone_statement, {zone_id});
}

Page<ZoneCard> page_of_zones(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                             Id<Zone> const& zone_id, bool all, std::string const& pattern) {
  return reader.page<ZoneCard>(zone_page_statement, scope, order, {zone_id, all, pattern});
}

bool zone_is_visible(database::Reader& reader, Id<Zone> const& from, Id<Zone> const& zone_id) {
  return reader.number(zone_visible_statement, {from, zone_id}) == 1;
}

bool zone_code_is_taken(database::Reader& reader, std::string const& code) { return reader.number(zone_code_statement, {code}) == 1; }

void insert_zone(database::Transaction& transaction, ZoneCard const& zone) {
  transaction.run(insert_zone_statement,
                  {zone.zone_id, zone.version, zone.parent_id, zone.kind, zone.code, zone.name, zone.utc_offset_minutes});
}

bool rename_zone(database::Transaction& transaction, Id<Zone> const& zone_id, std::int64_t version, std::string const& name) {
  return transaction.run(rename_zone_statement, {zone_id, version, name}) == 1;
}

void lock_tree(database::Transaction& transaction, Id<Zone> const& zone_id) { transaction.run(lock_tree_statement, {zone_id}); }

} // namespace shiji::organisation
