// SPDX-License-Identifier: Apache-2.0
#include "modules/search/module.hpp"

#include "embedded/modules_search_files.hpp"
#include "modules/search/service.hpp"

namespace shiji::search {
namespace {

// Everybody with an account in the zone except enterprises; what each of them finds is up to the permission of each kind.
std::vector<Role> whoever_works_here() {
  auto roles = staff_roles();
  roles.insert(roles.end(), {Role::system_admin, Role::security_admin, Role::audit_admin});
  return roles;
}

} // namespace

Module module() {
  Module m{.name = "search",
           .depends_on = {},
           .permissions = {{"search.read", whoever_works_here()}},
           .files = embedded::modules_search_files(),
           .routes = {},
           .subscriptions = {}};
  m.add(query<search_records>("/api/search", "search.read"));
  return m;
}

} // namespace shiji::search
