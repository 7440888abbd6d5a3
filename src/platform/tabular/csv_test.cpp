// SPDX-License-Identifier: Apache-2.0
#include "base/enumeration.hpp"
#include "base/text.hpp"
#include "platform/tabular/csv.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::tabular;
using namespace std::string_literals;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows cells_of(Table const& table) {
  Rows rows;
  for (auto const& record : table.records) rows.push_back(record.cells);
  return rows;
}

Rows read_rows(std::string_view bytes) {
  auto const table = read_csv(bytes);
  CHECK(table.faults.empty());
  return cells_of(table);
}

std::string write_rows(Rows const& rows, ByteOrderMark mark = ByteOrderMark::without) {
  CsvWriter writer(mark);
  for (auto const& row : rows) writer.row(row);
  return writer.take();
}

std::vector<Fault> faults_of(std::string_view bytes, Limits const& limits = {}) { return read_csv(bytes, limits).faults; }

// Texts full of what matters to a table.
rc::Gen<std::string> any_cell() {
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
                          "=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", "1", ".", "a", "实", "＝", " ", "\r\n", "𠮷"})),
                      [](std::vector<std::string> const& parts) {
                        std::string cell;
                        for (auto const& part : parts) cell += part;
                        return cell;
                      });
}

} // namespace

TEST_CASE("cells are parted by commas and lines") {
  Rows const expected = {{"a", "b"}, {"1", ""}, {"", "2"}};
  for (char const* text : {"a,b\n1,\n,2\n", "a,b\r\n1,\r\n,2\r\n", "a,b\r1,\r,2", "a,b\n\n1,\r\n\r\n,2\n\n"}) {
    CAPTURE(text);
    CHECK(read_rows(text) == expected);
  }
  CHECK(read_rows("").empty());
  CHECK(read_rows("\n\n").empty());
}

TEST_CASE("quoted cells keep commas, quotes and lines") {
  CHECK(read_rows("\"a,b\",\"c\"\"d\"\n\"e\r\nf\",\"\"\n") == Rows{{"a,b", "c\"d"}, {"e\r\nf", ""}});
  CHECK(read_rows("a\"b,c\n") == Rows{{"a\"b", "c"}});
  CHECK(read_rows("\"\"\n") == Rows{{""}});
}

TEST_CASE("every record knows the line it begins on") {
  auto const table = read_csv("a\n\n\"b\nb\r\nb\",x\nc\r\n\r\nd");
  std::vector<std::int64_t> lines;
  for (auto const& record : table.records) lines.push_back(record.line);
  CHECK(lines == std::vector<std::int64_t>{1, 3, 6, 8});
}

TEST_CASE("UTF-8 with and without mark and GB18030 are recognised") {
  Rows const expected = {{"单位", "数量"}, {"招商局", "3"}};
  std::string const utf8 = "单位,数量\n招商局,3\n";
  std::string const gb = "\xb5\xa5\xce\xbb,\xca\xfd\xc1\xbf\n\xd5\xd0\xc9\xcc\xbe\xd6,3\n";
  CHECK(read_rows(utf8) == expected);
  CHECK(read_csv(utf8).encoding == Encoding::utf8);
  CHECK(read_rows("\xef\xbb\xbf" + utf8) == expected);
  CHECK(read_rows(gb) == expected);
  CHECK(read_csv(gb).encoding == Encoding::gb18030);
  CHECK(read_rows("\x95\x32\x82\x36\n") == Rows{{"𠀀"}}); // four bytes of GB18030
}

TEST_CASE("a long GB18030 text is read whole wherever its characters fall") {
  for (std::size_t shift = 0; shift < 4; ++shift) {
    std::string gb(shift, 'x'), utf8(shift, 'x');
    for (int i = 0; i < 6000; ++i) {
      gb += "\x95\x32\x82\x36\xca\xb5";
      utf8 += "𠀀实";
    }
    auto const decoded = decode(gb);
    CHECK(std::get<Decoded>(decoded).text == utf8);
  }
}

TEST_CASE("bytes of no known encoding are refused with their line") {
  using F = std::vector<Fault>;
  CHECK(faults_of("a\nb\n\xff\xff\n") == F{{3, 0, "encoding_unknown"}});
  CHECK(faults_of("\xef\xbb\xbf"
                  "a\n\xca\xca\n") == F{{2, 0, "encoding_unknown"}});
  CHECK(faults_of("a\nb\0c\n"s) == F{{2, 0, "encoding_unknown"}});
  CHECK(faults_of("\xff\xfe"
                  "a\0,\0"s) == F{{1, 0, "encoding_unknown"}});
}

TEST_CASE("a broken table names line, column and reason") {
  using F = std::vector<Fault>;
  CHECK(faults_of("a,b\n\"c\"d,e\n") == F{{2, 1, "text_after_quote"}});
  CHECK(faults_of("a,b\nc,\"d\ne\n") == F{{2, 2, "quote_not_closed"}});
  CHECK(faults_of("\"a\"b,c\n\"d\"e\n") == F{{1, 1, "text_after_quote"}, {2, 1, "text_after_quote"}});
}

TEST_CASE("limits are kept") {
  using F = std::vector<Fault>;
  Limits const limits{40, 2, 3, 5};
  CHECK(faults_of("a,b,c\n12345\n\n", limits).empty());
  CHECK(faults_of("a,b,c,d,e\n", limits) == F{{1, 4, "too_many_columns"}});
  CHECK(faults_of("a,123456\n", limits) == F{{1, 2, "cell_too_long"}});
  CHECK(faults_of("a\nb\nc\nd\n", limits) == F{{3, 0, "too_many_rows"}});
  CHECK(faults_of(std::string(41, 'a'), limits) == F{{0, 0, "table_too_large"}});
  CHECK(read_csv(std::string(5000, '"') + "\n", {10'000, 9, 9, 9'999}).faults.size() <= 1000);
}

TEST_CASE("cells that a spreadsheet would compute are disarmed, numbers are not") {
  struct Row {
    std::string cell;
    std::string written;
  };
  for (Row const& row :
       {Row{"=1+1", "'=1+1"}, Row{"+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"}, Row{"-2+3", "'-2+3"}, Row{"@SUM(A1)", "'@SUM(A1)"},
        Row{"\t=1", "'\t=1"}, Row{"\r=1", "'\r=1"}, Row{"\0=1"s, "'\0=1"s}, Row{"＝1", "'＝1"}, Row{"-12.5", "-12.5"}, Row{"+7", "+7"},
        Row{"-12.5.1", "'-12.5.1"}, Row{"-", "'-"}, Row{"-.5", "'-.5"}, Row{"-5.", "'-5."}, Row{"a=1", "a=1"}, Row{"'quoted", "'quoted"},
        Row{"'=1", "''=1"}, Row{"", ""}, Row{"'", "'"}}) {
    CAPTURE(row.cell);
    CHECK(disarmed(row.cell) == row.written);
    CHECK(armed(row.written) == row.cell);
  }
  CHECK(write_rows({{"=1", "a,b", "-1"}}) == "'=1,\"a,b\",-1\r\n");
}

TEST_CASE("a mark is written when asked for") {
  CHECK(write_rows({{"a"}}, ByteOrderMark::with) == "\xef\xbb\xbf"
                                                    "a\r\n");
  CHECK(write_rows({{"a"}}) == "a\r\n");
}

TEST_CASE("what is written is read back unchanged") {
  auto const any_row = rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(any_cell()));
  CHECK(rc::check("rows keep their cells", [&] {
    auto const rows = *rc::gen::container<Rows>(any_row);
    auto const table = read_csv(write_rows(rows, *rc::gen::element(ByteOrderMark::with, ByteOrderMark::without)));
    RC_ASSERT(table.faults.empty());
    RC_ASSERT(cells_of(table) == rows);
  }));
  CHECK(rc::check("no written cell begins as a formula does, unless it is a number", [&] {
    auto const cell = *any_cell();
    auto const safe = disarmed(cell);
    if (safe.empty() || std::string("=+-@\t\r").find(safe[0]) == std::string::npos) return;
    RC_ASSERT(safe.find_first_not_of("+-.0123456789") == std::string::npos);
  }));
}

TEST_CASE("no bytes confuse the reader") {
  CHECK(rc::check("any bytes give records or faults", [](std::string const& bytes) {
    for (auto const& record : read_csv(bytes).records)
      for (auto const& cell : record.cells) RC_ASSERT(is_valid_utf8(cell));
  }));
}
