// SPDX-License-Identifier: Apache-2.0
#include "core/arithmetic/fraction.hpp"

namespace shiji {

namespace {

// Works on the negative side, which holds one value more than the positive one.
Int128 greatest_common_divisor(Int128 a, Int128 b) {
  if (a > 0) a = -a;
  if (b > 0) b = -b;
  while (b != 0) {
    Int128 const rest = b == -1 ? 0 : a % b;
    a = b;
    b = rest;
  }
  return checked_multiply<Int128>(a, -1);
}

} // namespace

Fraction make_fraction(Int128 numerator, Int128 denominator) {
  if (denominator == 0) throw std::invalid_argument("make_fraction: the denominator must not be 0");
  if (numerator == 0) return Fraction{0, 1};
  if (denominator < 0) {
    numerator = checked_multiply<Int128>(numerator, -1);
    denominator = checked_multiply<Int128>(denominator, -1);
  }
  Int128 const common = greatest_common_divisor(numerator, denominator);
  return Fraction{numerator / common, denominator / common};
}

Fraction operator+(Fraction const& a, Fraction const& b) {
  Int128 const common = greatest_common_divisor(a.denominator, b.denominator);
  Int128 const a_part = checked_multiply(a.numerator, b.denominator / common);
  Int128 const b_part = checked_multiply(b.numerator, a.denominator / common);
  return make_fraction(checked_add(a_part, b_part), checked_multiply(a.denominator / common, b.denominator));
}

Fraction operator*(Fraction const& a, Int128 factor) {
  if (factor == 0) return Fraction{0, 1};
  Int128 const common = greatest_common_divisor(factor, a.denominator);
  return Fraction{checked_multiply(a.numerator, factor / common), a.denominator / common};
}

Fraction operator/(Fraction const& a, Int128 divisor) {
  if (divisor == 0) throw std::invalid_argument("Fraction: division by 0");
  if (a.numerator == 0) return a;
  Int128 const common = greatest_common_divisor(a.numerator, divisor);
  return make_fraction(a.numerator / common, checked_multiply(a.denominator, divisor / common));
}

std::int64_t round_to_64(Fraction const& a) { return divide_to_64(a.numerator, a.denominator); }

} // namespace shiji
