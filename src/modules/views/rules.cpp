// SPDX-License-Identifier: Apache-2.0
#include "modules/views/rules.hpp"

#include "base/enumeration.hpp"

#include <algorithm>

namespace shiji::views {

namespace {

bool same_roles(std::vector<Role> a, std::vector<Role> b) {
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

} // namespace

Verdict is_a_list_key(std::string_view list_key) {
  constexpr std::string_view start = "/api/";
  auto const fits = [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '/'; };
  bool const is_one = list_key.starts_with(start) && list_key.size() > start.size() && list_key.size() <= 80 &&
                      std::all_of(list_key.begin(), list_key.end(), fits);
  return is_one ? std::nullopt : Verdict(refuse_field(ViewsRefusal::list_key_malformed, "list_key"));
}

Verdict fits_a_view(std::string_view query, std::string_view columns) {
  if (query.size() > longest_query) return refuse_field(ViewsRefusal::view_too_long, "query");
  if (columns.size() > longest_query) return refuse_field(ViewsRefusal::view_too_long, "columns");
  return std::nullopt;
}

Verdict may_change_view(ViewCard const& view, Id<Account> const& account_id, bool may_share, bool shared_afterwards) {
  bool const own = view.owner_id == account_id;
  if (!own && !(view.shared && may_share)) return refuse(ViewsRefusal::view_not_yours);
  if ((view.shared || shared_afterwards) && !may_share) return refuse(ViewsRefusal::sharing_not_permitted);
  return std::nullopt;
}

Verdict may_set_roles(ViewCard const& view, std::vector<Role> const& before, std::vector<Role> const& after, bool may_share) {
  if (same_roles(before, after)) return std::nullopt;
  if (!may_share) return refuse(ViewsRefusal::sharing_not_permitted);
  if (!view.shared && !after.empty()) return refuse(ViewsRefusal::view_not_shared);
  return std::nullopt;
}

std::string holder_of(Role role) { return "role:" + std::string(to_text(role)); }

std::vector<Role> roles_among(std::vector<DefaultRow> const& defaults, Id<View> const& view_id) {
  std::vector<Role> roles;
  for (Role role = Role::leader; role <= Role::audit_admin; role = static_cast<Role>(static_cast<int>(role) + 1))
    for (DefaultRow const& row : defaults)
      if (row.view_id == view_id && row.holder == holder_of(role)) roles.push_back(role);
  return roles;
}

std::optional<Id<View>> default_for(std::vector<DefaultRow> const& defaults, std::vector<ViewCard> const& seen,
                                    Id<Account> const& account_id, std::vector<Role> const& roles) {
  std::vector<std::string> holders{account_id.text};
  for (Role const role : roles) holders.push_back(holder_of(role));
  for (std::string const& holder : holders)
    for (DefaultRow const& row : defaults) {
      bool const is_seen = std::any_of(seen.begin(), seen.end(), [&](ViewCard const& view) { return view.view_id == row.view_id; });
      if (row.holder == holder && is_seen) return row.view_id;
    }
  return std::nullopt;
}

} // namespace shiji::views
