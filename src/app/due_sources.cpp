// SPDX-License-Identifier: Apache-2.0
#include "app/due_sources.hpp"

#include "modules/calendars/api.hpp"
#include "modules/merit/api.hpp"
#include "modules/organisation/api.hpp"

namespace shiji {
namespace {

// A declared fact waits for its decision from the moment it was declared.
std::vector<calendars::OpenTerm> facts_to_decide(database::Reader& reader, Id<Zone> const& zone_id) {
  auto const zone = organisation::zone_card(reader, zone_id);
  int const offset = zone ? static_cast<int>(zone->utc_offset_minutes) : 480;
  std::vector<calendars::OpenTerm> terms;
  for (auto const& fact : merit::waiting_facts(reader, zone_id))
    terms.push_back({fact.fact_id.text, fact.title, calendars::local_minute(fact.declared_at, offset), merit::decision_working_days, {}});
  return terms;
}

} // namespace

void declare_due_sources() { calendars::declare_due_source({"fact_confirmation", "fact.read", "/facts/", facts_to_decide}); }

} // namespace shiji
