// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/merit/facts/types.hpp"

namespace shiji::merit {

// What is wrong with the quantities of a fact of a kind, field by field: unknown fields, values outside their range and, where every field
// is asked for (a declaration by hand), missing ones. The number of pieces is 1 where it is left out.
std::vector<FieldFault> quantity_faults(FactKind const& kind, Quantities const& quantities, bool every_field);

// What is wrong with the parts people and units took: nobody, somebody twice, shares that do not sum to 10000.
std::vector<FieldFault> actor_faults(std::vector<Actor> const& actors);

// The actors in the order in which they are kept: largest share first, equal ones by id.
std::vector<FactActor> ordered(std::vector<FactActor> actors);

// A declaration rests on a file or on the number of a source record.
Verdict evidence_suffices(std::size_t files, bool has_record);

Verdict happened_by(Date occurred_on, Date today);

// Waits for a decision.
Verdict is_undecided(FactCard const& fact);
// The four-eyes rule: neither the declarer nor an actor decides.
Verdict may_decide(FactCard const& fact, std::vector<FactActor> const& actors, Doer const& decider);
// Avoidance: nor do confirmed kin of the declarer or of an actor.
Verdict may_decide_beside_kin(FactCard const& fact, std::vector<FactActor> const& actors, std::vector<Id<Person>> const& kin_of_decider);
// Only who declared it.
Verdict may_be_withdrawn_by(FactCard const& fact, Doer const& doer);
// Confirmed, and neither corrected nor about to be.
Verdict may_be_corrected(FactCard const& fact, std::optional<FactCard> const& correction);

} // namespace shiji::merit
