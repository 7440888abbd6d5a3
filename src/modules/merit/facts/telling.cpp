// SPDX-License-Identifier: Apache-2.0
// What people are told of a fact. Who tells them and how is not known here.
#include "modules/merit/facts/telling.hpp"

#include "modules/merit/api.hpp"
#include "modules/merit/facts/entering.hpp"
#include "modules/merit/facts/store.hpp"
#include "platform/usecase/notices.hpp"

#include <set>

namespace shiji::merit {
namespace {

constexpr std::string_view waiting = "fact_waiting";

ToAct whoever_may_confirm(std::vector<FactActor> const& actors) {
  std::set<std::string> units;
  for (FactActor const& actor : actors)
    if (!actor.unit_id.empty()) units.insert(actor.unit_id);
  return {{}, Holders{"fact.confirm", {units.begin(), units.end()}}};
}

} // namespace

std::optional<RecordCard> fact_record(Context const& use, database::Reader& db, std::string const& fact_id) {
  auto const fact = find_visible_fact(db, use.zone_id(), use.scope(), Id<Fact>(fact_id), doer_of(use));
  if (!fact) return std::nullopt;
  RecordCard card{fact->title, {}};
  if (fact->declared_by_person) card.person_ids.push_back(fact->declared_by_person->text);
  for (FactActor const& actor : actors_of(db, use.zone_id(), fact->fact_id))
    if (actor.person_id) card.person_ids.push_back(actor.person_id->text);
  return card;
}

void set_waiting(UseCase& use, FactCard const& fact, std::vector<FactActor> const& actors) {
  Date const since = civil_date(fact.declared_at, use.utc_offset_minutes());
  use.announce(DateSet{std::string(waiting), "fact", fact.fact_id.text, since, {}, whoever_may_confirm(actors), decision_working_days});
}

void tell_declared(UseCase& use, FactCard const& fact, std::vector<FactActor> const& actors) {
  use.announce(Notice{"fact_declared", "fact", fact.fact_id.text, whoever_may_confirm(actors), {}});
  set_waiting(use, fact, actors);
}

void tell_decided(UseCase& use, std::string what, Id<Fact> const& fact_id) {
  use.announce(Notice{std::move(what), "fact", fact_id.text, {}, {}});
  use.announce(DateMet{std::string(waiting), "fact", fact_id.text});
}

} // namespace shiji::merit
