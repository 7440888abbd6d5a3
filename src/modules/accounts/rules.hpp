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

// True where a grant lies in the realm: given in its zone, and reaching no further.
bool covers(Realm const& realm, Grant const& grant);
// An account is changed, disabled or given a new password only by who covers all of its grants: it would lend out the others.
Verdict account_is_within(Realm const& realm, std::vector<Grant> const& grants);
// Grants beyond the realm stay as they are, and none is added.
Verdict may_replace_grants(Realm const& realm, std::vector<Grant> const& before, std::vector<Grant> const& after);

Verdict may_sign_in(std::optional<Instant> locked_until, Instant now);

} // namespace shiji::accounts
