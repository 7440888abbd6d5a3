// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/permissions.hpp"

#include <algorithm>
#include <stdexcept>

namespace shiji {
namespace {

// The grant's scope under a permission that reaches at the most `widest`.
database::Scope scope_of_grant(Grant const& grant, database::Reach widest, Id<Person> const& person) {
  if (widest == database::Reach::self || grant.reach == database::Reach::self) return {database::Reach::self, person.text};
  return {std::min(grant.reach, widest), grant.anchor_id};
}

} // namespace

Verdict may_come_from(http::AddressBlocks const& admin_addresses, std::vector<Grant> const& grants, std::string const& address) {
  bool const administers = std::any_of(grants.begin(), grants.end(), [](Grant const& grant) { return is_administrator(grant.role); });
  if (!administers || admin_addresses.empty() || admin_addresses.contains(address)) return {};
  return Refusal{"administrator_address", {{"address", address}}, {}};
}

std::vector<Role> staff_roles() {
  return {Role::leader, Role::personnel,  Role::payroll, Role::head,     Role::lead,
          Role::cadre,  Role::specialist, Role::clerk,   Role::approver, Role::supervision};
}

std::vector<Role> all_roles() {
  std::vector<Role> roles = staff_roles();
  roles.insert(roles.end(), {Role::enterprise, Role::system_admin, Role::security_admin, Role::audit_admin});
  return roles;
}

void PermissionCatalogue::add(Permission const& permission) {
  if (!by_name_.emplace(permission.name, all_.size()).second)
    throw std::logic_error("permission declared twice: " + std::string(permission.name));
  all_.push_back(permission);
}

PermissionWords PermissionCatalogue::words_of(std::string_view permission) const {
  auto const found = words_.find(permission);
  return found == words_.end() ? PermissionWords{std::string(permission), std::string(permission)} : found->second;
}

std::optional<database::Scope> PermissionCatalogue::scope_of(Actor const& actor, std::string_view name) const {
  auto const found = by_name_.find(name);
  if (found == by_name_.end()) return std::nullopt;
  Permission const& permission = all_[found->second];
  std::optional<database::Scope> widest;
  for (Grant const& grant : actor.grants) {
    bool const in_zone = grant.zone_id == actor.zone_id || grant.reach == database::Reach::league;
    if (!in_zone || std::find(permission.roles.begin(), permission.roles.end(), grant.role) == permission.roles.end()) continue;
    database::Scope scope = scope_of_grant(grant, permission.widest, actor.person_id);
    if (!widest || scope.reach > widest->reach) widest = std::move(scope);
  }
  return widest;
}

std::vector<std::string> PermissionCatalogue::of(Actor const& actor) const {
  std::vector<std::string> names;
  for (auto const& [name, index] : by_name_)
    if (scope_of(actor, name)) names.push_back(name);
  return names;
}

} // namespace shiji
