// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/ledger/store.hpp"

namespace shiji::merit {
namespace {

using database::Statement;

constexpr Statement select_entry_page{
    "SELECT e.zone_id, e.seq, e.subject_id, e.indicator, e.measure, e.quantity_x100, e.occurred_on, e.period_id, e.kind, e.fact_id, "
    "e.scheme_id, "
    "e.rule_id, e.recorded_at, e.recorded_by, e.reverses, e.reason, e.prev, e.hash, "
    "(SELECT s.name FROM merit_fact_actor s WHERE s.zone_id = e.zone_id AND s.fact_id = e.fact_id AND s.subject_id = e.subject_id) AS "
    "subject_name, "
    "(SELECT f.title FROM merit_fact f WHERE f.zone_id = e.zone_id AND f.fact_id = e.fact_id) AS fact_title, "
    "(e.kind <> 'reverse' AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = e.zone_id AND r.reverses = e.seq)) AS stands "
    "FROM merit_entry e "
    "WHERE e.zone_id = $1 AND ({scope:} OR EXISTS (SELECT 1 FROM merit_fact_actor a WHERE a.zone_id = e.zone_id AND a.fact_id = e.fact_id "
    "AND a.subject_id = e.subject_id AND (a.person_id = $2 OR {scope: owner=a.person_id unit=a.unit_id})))"
    "{given $3: AND e.subject_id = $3}{given $4: AND e.indicator = $4}{given $5: AND e.period_id = $5}"
    "{given $6: AND e.kind = $6}{given $7: AND e.fact_id = $7}"
    "{given $8: AND e.fact_id IN (SELECT d.fact_id FROM merit_fact_actor d WHERE d.zone_id = $1 "
    "AND (d.person_id = $2 OR {scope: owner=d.person_id unit=d.unit_id}))} "
    "{page: seq=e.seq occurred_on=e.occurred_on id=e.hash}"};

constexpr Statement select_visible_entry{
    "SELECT e.zone_id, e.seq, e.subject_id, e.indicator, e.measure, e.quantity_x100, e.occurred_on, e.period_id, e.kind, e.fact_id, "
    "e.scheme_id, "
    "e.rule_id, e.recorded_at, e.recorded_by, e.reverses, e.reason, e.prev, e.hash, a.name AS subject_name, f.title AS fact_title, "
    "(e.kind <> 'reverse' AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = e.zone_id AND r.reverses = e.seq)) AS stands "
    "FROM merit_entry e JOIN merit_fact f ON f.zone_id = e.zone_id AND f.fact_id = e.fact_id "
    "JOIN merit_fact_actor a ON a.zone_id = e.zone_id AND a.fact_id = e.fact_id AND a.subject_id = e.subject_id "
    "WHERE e.zone_id = $1 AND e.seq = $2 AND (a.person_id = $3 OR {scope: owner=a.person_id unit=a.unit_id})"};

constexpr Statement select_entries_of_fact{
    "SELECT e.zone_id, e.seq, e.subject_id, e.indicator, e.measure, e.quantity_x100, e.occurred_on, e.period_id, e.kind, e.fact_id, "
    "e.scheme_id, "
    "e.rule_id, e.recorded_at, e.recorded_by, e.reverses, e.reason, e.prev, e.hash FROM merit_entry e "
    "WHERE e.zone_id = $1 AND e.fact_id = $2 ORDER BY e.seq"};

constexpr Statement select_standing_by{
    "SELECT e.zone_id, e.seq, e.subject_id, e.indicator, e.measure, e.quantity_x100, e.occurred_on, e.period_id, e.kind, e.fact_id, "
    "e.scheme_id, "
    "e.rule_id, e.recorded_at, e.recorded_by, e.reverses, e.reason, e.prev, e.hash FROM merit_entry e "
    "WHERE e.zone_id = $1 AND e.period_id = $2 AND e.seq <= $3 AND e.kind <> 'reverse' "
    "AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = e.zone_id AND r.reverses = e.seq AND r.seq <= $3) ORDER BY e.seq"};

constexpr Statement select_standing_of_subject{
    "SELECT e.zone_id, e.seq, e.subject_id, e.indicator, e.measure, e.quantity_x100, e.occurred_on, e.period_id, e.kind, e.fact_id, "
    "e.scheme_id, "
    "e.rule_id, e.recorded_at, e.recorded_by, e.reverses, e.reason, e.prev, e.hash FROM merit_entry e "
    "WHERE e.zone_id = $1 AND e.subject_id = $4 AND e.period_id = $2 AND e.seq <= $3 AND e.kind <> 'reverse' "
    "AND NOT EXISTS (SELECT 1 FROM merit_entry r WHERE r.zone_id = e.zone_id AND r.reverses = e.seq AND r.seq <= $3) ORDER BY e.seq"};

constexpr Statement select_ledger_head{"SELECT h.seq, h.hash FROM merit_head h WHERE h.zone_id = $1"};

constexpr Statement select_entry_hash{"SELECT e.hash FROM merit_entry e WHERE e.zone_id = $1 AND e.seq = $2"};

constexpr Statement select_stored_entries{
    "SELECT e.zone_id, e.seq, e.subject_id, e.indicator, e.measure, e.quantity_x100, e.occurred_on, e.period_id, e.kind, e.fact_id, "
    "e.scheme_id, "
    "e.rule_id, e.recorded_at, e.recorded_by, e.reverses, e.reason, e.prev, e.hash FROM merit_entry e "
    "WHERE e.zone_id = $1 AND e.seq > $2 ORDER BY e.seq LIMIT 5000"};

} // namespace

Page<EntryRow> page_of_entries(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                               database::PageOrder const& order, ListEntries const& wanted, Id<Person> const& reader_person) {
  return db.page<EntryRow>(select_entry_page, scope, order,
                           {zone_id, reader_person.text, wanted.subject_id.value_or(""), wanted.indicator.value_or(""),
                            wanted.period_id.value_or(""), wanted.kind ? std::string(to_text(*wanted.kind)) : std::string(),
                            wanted.fact_id.value_or(Id<Fact>()).text, scope.reach < database::Reach::zone ? 1 : 0});
}

std::optional<EntryRow> find_visible_entry(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, std::int64_t seq,
                                           Id<Person> const& reader_person) {
  return db.row<EntryRow>(select_visible_entry, scope, {zone_id, seq, reader_person.text});
}

std::vector<Entry> entries_of_fact(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id) {
  return db.rows<Entry>(select_entries_of_fact, {zone_id, fact_id});
}

std::vector<Entry> standing_by(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id, std::string const& subject_id,
                               std::int64_t up_to_seq) {
  if (subject_id.empty()) return db.rows<Entry>(select_standing_by, {zone_id, period_id, up_to_seq});
  return db.rows<Entry>(select_standing_of_subject, {zone_id, period_id, up_to_seq, subject_id});
}

std::optional<LedgerState> find_head(database::Reader& db, Id<Zone> const& zone_id) {
  return db.row<LedgerState>(select_ledger_head, {zone_id});
}

std::vector<Entry> find_entries_after(database::Reader& db, Id<Zone> const& zone_id, std::int64_t seq) {
  return db.rows<Entry>(select_stored_entries, {zone_id, seq});
}

std::optional<std::string> hash_of_entry(database::Reader& db, Id<Zone> const& zone_id, std::int64_t seq) {
  return db.text(select_entry_hash, {zone_id, seq});
}

std::vector<StoredEntry> stored_entries_after(database::Reader& db, Id<Zone> const& zone_id, std::int64_t seq) {
  return db.rows<StoredEntry>(select_stored_entries, {zone_id, seq});
}

} // namespace shiji::merit
