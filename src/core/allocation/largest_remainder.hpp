// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/arithmetic/checked.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace shiji::allocation {

// Who takes part in a spreading, and with what weight (>= 0).
struct Claim {
  std::string_view id;
  Int128 weight = 0;
};

// Spreads `total` (>= 0) over the claims by weight: each gets the floor of its exact part, and the units still missing go one each to the
// largest remainders, equal ones by the smaller id. The parts, in the order of the claims, sum to the total exactly.
// Not all weights are 0; std::invalid_argument otherwise. Overflow where total x weight passes 128 bits.
std::vector<std::int64_t> spread(std::int64_t total, std::span<Claim const> claims);

// A part of a fact's quantity for one actor.
struct ActorShare {
  std::string_view id;
  std::int64_t share_bp = 0; // all of them sum to 10000
};

// A fact's quantity (>= 0) split among its actors; a part of 0 makes no entry.
std::vector<std::int64_t> split_by_shares(std::int64_t quantity_x100, std::span<ActorShare const> actors);

} // namespace shiji::allocation
