// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/contracts/types.hpp"
#include "modules/organisation/events.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::contracts {

Page<ContractRow> list_contracts(Query& use, ListContracts const& input);
// Of one person, for themselves and for whoever may read contracts of theirs.
ContractsOfPerson get_contracts_of(Query& use, PersonRef const& input);
RenewalVersion sign_contract(UseCase& use, SignContract const& input);

// Contracts that end in the year, each with the year's result of the person.
Page<RenewalRow> list_renewals(Query& use, ListRenewals const& input);
// Each row by itself: what is refused leaves the others standing.
DecidedRows decide_renewals(UseCase& use, DecideRenewals const& input);
// That a contract is not renewed takes effect with a second person, or is taken back by them.
RenewalVersion confirm_nonrenewal(UseCase& use, ContractVersion const& input);
RenewalVersion reject_nonrenewal(UseCase& use, RejectRenewal const& input);
// The person has read the notice.
RenewalVersion acknowledge_nonrenewal(UseCase& use, ContractVersion const& input);

// Puts running contracts on the handover list of whoever is about to leave, and ends them when they have left.
void list_contracts_to_end(UseCase& use, organisation::LeavingOpened const& event);
void end_contracts_of(UseCase& use, organisation::PersonLeft const& event);

} // namespace shiji::contracts
