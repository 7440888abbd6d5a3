// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/points/store.hpp"

namespace shiji::merit {
namespace {

using database::Statement;

struct BalanceRow {
  std::string subject_id;
  std::int64_t points_x100 = 0;
};
BOOST_DESCRIBE_STRUCT(BalanceRow, (), (subject_id, points_x100))

constexpr Statement select_balances{
    "SELECT e.subject_id, CAST(SUM(CASE WHEN e.kind = 'deduct' THEN -e.quantity_x100 ELSE e.quantity_x100 END) AS BIGINT) AS points_x100 "
    "FROM merit_entry e WHERE e.zone_id = $1 AND e.indicator = 'points' AND e.kind <> 'reverse' AND ($2 = '' OR e.period_id = $2) AND "
    "e.seq <= $3 "
    "AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = e.zone_id AND r.reverses = e.seq AND r.seq <= $3) "
    "GROUP BY e.subject_id ORDER BY e.subject_id"};

// unscoped: points accounts are open to everybody in the zone
constexpr Statement select_points_page{
    "SELECT e.seq, e.kind, e.quantity_x100, e.occurred_on, e.period_id, e.rule_id, e.fact_id, f.kind AS fact_kind, f.title AS fact_title, "
    "(e.kind <> 'reverse' AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = e.zone_id AND r.reverses = e.seq)) AS stands "
    "FROM merit_entry e JOIN merit_fact f ON f.zone_id = e.zone_id AND f.fact_id = e.fact_id "
    "WHERE e.zone_id = $1 AND e.subject_id = $2 AND e.indicator = 'points'{given $3: AND e.period_id = $3} {page: seq=e.seq id=e.hash}"};

} // namespace

std::vector<PointsBalance> balances_up_to(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id,
                                          std::int64_t up_to_seq) {
  std::vector<PointsBalance> balances;
  for (BalanceRow const& row : db.rows<BalanceRow>(select_balances, {zone_id, period_id, up_to_seq}))
    balances.push_back({row.subject_id, row.points_x100});
  return balances;
}

Page<PointsEntry> page_of_points(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                 database::PageOrder const& order, GetPoints const& wanted) {
  return db.page<PointsEntry>(select_points_page, scope, order, {zone_id, wanted.subject_id, wanted.period_id.value_or("")});
}

} // namespace shiji::merit
