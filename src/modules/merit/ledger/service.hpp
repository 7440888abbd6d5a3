// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/ledger/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::merit {

Page<EntryRow> list_entries(Query& use, ListEntries const& input);
EntryRow get_entry(Query& use, GetEntry const& input);
LedgerState get_ledger_head(Query& use);
// The ends of this zone's chains and of the installation's, signed now.
SignedHeads get_signed_heads(Query& use);
// Replays the whole chain of the zone.
VerifiedLedger verify_zone_ledger(Query& use);

} // namespace shiji::merit
