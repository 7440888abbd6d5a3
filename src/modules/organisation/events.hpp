// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/date.hpp"
#include "platform/identity/actor.hpp"

#include <string>
#include <vector>

namespace shiji {
struct Leaving;
} // namespace shiji

namespace shiji::organisation {

// Somebody is about to leave the zone: whoever keeps something of theirs puts it on the handover list (add_handover_item of api.hpp).
struct LeavingOpened {
  Id<Zone> zone_id;
  Id<Leaving> leaving_id;
  Id<Person> person_id;
  std::vector<Id<Unit>> headed; // units that the post held heads
};

// Somebody has left the zone: no account of theirs acts there any more.
struct PersonLeft {
  Id<Zone> zone_id;
  Id<Person> person_id;
  Date last_day;
};

// A person, post or unit is being taken out of the store, because it should never have been entered. Whoever holds something about it
// throws Refused, and it stays.
struct RecordTakenOut {
  Id<Zone> zone_id;
  std::string id;
};

} // namespace shiji::organisation
