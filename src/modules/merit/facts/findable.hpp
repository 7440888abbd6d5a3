// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/facts/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::merit {

// Facts are found by their title, by whoever may read them: said while the modules are listed.
void declare_findable_facts();

// Enters a new fact into the search; what it is found by never changes.
void make_findable(UseCase& use, FactCard const& fact, std::vector<FactActor> const& actors);

} // namespace shiji::merit
