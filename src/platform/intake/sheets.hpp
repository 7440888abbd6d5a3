// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/shape/codec.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::intake {

// A line of a sheet as it shows: merged ranges are filled with what they hold, so that a head over several columns stands in each of them.
struct Row {
  std::int64_t line = 0; // from 1
  bool hidden = false;
  std::vector<std::string> cells;
  bool operator==(Row const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Row, (), (line, hidden, cells))

// What a person needs to see of a sheet before it is taken in.
struct SheetSample {
  std::string name;
  bool hidden = false;
  std::int64_t rows = 0; // that hold anything
  std::int64_t hidden_rows = 0;
  std::vector<std::int64_t> hidden_columns; // from 1
  std::vector<Row> first;                   // the first rows that hold anything
};
BOOST_DESCRIBE_STRUCT(SheetSample, (), (name, hidden, rows, hidden_rows, hidden_columns, first))

struct FileSample {
  std::string encoding; // xlsx, utf8 or gb18030
  std::vector<SheetSample> sheets;
};
BOOST_DESCRIBE_STRUCT(FileSample, (), (encoding, sheets))

inline constexpr std::size_t sample_rows = 40;
inline constexpr std::size_t largest_file = 32 * 1024 * 1024; // bytes

// Reads a workbook, or comma-separated values in UTF-8 or GB18030. Throws Refused with the code of what is wrong with the file as a whole.
FileSample sample_file(std::string_view bytes);

// Hands over the rows of a sheet that hold anything, from the top.
void each_row(std::string_view bytes, std::size_t sheet, std::function<void(Row&&)> const& on_row);

} // namespace shiji::intake
