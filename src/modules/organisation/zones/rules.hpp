// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/zones/types.hpp"

namespace shiji::organisation {

// A zone is made by who administrates the installation, not one zone of it.
Verdict may_make_zones(bool administrates_all);

// Whether a zone may be made: its code is free, and what it names as parent is a league.
Verdict may_create_zone(bool code_is_taken, std::string const& code, std::optional<ZoneKind> parent_kind, bool names_a_parent);

} // namespace shiji::organisation
