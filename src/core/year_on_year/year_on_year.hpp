// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>

namespace shiji {

// round((current - base) x 10000 / base); a fall below zero gives less than -10000. Nothing where the base is not positive.
// Overflow where the result leaves 64 bits.
std::optional<std::int64_t> year_on_year_bp(std::int64_t current, std::int64_t base);

// The sum of the months so far.
std::int64_t cumulative(std::span<std::int64_t const> months);

// round(part x 10000 / whole). Nothing where the whole is not positive.
std::optional<std::int64_t> share_bp(std::int64_t part, std::int64_t whole);

} // namespace shiji
