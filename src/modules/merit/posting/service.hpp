// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/api.hpp"
#include "modules/merit/posting/types.hpp"

namespace shiji::merit {

// What confirming a fact will append to the ledger, or why it cannot be posted.
struct PlannedPosting {
  Verdict refusal;
  HeadRow head;
  std::vector<Entry> entries;
};

// Takes the ledger's head and works out the entries: reversals of what the fact corrects, then each actor's by the rules in force. Writes
// nothing, so that a refusal leaves the transaction as it was. `today` is the day of confirmation.
PlannedPosting plan_posting(UseCase& use, FactToPost const& fact, Date today);

// Appends the planned entries and announces them.
void write_posting(UseCase& use, PlannedPosting planned, Instant recorded_at);

struct PeriodList {
  std::vector<Period> periods;
};
BOOST_DESCRIBE_STRUCT(PeriodList, (), (periods))
PeriodList list_periods(Query& use);

} // namespace shiji::merit
