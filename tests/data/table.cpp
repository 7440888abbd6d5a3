// SPDX-License-Identifier: Apache-2.0
#include "table.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace shiji::data {

std::vector<std::vector<std::string>> parse_csv(std::string_view text) {
  std::vector<std::vector<std::string>> lines;
  std::vector<std::string> line;
  std::string field;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char const c = text[i];
    if (quoted) {
      if (c != '"') {
        field += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        field += c;
        ++i;
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',' || c == '\n') {
      line.push_back(std::move(field));
      field.clear();
      if (c == '\n') lines.push_back(std::exchange(line, {}));
    } else {
      field += c;
    }
  }
  if (quoted) throw std::runtime_error("a quote is left open");
  return lines;
}

Table read_table(std::string const& path_below_data) {
  std::ifstream file(SHIJI_SOURCE_DIR "/data/" + path_below_data, std::ios::binary);
  if (!file) throw std::runtime_error("no file data/" + path_below_data);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  std::string const text = bytes.str();
  if (text.empty() || text.back() != '\n' || text.find('\r') != std::string::npos || text.starts_with("\xEF\xBB\xBF"))
    throw std::runtime_error("data/" + path_below_data + " is not LF-ended UTF-8 without a byte order mark");
  auto const lines = parse_csv(text);
  Table table{lines.front(), {}};
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].size() != table.columns.size())
      throw std::runtime_error("data/" + path_below_data + " line " + std::to_string(i + 1) + " has another number of fields");
    Row row;
    for (std::size_t k = 0; k < table.columns.size(); ++k) row[table.columns[k]] = lines[i][k];
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> pieces;
  while (!text.empty()) {
    auto const end = text.find(separator);
    pieces.emplace_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return pieces;
}

} // namespace shiji::data
