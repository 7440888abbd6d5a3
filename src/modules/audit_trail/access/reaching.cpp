// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/access/reaching.hpp"

#include "modules/organisation/api.hpp"

#include <algorithm>

namespace shiji::audit_trail {
namespace {

// The roles by which the actor holds a permission here.
std::string roles_holding(Actor const& actor, Permission const& permission) {
  std::string roles;
  for (Grant const& grant : actor.grants)
    if (std::find(permission.roles.begin(), permission.roles.end(), grant.role) != permission.roles.end())
      (roles += roles.empty() ? "" : " ") += to_text(grant.role);
  return roles;
}

} // namespace

Reaching::Reaching(Query& use) : use_(use) {
  all_units_ = static_cast<std::int64_t>(organisation::units_of_zone(use.db, use.zone_id()).size());
  for (auto const& person : organisation::people_of_zone(use.db, use.zone_id())) {
    ++people_of_unit_[person.unit_id.text];
    ++all_people_;
  }
}

Reaching::Extent const& Reaching::of(database::Scope const& scope) {
  auto const key = std::pair(scope.reach, scope.anchor_id);
  auto const found = known_.find(key);
  return found != known_.end() ? found->second : known_[key] = count(scope);
}

Reaching::Extent Reaching::count(database::Scope const& scope) {
  using enum database::Reach;
  if (scope.reach >= zone) return {{}, all_units_, all_people_};
  if (scope.reach == self) return {{}, 0, scope.anchor_id.empty() ? 0 : 1};
  if (scope.reach != section && scope.reach != department) return {};
  Extent extent;
  Id<Unit> const anchor(scope.anchor_id);
  if (auto const unit = organisation::unit_card(use_.db, use_.zone_id(), anchor)) extent.anchor_name = unit->name;
  for (auto const& unit : organisation::unit_with_descendants(use_.db, use_.zone_id(), anchor)) {
    ++extent.unit_count;
    if (auto const found = people_of_unit_.find(unit.text); found != people_of_unit_.end()) extent.people_count += found->second;
  }
  return extent;
}

std::vector<Actor> actors_of_zone(Query& use, std::string const& who_pattern) {
  std::vector<Actor> actors;
  for (GrantedAccount const& g : granted_accounts(use.db, use.actor.root_id, use.zone_id(), who_pattern)) {
    if (actors.empty() || actors.back().account_id != g.account_id) {
      Actor actor;
      actor.account_id = g.account_id;
      actor.person_id = g.person_id.value_or(Id<Person>());
      actor.username = g.username;
      actor.name = g.name;
      actor.root_id = use.actor.root_id;
      actor.zone_id = use.zone_id();
      actors.push_back(std::move(actor));
    }
    actors.back().grants.push_back({g.role, g.reach, g.zone_id, g.anchor_id});
  }
  return actors;
}

std::vector<AccessRow> access_of(Query& use, Actor const& actor, Reaching& reaching) {
  std::vector<AccessRow> rows;
  for (Permission const& permission : use.services.permissions.all()) {
    auto const scope = use.services.permissions.scope_of(actor, permission.name);
    if (!scope) continue;
    auto const& extent = reaching.of(*scope);
    auto const words = use.services.permissions.words_of(permission.name);
    rows.push_back({actor.account_id, actor.name, actor.username, std::string(permission.name), words.zh, words.en,
                    roles_holding(actor, permission), scope->reach, extent.anchor_name, extent.unit_count, extent.people_count});
  }
  return rows;
}

} // namespace shiji::audit_trail
