// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/composite.hpp"

#include "core/arithmetic/checked.hpp"

#include <algorithm>

namespace shiji::scoring {

std::int64_t carried_x100(std::int64_t own_x100, std::optional<std::int64_t> unit_x100, std::int64_t unit_share_bp) {
  return bundled_score_x100(own_x100, unit_x100, unit_share_bp);
}

std::optional<std::int64_t> composite_x100(CompositeInput const& input, CompositeRule const& rule) {
  auto const joined = weighted_total_x100(input.parts);
  if (!joined) return std::nullopt;
  std::int64_t const carried = rule.unit_share_bp ? carried_x100(*joined, input.unit_total_x100, *rule.unit_share_bp) : *joined;
  Int128 const bonus = std::min(input.bonus_x100, rule.bonus_cap_x100);
  Int128 const deduction = std::min(input.deduction_x100, rule.deduction_cap_x100);
  return narrow(std::max<Int128>(0, Int128{carried} + bonus - deduction));
}

} // namespace shiji::scoring
