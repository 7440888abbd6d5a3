// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/arithmetic/checked.hpp"

namespace shiji {

// An exact fraction in lowest terms; the denominator is positive. Every operation throws Overflow rather than wrap.
struct Fraction {
  Int128 numerator = 0;
  Int128 denominator = 1;

  bool operator==(Fraction const&) const = default;
};

// numerator / denominator in lowest terms. The denominator is not 0; std::invalid_argument otherwise.
Fraction make_fraction(Int128 numerator, Int128 denominator);

Fraction operator+(Fraction const& a, Fraction const& b);
Fraction operator*(Fraction const& a, Int128 factor);

// a / divisor; the divisor is not 0.
Fraction operator/(Fraction const& a, Int128 divisor);

// The nearest integer, halves away from zero.
std::int64_t round_to_64(Fraction const& a);

} // namespace shiji
