// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/posting/store.hpp"

namespace shiji::merit {
namespace {

using database::Statement;

constexpr Statement insert_period_sql{
    "INSERT INTO merit_period (zone_id, period_id, name, from_date, to_date, sealed, sealed_seq) VALUES ($1, $2, $3, $4, $5, $6, $7)"};

constexpr Statement update_sealed{
    "UPDATE merit_period SET sealed = $4, sealed_seq = $3 WHERE zone_id = $1 AND period_id = $2 AND sealed <> $4"};

constexpr Statement select_periods{
    "SELECT p.period_id, p.name, p.from_date AS \"from\", p.to_date AS \"to\", p.sealed, p.sealed_seq FROM merit_period p "
    "WHERE p.zone_id = $1 ORDER BY p.from_date"};

constexpr Statement select_period_by_id{
    "SELECT p.period_id, p.name, p.from_date AS \"from\", p.to_date AS \"to\", p.sealed, p.sealed_seq FROM merit_period p "
    "WHERE p.zone_id = $1 AND p.period_id = $2"};

constexpr Statement select_period_of{
    "SELECT p.period_id, p.name, p.from_date AS \"from\", p.to_date AS \"to\", p.sealed, p.sealed_seq FROM merit_period p "
    "WHERE p.zone_id = $1 AND p.from_date <= $2 AND p.to_date >= $2"};

constexpr Statement upsert_rule_set{
    "INSERT INTO merit_rule_set (zone_id, category, in_force_from, scheme_id, adopted_at) VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (zone_id, category, in_force_from) DO UPDATE SET scheme_id = $4, adopted_at = $5"};

constexpr Statement delete_rules{"DELETE FROM merit_posting_rule WHERE zone_id = $1 AND scheme_id = $2 AND category = $3"};

constexpr Statement insert_rule{
    "INSERT INTO merit_posting_rule (zone_id, scheme_id, category, rule_id, position, fact_kind, filter_field, filter_value, indicator, "
    "measure, "
    "entry_kind, quantity, constant_x100, cap_x100) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"};

constexpr Statement select_scheme_in_force{
    "SELECT s.scheme_id FROM merit_rule_set s WHERE s.zone_id = $1 AND s.category = $2 AND s.in_force_from <= $3 "
    "ORDER BY s.in_force_from DESC LIMIT 1"};

constexpr Statement select_rules_for{
    "SELECT r.rule_id, r.fact_kind, r.filter_field, r.filter_value, r.indicator, r.measure, r.entry_kind, r.quantity, r.constant_x100, "
    "r.cap_x100 "
    "FROM merit_posting_rule r WHERE r.zone_id = $1 AND r.scheme_id = $2 AND r.category = $3 AND r.fact_kind = $4 ORDER BY r.position"};

constexpr Statement ensure_head{"INSERT INTO merit_head (zone_id, seq, hash) VALUES ($1, 0, $2) ON CONFLICT (zone_id) DO NOTHING"};
constexpr Statement lock_head{"UPDATE merit_head SET seq = seq WHERE zone_id = $1 RETURNING seq, hash"};
constexpr Statement update_head{"UPDATE merit_head SET seq = $2, hash = $3 WHERE zone_id = $1"};

constexpr Statement insert_entry_sql{"INSERT INTO merit_entry (zone_id, seq, subject_id, indicator, measure, quantity_x100, occurred_on, "
                                     "period_id, kind, fact_id, scheme_id, rule_id, "
                                     "recorded_at, recorded_by, reverses, reason, prev, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, "
                                     "$10, $11, $12, $13, $14, $15, $16, $17, $18)"};

constexpr Statement select_standing_of_fact{"SELECT e.zone_id, e.seq, e.subject_id, e.indicator, e.measure, e.quantity_x100, "
                                            "e.occurred_on, e.period_id, e.kind, e.fact_id, e.scheme_id, "
                                            "e.rule_id, e.recorded_at, e.recorded_by, e.reverses, e.reason, e.prev, e.hash FROM "
                                            "merit_entry e WHERE e.zone_id = $1 AND e.fact_id = $2 "
                                            "AND e.kind <> 'reverse' AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = "
                                            "e.zone_id AND r.reverses = e.seq) ORDER BY e.seq"};

constexpr Statement select_standing_sum{"SELECT CAST(COALESCE(SUM(e.quantity_x100), 0) AS BIGINT) FROM merit_entry e WHERE e.zone_id = $1 "
                                        "AND e.subject_id = $2 AND e.period_id = $3 "
                                        "AND e.scheme_id = $4 AND e.rule_id = $5 AND e.kind <> 'reverse' "
                                        "AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = e.zone_id AND r.reverses = e.seq)"};

std::string const no_entry_hash(64, '0');

} // namespace

void insert_period(database::Transaction& db, Id<Zone> const& zone_id, Period const& period) {
  db.run(insert_period_sql, {zone_id, period.period_id, period.name, period.from, period.to, period.sealed, period.sealed_seq});
}

bool mark_sealed(database::Transaction& db, Id<Zone> const& zone_id, std::string const& period_id, std::int64_t sealed_seq) {
  return db.run(update_sealed, {zone_id, period_id, sealed_seq, true}) == 1;
}

std::vector<Period> all_periods(database::Reader& db, Id<Zone> const& zone_id) { return db.rows<Period>(select_periods, {zone_id}); }

std::optional<Period> find_period(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id) {
  return db.row<Period>(select_period_by_id, {zone_id, period_id});
}

std::optional<Period> find_period_of(database::Reader& db, Id<Zone> const& zone_id, Date date) {
  return db.row<Period>(select_period_of, {zone_id, date});
}

void replace_rules(database::Transaction& db, Id<Zone> const& zone_id, AdoptedRules const& adopted, Instant at) {
  db.run(upsert_rule_set, {zone_id, adopted.category, adopted.in_force_from, adopted.scheme_id, at});
  db.run(delete_rules, {zone_id, adopted.scheme_id, adopted.category});
  std::int64_t position = 0;
  for (PostingRule const& rule : adopted.rules)
    db.run(insert_rule,
           {zone_id, adopted.scheme_id, adopted.category, rule.rule_id, ++position, rule.fact_kind, rule.filter_field, rule.filter_value,
            rule.indicator, rule.measure, rule.entry_kind, rule.quantity, rule.constant_x100, rule.cap_x100});
}

std::optional<std::string> scheme_in_force(database::Reader& db, Id<Zone> const& zone_id, std::string const& category, Date date) {
  return db.text(select_scheme_in_force, {zone_id, category, date});
}

std::vector<PostingRule> rules_for(database::Reader& db, Id<Zone> const& zone_id, std::string const& scheme_id, std::string const& category,
                                   std::string const& fact_kind) {
  return db.rows<PostingRule>(select_rules_for, {zone_id, scheme_id, category, fact_kind});
}

HeadRow take_head(database::Transaction& db, Id<Zone> const& zone_id) {
  db.run(ensure_head, {zone_id, no_entry_hash});
  return *db.row<HeadRow>(lock_head, {zone_id});
}

void move_head(database::Transaction& db, Id<Zone> const& zone_id, HeadRow const& head) {
  db.run(update_head, {zone_id, head.seq, head.hash});
}

void insert_entry(database::Transaction& db, Entry const& e) {
  db.run(insert_entry_sql, {e.zone_id, e.seq, e.subject_id, e.indicator, e.measure, e.quantity_x100, e.occurred_on, e.period_id, e.kind,
                            e.fact_id, e.scheme_id, e.rule_id, e.recorded_at, e.recorded_by, e.reverses, e.reason, e.prev, e.hash});
}

std::vector<Entry> standing_entries_of_fact(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id) {
  return db.rows<Entry>(select_standing_of_fact, {zone_id, fact_id});
}

std::int64_t standing_sum(database::Reader& db, Id<Zone> const& zone_id, Entry const& like) {
  return db.number(select_standing_sum, {zone_id, like.subject_id, like.period_id, like.scheme_id.text, like.rule_id}).value_or(0);
}

} // namespace shiji::merit
