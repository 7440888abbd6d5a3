// SPDX-License-Identifier: Apache-2.0
#include "core/year_on_year/year_on_year.hpp"

#include "core/arithmetic/checked.hpp"

namespace shiji {

std::optional<std::int64_t> year_on_year_bp(std::int64_t current, std::int64_t base) {
  if (base <= 0) return std::nullopt;
  return divide_to_64((Int128{current} - base) * 10'000, base);
}

std::int64_t cumulative(std::span<std::int64_t const> months) {
  Int128 sum = 0;
  for (std::int64_t const month : months) sum += month;
  return narrow(sum);
}

std::optional<std::int64_t> share_bp(std::int64_t part, std::int64_t whole) {
  if (whole <= 0) return std::nullopt;
  return divide_to_64(Int128{part} * 10'000, whole);
}

} // namespace shiji
