// SPDX-License-Identifier: Apache-2.0
#include "platform/intake/sheets.hpp"

#include "base/text.hpp"
#include "platform/tabular/csv.hpp"
#include "platform/tabular/workbook/workbook.hpp"

#include <algorithm>

namespace shiji::intake {

namespace {

constexpr std::size_t most_sheets = 20;
constexpr std::size_t longest_cell = 3'900; // bytes; longer than any field may be, so that a field refuses what is cut

std::string bounded(std::string text) {
  if (text.size() <= longest_cell) return text;
  std::size_t end = longest_cell;
  while ((static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  text.resize(end);
  return text;
}

bool is_blank(std::vector<std::string> const& cells) {
  return std::all_of(cells.begin(), cells.end(), [](std::string const& cell) { return trimmed(cell).empty(); });
}

[[noreturn]] void refuse_file(std::string code, std::int64_t line = 0) {
  throw Refused({std::move(code), {{"line", std::to_string(line)}}, {}});
}

// Fills merged ranges while the rows pass by in order.
class Merges {
 public:
  explicit Merges(std::vector<tabular::CellRange> ranges) : ranges_(std::move(ranges)) {
    std::sort(ranges_.begin(), ranges_.end(), [](auto const& a, auto const& b) { return a.first_line < b.first_line; });
  }

  void fill(Row& row) {
    for (; next_ < ranges_.size() && ranges_[next_].first_line <= row.line; ++next_)
      if (ranges_[next_].first_line == row.line) open_.push_back({ranges_[next_], at(row, ranges_[next_].first_column)});
    std::erase_if(open_, [&](Open const& open) { return open.range.last_line < row.line; });
    for (Open const& open : open_) {
      if (open.text.empty()) continue;
      auto const last = static_cast<std::size_t>(std::min<std::int64_t>(open.range.last_column, 200));
      if (row.cells.size() < last) row.cells.resize(last);
      for (auto column = static_cast<std::size_t>(open.range.first_column); column <= last; ++column)
        if (row.cells[column - 1].empty()) row.cells[column - 1] = open.text;
    }
  }

 private:
  struct Open {
    tabular::CellRange range;
    std::string text;
  };
  static std::string at(Row const& row, std::int64_t column) {
    auto const i = static_cast<std::size_t>(column - 1);
    return i < row.cells.size() ? row.cells[i] : std::string();
  }
  std::vector<tabular::CellRange> ranges_;
  std::vector<Open> open_;
  std::size_t next_ = 0;
};

tabular::Workbook opened(std::string_view bytes) {
  auto workbook = tabular::Workbook::open(bytes);
  if (auto const* fault = std::get_if<tabular::WorkbookFault>(&workbook)) refuse_file(std::string(to_text(*fault)));
  return std::move(std::get<tabular::Workbook>(workbook));
}

// Twice: merged ranges stand behind the rows.
tabular::SheetEnd read_merged(tabular::Workbook const& workbook, std::size_t sheet, std::function<void(Row&&)> const& on_row) {
  auto const pass = [&](tabular::Workbook::OnRow const& each) {
    auto end = workbook.read(sheet, each);
    if (auto const* fault = std::get_if<tabular::WorkbookFault>(&end)) refuse_file(std::string(to_text(*fault)));
    return std::move(std::get<tabular::SheetEnd>(end));
  };
  auto end = pass([](tabular::SheetRow&&) { return true; });
  Merges merges(end.merged);
  pass([&](tabular::SheetRow&& read) {
    Row row{read.line, read.hidden, {}};
    // As with CSV, the mark that disarms a formula in our own sheets is taken off.
    for (auto& cell : read.cells) row.cells.push_back(bounded(tabular::armed(cell.text)));
    merges.fill(row);
    if (!is_blank(row.cells)) on_row(std::move(row));
    return true;
  });
  return end;
}

tabular::Table read_table(std::string_view bytes) {
  auto table = tabular::read_csv(bytes);
  if (!table.faults.empty()) refuse_file(table.faults.front().code, table.faults.front().line);
  return table;
}

void each_record(tabular::Table& table, std::function<void(Row&&)> const& on_row) {
  for (auto& record : table.records) {
    Row row{record.line, false, {}};
    for (auto& cell : record.cells) row.cells.push_back(bounded(std::move(cell)));
    if (!is_blank(row.cells)) on_row(std::move(row));
  }
}

void add_to(SheetSample& sample, Row&& row) {
  ++sample.rows;
  sample.hidden_rows += row.hidden ? 1 : 0;
  if (sample.first.size() < sample_rows) sample.first.push_back(std::move(row));
}

} // namespace

FileSample sample_file(std::string_view bytes) {
  FileSample file;
  if (!tabular::looks_like_workbook(bytes)) {
    auto table = read_table(bytes);
    file.encoding = to_text(table.encoding);
    SheetSample sheet;
    each_record(table, [&](Row&& row) { add_to(sheet, std::move(row)); });
    file.sheets.push_back(std::move(sheet));
    return file;
  }
  file.encoding = "xlsx";
  auto const workbook = opened(bytes);
  for (std::size_t i = 0; i < std::min(workbook.sheets().size(), most_sheets); ++i) {
    SheetSample sheet{workbook.sheets()[i].name, workbook.sheets()[i].hidden, 0, 0, {}, {}};
    sheet.hidden_columns = read_merged(workbook, i, [&](Row&& row) { add_to(sheet, std::move(row)); }).hidden_columns;
    file.sheets.push_back(std::move(sheet));
  }
  return file;
}

void each_row(std::string_view bytes, std::size_t sheet, std::function<void(Row&&)> const& on_row) {
  if (tabular::looks_like_workbook(bytes)) {
    read_merged(opened(bytes), sheet, on_row);
    return;
  }
  auto table = read_table(bytes);
  each_record(table, on_row);
}

} // namespace shiji::intake
