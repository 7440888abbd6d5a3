// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/identity/actor.hpp"

#include <string>
#include <vector>

namespace shiji::merit {

// Entries were appended to the ledger of a zone: the scores of these subjects in this period move.
struct EntriesPosted {
  Id<Zone> zone_id;
  std::string period_id;
  std::vector<std::string> subject_ids;
};

} // namespace shiji::merit
