// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/leaving/types.hpp"
#include "modules/organisation/people/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

Page<LeavingRow> list_leavings(Query& use, ListLeavings const& input);
OwnLeavings list_own_leavings(Query& use);
LeavingDetail get_leaving(Query& use, LeavingRef const& input);

// Opens it with the list of what is to be handed over, to which every module adds what it keeps.
LeavingVersion open_leaving(UseCase& use, OpenLeaving const& input);
LeavingVersion add_handover(UseCase& use, AddHandover const& input);
// By the receiver or by personnel.
LeavingVersion settle_handover(UseCase& use, SettleHandover const& input);
// The post becomes free, the account is closed, the original identity is unsealed for the file that goes out, and that is recorded.
LeavingVersion complete_leaving(UseCase& use, LeavingAct const& input);
LeavingVersion cancel_leaving(UseCase& use, LeavingAct const& input);
PersonVersion rehire(UseCase& use, Rehire const& input);

} // namespace shiji::organisation
