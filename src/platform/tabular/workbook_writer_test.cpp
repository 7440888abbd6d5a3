// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/csv.hpp"
#include "platform/tabular/workbook/workbook.hpp"
#include "platform/tabular/workbook_writer.hpp"

#include <filesystem>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::tabular;
using namespace std::string_literals;

namespace {

using Lines = std::vector<std::vector<WrittenCell>>;

std::string written(Lines const& lines, std::string const& name = "事实") {
  WorkbookWriter writer(name);
  for (auto const& line : lines) writer.row(line);
  return writer.take();
}

std::vector<SheetRow> read_back(std::string const& bytes, WorkbookLimits const& limits = {}) {
  auto const opened = Workbook::open(bytes, limits);
  REQUIRE(std::holds_alternative<Workbook>(opened));
  std::vector<SheetRow> rows;
  auto const end = std::get<Workbook>(opened).read(0, [&](SheetRow&& row) {
    rows.push_back(std::move(row));
    return true;
  });
  REQUIRE(std::holds_alternative<SheetEnd>(end));
  return rows;
}

std::size_t left_behind() {
  std::size_t count = 0;
  for (auto const& entry : std::filesystem::directory_iterator(std::filesystem::temp_directory_path()))
    if (entry.path().filename().string().starts_with("shiji-sheet-")) ++count;
  return count;
}

// The reader of workbooks leaves out carriage returns and NUL.
std::string without_what_readers_leave_out(std::string text) {
  std::erase_if(text, [](char c) { return c == '\r' || c == '\0'; });
  return text;
}

// Texts full of what a spreadsheet or its XML could take for something else.
rc::Gen<std::string> any_text() {
  auto const part = rc::gen::elementOf(std::vector<std::string>{"=",   "+",       "-",  "@", "\t", "\n", "\x01", "\x1f", "'", "<", "&",
                                                                "]]>", "_x0041_", "_x", "_", "1",  "a",  "实",   "＝",   " ", "𠮷"});
  return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(part)), [](std::vector<std::string> const& parts) {
    std::string text;
    for (auto const& one : parts) text += one;
    return text;
  });
}

} // namespace

TEST_CASE("a workbook keeps texts, exact numbers and days as what they are") {
  auto const rows = read_back(written(
      {{"事项"s, "金额"s, "日期"s, "时间"s},
       {"走访北辰电气"s, DecimalCell{123'456'789, 2}, MomentCell{make_date(2026, 3, 5)}, MomentCell{make_date(2026, 11, 20), 9 * 60 + 5}},
       {""s, DecimalCell{-5, 2}, ""s, ""s}}));
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].cells[0] == SheetCell{CellKind::text, "事项"});
  CHECK(rows[1].cells[0] == SheetCell{CellKind::text, "走访北辰电气"});
  CHECK(rows[1].cells[1] == SheetCell{CellKind::number, "1234567.89"});
  CHECK(rows[1].cells[2] == SheetCell{CellKind::day, "2026-03-05"});
  CHECK(rows[1].cells[3] == SheetCell{CellKind::day, "2026-11-20 09:05"});
  CHECK(rows[2].cells[1] == SheetCell{CellKind::number, "-0.05"});
}

TEST_CASE("a number with more digits than a spreadsheet keeps is written as a text") {
  auto const rows = read_back(written({{"金额"s}, {DecimalCell{999'999'999'999'999, 2}}, {DecimalCell{1'000'000'000'000'000, 2}}}));
  CHECK(rows[1].cells[0] == SheetCell{CellKind::number, "9999999999999.99"});
  CHECK(rows[2].cells[0] == SheetCell{CellKind::text, "10000000000000.00"});
}

TEST_CASE("no cell of a workbook is computed, and what was written is read back") {
  for (auto const& text : {"=1+1"s, "+cmd|' /C calc'!A0"s, "-2+3"s, "@SUM(A1)"s, "\t=1"s, "\r=1"s, "\0=1"s, "＝1"s}) {
    CAPTURE(text);
    auto const rows = read_back(written({{"列"s}, {text}}));
    CHECK(rows[1].cells[0].kind == CellKind::text);
    CHECK(rows[1].cells[0].text.starts_with("'"));
    CHECK(armed(rows[1].cells[0].text) == without_what_readers_leave_out(text));
  }
  CHECK(rc::check("every text comes back as it was", [] {
    auto const text = *any_text();
    auto const rows = read_back(written({{"列"s}, {text}}));
    RC_ASSERT(rows.size() == 2u);
    RC_ASSERT(armed(rows[1].cells[0].text) == text);
  }));
}

TEST_CASE("a text beyond what a cell holds is cut and says so") {
  std::string longest;
  for (int i = 0; i < 33'000; ++i) longest += "实";
  WorkbookLimits limits;
  limits.cell_bytes = 200'000;
  auto const rows = read_back(written({{"列"s}, {longest}}), limits);
  CHECK(rows[1].cells[0].text.size() <= 32'001 * 3);
  CHECK(rows[1].cells[0].text.ends_with("实…"));
}

TEST_CASE("a name no sheet may have gives way, and nothing is left in the temporary folder") {
  auto const before = left_behind();
  CHECK(read_back(written({{"列"s}}, "a[b]:c*d?e/f\\g")).size() == 1);
  { WorkbookWriter const given_up("事实"); }
  CHECK(left_behind() == before);
}

TEST_CASE("a cell as a text has its decimals and its minute") {
  CHECK(text_of(DecimalCell{5, 2}) == "0.05");
  CHECK(text_of(DecimalCell{-12345, 2}) == "-123.45");
  CHECK(text_of(DecimalCell{7, 0}) == "7");
  CHECK(text_of(DecimalCell{12345, 4}) == "1.2345");
  CHECK(text_of(DecimalCell{INT64_MIN, 2}) == "-92233720368547758.08");
  CHECK(text_of(MomentCell{make_date(2026, 1, 2), 0}) == "2026-01-02 00:00");
}
