// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

// Writes the cards anew from the rows they are derived from; called by whoever stores one of those rows, in the same transaction.
void put_card(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id);
void put_cards_on_post(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id);
// Of a department with its sections, whose cards name it.
void put_cards_in_unit(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id);

} // namespace shiji::organisation
