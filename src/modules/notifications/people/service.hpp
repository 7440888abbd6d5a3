// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/people/store.hpp"
#include "platform/usecase/notices.hpp"
#include "platform/usecase/records.hpp"

namespace shiji::notifications {

// The account as an actor in the zone, with the rights it has now.
Actor actor_of(Context const& use, database::Reader& db, Somebody const& who);
// The record as this account may see it, or nothing.
std::optional<RecordCard> record_seen_by(Context const& use, database::Reader& db, Somebody const& who, RecordRef const& record);

// Those who are to act and may see the record; who takes part in it does not decide on it. Of those who hold the permission the nearest are
// meant: whoever holds it for the whole zone only where nobody in the unit does.
std::vector<Somebody> who_is_to_act(Context const& use, database::Reader& db, RecordRef const& record, RecordCard const& card,
                                    ToAct const& to_act);

// Somebody to tell, for the strongest of the reasons there are.
struct Recipient {
  Somebody who;
  Reason reason{};
};
// Everybody whom a notice about a record reaches: mentioned, to act, taking part, following; without whoever caused it, without whom the
// record is hidden from and without those who chose not to hear of it, unless they are mentioned.
std::vector<Recipient> recipients(Context const& use, database::Reader& db, Notice const& notice, std::string const& by_account);

} // namespace shiji::notifications
