// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/workbook/number_format.hpp"
#include "platform/tabular/workbook/workbook.hpp"
#include "support/workbooks.hpp"

#include <map>

#include <doctest/doctest.h>

using namespace shiji::tabular;
using shiji::test::sheet_of;
using shiji::test::workbook_of;

namespace {

struct ReadSheet {
  std::map<std::int64_t, SheetRow> rows;
  SheetEnd end;

  std::string at(std::int64_t line, std::size_t column) const {
    auto const& cells = rows.at(line).cells;
    return column < cells.size() ? cells[column].text : "";
  }
  CellKind kind(std::int64_t line, std::size_t column) const { return rows.at(line).cells.at(column).kind; }
};

ReadSheet read(std::string const& bytes, std::size_t sheet = 0) {
  auto const opened = Workbook::open(bytes);
  REQUIRE(std::holds_alternative<Workbook>(opened));
  ReadSheet result;
  auto const end = std::get<Workbook>(opened).read(sheet, [&](SheetRow&& row) {
    std::int64_t const line = row.line;
    result.rows.emplace(line, std::move(row));
    return true;
  });
  REQUIRE(std::holds_alternative<SheetEnd>(end));
  result.end = std::get<SheetEnd>(end);
  return result;
}

} // namespace

TEST_CASE("cells come with their kinds, as the spreadsheet program shows them") {
  auto const sheet = read(shiji::test::every_kind_of_cell().bytes);
  CHECK(sheet.at(1, 0) == "字");
  CHECK(sheet.at(1, 1) == "=1+1");
  CHECK(sheet.kind(1, 1) == CellKind::text);
  CHECK(sheet.at(2, 0) == "1.1");
  CHECK(sheet.at(2, 1) == "12345678901");
  CHECK(sheet.at(2, 2) == "-0.005");
  CHECK(sheet.at(2, 3) == "150000000000000000000");
  CHECK(sheet.at(3, 0) == "2026-03-05 10:30");
  CHECK(sheet.at(3, 1) == "2026-03-05");
  CHECK(sheet.at(3, 2) == "10:30");
  CHECK(sheet.at(3, 3) == "46086");
  CHECK(sheet.kind(3, 0) == CellKind::day);
  CHECK(sheet.kind(3, 3) == CellKind::number);
  CHECK(sheet.at(4, 0) == "TRUE");
  CHECK(sheet.at(4, 1) == "12.5");
  CHECK(sheet.at(4, 2) == "字串");
  CHECK(sheet.end.merged == std::vector<CellRange>{{5, 1, 6, 2}});
  CHECK(sheet.end.hidden_columns == std::vector<std::int64_t>{7, 8});
}

TEST_CASE("every sheet can be read, and hidden ones and hidden rows are told") {
  auto const bytes = shiji::test::every_kind_of_cell().bytes;
  auto const opened = Workbook::open(bytes);
  auto const& sheets = std::get<Workbook>(opened).sheets();
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0].name == "全部");
  CHECK_FALSE(sheets[0].hidden);
  CHECK(sheets[1].hidden);
  CHECK(read(bytes, 1).at(1, 0) == "看不见");
  auto const people = read(shiji::test::messy_people().bytes);
  CHECK(people.rows.at(9).hidden);
  CHECK_FALSE(people.rows.at(8).hidden);
  CHECK_FALSE(people.rows.contains(7)); // blank
  CHECK(std::get<WorkbookFault>(std::get<Workbook>(opened).read(2, [](SheetRow&&) { return true; })) == WorkbookFault::sheet_absent);
}

TEST_CASE("texts in runs are joined, and how they are pronounced is left out") {
  auto const bytes = workbook_of(
      sheet_of("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>行</t></r><r><t>内</t></r></is></c></row>"
               "<row><c t=\"s\"><v>1</v></c></row>"),
      {{"xl/sharedStrings.xml",
        "<sst><si><r><t>张</t></r><r><t xml:space=\"preserve\"> 三</t></r><rPh><t>zhang</t></rPh></si>"
        "<si><t>a_x000D_&#10;b_x005F_c</t></si></sst>",
        0}});
  auto const sheet = read(bytes);
  CHECK(sheet.at(3, 0) == "");
  CHECK(sheet.at(3, 1) == "张 三");
  CHECK(sheet.at(3, 2) == "行内");
  CHECK(sheet.at(4, 0) == "a\nb_c");
}

TEST_CASE("names with a prefix are read like others") {
  std::string const xml = "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
  CHECK(read(workbook_of(xml)).at(1, 0) == "7");
}

TEST_CASE("numbers are exact: what a program rounds to fifteen digits is rounded so, without floating point") {
  for (auto const& [written, shown] : std::map<std::string, std::string>{{"1.1000000000000001", "1.1"},
                                                                         {"0.30000000000000004", "0.3"},
                                                                         {"9.9999999999999994E-2", "0.1"},
                                                                         {"1.25E+3", "1250"},
                                                                         {"-1E-3", "-0.001"},
                                                                         {"123456789012345678", "123456789012345678"},
                                                                         {"0.99999999999999999", "1"},
                                                                         {"007", "7"},
                                                                         {"-0", "0"},
                                                                         {"1E+999", "1E+999"},
                                                                         {"1.2.3", "1.2.3"},
                                                                         {"", ""}})
    CHECK(decimal_text(written) == shown);
}

TEST_CASE("serials are days of the 1900 or the 1904 system; the day that never was is none") {
  CHECK(day_text("1", false) == "1900-01-01");
  CHECK(day_text("59", false) == "1900-02-28");
  CHECK(day_text("60", false) == std::nullopt);
  CHECK(day_text("61", false) == "1900-03-01");
  CHECK(day_text("46086", false) == "2026-03-05");
  CHECK(day_text("44624", true) == "2026-03-05");
  CHECK(day_text("46086.999999999", false) == "2026-03-06");
  CHECK(day_text("2958466", false) == std::nullopt);
  CHECK(day_text("-1", false) == std::nullopt);
  CHECK(day_text("abc", false) == std::nullopt);
  auto const bytes = workbook_of(
      sheet_of("<row><c s=\"1\"><v>44624</v></c></row>"),
      {{"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"57\"/></cellXfs></styleSheet>", 0},
       {"xl/workbook.xml", "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" id=\"rId1\"/></sheets></workbook>", 0}});
  CHECK(read(bytes).at(1, 0) == "2026-03-05");
}

TEST_CASE("a number format tells days and times from numbers") {
  for (char const* code :
       {"yyyy-mm-dd", "m/d/yy", "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "mmm-yy", "[DBNum1]m\"月\"d\"日\"", "yyyy/m/d\\ h:mm"})
    CHECK(shown_by_format(code) == Shown::day);
  for (char const* code : {"h:mm", "[h]:mm:ss", "mm:ss"}) CHECK(shown_by_format(code) == Shown::time);
  for (char const* code : {"General", "0.00", "#,##0.00_ ;[Red]-#,##0.00", "0\"days\"", "\"y\"0", "0.0%", "@", "[>100]0;0"})
    CHECK(shown_by_format(code) == Shown::number);
  for (int const id : {14, 22, 31, 36, 57, 58}) CHECK(shown_by_builtin_format(id) == Shown::day);
  for (int const id : {18, 21, 32, 46, 55}) CHECK(shown_by_builtin_format(id) == Shown::time);
  for (int const id : {0, 1, 4, 9, 13, 23, 37, 49, 59}) CHECK(shown_by_builtin_format(id) == Shown::number);
}

TEST_CASE("reading stops where the receiver has seen enough") {
  std::string rows;
  for (int i = 0; i < 1000; ++i) rows += "<row><c><v>1</v></c></row>";
  auto const bytes = workbook_of(sheet_of(rows));
  auto const opened = Workbook::open(bytes);
  int seen = 0;
  auto const end = std::get<Workbook>(opened).read(0, [&](SheetRow&&) { return ++seen < 10; });
  CHECK(seen == 10);
  CHECK(std::get<SheetEnd>(end).stopped);
}
