// SPDX-License-Identifier: Apache-2.0
#include "modules/accounts/rules.hpp"

#include <algorithm>
#include <set>

namespace shiji::accounts {

Verdict username_is_well_formed(std::string_view username) {
  auto const is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  auto const fits = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_'; };
  if (username.size() < 3 || username.size() > 40 || !is_letter(username.front()) || !std::all_of(username.begin(), username.end(), fits))
    return refuse_field(AccountsRefusal::username_malformed, "username");
  return {};
}

Verdict grants_fit(std::vector<Grant> const& grants, bool belongs_to_person) {
  std::set<Role> roles;
  std::set<std::pair<std::string, Role>> given;
  for (std::size_t i = 0; i < grants.size(); ++i) {
    roles.insert(grants[i].role);
    if (!given.insert({grants[i].zone_id.text, grants[i].role}).second)
      return refuse_field(AccountsRefusal::grant_repeated, "grants[" + std::to_string(i) + "].role");
    using enum database::Reach;
    auto const reach = grants[i].reach;
    bool const needs_anchor = reach == section || reach == department || reach == task_force || reach == own_enterprise;
    if (needs_anchor == grants[i].anchor_id.empty())
      return refuse_field(AccountsRefusal::grant_needs_anchor, "grants[" + std::to_string(i) + "].anchor_id",
                          {{"reach", std::string(to_text(reach))}});
  }
  auto const administrator = std::find_if(roles.begin(), roles.end(), is_administrator);
  if (administrator == roles.end()) return {};
  if (roles.size() > 1)
    return refuse_field(AccountsRefusal::roles_exclude_each_other, "grants", {{"role", std::string(to_text(*administrator))}});
  if (belongs_to_person) return refuse_field(AccountsRefusal::administrator_is_no_person, "person_id");
  return {};
}

bool covers(Realm const& realm, Grant const& grant) {
  return realm.whole_installation || (grant.zone_id == realm.zone_id && grant.reach != database::Reach::league);
}

Verdict account_is_within(Realm const& realm, std::vector<Grant> const& grants) {
  bool const within = std::all_of(grants.begin(), grants.end(), [&](Grant const& grant) { return covers(realm, grant); });
  if (!within) return refuse(AccountsRefusal::account_reaches_further);
  return {};
}

Verdict may_replace_grants(Realm const& realm, std::vector<Grant> const& before, std::vector<Grant> const& after) {
  auto const has = [](std::vector<Grant> const& grants, Grant const& grant) {
    return std::find(grants.begin(), grants.end(), grant) != grants.end();
  };
  for (std::size_t i = 0; i < after.size(); ++i)
    if (!covers(realm, after[i]) && !has(before, after[i]))
      return refuse_field(AccountsRefusal::grant_beyond_own_zone, "grants[" + std::to_string(i) + "].zone_id");
  bool const keeps =
      std::all_of(before.begin(), before.end(), [&](Grant const& grant) { return covers(realm, grant) || has(after, grant); });
  if (!keeps) return refuse_field(AccountsRefusal::grant_beyond_own_zone, "grants");
  return {};
}

Verdict may_sign_in(std::optional<Instant> locked_until, Instant now) {
  if (locked_until && now < *locked_until)
    return refuse(AccountsRefusal::account_locked, {{"minutes", std::to_string((*locked_until - now + 59) / 60)}});
  return {};
}

} // namespace shiji::accounts
