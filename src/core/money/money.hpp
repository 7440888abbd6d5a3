// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/arithmetic/checked.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace shiji {

// An amount of money in fen (1/100 yuan).
struct Fen {
  std::int64_t value = 0;

  auto operator<=>(Fen const&) const = default;
};

// Sum and difference, or Overflow.
constexpr Fen operator+(Fen a, Fen b) { return Fen{checked_add(a.value, b.value)}; }
constexpr Fen operator-(Fen a, Fen b) { return Fen{checked_subtract(a.value, b.value)}; }

// A share or rate of 0-10000 ten-thousandths.
class BasisPoints {
 public:
  static constexpr std::int64_t whole = 10'000;

  constexpr BasisPoints() = default;
  // The value, or nothing outside 0-10000.
  static constexpr std::optional<BasisPoints> of(std::int64_t value) {
    if (value < 0 || value > whole) return std::nullopt;
    return BasisPoints(value);
  }

  constexpr std::int64_t value() const { return value_; }
  constexpr BasisPoints complement() const { return BasisPoints(whole - value_); }
  auto operator<=>(BasisPoints const&) const = default;

 private:
  constexpr explicit BasisPoints(std::int64_t value) : value_(value) {}
  std::int64_t value_ = 0;
};

// amount x share / 10000, rounded as told. Never overflows.
constexpr Fen part_of(Fen amount, BasisPoints share, Rounding rounding) {
  return Fen{divide_to_64(Int128{amount.value} * share.value(), BasisPoints::whole, rounding)};
}

enum class MoneyUnit { yuan, wan_yuan, yi_yuan }; // 元, 万元, 亿元
BOOST_DESCRIBE_ENUM(MoneyUnit, yuan, wan_yuan, yi_yuan)

// 100, 1,000,000 and 10,000,000,000.
constexpr std::int64_t fen_per(MoneyUnit unit) {
  switch (unit) {
  case MoneyUnit::yuan: return 100;
  case MoneyUnit::wan_yuan: return 1'000'000;
  case MoneyUnit::yi_yuan: break;
  }
  return 10'000'000'000;
}

// The amount in the unit with its name, exact: two decimals, more only where they are not 0: `1234.50元`, `-0.000001万元`.
std::string format_money(Fen amount, MoneyUnit unit);

} // namespace shiji
