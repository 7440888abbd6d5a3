// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/csv_export.hpp"

#include "platform/tabular/csv.hpp"

namespace shiji {
namespace {

using shape::Kind;
using shape::Shape;

// Ids lead back into the program and nested values have no cell: a sheet carries neither.
bool has_cell(Shape const& shape) {
  Shape const& leaf = shape.kind == Kind::optional ? shape.element() : shape;
  return leaf.to_sql != nullptr && leaf.format != "uuid" && leaf.kind != Kind::raw_json;
}

std::string decimal(std::int64_t number, std::int64_t unit, int digits) {
  std::string text = number < 0 ? "-" : "";
  std::uint64_t const size = number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
  auto const whole = static_cast<std::uint64_t>(unit);
  std::string rest = std::to_string(size % whole);
  rest.insert(0, static_cast<std::size_t>(digits) - rest.size(), '0');
  return text + std::to_string(size / whole) + "." + rest;
}

std::string cell_of(Route const& route, shape::Field const& field, void const* row, Texts const& texts, Language language) {
  auto const value = field.shape().to_sql(field.at(row));
  if (auto const* number = std::get_if<std::int64_t>(&value)) return readable_number(field.name, *number);
  if (auto const* flag = std::get_if<bool>(&value)) return texts.word(route.module, *flag ? "true" : "false", language);
  auto const* text = std::get_if<std::string>(&value);
  if (!text) return {};
  Shape const& leaf = field.shape().kind == Kind::optional ? field.shape().element() : field.shape();
  return leaf.kind == Kind::enumeration ? texts.word(route.module, *text, language) : *text;
}

} // namespace

std::string readable_number(std::string_view field_name, std::int64_t number) {
  if (field_name.ends_with("_fen") || field_name.ends_with("_x100") || field_name.ends_with("_bp")) return decimal(number, 100, 2);
  if (field_name.ends_with("_x10000")) return decimal(number, 10000, 4);
  return std::to_string(number);
}

DownloadAnswer csv_of_page(Route const& route, void const* page, Texts const& texts, Language language) {
  shape::Field const& rows = *shape::find_field(*route.output, "rows");
  Shape const& row_shape = rows.shape().element();
  tabular::CsvWriter csv(tabular::ByteOrderMark::with);
  std::vector<std::string> cells;
  for (shape::Field const& field : row_shape.fields())
    if (has_cell(field.shape())) cells.push_back(texts.word(route.module, field.name, language));
  csv.row(cells);
  void const* const list = rows.at(page);
  for (std::size_t i = 0; i < rows.shape().size(list); ++i) {
    void const* const row = rows.shape().item(list, i);
    cells.clear();
    for (shape::Field const& field : row_shape.fields())
      if (has_cell(field.shape())) cells.push_back(cell_of(route, field, row, texts, language));
    csv.row(cells);
  }
  return {csv.take(), "text/csv; charset=utf-8", texts.word(route.module, route.name, language) + ".csv"};
}

} // namespace shiji
