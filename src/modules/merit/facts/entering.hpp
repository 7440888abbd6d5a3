// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/facts/types.hpp"
#include "modules/merit/posting/types.hpp"
#include "platform/usecase/usecase.hpp"

// How a fact enters the store, by whichever door it comes. Used by the services of this folder.
namespace shiji::merit {

Doer doer_of(Context const& use);

// What a new fact says, before it has an id.
struct FactContent {
  std::string kind;
  std::string title;
  Date occurred_on;
  Quantities quantities;
  std::vector<Actor> actors;
  std::vector<Id<Evidence>> evidence;
};

// The actors as the organisation knew them that day. Refused as malformed_input with every fault where the kind, a quantity, a share or an
// actor is wrong.
std::vector<FactActor> checked_actors(UseCase& use, FactContent const& content, bool by_hand);

// Writes the fact and ties its evidence to it. `card` tells all that content does not.
FactCard enter_fact(UseCase& use, FactCard card, FactContent const& content, std::vector<FactActor> const& actors);

FactToPost to_post(FactCard const& fact, Quantities quantities, std::vector<FactActor> actors);

// Tells browsers of the fact: its actors, its declarer, and those whose units its actors lie in.
void publish_fact(UseCase& use, std::string kind, FactCard const& fact, std::vector<FactActor> const& actors);

} // namespace shiji::merit
