// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/schemes/store.hpp"

namespace shiji::appraisal {
namespace {

using database::Statement;

constexpr Statement select_schemes{
    "SELECT scheme_id, version, category, number, name, name_en, state, valid_from, bundle_bp, tie_breakers, created_by, proposed_by, "
    "proposer_name, proposed_at, signed_off_by, signed_off_at FROM appraisal_scheme WHERE zone_id = $1 ORDER BY category, number"};

constexpr Statement select_scheme{
    "SELECT scheme_id, version, category, number, name, name_en, state, valid_from, bundle_bp, tie_breakers, created_by, proposed_by, "
    "proposer_name, proposed_at, signed_off_by, signed_off_at FROM appraisal_scheme WHERE zone_id = $1 AND scheme_id = $2"};

constexpr Statement select_indicators{
    "SELECT indicator_id, class_name, class_name_en, name, name_en, type, weight, cap_bp, target_bp, penalty_bp, unit_zh, unit_en, "
    "decomposed FROM appraisal_indicator WHERE zone_id = $1 AND scheme_id = $2 ORDER BY position"};

constexpr Statement select_rules{
    "SELECT rule_id, fact_kind, filter_field, filter_value, indicator, measure, entry_kind, quantity, constant_x100, cap_x100 "
    "FROM appraisal_rule WHERE zone_id = $1 AND scheme_id = $2 ORDER BY position"};

constexpr Statement select_last_number{"SELECT COALESCE(MAX(number), 0) FROM appraisal_scheme WHERE zone_id = $1 AND category = $2"};

constexpr Statement insert_scheme_sql{
    "INSERT INTO appraisal_scheme (zone_id, scheme_id, version, category, number, name, name_en, state, valid_from, bundle_bp, "
    "tie_breakers, created_by, proposed_by, proposer_name, proposed_at, signed_off_by, signed_off_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"};

constexpr Statement update_draft_sql{
    "UPDATE appraisal_scheme SET version = version + 1, name = $4, name_en = $5, state = $6, valid_from = $7, bundle_bp = $8, "
    "tie_breakers = $9, proposed_by = $10, proposer_name = $11, proposed_at = $12, signed_off_by = $13, signed_off_at = $14 "
    "WHERE zone_id = $1 AND scheme_id = $2 AND version = $3 AND state = 'draft'"};

constexpr Statement delete_draft_sql{
    "DELETE FROM appraisal_scheme WHERE zone_id = $1 AND scheme_id = $2 AND version = $3 AND state = 'draft'"};

constexpr Statement delete_indicators_sql{"DELETE FROM appraisal_indicator WHERE zone_id = $1 AND scheme_id = $2"};

constexpr Statement insert_indicator_sql{
    "INSERT INTO appraisal_indicator (zone_id, scheme_id, indicator_id, position, class_name, class_name_en, name, name_en, type, weight, "
    "cap_bp, target_bp, penalty_bp, unit_zh, unit_en, decomposed) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"};

constexpr Statement delete_rules_sql{"DELETE FROM appraisal_rule WHERE zone_id = $1 AND scheme_id = $2"};

constexpr Statement insert_rule_sql{
    "INSERT INTO appraisal_rule (zone_id, scheme_id, rule_id, position, fact_kind, filter_field, filter_value, indicator, measure, "
    "entry_kind, quantity, constant_x100, cap_x100) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};

constexpr Statement select_rest{"SELECT rest FROM appraisal_grading WHERE zone_id = $1 AND scheme_id = $2"};

constexpr Statement select_quotas{"SELECT grade, side, share_bp, rounding, document, document_date, clause FROM appraisal_quota "
                                  "WHERE zone_id = $1 AND scheme_id = $2 ORDER BY position"};

constexpr Statement delete_quotas_sql{"DELETE FROM appraisal_quota WHERE zone_id = $1 AND scheme_id = $2"};

constexpr Statement delete_grading_sql{"DELETE FROM appraisal_grading WHERE zone_id = $1 AND scheme_id = $2"};

constexpr Statement insert_grading_sql{"INSERT INTO appraisal_grading (zone_id, scheme_id, rest) VALUES ($1, $2, $3)"};

constexpr Statement insert_quota_sql{
    "INSERT INTO appraisal_quota (zone_id, scheme_id, position, grade, side, share_bp, rounding, document, document_date, clause) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};

constexpr Statement select_revision{"SELECT mark FROM appraisal_revision WHERE zone_id = $1"};

constexpr Statement put_revision{
    "INSERT INTO appraisal_revision (zone_id, mark) VALUES ($1, $2) ON CONFLICT (zone_id) DO UPDATE SET mark = excluded.mark"};

} // namespace

std::vector<StoredScheme> all_schemes(database::Reader& db, Id<Zone> const& zone_id) {
  return db.rows<StoredScheme>(select_schemes, {zone_id});
}

std::optional<StoredScheme> find_scheme(database::Reader& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id) {
  return db.row<StoredScheme>(select_scheme, {zone_id, scheme_id});
}

std::vector<SchemeIndicator> indicators_of(database::Reader& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id) {
  return db.rows<SchemeIndicator>(select_indicators, {zone_id, scheme_id});
}

std::vector<merit::PostingRule> rules_of(database::Reader& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id) {
  return db.rows<merit::PostingRule>(select_rules, {zone_id, scheme_id});
}

std::int64_t last_number(database::Reader& db, Id<Zone> const& zone_id, std::string const& category) {
  return db.number(select_last_number, {zone_id, category}).value_or(0);
}

void insert_scheme(database::Transaction& db, Id<Zone> const& zone_id, StoredScheme const& s) {
  db.run(insert_scheme_sql,
         {zone_id, s.scheme_id, s.version, s.category, s.number, s.name, s.name_en, s.state, s.valid_from, s.bundle_bp, s.tie_breakers,
          s.created_by, s.proposed_by, s.proposer_name, s.proposed_at, s.signed_off_by, s.signed_off_at});
}

bool update_draft(database::Transaction& db, Id<Zone> const& zone_id, StoredScheme const& s) {
  return db.run(update_draft_sql, {zone_id, s.scheme_id, s.version, s.name, s.name_en, s.state, s.valid_from, s.bundle_bp, s.tie_breakers,
                                   s.proposed_by, s.proposer_name, s.proposed_at, s.signed_off_by, s.signed_off_at}) == 1;
}

bool delete_draft(database::Transaction& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id, std::int64_t version) {
  db.run(delete_indicators_sql, {zone_id, scheme_id});
  db.run(delete_rules_sql, {zone_id, scheme_id});
  db.run(delete_quotas_sql, {zone_id, scheme_id});
  db.run(delete_grading_sql, {zone_id, scheme_id});
  return db.run(delete_draft_sql, {zone_id, scheme_id, version}) == 1;
}

void replace_indicators(database::Transaction& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id,
                        std::vector<SchemeIndicator> const& indicators) {
  db.run(delete_indicators_sql, {zone_id, scheme_id});
  std::int64_t position = 0;
  for (SchemeIndicator const& i : indicators)
    db.run(insert_indicator_sql, {zone_id, scheme_id, i.indicator_id, ++position, i.class_name, i.class_name_en, i.name, i.name_en, i.type,
                                  i.weight, i.cap_bp, i.target_bp, i.penalty_bp, i.unit_zh, i.unit_en, i.decomposed});
}

void replace_rules(database::Transaction& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id,
                   std::vector<merit::PostingRule> const& rules) {
  db.run(delete_rules_sql, {zone_id, scheme_id});
  std::int64_t position = 0;
  for (merit::PostingRule const& r : rules)
    db.run(insert_rule_sql, {zone_id, scheme_id, r.rule_id, ++position, r.fact_kind, r.filter_field, r.filter_value, r.indicator, r.measure,
                             r.entry_kind, r.quantity, r.constant_x100, r.cap_x100});
}

Grading grading_of(database::Reader& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id) {
  return {db.text(select_rest, {zone_id, scheme_id}).value_or(""), db.rows<GradeQuota>(select_quotas, {zone_id, scheme_id})};
}

void replace_grading(database::Transaction& db, Id<Zone> const& zone_id, Id<Scheme> const& scheme_id, Grading const& grading) {
  db.run(delete_quotas_sql, {zone_id, scheme_id});
  db.run(delete_grading_sql, {zone_id, scheme_id});
  if (grading.rest.empty()) return;
  db.run(insert_grading_sql, {zone_id, scheme_id, grading.rest});
  std::int64_t position = 0;
  for (GradeQuota const& q : grading.quotas)
    db.run(insert_quota_sql,
           {zone_id, scheme_id, ++position, q.grade, q.side, q.share_bp, q.rounding, q.document, q.document_date, q.clause});
}

std::string revision_of(database::Reader& db, Id<Zone> const& zone_id) { return db.text(select_revision, {zone_id}).value_or(""); }

void set_revision(database::Transaction& db, Id<Zone> const& zone_id, std::string const& mark) { db.run(put_revision, {zone_id, mark}); }

} // namespace shiji::appraisal
