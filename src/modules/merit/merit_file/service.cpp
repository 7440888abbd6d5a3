// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/merit_file/service.hpp"

#include "modules/merit/merit_file/store.hpp"
#include "modules/organisation/api.hpp"

namespace shiji::merit {
namespace {

bool may_open_file(Query& use, Id<Person> const& person_id) {
  return use.actor.person_id == person_id || covers_person(use.db, use.zone_id(), use.scope(), person_id);
}

std::int64_t points_in(std::vector<MeritFileTotal> const& totals) {
  std::int64_t points = 0;
  for (MeritFileTotal const& total : totals)
    if (total.indicator == "points") points += total.total_x100;
  return points;
}

} // namespace

MeritFile get_merit_file(Query& use, GetMeritFile const& input) {
  if (!may_open_file(use, input.person_id)) require(Refusal{"not_found", {}, {}});
  auto const person = require_found(organisation::person_card(use.db, use.zone_id(), input.person_id), Refusal{"not_found", {}, {}});
  std::vector<MeritFileTotal> totals = totals_of_person(use.db, use.zone_id(), input.person_id);
  std::int64_t const points = points_in(totals);
  return {person.person_id,
          person.name,
          person.unit_name,
          person.department_name,
          person.category,
          person.level,
          person.post_title,
          points,
          facts_of_person(use.db, use.zone_id(), input.person_id),
          std::move(totals),
          organisation::posts_held(use.db, use.zone_id(), input.person_id)};
}

} // namespace shiji::merit
