// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/tabular/encoding.hpp"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shiji::tabular {

// What is wrong with a file as a table.
enum class CsvFault {
  encoding_unknown, // neither UTF-8 nor GB18030
  table_too_large,
  too_many_rows,
  too_many_columns,
  cell_too_long,
  quote_not_closed, // named by the line and cell where it opens
  text_after_quote, // `"a"b`
};
BOOST_DESCRIBE_ENUM(CsvFault, encoding_unknown, table_too_large, too_many_rows, too_many_columns, cell_too_long, quote_not_closed,
                    text_after_quote)

// Where in a file something is wrong, for people: line and column count from 1, column 0 stands for the whole line.
struct Fault {
  std::int64_t line = 0;
  std::int64_t column = 0;
  std::string code;
  bool operator==(Fault const&) const = default;
};

struct Limits {
  std::size_t bytes = 64 * 1024 * 1024;
  std::size_t rows = 200'000;
  std::size_t columns = 200;
  std::size_t cell_bytes = 32 * 1024; // as UTF-8
};

struct Record {
  std::int64_t line = 0; // where it begins
  std::vector<std::string> cells;
};

struct Table {
  Encoding encoding = Encoding::utf8;
  std::vector<Record> records; // with the heading, without blank lines
  std::vector<Fault> faults;   // at most 1000; with any fault the records may be incomplete
};

// Reads comma-separated values (RFC 4180, lines ended by CR LF, LF or CR). Cells are taken as they are, except that the mark with which
// write_csv disarms a formula is taken off.
Table read_csv(std::string_view bytes, Limits const& limits = {});

enum class ByteOrderMark { without, with };

// Writes comma-separated values in UTF-8, lines ended by CR LF; spreadsheet programs take them for UTF-8 only with a byte order mark. A
// cell that a spreadsheet would take for a formula gets a ' before it; plain numbers do not.
class CsvWriter {
 public:
  explicit CsvWriter(ByteOrderMark mark);
  void row(std::span<std::string const> cells);
  void row(std::initializer_list<std::string> cells) { row(std::span(cells.begin(), cells.size())); }
  // All rows so far; the writer is empty afterwards.
  std::string take() { return std::exchange(text_, {}); }

 private:
  std::string text_;
};

// The cell with its disarming mark where it needs one, and the cell without. For every text: armed(disarmed(text)) == text.
std::string disarmed(std::string_view cell);
std::string armed(std::string_view cell);

} // namespace shiji::tabular
