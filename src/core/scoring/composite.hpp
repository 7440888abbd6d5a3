// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/scoring/indicator.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>

namespace shiji::scoring {

// What a scheme does with a person's joined parts.
struct CompositeRule {
  std::optional<std::int64_t> unit_share_bp; // 0-10000, where the scheme carries the unit's total to the person
  std::int64_t bonus_cap_x100 = std::numeric_limits<std::int64_t>::max();
  std::int64_t deduction_cap_x100 = std::numeric_limits<std::int64_t>::max();
};

// The rounded parts of a person (usual, special, year-end) with their weights, the unit's total, and what is added and taken off (>= 0).
struct CompositeInput {
  std::span<WeightedScore const> parts;
  std::optional<std::int64_t> unit_total_x100;
  std::int64_t bonus_x100 = 0;
  std::int64_t deduction_x100 = 0;
};

// From unit to person: round(((10000 - share) x own + share x unit) / 10000); own where the unit has no total.
std::int64_t carried_x100(std::int64_t own_x100, std::optional<std::int64_t> unit_x100, std::int64_t unit_share_bp);

// Parts joined by weight, then carried, then the bonus up to its cap added and the deductions up to theirs taken off, never below 0.
// Nothing where no part was assessed.
std::optional<std::int64_t> composite_x100(CompositeInput const& input, CompositeRule const& rule);

} // namespace shiji::scoring
