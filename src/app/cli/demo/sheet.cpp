// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/sheet.hpp"

#include "embedded/demo_files.hpp"
#include "platform/tabular/csv.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace shiji::cli {

Sheet::Sheet(std::string_view file_name) : name_(file_name) {
  for (auto const& [name, content] : embedded::demo_files()) {
    if (name != file_name) continue;
    auto table = tabular::read_csv(content);
    if (!table.faults.empty() || table.records.empty()) throw std::logic_error(name_ + " is no table");
    head_ = table.records.front().cells;
    for (std::size_t i = 1; i < table.records.size(); ++i) {
      table.records[i].cells.resize(head_.size());
      cells_.push_back(std::move(table.records[i].cells));
    }
    return;
  }
  throw std::logic_error(name_ + " is not embedded");
}

std::vector<Sheet::Row> Sheet::rows() const {
  std::vector<Row> all;
  for (std::size_t i = 0; i < cells_.size(); ++i) all.emplace_back(*this, i);
  return all;
}

std::string const& Sheet::Row::operator[](std::string_view column) const {
  auto const found = std::find(sheet_->head_.begin(), sheet_->head_.end(), column);
  if (found == sheet_->head_.end()) throw std::logic_error(sheet_->name_ + " has no column " + std::string(column));
  return sheet_->cells_[index_][static_cast<std::size_t>(found - sheet_->head_.begin())];
}

std::int64_t Sheet::Row::number(std::string_view column) const {
  std::string const& text = (*this)[column];
  std::int64_t number = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (!text.empty() && (error != std::errc() || end != text.data() + text.size()))
    throw std::logic_error(sheet_->name_ + ", " + std::string(column) + ": " + text + " is no number");
  return number;
}

std::optional<Date> Sheet::Row::optional_date(std::string_view column) const {
  std::string const& text = (*this)[column];
  if (text.empty()) return std::nullopt;
  return date(column);
}

Date Sheet::Row::date(std::string_view column) const {
  auto const date = parse_date((*this)[column]);
  if (!date) throw std::logic_error(sheet_->name_ + ", " + std::string(column) + ": " + (*this)[column] + " is no date");
  return *date;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> pieces;
  while (!text.empty()) {
    std::size_t const end = std::min(text.find(separator), text.size());
    pieces.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return pieces;
}

} // namespace shiji::cli
