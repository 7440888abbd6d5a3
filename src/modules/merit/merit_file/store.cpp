// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/merit_file/store.hpp"

namespace shiji::merit {
namespace {

using database::Statement;

constexpr Statement select_covered_person{"SELECT p.person_id FROM organisation_person_card p WHERE p.zone_id = $1 AND p.person_id = $2 "
                                          "AND {scope: owner=p.person_id unit=p.unit_id}"};

// unscoped: the person was found under a scope
constexpr Statement select_facts_of_person{
    "SELECT f.fact_id, f.kind, f.title, f.status, f.occurred_on, a.share_bp, f.evidence_count, "
    "CAST(COALESCE((SELECT SUM(CASE WHEN e.kind = 'deduct' THEN -e.quantity_x100 ELSE e.quantity_x100 END) FROM merit_entry e "
    "WHERE e.zone_id = f.zone_id AND e.fact_id = f.fact_id AND e.subject_id = a.subject_id AND e.indicator = 'points' AND e.kind <> "
    "'reverse' "
    "AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = e.zone_id AND r.reverses = e.seq)), 0) AS BIGINT) AS points_x100 "
    "FROM merit_fact_actor a JOIN merit_fact f ON f.zone_id = a.zone_id AND f.fact_id = a.fact_id "
    "WHERE a.zone_id = $1 AND a.person_id = $2 ORDER BY f.occurred_on DESC, f.fact_id DESC LIMIT 1000"};

constexpr Statement select_totals_of_person{
    "SELECT e.period_id, e.indicator, e.measure, count(*) AS entries, "
    "CAST(SUM(CASE WHEN e.kind = 'deduct' THEN -e.quantity_x100 ELSE e.quantity_x100 END) AS BIGINT) AS total_x100 FROM merit_entry e "
    "WHERE e.zone_id = $1 AND e.subject_id = $2 AND e.kind <> 'reverse' "
    "AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = e.zone_id AND r.reverses = e.seq) "
    "GROUP BY e.period_id, e.indicator, e.measure ORDER BY e.period_id, e.indicator, e.measure"};

} // namespace

bool covers_person(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, Id<Person> const& person_id) {
  return !db.rows<std::string>(select_covered_person, scope, {zone_id, person_id}).empty();
}

std::vector<MeritFileFact> facts_of_person(database::Reader& db, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return db.rows<MeritFileFact>(select_facts_of_person, {zone_id, person_id});
}

std::vector<MeritFileTotal> totals_of_person(database::Reader& db, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return db.rows<MeritFileTotal>(select_totals_of_person, {zone_id, person_id.text});
}

} // namespace shiji::merit
