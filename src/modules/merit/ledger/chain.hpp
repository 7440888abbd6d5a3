// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/chain/entry.hpp"
#include "modules/merit/types.hpp"

// The ledger's entries as core chains and verifies them. Pure.
namespace shiji::merit {

chain::Entry canonical_of(Entry const& entry);

// Gives the entries their numbers and hashes after a head; recorded_at and recorded_by are set already.
void link_entries(std::vector<Entry>& entries, std::int64_t head_seq, std::string const& head_hash);

} // namespace shiji::merit
