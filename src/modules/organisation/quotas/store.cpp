// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/quotas/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

// What is made of each establishment, and on the row of the zone what departments were given.
constexpr Statement establishment_page_statement{R"(SELECT q.unit_id, u.name AS unit_name, u.kind, q.category, q.establishment,
       COALESCE(s.headcount, 0) AS headcount, COALESCE(s.filled, 0) AS filled, COALESCE(s.vacant, 0) AS vacant, COALESCE(s.frozen, 0) AS frozen,
       CASE WHEN COALESCE(s.headcount, 0) > q.establishment THEN s.headcount - q.establishment ELSE 0 END AS over,
       q.establishment - q.headcount - CASE WHEN u.kind = 'zone' THEN COALESCE(g.given, 0) ELSE 0 END AS unallocated,
       q.version
FROM organisation_quota q
JOIN organisation_unit u ON u.zone_id = q.zone_id AND u.unit_id = q.unit_id
LEFT JOIN (SELECT c.ancestor_id, o.category, CAST(SUM(o.headcount) AS BIGINT) AS headcount, CAST(SUM(o.filled) AS BIGINT) AS filled,
                  CAST(SUM(CASE WHEN o.frozen THEN 0 ELSE o.headcount - o.filled END) AS BIGINT) AS vacant,
                  CAST(SUM(CASE WHEN o.frozen THEN o.headcount - o.filled ELSE 0 END) AS BIGINT) AS frozen
           FROM organisation_post o JOIN organisation_unit_closure c ON c.zone_id = o.zone_id AND c.unit_id = o.unit_id
           WHERE o.zone_id = $1 AND o.valid_to IS NULL GROUP BY c.ancestor_id, o.category) s
  ON s.ancestor_id = q.unit_id AND s.category = q.category
LEFT JOIN (SELECT d.category, CAST(SUM(d.establishment) AS BIGINT) AS given
           FROM organisation_quota d JOIN organisation_unit e ON e.zone_id = d.zone_id AND e.unit_id = d.unit_id
           WHERE d.zone_id = $1 AND e.kind = 'department' GROUP BY d.category) g
  ON g.category = q.category
WHERE q.zone_id = $1 AND u.valid_to IS NULL AND ($2 = '' OR q.unit_id = $2) AND ($3 = '' OR q.category = $3)
{page: unit=u.name category=q.category establishment=q.establishment vacant=COALESCE(s.vacant, 0) id=q.unit_id || q.category})"};
constexpr Statement make_quota_statement{
    "INSERT INTO organisation_quota (zone_id, unit_id, category, version, establishment, headcount) VALUES ($1, $2, $3, 0, 0, 0) "
    "ON CONFLICT (zone_id, unit_id, category) DO NOTHING"};
constexpr Statement take_quota_statement{
    "UPDATE organisation_quota SET version = version + $4 WHERE zone_id = $1 AND unit_id = $2 AND category = $3 "
    "RETURNING unit_id, category, establishment, headcount, version"};
constexpr Statement given_statement{"SELECT CAST(COALESCE(SUM(q.establishment), 0) AS BIGINT) FROM organisation_quota q "
                                    "JOIN organisation_unit u ON u.zone_id = q.zone_id AND u.unit_id = q.unit_id "
                                    "WHERE q.zone_id = $1 AND q.category = $2 AND u.kind = 'department'"};
constexpr Statement set_headcount_statement{
    "UPDATE organisation_quota SET headcount = $4 WHERE zone_id = $1 AND unit_id = $2 AND category = $3"};
constexpr Statement set_establishment_statement{
    "UPDATE organisation_quota SET establishment = $4 WHERE zone_id = $1 AND unit_id = $2 AND category = $3"};
constexpr Statement drop_establishment_statement{
    "UPDATE organisation_quota SET establishment = headcount, version = version + 1 WHERE zone_id = $1 AND unit_id = $2 "
    "RETURNING unit_id, category, establishment, headcount, version"};

} // namespace

Page<EstablishmentRow> page_of_establishment(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                             Id<Zone> const& zone_id, std::string const& unit_id, std::string const& category) {
  return reader.page<EstablishmentRow>(establishment_page_statement, scope, order, {zone_id, unit_id, category});
}

Quota take_quota(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id, std::string const& category) {
  transaction.run(make_quota_statement, {zone_id, unit_id, category});
  return *transaction.row<Quota>(take_quota_statement, {zone_id, unit_id, category, 1});
}

Quota lock_quota(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id, std::string const& category) {
  transaction.run(make_quota_statement, {zone_id, unit_id, category});
  return *transaction.row<Quota>(take_quota_statement, {zone_id, unit_id, category, 0});
}

std::int64_t given_to_departments(database::Reader& reader, Id<Zone> const& zone_id, std::string const& category) {
  return reader.number(given_statement, {zone_id, category}).value_or(0);
}

void set_headcount(database::Transaction& transaction, Id<Zone> const& zone_id, Quota const& quota, std::int64_t headcount) {
  transaction.run(set_headcount_statement, {zone_id, quota.unit_id, quota.category, headcount});
}

void set_establishment(database::Transaction& transaction, Id<Zone> const& zone_id, Quota const& quota, std::int64_t establishment) {
  transaction.run(set_establishment_statement, {zone_id, quota.unit_id, quota.category, establishment});
}

std::vector<Quota> drop_establishment(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return transaction.rows<Quota>(drop_establishment_statement, {zone_id, unit_id});
}

} // namespace shiji::organisation
