// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/intake/kind.hpp"
#include "platform/intake/sheets.hpp"

namespace shiji::intake {

// What a column is taken for. The unit stands for every cell that names none of its own.
struct ColumnUse {
  std::int64_t column = 0; // from 1
  std::string field;
  std::string unit;
  bool operator==(ColumnUse const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ColumnUse, (), (column, field, unit))

struct CellFault {
  std::string field;
  std::int64_t column = 0; // 0: of the whole row
  std::string value;
  std::string code;
};

struct ReadRow {
  Values values;
  std::vector<CellFault> faults;
};

// A cell as its field wants it, or the code of why not.
struct CellReading {
  std::string value, code; // one of them is empty
};

// Names are freed of the spaces that pad them (张　三), digits of their width and
// separators, days of their spelling and of the time after them; a serial day is a day.
CellReading read_cell(Field const& field, std::string_view cell, std::string_view unit);

// A row by the columns it is taken for; where a cell is empty, the default of its field stands, which is read like a cell.
ReadRow read_row(Kind const& kind, Row const& row, std::vector<ColumnUse> const& columns, Values const& defaults);

// A value as people write it: 2026-03-05, 1250000 fen as 12500.00, a choice by its word.
std::string shown(Field const& field, std::string const& value, bool in_english);

} // namespace shiji::intake
