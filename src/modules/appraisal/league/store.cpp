// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/league/store.hpp"

namespace shiji::appraisal {
namespace {

using database::Statement;

constexpr Statement select_references{"SELECT mission_row, quantity, unit, label_zh, label_en, note, source, reference_id, position "
                                      "FROM appraisal_reference WHERE zone_id = $1 ORDER BY position, reference_id"};

constexpr Statement select_reference_count{"SELECT count(*) FROM appraisal_reference WHERE zone_id = $1"};

constexpr Statement select_fact_count{"SELECT count(*) FROM merit_fact_card WHERE zone_id = $1 AND status = 'confirmed'"};

constexpr Statement insert_reference_sql{
    "INSERT INTO appraisal_reference (zone_id, reference_id, mission_row, quantity, unit, label_zh, label_en, note, source, position) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};

} // namespace

std::vector<StoredReference> references_of(database::Reader& db, Id<Zone> const& place) {
  return db.rows<StoredReference>(select_references, {place});
}

std::int64_t count_references(database::Reader& db, Id<Zone> const& place) {
  return db.number(select_reference_count, {place}).value_or(0);
}

std::int64_t count_confirmed_facts(database::Reader& db, Id<Zone> const& place) {
  return db.number(select_fact_count, {place}).value_or(0);
}

void insert_reference(database::Transaction& db, Id<Zone> const& place, StoredReference const& r) {
  db.run(insert_reference_sql,
         {place, r.reference_id, r.mission_row, r.quantity, r.unit, r.label_zh, r.label_en, r.note, r.source, r.position});
}

} // namespace shiji::appraisal
