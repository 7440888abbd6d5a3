// SPDX-License-Identifier: Apache-2.0
#include "core/allocation/largest_remainder.hpp"

#include <algorithm>
#include <numeric>

namespace shiji::allocation {

std::vector<std::int64_t> spread(std::int64_t total, std::span<Claim const> claims) {
  Int128 all = 0;
  for (auto const& claim : claims) all = checked_add(all, claim.weight);
  if (all <= 0) throw std::invalid_argument("spread: the weights must not all be 0");

  std::vector<std::int64_t> parts(claims.size());
  std::vector<Int128> remainders(claims.size());
  std::int64_t missing = total;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    Int128 const product = checked_multiply<Int128>(total, claims[i].weight);
    parts[i] = narrow(product / all);
    remainders[i] = product % all;
    missing -= parts[i];
  }

  std::vector<std::size_t> order(claims.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
    return remainders[a] != remainders[b] ? remainders[a] > remainders[b] : claims[a].id < claims[b].id;
  });
  for (std::size_t i = 0; missing > 0; ++i, --missing) ++parts[order[i]];
  return parts;
}

std::vector<std::int64_t> split_by_shares(std::int64_t quantity_x100, std::span<ActorShare const> actors) {
  std::vector<Claim> claims;
  claims.reserve(actors.size());
  for (auto const& actor : actors) claims.push_back({actor.id, actor.share_bp});
  return spread(quantity_x100, claims);
}

} // namespace shiji::allocation
