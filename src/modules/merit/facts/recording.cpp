// SPDX-License-Identifier: Apache-2.0
// The doors for modules: facts that come confirmed, or with a past.
#include "modules/merit/api.hpp"
#include "modules/merit/facts/entering.hpp"
#include "modules/merit/facts/rules.hpp"
#include "modules/merit/facts/store.hpp"
#include "modules/merit/facts/telling.hpp"
#include "modules/merit/posting/rules.hpp"
#include "modules/merit/posting/service.hpp"
#include "modules/merit/posting/store.hpp"

namespace shiji::merit {
namespace {

FactContent content_of(NewFact const& fact) {
  return {fact.kind, fact.title, fact.occurred_on, fact.quantities, fact.actors, fact.evidence};
}

FactCard recorded_card(UseCase& use, NewFact const& fact) {
  FactCard card;
  card.fact_id = use.new_id<Fact>();
  card.source_kind = fact.source_kind;
  card.source_id = fact.source_id;
  card.record = fact.source_id;
  card.declared_by = use.actor.account_id;
  return card;
}

std::optional<Id<Person>> if_known(Id<Person> const& person) { return person.empty() ? std::nullopt : std::optional(person); }

void post_as_of(UseCase& use, FactCard const& card, NewFact const& fact, std::vector<FactActor> const& actors, Instant at, Date day) {
  PlannedPosting planned = plan_posting(use, to_post(card, fact.quantities, actors), day);
  require(planned.refusal);
  write_posting(use, std::move(planned), at);
}

} // namespace

Id<Fact> record_fact(UseCase& use, NewFact const& fact) {
  std::vector<FactActor> const actors = checked_actors(use, content_of(fact), false);
  FactCard card = recorded_card(use, fact);
  card.status = FactStatus::confirmed;
  card.declared_by_person = if_known(use.actor.person_id);
  card.declarer_name = use.actor.name;
  card.declared_at = use.now();
  card.decided_by = use.actor.account_id;
  card.decided_by_person = card.declared_by_person;
  card.decider_name = use.actor.name;
  card.decided_at = use.now();
  card = enter_fact(use, std::move(card), content_of(fact), actors);
  post_as_of(use, card, fact, actors, use.now(), use.today());
  publish_fact(use, "fact_confirmed", card, actors);
  return card.fact_id;
}

Id<Fact> load_fact(UseCase& use, NewFact const& fact, FactHistory const& history) {
  std::vector<FactActor> const actors = checked_actors(use, content_of(fact), false);
  FactCard card = recorded_card(use, fact);
  card.status = history.status;
  card.declared_by_person = if_known(history.declared_by);
  card.declarer_name = history.declarer_name;
  card.declared_at = history.declared_at;
  card.corrects = history.corrects;
  if (history.status != FactStatus::declared) {
    card.decided_by = use.actor.account_id;
    card.decided_by_person = if_known(history.decided_by);
    card.decider_name = history.decider_name;
    card.decided_at = history.decided_at;
    card.rejection = from_text<RejectionReason>(history.rejection);
  }
  card = enter_fact(use, std::move(card), content_of(fact), actors);
  if (history.status == FactStatus::declared) set_waiting(use, card, actors);
  if (history.status == FactStatus::confirmed)
    post_as_of(use, card, fact, actors, history.decided_at, civil_date(history.decided_at, use.utc_offset_minutes()));
  return card.fact_id;
}

void take_back_fact(UseCase& use, Id<Fact> const& fact_id) {
  HeadRow const head = take_head(use.db, use.zone_id());
  auto const fact = require_found(find_fact(use.db, use.zone_id(), fact_id), Refusal{"not_found", {}, {}});
  require(may_be_corrected(fact, find_correction_of(use.db, use.zone_id(), fact_id)));
  PlannedPosting reversals;
  reversals.head = head;
  for (Entry const& standing : standing_entries_of_fact(use.db, use.zone_id(), fact_id))
    reversals.entries.push_back(reversal_of(standing, "import_undone"));
  write_posting(use, std::move(reversals), use.now());
  if (!withdraw_recorded_fact(use.db, use.zone_id(), {fact_id, fact.version})) require(Refusal{"stale", {}, {}});
  publish_fact(use, "fact_withdrawn", fact, actors_of(use.db, use.zone_id(), fact_id));
}

} // namespace shiji::merit
