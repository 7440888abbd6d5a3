// SPDX-License-Identifier: Apache-2.0
#include "core/arithmetic/checked.hpp"
#include "core/arithmetic/fraction.hpp"

#include <array>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

struct DivisionCase {
  std::int64_t numerator, denominator, floor, ceil, nearest;
};

} // namespace

TEST_CASE("division goes down, up, or to the nearest with halves away from zero") {
  constexpr std::array table = {
      DivisionCase{20001, 2, 10000, 10001, 10001},
      DivisionCase{-20001, 2, -10001, -10000, -10001},
      DivisionCase{7, 3, 2, 3, 2},
      DivisionCase{8, 3, 2, 3, 3},
      DivisionCase{-7, 3, -3, -2, -2},
      DivisionCase{-8, 3, -3, -2, -3},
      DivisionCase{6, 3, 2, 2, 2},
      DivisionCase{0, 5, 0, 0, 0},
      DivisionCase{1, 2, 0, 1, 1},
      DivisionCase{-1, 2, -1, 0, -1},
      DivisionCase{largest, largest, 1, 1, 1},
      DivisionCase{1, largest, 0, 1, 0},
  };
  for (auto const& row : table) {
    CAPTURE(row.numerator);
    CAPTURE(row.denominator);
    CHECK(divide_to_64(row.numerator, row.denominator, Rounding::floor) == row.floor);
    CHECK(divide_to_64(row.numerator, row.denominator, Rounding::ceil) == row.ceil);
    CHECK(divide_to_64(row.numerator, row.denominator) == row.nearest);
  }
  CHECK_THROWS_AS(divide(1, 0), std::invalid_argument);
  CHECK_THROWS_AS(divide(1, -2), std::invalid_argument);
}

TEST_CASE("a sum, difference or product past its width is an error and never a wrap") {
  CHECK(checked_add(largest, std::int64_t{0}) == largest);
  CHECK_THROWS_AS(checked_add(largest, std::int64_t{1}), Overflow);
  CHECK_THROWS_AS(checked_subtract(smallest, std::int64_t{1}), Overflow);
  CHECK_THROWS_AS(checked_multiply(largest, std::int64_t{2}), Overflow);
  Int128 const square = checked_multiply<Int128>(largest, largest);
  CHECK_THROWS_AS(checked_multiply<Int128>(square, 4), Overflow);
  CHECK_THROWS_AS(checked_add<Int128>(checked_add(square, square), checked_add(square, square)), Overflow);
  CHECK_THROWS_AS(narrow(checked_add<Int128>(largest, 1)), Overflow);
  CHECK_THROWS_AS(narrow(checked_subtract<Int128>(smallest, 1)), Overflow);
  CHECK(narrow(smallest) == smallest);
}

TEST_CASE("fractions stay exact and in lowest terms") {
  CHECK(make_fraction(6, -8) == Fraction{-3, 4});
  CHECK(make_fraction(0, 7) == Fraction{0, 1});
  CHECK(make_fraction(1, 3) + make_fraction(1, 6) == Fraction{1, 2});
  CHECK(make_fraction(5, 6) * 3 == Fraction{5, 2});
  CHECK(make_fraction(4, 3) / -2 == Fraction{-2, 3});
  CHECK(round_to_64(make_fraction(-3, 2)) == -2);
  CHECK(round_to_64(make_fraction(3, 2)) == 2);
  CHECK_THROWS_AS(make_fraction(1, 0), std::invalid_argument);
  CHECK_THROWS_AS(make_fraction(1, 2) / 0, std::invalid_argument);
}

TEST_CASE("properties of rounding and fractions") {
  CHECK(rc::check("rounding to the nearest never leaves floor and ceil", [](std::int64_t a, std::int64_t b) {
    RC_PRE(b > 0);
    auto const low = divide_to_64(a, b, Rounding::floor);
    auto const high = divide_to_64(a, b, Rounding::ceil);
    auto const near = divide_to_64(a, b);
    RC_ASSERT((near == low || near == high) && high - low <= 1);
  }));
  CHECK(rc::check("rounding to the nearest is odd", [](std::int32_t a, std::int32_t b) {
    RC_PRE(b > 0);
    RC_ASSERT(divide_to_64(-Int128{a}, b) == -divide_to_64(a, b));
  }));
  CHECK(rc::check("a fraction times its denominator is its numerator, and addition commutes",
                  [](std::int32_t a, std::int32_t b, std::int32_t c) {
                    RC_PRE(b != 0 && c != 0);
                    auto const x = make_fraction(a, b);
                    auto const y = make_fraction(b, c);
                    RC_ASSERT(round_to_64(x * b) == a);
                    RC_ASSERT((x + y) == (y + x));
                    RC_ASSERT(((x + y) * b) * c == make_fraction(Int128{a} * c + Int128{b} * b, 1));
                  }));
}
