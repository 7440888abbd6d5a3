// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;

TEST_CASE("money is written exactly in yuan, ten thousands and hundred millions") {
  struct Row {
    std::int64_t fen;
    MoneyUnit unit;
    char const* text;
  };
  Row const table[] = {
      {123450, MoneyUnit::yuan, "1234.50元"},
      {0, MoneyUnit::yuan, "0.00元"},
      {-5, MoneyUnit::yuan, "-0.05元"},
      {123456789, MoneyUnit::wan_yuan, "123.456789万元"},
      {150000000, MoneyUnit::wan_yuan, "150.00万元"},
      {-1, MoneyUnit::wan_yuan, "-0.000001万元"},
      {80'000'000'000, MoneyUnit::yi_yuan, "8.00亿元"},
      {12'345'000'000, MoneyUnit::yi_yuan, "1.2345亿元"},
      {std::numeric_limits<std::int64_t>::min(), MoneyUnit::yuan, "-92233720368547758.08元"},
      {std::numeric_limits<std::int64_t>::max(), MoneyUnit::yi_yuan, "922337203.6854775807亿元"},
  };
  for (auto const& row : table) CHECK(format_money(Fen{row.fen}, row.unit) == row.text);
}

TEST_CASE("sums and differences of money are exact or an error") {
  CHECK((Fen{5} + Fen{7}) == Fen{12});
  CHECK((Fen{5} - Fen{7}) == Fen{-2});
  CHECK_THROWS_AS(Fen{std::numeric_limits<std::int64_t>::max()} + Fen{1}, Overflow);
  CHECK_THROWS_AS(Fen{std::numeric_limits<std::int64_t>::min()} - Fen{1}, Overflow);
}

TEST_CASE("basis points lie within 0 and 10000") {
  CHECK(BasisPoints::of(0));
  CHECK(BasisPoints::of(10000)->complement().value() == 0);
  CHECK_FALSE(BasisPoints::of(-1));
  CHECK_FALSE(BasisPoints::of(10001));
}

TEST_CASE("properties of money") {
  CHECK(rc::check("a share and its complement give the whole when one is rounded down and the other up", [](std::int64_t fen) {
    auto const share = *BasisPoints::of(*rc::gen::inRange<std::int64_t>(0, 10001));
    auto const low = part_of(Fen{fen}, share, Rounding::floor);
    auto const high = part_of(Fen{fen}, share.complement(), Rounding::ceil);
    RC_ASSERT((low + high) == Fen{fen});
  }));
}
