// SPDX-License-Identifier: Apache-2.0
// Workbooks made to do harm. Each stands beside a control: the same workbook without the harm, which is read.
#include "platform/tabular/workbook/workbook.hpp"
#include "support/workbooks.hpp"

#include <doctest/doctest.h>

using namespace shiji::tabular;
using shiji::test::archive_of;
using shiji::test::Part;
using shiji::test::sheet_of;
using shiji::test::workbook_of;
using shiji::test::workbook_parts;

namespace {

std::string const one_row = "<row><c><v>1</v></c></row>";

// The fault of a workbook, found at opening it or at reading its first sheet; nothing where it is read.
std::optional<WorkbookFault> fault_of(std::string const& bytes, WorkbookLimits const& limits = {}) {
  auto const opened = Workbook::open(bytes, limits);
  if (auto const* fault = std::get_if<WorkbookFault>(&opened)) return *fault;
  auto const end = std::get<Workbook>(opened).read(0, [](SheetRow&&) { return true; });
  if (auto const* fault = std::get_if<WorkbookFault>(&end)) return *fault;
  return std::nullopt;
}

std::string spaces(std::size_t size) { return std::string(size, ' '); }

} // namespace

TEST_CASE("a bomb that unpacks to a thousand times its size is refused, whatever it claims") {
  CHECK(fault_of(workbook_of(sheet_of(one_row + spaces(900 * 1024)))) == std::nullopt); // control: small enough to do no harm
  std::string const bomb = sheet_of(one_row + spaces(16 * 1024 * 1024));
  CHECK(fault_of(workbook_of(bomb)) == WorkbookFault::workbook_compressed_oddly);
  auto lying = workbook_parts(bomb);
  lying.back().claimed_size = 1000;
  CHECK(fault_of(archive_of(lying)) != std::nullopt);
  auto shared = workbook_of(sheet_of(one_row),
                            {{"xl/sharedStrings.xml", "<sst><si><t>" + std::string(16 * 1024 * 1024, 'a') + "</t></si></sst>", 0}});
  CHECK(fault_of(shared) == WorkbookFault::workbook_compressed_oddly);
}

TEST_CASE("an archive that claims to unpack to more than is let in is refused before it is unpacked") {
  auto parts = workbook_parts(sheet_of(one_row));
  CHECK(fault_of(archive_of(parts)) == std::nullopt);
  parts.push_back({"xl/media/more.bin", "x", 0xf0000000});
  CHECK(fault_of(archive_of(parts)) == WorkbookFault::workbook_too_large);
}

TEST_CASE("text, rows and unpacked bytes end at their limits") {
  WorkbookLimits limits;
  std::string const two_rows = workbook_of(sheet_of(one_row + one_row));
  CHECK(fault_of(two_rows, limits) == std::nullopt);
  limits.rows = 1;
  CHECK(fault_of(two_rows, limits) == WorkbookFault::too_many_rows);
  limits = {};
  limits.unpacked_bytes = 600;
  CHECK(fault_of(two_rows, limits) == std::nullopt);
  limits.unpacked_bytes = 60;
  CHECK(fault_of(two_rows, limits) == WorkbookFault::workbook_too_large);
  auto const long_cell = [](std::size_t size) {
    return workbook_of(sheet_of("<row><c t=\"inlineStr\"><is><t>" + std::string(size, 'a') + "</t></is></c></row>"));
  };
  CHECK(fault_of(long_cell(32 * 1024)) == std::nullopt);
  CHECK(fault_of(long_cell(32 * 1024 + 1)) == WorkbookFault::workbook_too_large);
}

TEST_CASE("an attribute without end is refused before it fills the memory") {
  auto const with_attribute = [](std::size_t size) {
    std::string noise;
    for (std::size_t i = 0; noise.size() < size; ++i) noise += std::to_string(i * 7919);
    return workbook_of("<worksheet x=\"" + noise + "\"><sheetData>" + one_row + "</sheetData></worksheet>");
  };
  CHECK(fault_of(with_attribute(100'000)) == std::nullopt);
  CHECK(fault_of(with_attribute(20'000'000)) == WorkbookFault::workbook_too_large);
}

TEST_CASE("a document type is refused, and with it entities that multiply or reach outside") {
  CHECK(fault_of(workbook_of(sheet_of(one_row))) == std::nullopt);
  std::string const laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                             "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
  CHECK(fault_of(workbook_of(laughs + sheet_of("<row><c t=\"inlineStr\"><is><t>&d;</t></is></c></row>"))) ==
        WorkbookFault::workbook_has_dtd);
  std::string const outside = "<!DOCTYPE x [<!ENTITY passwd SYSTEM \"file:///etc/passwd\">]>";
  CHECK(fault_of(workbook_of(outside + sheet_of("<row><c t=\"inlineStr\"><is><t>&passwd;</t></is></c></row>"))) ==
        WorkbookFault::workbook_has_dtd);
  CHECK(fault_of(workbook_of("<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\">" + sheet_of(one_row))) == WorkbookFault::workbook_has_dtd);
  CHECK(fault_of(workbook_of(sheet_of("<row><c t=\"inlineStr\"><is><t>&unknown;</t></is></c></row>"))) == WorkbookFault::workbook_damaged);
}

TEST_CASE("elements nested without end are refused") {
  auto const nested = [](int depth) {
    std::string open, close;
    for (int i = 0; i < depth; ++i) {
      open += "<a>";
      close += "</a>";
    }
    return workbook_of("<worksheet>" + open + close + "<sheetData>" + one_row + "</sheetData></worksheet>");
  };
  CHECK(fault_of(nested(60)) == std::nullopt);
  CHECK(fault_of(nested(100'000)) == WorkbookFault::workbook_nested_deeply);
}

TEST_CASE("an archive within the archive is never opened, and links to other files are not followed") {
  std::string const inner = workbook_of(sheet_of(one_row));
  auto const nested = workbook_of(sheet_of(one_row), {{"xl/embeddings/inner.xlsx", inner, 0}});
  CHECK(fault_of(nested) == std::nullopt);
  // A sheet that is an archive is no sheet.
  CHECK(fault_of(workbook_of(sheet_of(one_row), {{"xl/worksheets/sheet1.xml", inner, 0}})) == WorkbookFault::workbook_damaged);
  std::string const relations = "<Relationships><Relationship Id=\"rId1\" Type=\"t/worksheet\" Target=\"http://127.0.0.1:1/sheet.xml\"";
  auto const external = Workbook::open(
      workbook_of(sheet_of(one_row), {{"xl/_rels/workbook.xml.rels", relations + " TargetMode=\"External\"/></Relationships>", 0}}));
  REQUIRE(std::holds_alternative<Workbook>(external));
  CHECK(std::get<Workbook>(external).sheets().empty());
}

TEST_CASE("names that lead out of the archive are refused, and targets that do lead nowhere") {
  for (char const* name : {"../../etc/passwd", "/etc/passwd", "xl\\..\\x", "xl/../../x", "a\0b"}) {
    auto parts = workbook_parts(sheet_of(one_row));
    parts.push_back({std::string(name, name[0] == 'a' ? 3 : std::char_traits<char>::length(name)), "x", 0});
    CHECK(fault_of(archive_of(parts)) == WorkbookFault::workbook_damaged);
  }
  auto parts = workbook_parts(sheet_of(one_row));
  parts.push_back({"xl/etc/passwd", "x", 0});
  CHECK(fault_of(archive_of(parts)) == std::nullopt);
  std::string const relations =
      "<Relationships><Relationship Id=\"rId1\" Type=\"t/worksheet\" Target=\"../../../../etc/passwd\"/></Relationships>";
  CHECK(fault_of(workbook_of(sheet_of(one_row), {{"xl/_rels/workbook.xml.rels", relations, 0}})) == WorkbookFault::workbook_damaged);
}

TEST_CASE("an archive of very many entries is refused") {
  auto const with_entries = [](int count) {
    auto parts = workbook_parts(sheet_of(one_row));
    for (int i = 0; i < count; ++i) parts.push_back({"x/" + std::to_string(i), "", 0});
    return archive_of(parts);
  };
  CHECK(fault_of(with_entries(9'000)) == std::nullopt);
  CHECK(fault_of(with_entries(11'000)) == WorkbookFault::workbook_too_large);
}

TEST_CASE("cells and rows out of their order, and numbers of shared texts that are none, are damage") {
  CHECK(fault_of(workbook_of(sheet_of("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>"))) == std::nullopt);
  for (char const* rows : {"<row r=\"2\"/><row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"9999999\"/>",
                           "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "<row><c r=\"ZZZZZ1\"><v>1</v></c></row>",
                           "<row><c r=\"1\"><v>1</v></c></row>", "<row><c t=\"s\"><v>5</v></c></row>", "<row>"})
    CHECK(fault_of(workbook_of(sheet_of(rows))) == WorkbookFault::workbook_damaged);
}

TEST_CASE("a workbook cut short anywhere is refused") {
  std::string const whole = workbook_of(sheet_of(one_row));
  CHECK(fault_of(whole) == std::nullopt);
  for (std::size_t size = 0; size < whole.size(); size += 7) CHECK(fault_of(whole.substr(0, size)).has_value());
}
