// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/merit/posting/types.hpp"

// What a posting rule makes of a fact (rules.md §3). Pure.
namespace shiji::merit {

// How many pieces a fact counts: its field `count`, 1 where it has none.
std::int64_t pieces_of(Quantities const& quantities);

// True where the rule speaks of facts like this one.
bool applies(PostingRule const& rule, std::string const& kind, Quantities const& quantities);

// The quantity the rule gives the whole fact. A count is whole and becomes hundredths; amounts are taken in fen, as hundredths of a yuan; a
// constant of a sum (measure actual) is meant for each piece. Throws on overflow.
std::int64_t quantity_of(PostingRule const& rule, Quantities const& quantities);

// The quantity among the actors, by subject id. Sums are split by share, by largest remainder, and a part of 0 is left out; a rating, days
// late and done say something of the whole fact and are each actor's undivided, 0 days late included.
std::vector<Part> parts_of(PostingRule const& rule, Quantities const& quantities, std::vector<FactActor> const& actors);

// What of a part still fits under the cap, given what stands already.
std::int64_t capped(std::int64_t part_x100, std::optional<std::int64_t> cap_x100, std::int64_t standing_x100);

// The reversal of an entry: it repeats what it takes back.
Entry reversal_of(Entry const& entry, std::string reason);

// Where a fact is posted: the period of its day, or, where that is sealed, the open one of the day of confirmation; nothing where there is
// none.
std::optional<Period> posting_period(std::optional<Period> const& of_the_day, std::optional<Period> const& of_today);

Verdict may_open(Period const& period, std::vector<Period> const& others);

} // namespace shiji::merit
