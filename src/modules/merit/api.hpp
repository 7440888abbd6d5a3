// SPDX-License-Identifier: Apache-2.0
#pragma once
// What other modules may call of the merit ledger. Views to join: merit_fact_card (zone_id, fact_id, kind, title, status, occurred_on).
#include "modules/merit/types.hpp"
#include "platform/audit/heads.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::merit {

// Declares the fact kinds a module records; called once while the modules are listed, before anything is served. Throws std::logic_error
// for a code declared twice with other contents.
void declare_fact_kinds(std::vector<FactKind> kinds);
std::vector<FactKind> const& fact_kinds();

// A finished piece of work, recorded as confirmed by the module that watched it happen.
struct NewFact {
  std::string kind;
  std::string title;
  Date occurred_on;
  std::string source_kind;                        // what it was recorded from: project, case, import …
  std::string source_id;                          // unique per source_kind with kind, so that the same work is never recorded twice
  std::map<std::string, std::int64_t> quantities; // by field; fields left out are 0
  std::vector<Actor> actors;
  std::vector<Id<Evidence>> evidence;
};
// Records and posts it; the whole act fails where the kind, a field, the shares or an actor is wrong.
Id<Fact> record_fact(UseCase& use, NewFact const& fact);

// Takes back what should never have been recorded, such as the facts of an import that is undone: every entry of it that stands is reversed
// with reason `import_undone`, and the fact is withdrawn. Refused where it is not confirmed, or corrected by another.
void take_back_fact(UseCase& use, Id<Fact> const& fact_id);

// The past of a fact that comes with one, such as those of a demonstration store.
struct FactHistory {
  FactStatus status = FactStatus::confirmed;
  Id<Person> declared_by; // empty where nobody is known
  std::string declarer_name;
  Instant declared_at;
  Id<Person> decided_by; // empty while it waits and where it was withdrawn
  std::string decider_name;
  Instant decided_at;    // of confirmation, rejection or withdrawal
  std::string rejection; // a RejectionReason, where rejected
  std::optional<Id<Fact>> corrects;
};
// Records a fact with its past; a confirmed one is posted as of decided_at. Whoever decided is not judged again. Facts are given in the
// order of their decisions, so that the ledger's times rise.
Id<Fact> load_fact(UseCase& use, NewFact const& fact, FactHistory const& history);

// The declared facts of a zone that wait for a decision, oldest first. One is to be decided within so many working days.
inline constexpr std::int64_t decision_working_days = 5;
struct WaitingFact {
  Id<Fact> fact_id;
  std::string title;
  Instant declared_at;
};
std::vector<WaitingFact> waiting_facts(database::Reader& reader, Id<Zone> const& zone_id);

// The posting rules of an adopted scheme, in force for a category of subjects from a date on until the next adoption for that category.
struct AdoptedRules {
  Id<Scheme> scheme_id;
  std::string category; // of persons' posts, or `unit`
  Date in_force_from;
  std::vector<PostingRule> rules;
};
void adopt_posting_rules(UseCase& use, AdoptedRules const& rules);

void open_period(UseCase& use, Period const& period); // refused where it overlaps another
void seal_period(UseCase& use, std::string const& period_id);
std::vector<Period> periods(database::Reader& reader, Id<Zone> const& zone_id);
std::optional<Period> period_containing(database::Reader& reader, Id<Zone> const& zone_id, Date date);

// The entries of a period that stand: neither reversed nor reversals; up to the sealed seq where it is sealed.
std::vector<Entry> standing_entries(database::Reader& reader, Id<Zone> const& zone_id, std::string const& period_id);
std::vector<Entry> standing_entries_of(database::Reader& reader, Id<Zone> const& zone_id, std::string const& period_id,
                                       std::string const& subject_id);

// Points that stand per subject in a period (all periods where period_id is empty).
struct PointsBalance {
  std::string subject_id;
  std::int64_t points_x100 = 0;
};
std::vector<PointsBalance> points_balances(database::Reader& reader, Id<Zone> const& zone_id, std::string const& period_id);

// The head of the zone's ledger: seq 0 and 64 zeros before the first entry.
struct LedgerHead {
  std::int64_t seq = 0;
  std::string hash;
};
LedgerHead ledger_head(database::Reader& reader, Id<Zone> const& zone_id);

// Where the zone's ledger and its audit trail end, as they leave the machine signed.
std::vector<audit::ChainEnd> chain_ends(database::Reader& reader, Id<Zone> const& zone_id);
// The hash of one entry; nothing where there is none of that seq. 64 zeros for seq 0.
std::optional<std::string> ledger_hash_at(database::Reader& reader, Id<Zone> const& zone_id, std::int64_t seq);

// Replays the zone's ledger; nothing where it holds, else the first seq that does not fit and why.
struct LedgerFault {
  std::int64_t seq = 0;
  std::string reason;
};
std::optional<LedgerFault> verify_ledger(database::Reader& reader, Id<Zone> const& zone_id);
// The same for entries that were read from elsewhere, such as an export. Pure.
std::optional<LedgerFault> verify_entries(std::vector<Entry> const& entries, Id<Zone> const& zone_id, LedgerHead const& head);

// The next entries of the zone's ledger after a seq, at most 5000; none at its end.
std::vector<Entry> entries_after(database::Reader& reader, Id<Zone> const& zone_id, std::int64_t seq);

} // namespace shiji::merit
