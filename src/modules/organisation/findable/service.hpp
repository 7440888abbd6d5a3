// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

// What a search finds of the organisation: people, units and posts as everybody of the zone may see them. Said while the modules are
// listed.
void declare_findable_kinds();

// Enters into the search what stands in the row now; called by every act that writes it. Closed units and posts are not found.
void refresh_person(UseCase& use, Id<Person> const& person_id);
// With the people on it, whose notes name it.
void refresh_post(UseCase& use, Id<Post> const& post_id);
// With its posts, the people on them and the units right below it, whose notes name it.
void refresh_unit(UseCase& use, Id<Unit> const& unit_id);

} // namespace shiji::organisation
