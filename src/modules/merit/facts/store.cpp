// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/facts/store.hpp"

#include "modules/search/api.hpp"

namespace shiji::merit {
namespace {

using database::Statement;

constexpr Statement select_visible_fact{
    "SELECT f.fact_id, f.version, f.kind, f.title, f.status, f.occurred_on, f.source_kind, f.source_id, f.record, f.actor_count, "
    "f.evidence_count, "
    "f.declared_by, f.declared_by_person, f.declarer_name, f.declared_at, f.decided_by, f.decided_by_person, f.decider_name, f.decided_at, "
    "f.rejection, f.rejection_text, f.corrects FROM merit_fact f WHERE f.zone_id = $1 AND f.fact_id = $2 AND (f.declared_by = $3 OR "
    "f.declared_by_person = $4 OR EXISTS "
    "(SELECT 1 FROM merit_fact_actor a WHERE a.zone_id = f.zone_id AND a.fact_id = f.fact_id AND (a.person_id = $4 OR "
    "{scope: owner=a.person_id unit=a.unit_id})))"};

// unscoped: the caller has found the fact under a scope, or acts for the program
constexpr Statement select_fact_by_id{
    "SELECT f.fact_id, f.version, f.kind, f.title, f.status, f.occurred_on, f.source_kind, f.source_id, f.record, f.actor_count, "
    "f.evidence_count, "
    "f.declared_by, f.declared_by_person, f.declarer_name, f.declared_at, f.decided_by, f.decided_by_person, f.decider_name, f.decided_at, "
    "f.rejection, f.rejection_text, f.corrects FROM merit_fact f WHERE f.zone_id = $1 AND f.fact_id = $2"};

// unscoped: every fact is entered into the search, whoever will look for it
constexpr Statement select_facts_after{
    "SELECT f.fact_id, f.version, f.kind, f.title, f.status, f.occurred_on, f.source_kind, f.source_id, f.record, f.actor_count, "
    "f.evidence_count, "
    "f.declared_by, f.declared_by_person, f.declarer_name, f.declared_at, f.decided_by, f.decided_by_person, f.decider_name, f.decided_at, "
    "f.rejection, f.rejection_text, f.corrects FROM merit_fact f WHERE f.zone_id = $1 AND f.fact_id > $2 ORDER BY f.fact_id LIMIT $3"};

// unscoped: the corrected fact was found under a scope
constexpr Statement select_correction{
    "SELECT f.fact_id, f.version, f.kind, f.title, f.status, f.occurred_on, f.source_kind, f.source_id, f.record, f.actor_count, "
    "f.evidence_count, "
    "f.declared_by, f.declared_by_person, f.declarer_name, f.declared_at, f.decided_by, f.decided_by_person, f.decider_name, f.decided_at, "
    "f.rejection, f.rejection_text, f.corrects FROM merit_fact f WHERE f.zone_id = $1 AND f.corrects = $2 AND f.status IN ('declared', "
    "'confirmed')"};

constexpr Statement select_actor_outside{
    "SELECT a.subject_id FROM merit_fact_actor a WHERE a.zone_id = $1 AND a.fact_id = $2 AND NOT ({scope: unit=a.unit_id}) LIMIT 1"};

struct QuantityRow {
  std::string field;
  std::int64_t quantity = 0;
};
BOOST_DESCRIBE_STRUCT(QuantityRow, (), (field, quantity))

constexpr Statement select_quantities{
    "SELECT q.field, q.quantity FROM merit_fact_quantity q WHERE q.zone_id = $1 AND q.fact_id = $2 ORDER BY q.field"};

// unscoped: the fact was found under a scope
constexpr Statement select_actors{
    "SELECT a.subject_kind, a.subject_id, a.name, a.person_id, a.unit_id, a.category, a.share_bp FROM merit_fact_actor a "
    "WHERE a.zone_id = $1 AND a.fact_id = $2 ORDER BY a.position"};

constexpr Statement select_fact_page{R"(SELECT f.fact_id, f.version, f.kind, f.title, f.status, f.occurred_on,
       (SELECT m.name FROM merit_fact_actor m WHERE m.zone_id = f.zone_id AND m.fact_id = f.fact_id AND m.position = 1) AS actor_name,
       f.actor_count,
       COALESCE((SELECT u.name FROM merit_fact_actor n JOIN organisation_unit_card u ON u.zone_id = n.zone_id AND u.unit_id = n.unit_id
         WHERE n.zone_id = f.zone_id AND n.fact_id = f.fact_id AND n.position = 1), '') AS unit_name,
       f.evidence_count, f.declarer_name, f.declared_at, f.corrects
FROM merit_fact f
WHERE f.zone_id = $1
  AND ({scope:} OR f.declared_by = $2 OR f.declared_by_person = $3 OR EXISTS (SELECT 1 FROM merit_fact_actor a
    WHERE a.zone_id = f.zone_id AND a.fact_id = f.fact_id AND (a.person_id = $3 OR {scope: owner=a.person_id unit=a.unit_id})))
  {given $4: AND f.kind = $4}
  {given $5: AND f.status = $5}
  {given $6: AND f.fact_id IN (SELECT b.fact_id FROM merit_fact_actor b JOIN organisation_unit_closure t
    ON t.zone_id = b.zone_id AND t.unit_id = b.unit_id WHERE b.zone_id = $1 AND t.ancestor_id = $6)}
  {given $7: AND f.fact_id IN (SELECT p.fact_id FROM merit_fact_actor p WHERE p.zone_id = $1 AND p.person_id = $7)}
  {given $8: AND f.occurred_on >= $8}
  {given $9: AND f.occurred_on <= $9}
  {given $10: AND lower(f.title) LIKE lower($10) ESCAPE '!'}
  {given $11: AND f.fact_id IN (SELECT g.record_id FROM search_gram g WHERE g.zone_id = $1 AND g.kind = 'fact' AND g.gram >= $11 AND g.gram <= $12)}
  {given $13: AND f.fact_id IN (
    SELECT d.fact_id FROM merit_fact_actor d WHERE d.zone_id = $1 AND (d.person_id = $3 OR {scope: owner=d.person_id unit=d.unit_id})
    UNION SELECT e.fact_id FROM merit_fact e WHERE e.zone_id = $1 AND e.declared_by = $2
    UNION SELECT h.fact_id FROM merit_fact h WHERE h.zone_id = $1 AND h.declared_by_person = $3)}
{page: occurred_on=f.occurred_on declared_at=f.declared_at id=f.fact_id})"};

constexpr Statement select_waiting_page{R"(SELECT f.fact_id, f.version, f.kind, f.title, f.status, f.occurred_on,
       (SELECT m.name FROM merit_fact_actor m WHERE m.zone_id = f.zone_id AND m.fact_id = f.fact_id AND m.position = 1) AS actor_name,
       f.actor_count,
       COALESCE((SELECT u.name FROM merit_fact_actor n JOIN organisation_unit_card u ON u.zone_id = n.zone_id AND u.unit_id = n.unit_id
         WHERE n.zone_id = f.zone_id AND n.fact_id = f.fact_id AND n.position = 1), '') AS unit_name,
       f.evidence_count, f.declarer_name, f.declared_at, f.corrects
FROM merit_fact f
WHERE f.zone_id = $1 AND f.status = 'declared' AND f.declared_by <> $2 AND COALESCE(f.declared_by_person, '-') <> $3
  AND NOT EXISTS (SELECT 1 FROM merit_fact_actor a WHERE a.zone_id = f.zone_id AND a.fact_id = f.fact_id
    AND (COALESCE(a.person_id, '-') = $3 OR NOT ({scope: unit=a.unit_id})))
  AND NOT EXISTS (SELECT 1 FROM organisation_kin k WHERE k.zone_id = f.zone_id AND k.person_id = $3
    AND (k.relative_id = COALESCE(f.declared_by_person, '-') OR EXISTS (SELECT 1 FROM merit_fact_actor b WHERE b.zone_id = f.zone_id
      AND b.fact_id = f.fact_id AND b.person_id = k.relative_id)))
  {given $4: AND f.fact_id IN (SELECT d.fact_id FROM merit_fact_actor d WHERE d.zone_id = $1 AND {scope: unit=d.unit_id})}
{page: occurred_on=f.occurred_on declared_at=f.declared_at id=f.fact_id})"};

// A reach below the zone's is small against it: its facts are taken by their actors, then ordered.
constexpr Statement select_actors_in_reach{"SELECT count(*) AS facts FROM (SELECT a.fact_id FROM merit_fact_actor a WHERE a.zone_id = $1 "
                                           "AND (a.person_id = $2 OR {scope: owner=a.person_id unit=a.unit_id}) LIMIT 20001) AS counted"};

// unscoped: counted and timed for the whole zone; who may see a title is judged where it is shown
constexpr Statement select_declared{"SELECT f.fact_id, f.title, f.declared_at FROM merit_fact f "
                                    "WHERE f.zone_id = $1 AND f.status = 'declared' ORDER BY f.declared_at, f.fact_id"};

constexpr Statement insert_fact_sql{
    "INSERT INTO merit_fact (zone_id, fact_id, version, kind, title, status, occurred_on, source_kind, source_id, record, actor_count, "
    "evidence_count, "
    "declared_by, declared_by_person, declarer_name, declared_at, decided_by, decided_by_person, decider_name, decided_at, rejection, "
    "rejection_text, "
    "corrects, open_correction_of) VALUES "
    "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)"};

constexpr Statement insert_quantity{"INSERT INTO merit_fact_quantity (zone_id, fact_id, field, quantity) VALUES ($1, $2, $3, $4)"};

constexpr Statement insert_actor{
    "INSERT INTO merit_fact_actor (zone_id, fact_id, subject_id, subject_kind, position, share_bp, name, person_id, unit_id, category) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};

constexpr Statement update_decision{"UPDATE merit_fact SET status = $4, version = version + 1, decided_by = $5, decided_by_person = $6, "
                                    "decider_name = $7, decided_at = $8, "
                                    "rejection = $9, rejection_text = $10, open_correction_of = NULL WHERE zone_id = $1 AND fact_id = $2 "
                                    "AND version = $3 AND status = 'declared'"};

// unscoped: a number for the handover list of that person
constexpr Statement count_waiting_of_sql{
    "SELECT count(*) FROM merit_fact WHERE zone_id = $1 AND status = 'declared' AND declared_by_person = $2"};
// unscoped: a number for the handover list of whoever heads the unit
constexpr Statement count_waiting_in_sql{
    "SELECT count(*) FROM merit_fact f JOIN merit_fact_actor a ON a.zone_id = f.zone_id AND a.fact_id = f.fact_id AND a.position = 1 "
    "JOIN organisation_unit_closure c ON c.zone_id = a.zone_id AND c.unit_id = a.unit_id "
    "WHERE f.zone_id = $1 AND f.status = 'declared' AND c.ancestor_id = $2"};

constexpr Statement withdraw_recorded{
    "UPDATE merit_fact SET version = version + 1, status = 'withdrawn' WHERE zone_id = $1 AND fact_id = $2 AND version = $3 "
    "AND status = 'confirmed'"};

// unscoped: asked of a subject as a whole, before it is taken out of the store
constexpr Statement count_parts{"SELECT count(*) FROM merit_fact_actor a WHERE a.zone_id = $1 AND (a.person_id = $2 OR a.unit_id = $2)"};

std::optional<std::string> person_or_absent(Id<Person> const& person) { return person.empty() ? std::nullopt : std::optional(person.text); }

// 1 where the facts in the scope are few enough to be taken one by one, else 0.
std::int64_t is_small(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, Doer const& who) {
  if (scope.reach >= database::Reach::zone) return 0;
  return db.row<std::int64_t>(select_actors_in_reach, scope, {zone_id, who.person_id.text}).value_or(0) <= 20'000 ? 1 : 0;
}

std::string date_or_empty(std::optional<Date> const& date) { return date ? format_date(*date) : std::string(); }

} // namespace

std::optional<FactCard> find_visible_fact(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                          Id<Fact> const& fact_id, Doer const& who) {
  return db.row<FactCard>(select_visible_fact, scope, {zone_id, fact_id, who.account_id.text, who.person_id.text});
}

std::optional<FactCard> find_fact(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id) {
  return db.row<FactCard>(select_fact_by_id, {zone_id, fact_id});
}

std::vector<FactCard> facts_by_id_after(database::Reader& db, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit) {
  return db.rows<FactCard>(select_facts_after, {zone_id, id, limit});
}

std::optional<FactCard> find_correction_of(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id) {
  return db.row<FactCard>(select_correction, {zone_id, fact_id});
}

bool covers_every_actor(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, Id<Fact> const& fact_id) {
  return db.rows<std::string>(select_actor_outside, scope, {zone_id, fact_id}).empty();
}

Quantities quantities_of(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id) {
  Quantities quantities;
  for (QuantityRow const& row : db.rows<QuantityRow>(select_quantities, {zone_id, fact_id})) quantities.emplace(row.field, row.quantity);
  return quantities;
}

std::vector<FactActor> actors_of(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id) {
  return db.rows<FactActor>(select_actors, {zone_id, fact_id});
}

Page<FactRow> page_of_facts(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, database::PageOrder const& order,
                            ListFacts const& wanted, Doer const& who) {
  search::RareGram const rare = search::rarest_gram(db, zone_id, "fact", wanted.text.value_or(""));
  return db.page<FactRow>(select_fact_page, scope, order,
                          {zone_id, who.account_id.text, who.person_id.text, wanted.kind.value_or(""),
                           wanted.status ? std::string(to_text(*wanted.status)) : std::string(), wanted.unit_id.value_or(Id<Unit>()).text,
                           wanted.person_id.value_or(Id<Person>()).text, date_or_empty(wanted.from), date_or_empty(wanted.to),
                           database::containing(wanted.text.value_or("")), rare.from, rare.to, is_small(db, zone_id, scope, who)});
}

Page<FactRow> page_of_waiting_facts(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                    database::PageOrder const& order, Doer const& who) {
  return db.page<FactRow>(select_waiting_page, scope, order,
                          {zone_id, who.account_id.text, who.person_id.text, scope.reach < database::Reach::zone ? 1 : 0});
}

std::vector<DeclaredFact> declared_facts(database::Reader& db, Id<Zone> const& zone_id) {
  return db.rows<DeclaredFact>(select_declared, {zone_id});
}

void insert_fact(database::Transaction& db, Id<Zone> const& zone_id, FactCard const& fact, Quantities const& quantities,
                 std::vector<FactActor> const& actors) {
  bool const waits = fact.status == FactStatus::declared;
  db.run(insert_fact_sql, {zone_id,
                           fact.fact_id,
                           fact.version,
                           fact.kind,
                           fact.title,
                           fact.status,
                           fact.occurred_on,
                           fact.source_kind,
                           fact.source_id,
                           fact.record,
                           fact.actor_count,
                           fact.evidence_count,
                           fact.declared_by.text,
                           fact.declared_by_person,
                           fact.declarer_name,
                           fact.declared_at,
                           fact.decided_by,
                           fact.decided_by_person,
                           fact.decider_name,
                           fact.decided_at,
                           fact.rejection,
                           fact.rejection_text,
                           fact.corrects,
                           waits ? fact.corrects : std::nullopt});
  for (auto const& [field, quantity] : quantities) db.run(insert_quantity, {zone_id, fact.fact_id, field, quantity});
  std::int64_t position = 0;
  for (FactActor const& actor : actors)
    db.run(insert_actor, {zone_id, fact.fact_id, actor.subject_id, actor.subject_kind, ++position, actor.share_bp, actor.name,
                          actor.person_id, actor.unit_id, actor.category});
}

bool withdraw_recorded_fact(database::Transaction& db, Id<Zone> const& zone_id, FactVersion const& fact) {
  return db.run(withdraw_recorded, {zone_id, fact.fact_id, fact.version}) == 1;
}

bool took_part(database::Reader& db, Id<Zone> const& zone_id, std::string const& subject_id) {
  return db.number(count_parts, {zone_id, subject_id}).value_or(0) > 0;
}

bool decide_fact(database::Transaction& db, Id<Zone> const& zone_id, FactVersion const& fact, Decision const& decision) {
  return db.run(update_decision,
                {zone_id, fact.fact_id, fact.version, decision.status, decision.by.account_id.text, person_or_absent(decision.by.person_id),
                 decision.by.name, decision.at, decision.rejection, decision.rejection_text}) == 1;
}

std::int64_t count_waiting_of(database::Reader& db, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return db.number(count_waiting_of_sql, {zone_id, person_id}).value_or(0);
}

std::int64_t count_waiting_in(database::Reader& db, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return db.number(count_waiting_in_sql, {zone_id, unit_id}).value_or(0);
}

} // namespace shiji::merit
