// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/facts/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::merit {

// A fact lies in a scope where one of its actors does; beside that its declarer and its actors may see it.
std::optional<FactCard> find_visible_fact(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                          Id<Fact> const& fact_id, Doer const& who);
std::optional<FactCard> find_fact(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id);
// The next facts of a zone after an id, by id.
std::vector<FactCard> facts_by_id_after(database::Reader& db, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit);
// The correction of the fact that waits or was confirmed.
std::optional<FactCard> find_correction_of(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id);
// True where the scope covers the unit of every actor.
bool covers_every_actor(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, Id<Fact> const& fact_id);

Quantities quantities_of(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id);
std::vector<FactActor> actors_of(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id);

Page<FactRow> page_of_facts(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, database::PageOrder const& order,
                            ListFacts const& wanted, Doer const& who);
// Every declared fact of the zone, oldest first, without a reader: for clocks and counts.
struct DeclaredFact {
  Id<Fact> fact_id;
  std::string title;
  Instant declared_at;
};
BOOST_DESCRIBE_STRUCT(DeclaredFact, (), (fact_id, title, declared_at))
std::vector<DeclaredFact> declared_facts(database::Reader& db, Id<Zone> const& zone_id);
// What waits for a decision that this doer may take.
Page<FactRow> page_of_waiting_facts(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                    database::PageOrder const& order, Doer const& who);

void insert_fact(database::Transaction& db, Id<Zone> const& zone_id, FactCard const& fact, Quantities const& quantities,
                 std::vector<FactActor> const& actors);

// What a decision writes.
struct Decision {
  FactStatus status{};
  Doer by;
  Instant at;
  std::optional<RejectionReason> rejection;
  std::optional<std::string> rejection_text;
};
// False where the fact is no longer declared at that version: then nothing has changed.
// A confirmed fact that was taken back; false where it has another version.
bool withdraw_recorded_fact(database::Transaction& db, Id<Zone> const& zone_id, FactVersion const& fact);
// Whether a person or unit took part in any fact.
bool took_part(database::Reader& db, Id<Zone> const& zone_id, std::string const& subject_id);
bool decide_fact(database::Transaction& db, Id<Zone> const& zone_id, FactVersion const& fact, Decision const& decision);

// Declarations of a person, and those whose first actor works in a unit or below it, that nobody has decided.
std::int64_t count_waiting_of(database::Reader& db, Id<Zone> const& zone_id, Id<Person> const& person_id);
std::int64_t count_waiting_in(database::Reader& db, Id<Zone> const& zone_id, Id<Unit> const& unit_id);

} // namespace shiji::merit
