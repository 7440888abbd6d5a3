// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/facts/types.hpp"
#include "platform/usecase/records.hpp"

namespace shiji::merit {

// A fact as a record that may be talked about: whoever may see it on its page sees it here.
std::optional<RecordCard> fact_record(Context const& use, database::Reader& db, std::string const& fact_id);

// Tells those who may confirm the fact that it waits for them, and until when.
void tell_declared(UseCase& use, FactCard const& fact, std::vector<FactActor> const& actors);
// Sets until when a declared fact waits, without telling anybody that it came.
void set_waiting(UseCase& use, FactCard const& fact, std::vector<FactActor> const& actors);
// Tells its declarer and its actors how it was decided: fact_confirmed, fact_rejected, fact_withdrawn. It waits no more.
void tell_decided(UseCase& use, std::string what, Id<Fact> const& fact_id);

} // namespace shiji::merit
