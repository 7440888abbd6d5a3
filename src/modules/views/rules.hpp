// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/views/types.hpp"

namespace shiji::views {

inline constexpr std::size_t longest_query = 2000; // bytes, of columns and preferences too
inline constexpr std::int64_t most_views = 50;     // of one owner on one list
inline constexpr std::int64_t most_preferences = 200;

// An address of the API without parameters: /api/facts, /api/facts/waiting.
Verdict is_a_list_key(std::string_view list_key);
Verdict fits_a_view(std::string_view query, std::string_view columns);

// Its owner may change a view; a shared one also whoever may share. Making it shared, or changing it while it is, needs that right.
Verdict may_change_view(ViewCard const& view, Id<Account> const& account_id, bool may_share, bool shared_afterwards);

// Roles open with shared views only, and only whoever may share says with which.
Verdict may_set_roles(ViewCard const& view, std::vector<Role> const& before, std::vector<Role> const& after, bool may_share);

std::string holder_of(Role role);
std::vector<Role> roles_among(std::vector<DefaultRow> const& defaults, Id<View> const& view_id);

// What a list opens with for somebody: their own choice, else the view of the first of their roles that has one. Only views they see count.
std::optional<Id<View>> default_for(std::vector<DefaultRow> const& defaults, std::vector<ViewCard> const& seen,
                                    Id<Account> const& account_id, std::vector<Role> const& roles);

} // namespace shiji::views
