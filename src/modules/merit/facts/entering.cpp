// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/facts/entering.hpp"

#include "modules/merit/facts/findable.hpp"
#include "modules/merit/facts/rules.hpp"
#include "modules/merit/facts/store.hpp"
#include "modules/merit/kinds.hpp"
#include "modules/organisation/api.hpp"

#include <set>

namespace shiji::merit {
namespace {

std::optional<FactActor> person_actor(UseCase& use, Actor const& actor, Date day) {
  Id<Person> const person_id(actor.subject_id);
  auto const card = organisation::person_card_on(use.db, use.zone_id(), person_id, day);
  if (!card) return std::nullopt;
  return FactActor{actor.subject_kind, actor.subject_id, card->name, person_id, card->unit_id.text, card->category, actor.share_bp};
}

std::optional<FactActor> unit_actor(UseCase& use, Actor const& actor) {
  auto const card = organisation::unit_card(use.db, use.zone_id(), Id<Unit>(actor.subject_id));
  if (!card) return std::nullopt;
  return FactActor{actor.subject_kind, actor.subject_id, card->name, std::nullopt, actor.subject_id, "unit", actor.share_bp};
}

} // namespace

Doer doer_of(Context const& use) { return {use.actor.account_id, use.actor.person_id, use.actor.name}; }

std::vector<FactActor> checked_actors(UseCase& use, FactContent const& content, bool by_hand) {
  Refusal malformed{"malformed_input", {}, actor_faults(content.actors)};
  FactKind const* const kind = find_kind(content.kind);
  auto const refuse_kind = [&](FactRefusal why) {
    malformed.fields.push_back({"kind", std::string(to_text(why)), {{"kind", content.kind}}});
  };
  if (!kind)
    refuse_kind(FactRefusal::fact_kind_unknown);
  else if (by_hand && !kind->may_be_declared)
    refuse_kind(FactRefusal::fact_kind_not_declarable);
  else
    for (FieldFault& fault : quantity_faults(*kind, content.quantities, by_hand)) malformed.fields.push_back(std::move(fault));
  std::vector<FactActor> known;
  for (std::size_t i = 0; i < content.actors.size(); ++i) {
    Actor const& actor = content.actors[i];
    auto found = actor.subject_kind == SubjectKind::person ? person_actor(use, actor, content.occurred_on) : unit_actor(use, actor);
    if (found)
      known.push_back(std::move(*found));
    else
      malformed.fields.push_back({"actors[" + std::to_string(i) + "].subject_id", std::string(to_text(FactRefusal::actor_unknown)), {}});
  }
  if (!malformed.fields.empty()) require(std::move(malformed));
  return ordered(std::move(known));
}

FactCard enter_fact(UseCase& use, FactCard card, FactContent const& content, std::vector<FactActor> const& actors) {
  card.version = 1;
  card.kind = content.kind;
  card.title = content.title;
  card.occurred_on = content.occurred_on;
  card.actor_count = static_cast<std::int64_t>(actors.size());
  std::set<Id<Evidence>> const files(content.evidence.begin(), content.evidence.end());
  card.evidence_count = static_cast<std::int64_t>(files.size());
  insert_fact(use.db, use.zone_id(), card, content.quantities, actors);
  make_findable(use, card, actors);
  std::vector<evidence::RecordOwner> owners;
  for (FactActor const& actor : actors) owners.push_back({actor.person_id.value_or(Id<Person>()), Id<Unit>(actor.unit_id)});
  if (card.declared_by_person) owners.push_back({*card.declared_by_person, Id<Unit>()});
  evidence::attach(use, "fact", card.fact_id.text, content.evidence, owners);
  return card;
}

FactToPost to_post(FactCard const& fact, Quantities quantities, std::vector<FactActor> actors) {
  return {fact.fact_id, fact.kind, fact.occurred_on, std::move(quantities), std::move(actors), fact.corrects};
}

void publish_fact(UseCase& use, std::string kind, FactCard const& fact, std::vector<FactActor> const& actors) {
  std::set<std::string> owners, units;
  if (fact.declared_by_person) owners.insert(fact.declared_by_person->text);
  for (FactActor const& actor : actors) {
    if (actor.person_id) owners.insert(actor.person_id->text);
    if (actor.unit_id.empty()) continue;
    for (std::string& unit : organisation::unit_and_ancestors(use.db, use.zone_id(), Id<Unit>(actor.unit_id)))
      units.insert(std::move(unit));
  }
  use.publish({.kind = std::move(kind),
               .zone_id = use.zone_id(),
               .subject_kind = "fact",
               .subject_id = fact.fact_id.text,
               .version = fact.version,
               .permission = "fact.read",
               .owner_ids = {owners.begin(), owners.end()},
               .unit_ids = {units.begin(), units.end()}});
}

} // namespace shiji::merit
