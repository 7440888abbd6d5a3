// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/identity/actor.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shiji {

// A permission of a module: its name (`fact.confirm`), the roles that hold it, and how far it reaches at the most whatever the grant says.
struct Permission {
  std::string_view name;
  std::vector<Role> roles;
  database::Reach widest = database::Reach::league;
};

// Every role but the enterprise's and the administrators'.
std::vector<Role> staff_roles();
// Every role there is.
std::vector<Role> all_roles();

// Every permission of every module; filled once at start.
class PermissionCatalogue {
 public:
  void add(Permission const& permission);
  bool knows(std::string_view permission) const { return by_name_.contains(permission); }
  std::vector<Permission> const& all() const { return all_; }

  // The widest scope the actor's grants in the current zone give the permission; nothing where none does.
  std::optional<database::Scope> scope_of(Actor const& actor, std::string_view permission) const;
  // The names of all permissions the actor holds in the current zone, sorted.
  std::vector<std::string> of(Actor const& actor) const;

 private:
  std::vector<Permission> all_;
  std::map<std::string, std::size_t, std::less<>> by_name_;
};

} // namespace shiji
