// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <concepts>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>

#include <boost/describe.hpp>

namespace shiji {

// Intermediate products are taken in 128 bits; what is stored or answered is a std::int64_t.
__extension__ typedef __int128 Int128;

// A result that does not fit. The text says which sum or product it was.
class Overflow : public std::overflow_error {
 public:
  explicit Overflow(std::string const& what) : std::overflow_error(what) {}
};

template<class Int>
concept CheckedInteger = std::same_as<Int, std::int64_t> || std::same_as<Int, Int128>;

// The sum, or Overflow.
template<CheckedInteger Int>
constexpr Int checked_add(Int a, Int b) {
  Int sum = 0;
  if (__builtin_add_overflow(a, b, &sum)) throw Overflow("a sum overflows");
  return sum;
}

// The difference a - b, or Overflow.
template<CheckedInteger Int>
constexpr Int checked_subtract(Int a, Int b) {
  Int difference = 0;
  if (__builtin_sub_overflow(a, b, &difference)) throw Overflow("a difference overflows");
  return difference;
}

// The product, or Overflow.
template<CheckedInteger Int>
constexpr Int checked_multiply(Int a, Int b) {
  Int product = 0;
  if (__builtin_mul_overflow(a, b, &product)) throw Overflow("a product overflows");
  return product;
}

// The same value in 64 bits, or Overflow.
constexpr std::int64_t narrow(Int128 value) {
  if (value < std::numeric_limits<std::int64_t>::min() || value > std::numeric_limits<std::int64_t>::max())
    throw Overflow("a result lies outside 64 bits");
  return static_cast<std::int64_t>(value);
}

// Where a quotient that is no integer goes: down, up, or to the nearest with halves away from zero (10000.5 -> 10001, -10000.5 -> -10001).
enum class Rounding { floor, ceil, nearest };
BOOST_DESCRIBE_ENUM(Rounding, floor, ceil, nearest)

// numerator / denominator, rounded. The denominator is positive; std::invalid_argument otherwise.
constexpr Int128 divide(Int128 numerator, Int128 denominator, Rounding rounding = Rounding::nearest) {
  if (denominator <= 0) throw std::invalid_argument("divide: the denominator must be positive");
  Int128 const quotient = numerator / denominator;
  Int128 const rest = numerator % denominator;
  if (rest == 0) return quotient;
  Int128 const away = rest < 0 ? quotient - 1 : quotient + 1;
  switch (rounding) {
  case Rounding::floor: return rest < 0 ? away : quotient;
  case Rounding::ceil: return rest < 0 ? quotient : away;
  case Rounding::nearest: break;
  }
  Int128 const size = rest < 0 ? -rest : rest;
  return size >= denominator - size ? away : quotient;
}

// divide() for an answer in 64 bits.
constexpr std::int64_t divide_to_64(Int128 numerator, Int128 denominator, Rounding rounding = Rounding::nearest) {
  return narrow(divide(numerator, denominator, rounding));
}

} // namespace shiji
