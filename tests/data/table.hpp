// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::data {

// A row of a CSV file by column name; an unknown column throws std::out_of_range.
using Row = std::map<std::string, std::string>;

struct Table {
  std::vector<std::string> columns;
  std::vector<Row> rows;
};

// The fields of each line of RFC 4180 text (quotes, doubled quotes, LF). Throws std::runtime_error at an open quote.
std::vector<std::vector<std::string>> parse_csv(std::string_view text);

// A file below data/, its first line being the column names. Throws std::runtime_error where it is missing, has a carriage return or
// a byte order mark, does not end its last line, or has a line with another number of fields than the first.
Table read_table(std::string const& path_below_data);

// The pieces between separators; nothing for empty text.
std::vector<std::string> split(std::string_view text, char separator);

} // namespace shiji::data
