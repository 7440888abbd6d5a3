// SPDX-License-Identifier: Apache-2.0
#include "core/arithmetic/checked.hpp"
#include "core/year_on_year/year_on_year.hpp"

#include <limits>
#include <vector>

#include <doctest/doctest.h>

using namespace shiji;

TEST_CASE("growth is measured against a positive base only") {
  auto const least = std::numeric_limits<std::int64_t>::min();
  auto const most = std::numeric_limits<std::int64_t>::max();
  CHECK(year_on_year_bp(110, 100) == 1000);
  CHECK(year_on_year_bp(-5, 10) == -15000);
  CHECK(year_on_year_bp(0, 10) == -10000);
  CHECK(year_on_year_bp(20001, 20000) == 1);
  CHECK(year_on_year_bp(19999, 20000) == -1);
  CHECK(year_on_year_bp(least, most) == -20000);
  CHECK_FALSE(year_on_year_bp(10, 0));
  CHECK_FALSE(year_on_year_bp(10, -10));
  CHECK_THROWS_AS(year_on_year_bp(most, 1), Overflow);
}

TEST_CASE("months add up and a part has its share of the whole") {
  CHECK(cumulative(std::vector<std::int64_t>{5, -2, 7}) == 10);
  CHECK(cumulative({}) == 0);
  CHECK_THROWS_AS(cumulative(std::vector<std::int64_t>{std::numeric_limits<std::int64_t>::max(), 1}), Overflow);
  CHECK(share_bp(1, 3) == 3333);
  CHECK(share_bp(2, 3) == 6667);
  CHECK_FALSE(share_bp(1, 0));
}
