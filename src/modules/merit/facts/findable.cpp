// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/facts/findable.hpp"

#include "modules/merit/facts/store.hpp"
#include "modules/search/api.hpp"

namespace shiji::merit {
namespace {

// The declarer finds a fact as every actor does; an account that belongs to no person goes by its own id.
search::Indexed entry_of(FactCard const& fact, std::vector<FactActor> const& actors) {
  search::Indexed entry{"fact", fact.fact_id.text, fact.title, format_date(fact.occurred_on), {}};
  if (!actors.empty()) entry.note += " · " + actors.front().name;
  for (FactActor const& actor : actors) entry.parts.push_back({actor.person_id.value_or(Id<Person>()).text, actor.unit_id, {}, {}});
  entry.parts.push_back({fact.declared_by_person ? fact.declared_by_person->text : fact.declared_by.text, {}, {}, {}});
  return entry;
}

std::vector<search::Indexed> facts_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit) {
  std::vector<search::Indexed> entries;
  for (FactCard const& fact : facts_by_id_after(reader, zone_id, id, limit))
    entries.push_back(entry_of(fact, actors_of(reader, zone_id, fact.fact_id)));
  return entries;
}

} // namespace

void declare_findable_facts() { search::declare_kind({"fact", "fact.read", false, search::Titles::sentences, facts_after}); }

void make_findable(UseCase& use, FactCard const& fact, std::vector<FactActor> const& actors) { search::index(use, entry_of(fact, actors)); }

} // namespace shiji::merit
