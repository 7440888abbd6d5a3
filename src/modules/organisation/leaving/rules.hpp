// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/leaving/types.hpp"
#include "modules/organisation/people/types.hpp"

namespace shiji::organisation {

// Whether somebody's leaving may be opened: they have not left and no leaving of theirs is open; somebody else receives; a dismissal names
// the decision it rests on; the last day is not before the post was taken up. held_since is empty for whoever holds no post.
Verdict may_open_leaving(PersonRecord const& person, bool is_open, std::optional<Date> held_since, OpenLeaving const& wanted);

// Whether an item of the handover list may be settled: the list is open, the item is on it and open, what is only explained says why.
Verdict may_settle(LeavingRecord const& leaving, std::vector<HandoverItem> const& items, SettleHandover const& wanted);

// Whether the leaving may take effect: everything is settled, the last day has come, and a dismissal is completed by somebody else than
// who opened it.
Verdict may_complete(LeavingRecord const& leaving, std::vector<HandoverItem> const& items, Id<Account> const& account, Date today);

Verdict may_cancel(LeavingRecord const& leaving);

// Whether somebody who left may be taken on again, from a day after the last one on.
Verdict may_rehire(PersonRecord const& person, Date from, Date today);

// The doors somebody went through, oldest first. Assignments are given newest first, as they are kept.
std::vector<Door> doors_of(PersonRecord const& person, std::vector<AssignmentRow> const& assignments,
                           std::vector<LeavingRecord> const& leavings);

} // namespace shiji::organisation
