// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/csv.hpp"

#include "base/enumeration.hpp"

#include <algorithm>
#include <array>

namespace shiji::tabular {

namespace {

constexpr std::size_t most_faults = 1000;

class Reader {
 public:
  Reader(std::string_view text, Limits const& limits, Table& table) : text_(text), limits_(limits), table_(table) {}

  void read() {
    while (at_ < text_.size()) {
      if (table_.records.size() >= limits_.rows && !at_line_end()) return fault(line_, 0, CsvFault::too_many_rows);
      read_record();
    }
  }

 private:
  bool at_line_end() const { return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r'; }
  bool at_cell_end() const { return at_line_end() || text_[at_] == ','; }

  void fault(std::int64_t line, std::size_t column, CsvFault code) {
    if (table_.faults.size() < most_faults) table_.faults.push_back({line, static_cast<std::int64_t>(column), std::string(to_text(code))});
  }

  // Passes CR LF, LF or CR.
  void pass_line_end() {
    if (at_ >= text_.size()) return;
    at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
    ++line_;
  }

  void read_record() {
    Record record{line_, {}};
    if (!at_line_end()) {
      for (bool more = true; more;) {
        auto cell = read_cell(record.cells.size() + 1);
        if (record.cells.size() < limits_.columns)
          record.cells.push_back(std::move(cell));
        else if (!std::exchange(too_wide_, true))
          fault(line_, limits_.columns + 1, CsvFault::too_many_columns);
        more = at_ < text_.size() && text_[at_] == ',';
        if (more) ++at_;
      }
      table_.records.push_back(std::move(record));
    }
    too_wide_ = false;
    pass_line_end();
  }

  std::string read_cell(std::size_t column) {
    std::int64_t const line = line_;
    std::string cell;
    if (at_ < text_.size() && text_[at_] == '"') {
      ++at_;
      if (!read_quoted(cell))
        fault(line, column, CsvFault::quote_not_closed);
      else if (!at_cell_end())
        fault(line_, column, CsvFault::text_after_quote);
    }
    std::size_t const start = at_;
    while (!at_cell_end()) ++at_;
    cell += text_.substr(start, at_ - start);
    if (cell.size() > limits_.cell_bytes) {
      fault(line, column, CsvFault::cell_too_long);
      cell.clear();
    }
    return armed(cell);
  }

  // Up to and past the closing quote; false where there is none.
  bool read_quoted(std::string& cell) {
    while (at_ < text_.size()) {
      char const c = text_[at_];
      if (c == '"') {
        ++at_;
        if (at_ >= text_.size() || text_[at_] != '"') return true;
      } else if (c == '\n' || (c == '\r' && !text_.substr(at_).starts_with("\r\n"))) {
        ++line_;
      }
      cell += c;
      ++at_;
    }
    return false;
  }

  std::string_view text_;
  Limits const& limits_;
  Table& table_;
  std::size_t at_ = 0;
  std::int64_t line_ = 1;
  bool too_wide_ = false;
};

bool is_plain_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  std::size_t const digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0) return false;
  text.remove_prefix(digits);
  if (text.empty()) return true;
  return text[0] == '.' && text.size() > 1 && text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// Whether a spreadsheet would compute the text. Some also take the full-width signs for what they look like.
bool is_formula(std::string_view text) {
  using namespace std::string_view_literals;
  constexpr std::array starts = {"="sv, "+"sv, "-"sv, "@"sv, "\t"sv, "\r"sv, "\n"sv, "\0"sv, "＝"sv, "＋"sv, "－"sv, "＠"sv};
  for (auto const start : starts)
    if (text.starts_with(start)) return !is_plain_number(text);
  return false;
}

// Behind any marks, so that a text which brings its own mark comes back with it.
bool needs_mark(std::string_view cell) {
  std::size_t const first = cell.find_first_not_of('\'');
  return first != std::string_view::npos && is_formula(cell.substr(first));
}

} // namespace

std::string disarmed(std::string_view cell) { return needs_mark(cell) ? "'" + std::string(cell) : std::string(cell); }

std::string armed(std::string_view cell) { return std::string(cell.starts_with('\'') && needs_mark(cell) ? cell.substr(1) : cell); }

Table read_csv(std::string_view bytes, Limits const& limits) {
  Table table;
  if (bytes.size() > limits.bytes) {
    table.faults.push_back({0, 0, std::string(to_text(CsvFault::table_too_large))});
    return table;
  }
  auto const decoded = decode(bytes);
  if (auto const* no = std::get_if<NotText>(&decoded)) {
    table.faults.push_back({no->line, 0, std::string(to_text(CsvFault::encoding_unknown))});
    return table;
  }
  auto const& text = std::get<Decoded>(decoded);
  table.encoding = text.encoding;
  Reader(text.text, limits, table).read();
  return table;
}

CsvWriter::CsvWriter(ByteOrderMark mark) : text_(mark == ByteOrderMark::with ? "\xef\xbb\xbf" : "") {}

void CsvWriter::row(std::span<std::string const> cells) {
  bool first = true;
  for (std::string const& cell : cells) {
    if (!std::exchange(first, false)) text_ += ',';
    auto const safe = disarmed(cell);
    // A lone empty cell in quotes, because an empty line is no row.
    bool const quoted = safe.find_first_of(",\"\r\n") != std::string::npos || (cells.size() == 1 && safe.empty());
    if (quoted) text_ += '"';
    for (char const c : safe) text_.append(quoted && c == '"' ? 2 : 1, c);
    if (quoted) text_ += '"';
  }
  text_ += "\r\n";
}

} // namespace shiji::tabular
