// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "platform/tabular/workbook/parts.hpp"

#include <algorithm>
#include <charconv>

namespace shiji::tabular {

namespace {

constexpr std::int64_t last_line = 1'048'576, last_column = 16'384; // of any spreadsheet program
constexpr std::size_t most_merged = 100'000;

struct Place {
  std::int64_t line = 0, column = 0; // 0: not told
};

// B5 as line 5, column 2.
std::optional<Place> place_of(std::string_view reference) {
  Place place;
  while (!reference.empty() && reference[0] >= 'A' && reference[0] <= 'Z' && place.column <= last_column) {
    place.column = place.column * 26 + (reference[0] - 'A' + 1);
    reference.remove_prefix(1);
  }
  auto const [end, error] = std::from_chars(reference.data(), reference.data() + reference.size(), place.line);
  bool const whole = error == std::errc() && end == reference.data() + reference.size();
  if (!whole || place.column < 1 || place.column > last_column || place.line < 1 || place.line > last_line) return std::nullopt;
  return place;
}

std::int64_t number_of(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

bool is_true(std::string_view text) { return text == "1" || text == "true"; }

class SheetReceiver : public XmlReceiver {
 public:
  SheetReceiver(WorkbookParts const& parts, WorkbookLimits const& limits, Workbook::OnRow const& on_row)
      : parts_(parts), limits_(limits), on_row_(on_row) {}

  SheetEnd result;

  bool is_done() const override { return result.stopped; }

  void start(std::string_view name, Attributes const& attributes) override {
    if (name == "row")
      start_row(attributes);
    else if (name == "c")
      start_cell(attributes);
    else if (name == "v")
      in_value_ = true;
    else if (name == "t")
      in_value_ = pronunciation_ == 0;
    else if (name == "rPh")
      ++pronunciation_;
    else if (name == "col" && is_true(attributes["hidden"]))
      hide_columns(number_of(attributes["min"]), number_of(attributes["max"]));
    else if (name == "mergeCell")
      merge(attributes["ref"]);
  }

  void end(std::string_view name) override {
    if (name == "v" || name == "t")
      in_value_ = false;
    else if (name == "rPh")
      --pronunciation_;
    else if (name == "c")
      end_cell();
    else if (name == "row")
      end_row();
  }

  void characters(std::string_view text) override {
    if (!in_value_ || !in_cell_) return;
    if (value_.size() + text.size() > limits_.cell_bytes) throw WorkbookBroken{WorkbookFault::workbook_too_large};
    value_ += text;
  }

 private:
  void start_row(Attributes const& attributes) {
    std::int64_t const line = attributes["r"].empty() ? row_.line + 1 : number_of(attributes["r"]);
    if (line <= row_.line || line > last_line) throw WorkbookBroken{WorkbookFault::workbook_damaged};
    row_ = {line, is_true(attributes["hidden"]), {}};
    column_ = 0;
  }

  void start_cell(Attributes const& attributes) {
    ++column_;
    if (auto const reference = attributes["r"]; !reference.empty()) {
      auto const place = place_of(reference);
      if (!place || place->column < column_) throw WorkbookBroken{WorkbookFault::workbook_damaged};
      column_ = place->column;
    }
    if (column_ > last_column) throw WorkbookBroken{WorkbookFault::workbook_damaged};
    type_ = attributes["t"];
    style_ = static_cast<std::size_t>(number_of(attributes["s"]));
    value_.clear();
    in_cell_ = true;
  }

  void end_cell() {
    in_cell_ = false;
    if (value_.empty()) return;
    SheetCell cell = shown();
    if (cell.kind == CellKind::empty) return;
    if (!is_valid_utf8(cell.text)) throw WorkbookBroken{WorkbookFault::workbook_damaged};
    auto const at = static_cast<std::size_t>(column_ - 1);
    if (at >= limits_.columns) return void(++result.cells_left_out);
    row_.cells.resize(at + 1);
    row_.cells[at] = std::move(cell);
  }

  SheetCell shown() {
    if (type_ == "s") return shared();
    if (type_ == "str" || type_ == "inlineStr") return text_cell(plain_text(value_));
    if (type_ == "b") return {CellKind::boolean, is_true(value_) ? "TRUE" : "FALSE"};
    if (type_ == "e") return {CellKind::error, value_};
    if (type_ == "d") return {CellKind::day, value_.substr(0, 10)};
    Shown const as = style_ < parts_.styles.size() ? parts_.styles[style_] : Shown::number;
    if (as == Shown::day)
      if (auto day = day_text(value_, parts_.counts_from_1904)) return {CellKind::day, std::move(*day)};
    if (as == Shown::time)
      if (auto time = time_text(value_)) return {CellKind::time, std::move(*time)};
    return {CellKind::number, decimal_text(value_)};
  }

  SheetCell shared() {
    auto const text = parts_.texts.at(static_cast<std::size_t>(number_of(value_)));
    if (!text) throw WorkbookBroken{WorkbookFault::workbook_damaged};
    if (text->size() > limits_.cell_bytes) throw WorkbookBroken{WorkbookFault::workbook_too_large};
    return text_cell(std::string(*text));
  }

  static SheetCell text_cell(std::string text) { return text.empty() ? SheetCell() : SheetCell{CellKind::text, std::move(text)}; }

  void end_row() {
    if (row_.cells.empty()) return;
    if (++rows_ > limits_.rows) throw WorkbookBroken{WorkbookFault::too_many_rows};
    std::int64_t const line = row_.line;
    result.stopped = !on_row_(std::move(row_));
    row_ = {line, false, {}};
  }

  void hide_columns(std::int64_t first, std::int64_t last) {
    last = std::min(last, static_cast<std::int64_t>(limits_.columns));
    for (std::int64_t column = std::max<std::int64_t>(first, 1); column <= last; ++column)
      if (result.hidden_columns.size() < limits_.columns) result.hidden_columns.push_back(column);
  }

  void merge(std::string_view range) {
    std::size_t const colon = range.find(':');
    if (colon == std::string_view::npos) return;
    auto const from = place_of(range.substr(0, colon)), to = place_of(range.substr(colon + 1));
    if (!from || !to || to->line < from->line || to->column < from->column) throw WorkbookBroken{WorkbookFault::workbook_damaged};
    if (result.merged.size() >= most_merged) throw WorkbookBroken{WorkbookFault::workbook_too_large};
    result.merged.push_back({from->line, from->column, to->line, to->column});
  }

  WorkbookParts const& parts_;
  WorkbookLimits const& limits_;
  Workbook::OnRow const& on_row_;
  SheetRow row_;
  std::size_t rows_ = 0, style_ = 0;
  std::int64_t column_ = 0;
  std::string type_, value_;
  int pronunciation_ = 0;
  bool in_cell_ = false, in_value_ = false;
};

} // namespace

SheetEnd read_sheet(Archive& archive, WorkbookParts const& parts, std::string const& part, WorkbookLimits const& limits,
                    Workbook::OnRow const& on_row) {
  SheetReceiver receiver(parts, limits, on_row);
  if (!read_xml(archive, part, limits, receiver)) throw WorkbookBroken{WorkbookFault::workbook_damaged};
  return std::move(receiver.result);
}

} // namespace shiji::tabular
