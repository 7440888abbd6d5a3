// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/targets/store.hpp"

namespace shiji::appraisal {
namespace {

using database::Statement;

constexpr Statement select_indicator{
    "SELECT i.indicator_id AS indicator, i.name, i.name_en, i.type, i.unit_zh, i.unit_en, i.decomposed FROM appraisal_indicator i "
    "JOIN appraisal_scheme s ON s.zone_id = i.zone_id AND s.scheme_id = i.scheme_id WHERE i.zone_id = $1 AND i.indicator_id = $2 "
    "ORDER BY s.state, s.valid_from DESC, s.scheme_id LIMIT 1"};

constexpr Statement select_indicators{
    "SELECT i.indicator_id AS indicator, i.name, i.name_en, i.type, i.unit_zh, i.unit_en, i.decomposed FROM appraisal_indicator i "
    "JOIN appraisal_scheme s ON s.zone_id = i.zone_id AND s.scheme_id = i.scheme_id WHERE i.zone_id = $1 "
    "ORDER BY s.state, s.valid_from DESC, s.scheme_id, i.position"};

constexpr Statement select_of_indicator{"SELECT indicator, level, subject_id, period_id, target_x100, version FROM appraisal_target "
                                        "WHERE zone_id = $1 AND indicator = $2 ORDER BY subject_id, period_id"};

constexpr Statement select_of_subject{"SELECT indicator, level, subject_id, period_id, target_x100, version FROM appraisal_target "
                                      "WHERE zone_id = $1 AND subject_id = $2 ORDER BY indicator, period_id"};

constexpr Statement select_of_period{"SELECT indicator, level, subject_id, period_id, target_x100, version FROM appraisal_target "
                                     "WHERE zone_id = $1 AND period_id = $2 ORDER BY subject_id, indicator"};

constexpr Statement put_target_sql{"INSERT INTO appraisal_target (zone_id, indicator, subject_id, period_id, level, target_x100, version) "
                                   "VALUES ($1, $2, $3, $4, $5, $6, 1) ON CONFLICT (zone_id, indicator, subject_id, period_id) "
                                   "DO UPDATE SET target_x100 = excluded.target_x100, version = appraisal_target.version + 1"};

constexpr Statement update_target_sql{"UPDATE appraisal_target SET target_x100 = $5, version = version + 1 "
                                      "WHERE zone_id = $1 AND indicator = $2 AND subject_id = $3 AND period_id = $4 AND version = $6"};

constexpr Statement delete_target_sql{
    "DELETE FROM appraisal_target WHERE zone_id = $1 AND indicator = $2 AND subject_id = $3 AND period_id = $4 AND version = $5"};

constexpr Statement select_units_within{
    "SELECT u.unit_id FROM organisation_unit_card u WHERE u.zone_id = $1 AND {scope: unit=u.unit_id} ORDER BY u.unit_id"};

constexpr Statement select_people_within{"SELECT p.person_id FROM organisation_person_card p WHERE p.zone_id = $1 "
                                         "AND {scope: owner=p.person_id unit=p.unit_id} ORDER BY p.person_id"};

} // namespace

std::optional<IndicatorCard> find_indicator(database::Reader& db, Id<Zone> const& zone_id, std::string const& indicator) {
  return db.row<IndicatorCard>(select_indicator, {zone_id, indicator});
}

std::vector<IndicatorCard> all_indicators(database::Reader& db, Id<Zone> const& zone_id) {
  return db.rows<IndicatorCard>(select_indicators, {zone_id});
}

std::vector<StoredTarget> targets_of_indicator(database::Reader& db, Id<Zone> const& zone_id, std::string const& indicator) {
  return db.rows<StoredTarget>(select_of_indicator, {zone_id, indicator});
}

std::vector<StoredTarget> targets_of_subject(database::Reader& db, Id<Zone> const& zone_id, std::string const& subject_id) {
  return db.rows<StoredTarget>(select_of_subject, {zone_id, subject_id});
}

std::vector<StoredTarget> targets_of_period(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id) {
  return db.rows<StoredTarget>(select_of_period, {zone_id, period_id});
}

void put_target(database::Transaction& db, Id<Zone> const& zone_id, Target const& target) {
  db.run(put_target_sql, {zone_id, target.indicator, target.subject_id, target.period_id, target.level, target.target_x100});
}

bool update_target(database::Transaction& db, Id<Zone> const& zone_id, Target const& target, std::int64_t version) {
  return db.run(update_target_sql, {zone_id, target.indicator, target.subject_id, target.period_id, target.target_x100, version}) == 1;
}

bool delete_target(database::Transaction& db, Id<Zone> const& zone_id, Target const& target, std::int64_t version) {
  return db.run(delete_target_sql, {zone_id, target.indicator, target.subject_id, target.period_id, version}) == 1;
}

std::vector<std::string> units_within(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope) {
  return db.rows<std::string>(select_units_within, scope, {zone_id});
}

std::vector<std::string> people_within(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope) {
  return db.rows<std::string>(select_people_within, scope, {zone_id});
}

} // namespace shiji::appraisal
