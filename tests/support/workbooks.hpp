// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Workbooks as offices keep them, and such as no program would write. The first are made with libxlsxwriter and are opened by LibreOffice
// in
// `./dev test --nightly`; the others are put together from raw parts.
namespace shiji::test {

struct Part {
  std::string name;
  std::string content;
  std::uint32_t claimed_size = 0; // what the archive says of its unpacked size; 0: the truth
};

// An archive of deflated parts.
std::string archive_of(std::vector<Part> const& parts);

// The parts of a workbook with one sheet named 数据, whose XML is given; others are added or replaced.
std::vector<Part> workbook_parts(std::string const& sheet_xml, std::vector<Part> const& others = {});
std::string workbook_of(std::string const& sheet_xml, std::vector<Part> const& others = {});

// <worksheet><sheetData>ROWS</sheetData>REST</worksheet>
std::string sheet_of(std::string const& rows, std::string const& rest = {});

struct NamedWorkbook {
  std::string name;
  std::string bytes;
};

// 姓名 性别 出生年份 入职日期 under a title line, with blank rows, a hidden row, a sums row, full-width digits and dates of every spelling.
NamedWorkbook messy_people();
// A head of two rows with merged groups, units in the heads (总投资（亿元）), thousands separators and a total.
NamedWorkbook messy_facts();
// Every kind of cell: text, number, day, time, truth, error, formula, rich text, on a visible and a hidden sheet, in the 1904 system or
// not.
NamedWorkbook every_kind_of_cell();
// A sheet of `rows` people, for measurements: plain names, genders, years, days.
NamedWorkbook large_people(std::int64_t rows);

std::vector<NamedWorkbook> messy_workbooks();

} // namespace shiji::test
