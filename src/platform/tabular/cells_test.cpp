// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/cells.hpp"

#include <string>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::tabular;

namespace {

using enum CellFault;

template<class T>
struct Row {
  char const* cell;
  Cell<T> expected;
};

template<class T, class Parse>
void check(std::initializer_list<Row<T>> rows, Parse const& parse) {
  for (auto const& row : rows) {
    CAPTURE(row.cell);
    CHECK(bool(parse(row.cell) == row.expected));
  }
}

} // namespace

TEST_CASE("amounts are read to the fen in every way people write them") {
  check<Fen>(
      {
          {"12.5", Fen{1250}},
          {"0", Fen{0}},
          {"-0.01", Fen{-1}},
          {"1,234,567.89", Fen{123456789}},
          {"１，２３４．５０", Fen{123450}},
          {" 88 元 ", Fen{8800}},
          {"¥1,000", Fen{100000}},
          {"￥1,000元", Fen{100000}},
          {"3万", Fen{3'000'000}},
          {"3 万元", Fen{3'000'000}},
          {"0.000001万元", Fen{1}},
          {"367.62亿元", Fen{3'676'200'000'000}},
          {"３６７．６２亿", Fen{3'676'200'000'000}},
          {"29.2342亿", Fen{292'342'000'000}},
          {"0.10000000000000000000000000000000000000", Fen{10}},
          {"−7", Fen{-700}},
          {"922337203.6854775807亿", Fen{9'223'372'036'854'775'807}},
          {"922337203.6854775808亿", number_too_large},
          {"99999999999999999999999999999999", number_too_large},
          {"0.00000000000000000000000000000001", number_too_large},
          {"0.001", not_whole_fen},
          {"0.0000001万", not_whole_fen},
          {"12,34", misplaced_separator},
          {"1234,567", misplaced_separator},
          {",123", misplaced_separator},
          {"1,,000", misplaced_separator},
          {"1,000,", misplaced_separator},
          {"", cell_empty},
          {"　", cell_empty},
          {"元", not_a_number},
          {"¥", not_a_number},
          {"-", not_a_number},
          {"—", not_a_number},
          {"约5", not_a_number},
          {"5→12", not_a_number},
          {"1.2.3", not_a_number},
          {"1.", not_a_number},
          {".5", not_a_number},
          {"--1", not_a_number},
          {"1e3", not_a_number},
          {"5美元", not_a_number},
          {"5万万", not_a_number},
      },
      [](char const* cell) { return parse_amount(cell, MoneyUnit::yuan); });
}

TEST_CASE("a cell's own unit counts before its column's") {
  CHECK(bool(parse_amount("2", MoneyUnit::wan_yuan) == Cell<Fen>(Fen{2'000'000})));
  CHECK(bool(parse_amount("2元", MoneyUnit::wan_yuan) == Cell<Fen>(Fen{200})));
  CHECK(parse_money_unit(" 亿元") == MoneyUnit::yi_yuan);
  CHECK(parse_money_unit("万") == MoneyUnit::wan_yuan);
  CHECK(!parse_money_unit("个"));
  CHECK(!parse_money_unit(""));
}

TEST_CASE("counts are whole and not negative") {
  check<std::int64_t>({{"42", 42},
                       {"３，１２０", 3120},
                       {"1.2万", 12'000},
                       {"0", 0},
                       {"3.0", 3},
                       {"1.5", number_not_whole},
                       {"-1", number_negative},
                       {"9223372036854775808", number_too_large},
                       {"十", not_a_number},
                       {"", cell_empty}},
                      parse_count);
}

TEST_CASE("quantities have two decimals") {
  check<std::int64_t>(
      {{"-12.5", -1250}, {"+39.48", 3948}, {"1.25万", 1'250'000}, {"1.005", too_many_decimals}, {"1.000", 100}, {"1+3+3", not_a_number}},
      parse_quantity_x100);
}

TEST_CASE("percentages become ten-thousandths") {
  check<std::int64_t>({{"29.23%", 2923},
                       {"１００％", 10'000},
                       {"-0.5 %", -50},
                       {"12", percent_sign_missing},
                       {"%", not_a_number},
                       {"", cell_empty},
                       {"1.234%", too_many_decimals}},
                      [](char const* cell) { return parse_percent_bp(cell, PercentSign::required); });
  CHECK(bool(parse_percent_bp("12", PercentSign::optional) == Cell<std::int64_t>(1200)));
}

TEST_CASE("days are read in every way people write them, and only days that exist") {
  auto const day = make_date(2026, 3, 5);
  check<Date>({{"2026-03-05", day},
               {"2026-3-5", day},
               {"2026.3.5", day},
               {"2026/3/5", day},
               {"2026年3月5日", day},
               {"2026 年 3 月 5 日", day},
               {"2026 03 05", not_a_date},
               {"2026年03月05号", day},
               {"２０２６．３．５", day},
               {"20260305", day},
               {" 2026-03-05 ", day},
               {"2024-02-29", make_date(2024, 2, 29)},
               {"2026-02-29", no_such_date},
               {"2026-13-01", no_such_date},
               {"20260230", no_such_date},
               {"1899-12-31", no_such_date},
               {"2026-3.5", not_a_date},
               {"26-3-5", not_a_date},
               {"2026-3", not_a_date},
               {"2026-3-5-1", not_a_date},
               {"2026年3月5", not_a_date},
               {"2026-003-05", not_a_date},
               {"46086", not_a_date},
               {"2026-03-05T00:00", not_a_date},
               {"", cell_empty}},
              parse_day);
}

TEST_CASE("amounts keep their value through their text") {
  CHECK(rc::check("what format_money writes in any unit is read exactly", [](std::int64_t value) {
    RC_ASSERT(bool(parse_amount(format_money(Fen{value}, *rc::gen::element(MoneyUnit::yuan, MoneyUnit::wan_yuan, MoneyUnit::yi_yuan)),
                                MoneyUnit::yuan) == Cell<Fen>(Fen{value})));
  }));
}
