// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/sheet.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::imports;

namespace {

std::vector<merit::FactKind> const kinds = {
    {"visit", "企业走访", "Visit", true, {{"count", merit::QuantityUnit::count, "次数", "visits"}}},
    {"signed", "签约金额", "Signed", true, {{"amount_fen", merit::QuantityUnit::amount_fen, "金额", "amount"}}},
};
Date const today = make_date(2026, 11, 20);

FactSheet read(std::string const& text) { return read_fact_sheet(tabular::read_csv(text), kinds, today); }

std::vector<std::string> faults_of(std::string const& text) {
  std::vector<std::string> lines;
  for (auto const& fault : read(text).faults)
    lines.push_back(std::to_string(fault.line) + ":" + std::to_string(fault.column) + " " + fault.code);
  return lines;
}

} // namespace

TEST_CASE("a sheet is read whatever its encoding, headings, digits and units of money") {
  std::string const gb18030 =
      "\xC0\xE0\xB1\xF0,\xCA\xFD\xC1\xBF,\xB5\xA5\xCE\xBB,\xC8\xD5\xC6\xDA,\xCA\xC2\xCF\xEE\nvisit,3,\xB4\xCE,2026.3.5,\xD7\xDF\xB7\xC3\n";
  struct Row {
    std::string text;
    std::string field;
    std::int64_t quantity;
    Date date;
  };
  for (Row const& row :
       {Row{"kind,quantity,unit,occurred_on,label_zh\nvisit,3,次,2026-03-05,走访\n", "count", 3, make_date(2026, 3, 5)},
        Row{"\xEF\xBB\xBF类别,数量,单位,日期,事项\r\n企业走访,３,次,2026年3月5日,走访\r\n", "count", 3, make_date(2026, 3, 5)},
        Row{gb18030, "count", 3, make_date(2026, 3, 5)},
        Row{"类别,数量,单位,日期,事项\nsigned,\"1,234.5\",万元,2026/3/5,签约\n", "amount_fen", 1'234'500'000, make_date(2026, 3, 5)},
        Row{"类别,数量,单位,日期,事项\nsigned,956.3,亿元,20260305,签约\n", "amount_fen", 9'563'000'000'000, make_date(2026, 3, 5)},
        Row{"类别,数量,单位,期间,事项\nvisit,30,次,2026-01..2026-02,走访\n", "count", 30, make_date(2026, 2, 28)},
        Row{"类别,数量,单位,期间,事项\nvisit,30,次,2026-05,走访\n", "count", 30, make_date(2026, 5, 31)}}) {
    CAPTURE(row.text);
    FactSheet const sheet = read(row.text);
    CHECK(sheet.faults.empty());
    REQUIRE(sheet.lines.size() == 1);
    CHECK(sheet.lines[0].quantity_field == row.field);
    CHECK(sheet.lines[0].quantity == row.quantity);
    CHECK(sheet.lines[0].occurred_on == row.date);
  }
}

TEST_CASE("a reference keeps its quantity as published") {
  FactSheet const sheet = read("kind,quantity,unit,label_zh\nreference,≥400,件,诉求\nreference,47→5,工作日,时限\n");
  CHECK(sheet.faults.empty());
  CHECK(sheet.lines.at(1).quantity_text == "47→5");
}

TEST_CASE("every fault of every line is told with its line, column and reason") {
  std::string const head = "kind,quantity,unit,occurred_on,label_zh\n";
  CHECK(faults_of(head + "visit,3.5,次,2026-02-30,\nflight,3,次,2026-03-05,走访\nsigned,3,吨,2026-12-01,签约\nsigned,1.234,元,,签约\n") ==
        std::vector<std::string>{"2:5 row_title_missing", "2:2 number_not_whole", "2:4 no_such_date", "3:1 row_kind_unknown",
                                 "4:3 row_unit_unknown", "4:4 row_date_in_future", "5:2 not_whole_fen", "5:0 row_date_missing"});
  CHECK(faults_of("kind,kind,unit\nvisit,1,次\n") ==
        std::vector<std::string>{"1:2 column_twice", "1:0 column_missing", "1:0 column_missing"});
  CHECK(faults_of(head + "visit,\"3,次\n") == std::vector<std::string>{"2:2 quote_not_closed"});
}
