// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/accounts/types.hpp"

namespace shiji::accounts {

// 3 to 40 of lower-case letters, digits, '.', '-' and '_', beginning with a letter.
Verdict username_is_well_formed(std::string_view username);

// The three administrators exclude each other and every other role; an administrator's account belongs to no person (GB/T 22239, 三员分立);
// section, department, task force and enterprise need the id they are counted from.
Verdict grants_fit(std::vector<Grant> const& grants, bool belongs_to_person);

Verdict may_sign_in(std::optional<Instant> locked_until, Instant now);

} // namespace shiji::accounts
