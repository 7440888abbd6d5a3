// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/evidence/api.hpp"
#include "modules/merit/types.hpp"

namespace shiji::merit {

enum class RejectionReason { no_evidence, duplicate, not_attributable, wrong_quantity, other };
BOOST_DESCRIBE_ENUM(RejectionReason, no_evidence, duplicate, not_attributable, wrong_quantity, other)

enum class FactRefusal {
  fact_kind_unknown,
  fact_kind_not_declarable,
  quantity_unknown,
  quantity_missing,
  quantity_out_of_range,
  actors_missing,
  actor_twice,
  actor_unknown,
  shares_not_whole,
  share_out_of_range,
  occurred_in_future,
  evidence_missing,
  not_yours_to_confirm,
  outside_your_units,
  already_decided,
  not_yours_to_withdraw,
  not_confirmed_yet,
  correction_open,
  already_corrected,
  kin_avoids,
  actor_ambiguous,
  fact_stays,
};
BOOST_DESCRIBE_ENUM(FactRefusal, fact_kind_unknown, fact_kind_not_declarable, quantity_unknown, quantity_missing, quantity_out_of_range,
                    actors_missing, actor_twice, actor_unknown, shares_not_whole, share_out_of_range, occurred_in_future, evidence_missing,
                    not_yours_to_confirm, outside_your_units, already_decided, not_yours_to_withdraw, not_confirmed_yet, correction_open,
                    already_corrected, kin_avoids, actor_ambiguous, fact_stays)

// Pieces, days and ratings of one fact lie within this; amounts within largest_amount_fen, ten thousand billion yuan.
inline constexpr std::int64_t largest_quantity = 10'000'000;
inline constexpr std::int64_t largest_amount_fen = 1'000'000'000'000'000;

using Quantities = std::map<std::string, std::int64_t>;

// Who declares or decides: the account, and the person it belongs to where there is one.
struct Doer {
  Id<Account> account_id;
  Id<Person> person_id;
  std::string name;
};

// Somebody's part in a fact, as the organisation knew them on the day of the work.
struct FactActor {
  SubjectKind subject_kind{};
  std::string subject_id;
  std::string name;
  std::optional<Id<Person>> person_id; // absent for a unit
  std::string unit_id;                 // empty where the person held no post
  std::string category;
  std::int64_t share_bp = 0;
};
BOOST_DESCRIBE_STRUCT(FactActor, (), (subject_kind, subject_id, name, person_id, unit_id, category, share_bp))

// The row of a fact.
struct FactCard {
  Id<Fact> fact_id;
  std::int64_t version = 0;
  std::string kind;
  std::string title;
  FactStatus status{};
  Date occurred_on;
  std::string source_kind, source_id; // what a module recorded it from; `declaration` and its own id where declared by hand
  std::string record;                 // number of the source record, where declared with one
  std::int64_t actor_count = 0;
  std::int64_t evidence_count = 0;
  Id<Account> declared_by;
  std::optional<Id<Person>> declared_by_person;
  std::string declarer_name;
  Instant declared_at;
  std::optional<Id<Account>> decided_by;
  std::optional<Id<Person>> decided_by_person;
  std::optional<std::string> decider_name;
  std::optional<Instant> decided_at;
  std::optional<RejectionReason> rejection;
  std::optional<std::string> rejection_text;
  std::optional<Id<Fact>> corrects;
};
BOOST_DESCRIBE_STRUCT(FactCard, (),
                      (fact_id, version, kind, title, status, occurred_on, source_kind, source_id, record, actor_count, evidence_count,
                       declared_by, declared_by_person, declarer_name, declared_at, decided_by, decided_by_person, decider_name, decided_at,
                       rejection, rejection_text, corrects))

// A fact with all that hangs on it.
struct FactDetail : FactCard {
  Quantities quantities;
  std::vector<FactActor> actors;
  std::vector<evidence::EvidenceCard> evidence;
  std::vector<Entry> entries;           // what it posted, and what was taken back of it
  std::optional<Id<Fact>> corrected_by; // a correction that waits or was confirmed
  bool may_confirm = false;             // by the caller
  bool may_withdraw = false;
  bool may_correct = false;
};
BOOST_DESCRIBE_STRUCT(FactDetail, (FactCard), (quantities, actors, evidence, entries, corrected_by, may_confirm, may_withdraw, may_correct))

// A line of the list of facts: the actor with the largest share, and how many there are.
struct FactRow {
  Id<Fact> fact_id;
  std::int64_t version = 0;
  std::string kind;
  std::string title;
  FactStatus status{};
  Date occurred_on;
  std::string actor_name;
  std::int64_t actor_count = 0;
  std::string unit_name;
  std::int64_t evidence_count = 0;
  std::string declarer_name;
  Instant declared_at;
  std::optional<Id<Fact>> corrects;
};
BOOST_DESCRIBE_STRUCT(FactRow, (),
                      (fact_id, version, kind, title, status, occurred_on, actor_name, actor_count, unit_name, evidence_count,
                       declarer_name, declared_at, corrects))

enum class FactSort { occurred_on, declared_at };
BOOST_DESCRIBE_ENUM(FactSort, occurred_on, declared_at)

struct ListFacts : PageRequest<FactSort> {
  std::optional<std::string> kind;
  std::optional<FactStatus> status;
  std::optional<Id<Unit>> unit_id; // with the units below it
  std::optional<Id<Person>> person_id;
  std::optional<Date> from, to;    // of occurred_on, both included
  std::optional<std::string> text; // in the title
};
BOOST_DESCRIBE_STRUCT(ListFacts, (PageRequest<FactSort>), (kind, status, unit_id, person_id, from, to, text))

struct FactsWaiting : PageRequest<FactSort> {};
BOOST_DESCRIBE_STRUCT(FactsWaiting, (PageRequest<FactSort>), ())

struct FactKinds {
  std::vector<FactKind> kinds;
};
BOOST_DESCRIBE_STRUCT(FactKinds, (), (kinds))

struct GetFact {
  Id<Fact> fact_id;
};
BOOST_DESCRIBE_STRUCT(GetFact, (), (fact_id))

struct DeclareFact {
  std::string kind;
  shape::NonEmptyText<200> title;
  Date occurred_on;
  Quantities quantities;
  std::vector<Actor> actors;
  std::vector<Id<Evidence>> evidence;
  std::optional<shape::NonEmptyText<200>> record; // number or address of the source record, instead of a file
};
BOOST_DESCRIBE_STRUCT(DeclareFact, (), (kind, title, occurred_on, quantities, actors, evidence, record))

// A new fact in place of a confirmed one; the kind stays.
struct CorrectFact {
  Id<Fact> fact_id;
  std::int64_t version = 0;
  shape::NonEmptyText<200> title;
  Date occurred_on;
  Quantities quantities;
  std::vector<Actor> actors;
  std::vector<Id<Evidence>> evidence;
  std::optional<shape::NonEmptyText<200>> record;
};
BOOST_DESCRIBE_STRUCT(CorrectFact, (), (fact_id, version, title, occurred_on, quantities, actors, evidence, record))

struct FactVersion {
  Id<Fact> fact_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(FactVersion, (), (fact_id, version))

struct WithdrawFact : FactVersion {};
BOOST_DESCRIBE_STRUCT(WithdrawFact, (FactVersion), ())
struct ConfirmFact : FactVersion {};
BOOST_DESCRIBE_STRUCT(ConfirmFact, (FactVersion), ())

struct RejectFact : FactVersion {
  RejectionReason reason{};
  std::optional<shape::NonEmptyText<500>> text;
};
BOOST_DESCRIBE_STRUCT(RejectFact, (FactVersion), (reason, text))

// The same act on several facts.
struct ConfirmFacts {
  std::vector<ConfirmFact> items;
};
BOOST_DESCRIBE_STRUCT(ConfirmFacts, (), (items))
struct WithdrawFacts {
  std::vector<WithdrawFact> items;
};
BOOST_DESCRIBE_STRUCT(WithdrawFacts, (), (items))

// All for one reason.
struct RejectFacts {
  std::vector<FactVersion> items;
  RejectionReason reason{};
  std::optional<shape::NonEmptyText<500>> text;
};
BOOST_DESCRIBE_STRUCT(RejectFacts, (), (items, reason, text))

} // namespace shiji::merit
