// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/contracts/types.hpp"

namespace shiji::contracts {

// Whether a contract may be signed beside those a person has: it ends after it begins, only an open-ended one has no end, and no two run
// at the same time.
Verdict may_sign(std::vector<ContractRecord> const& of_person, ContractKind kind, Date from, std::optional<Date> to);

// Who decides: neither the person whose contract it is nor kin of theirs.
struct Decider {
  Id<Account> account_id;
  Id<Person> person_id;
  bool is_kin = false;
};

// Whether a contract may be decided on so. Renewing names the next last day; not renewing names its ground and its document.
Verdict may_decide(ContractRecord const& contract, std::optional<RenewalRecord> const& so_far, DecideRenewals const& wanted,
                   Decider const& decider);

// Whether a second person may confirm or reject that a contract is not renewed.
Verdict may_second(ContractRecord const& contract, std::optional<RenewalRecord> const& renewal, Decider const& decider);

// Whether the person may acknowledge the notice.
Verdict may_acknowledge(ContractRecord const& contract, std::optional<RenewalRecord> const& renewal, Id<Person> const& person_id);

RenewalState state_after(Decision decision);

// The number of the contract that follows one: the same with its year, or a count where it had one.
std::string next_number(std::string const& number, Date next_from);

} // namespace shiji::contracts
