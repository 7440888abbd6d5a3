// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/facts/types.hpp"
#include "modules/organisation/events.hpp"
#include "platform/usecase/row_by_row.hpp"

namespace shiji::merit {

FactKinds list_fact_kinds(Query& use);
Page<FactRow> list_facts(Query& use, ListFacts const& input);
// What waits for the caller to confirm.
Page<FactRow> facts_waiting(Query& use, FactsWaiting const& input);
FactDetail get_fact(Query& use, GetFact const& input);

// Refused: malformed_input with every fault of kind, quantities and actors, occurred_in_future, evidence_missing.
FactCard declare_fact(UseCase& use, DeclareFact const& input);
// Refused: already_decided, not_yours_to_withdraw.
FactCard withdraw_fact(UseCase& use, WithdrawFact const& input);
// Posts the fact in the same transaction. Refused: already_decided, not_yours_to_confirm, outside_your_units, no_open_period.
FactCard confirm_fact(UseCase& use, ConfirmFact const& input);
// Each row by itself: what is refused leaves the others standing.
RowAnswers confirm_facts(UseCase& use, ConfirmFacts const& input);
RowAnswers withdraw_facts(UseCase& use, WithdrawFacts const& input);
RowAnswers reject_facts(UseCase& use, RejectFacts const& input);
FactCard reject_fact(UseCase& use, RejectFact const& input);
// Declares a fact that takes the other's place once it is confirmed. Refused as declare_fact, and: not_confirmed_yet, correction_open,
// already_corrected.
FactCard correct_fact(UseCase& use, CorrectFact const& input);

// Puts the facts that wait for whoever is about to leave on the handover list: their declarations, and what waits in the units they head.
void list_facts_to_hand_over(UseCase& use, organisation::LeavingOpened const& event);

// Whoever did work that is on record is not taken out of the store.
void keep_subjects_of_facts(UseCase& use, organisation::RecordTakenOut const& event);

} // namespace shiji::merit
