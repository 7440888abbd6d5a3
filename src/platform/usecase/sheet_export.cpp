// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/sheet_export.hpp"

#include "platform/shape/core_forms.hpp"
#include "platform/tabular/csv.hpp"
#include "platform/tabular/workbook_writer.hpp"

#include <algorithm>

namespace shiji {
namespace {

using shape::Field;
using shape::Kind;
using shape::Shape;
using tabular::WrittenCell;

Shape const& leaf_of(Shape const& shape) { return shape.kind == Kind::optional ? shape.element() : shape; }

bool is_list_of_words(Shape const& shape) { return shape.kind == Kind::list && shape.element().kind == Kind::enumeration; }

// Ids lead back into the program, a version is its bookkeeping, and nested values have no cell: a sheet carries none of them.
bool has_cell(Field const& field) {
  Shape const& leaf = leaf_of(field.shape());
  if (is_list_of_words(leaf)) return true;
  return leaf.to_sql != nullptr && leaf.format != "uuid" && leaf.kind != Kind::raw_json && field.name != "version";
}

// What a sheet has where nobody chose: ids that are kept as texts, because they are of several kinds, say nothing to a reader.
bool is_usual(Field const& field) { return has_cell(field) && !field.name.ends_with("_id") && !field.name.ends_with("_by"); }

Shape const& row_of(Route const& route) { return shape::find_field(*route.output, "rows")->shape().element(); }

int decimals_of(std::string_view field_name) {
  if (field_name.ends_with("_fen") || field_name.ends_with("_x100") || field_name.ends_with("_bp")) return 2;
  return field_name.ends_with("_x10000") ? 4 : 0;
}

// How one sheet words its cells.
class Wording {
 public:
  Wording(Route const& route, Texts const& texts, SheetRequest const& request) : route_(route), texts_(texts), request_(request) {}

  // A field may be called otherwise in one list of its module than in the others: the word `list_people.name`.
  WrittenCell head(Field const& field) const {
    std::string const name(field.name);
    std::string const here = texts_.value_word(route_.module, route_.name, name, request_.language);
    return here == name ? word(name) : here;
  }

  WrittenCell cell(Field const& field, void const* row) const {
    Shape const& leaf = leaf_of(field.shape());
    if (is_list_of_words(leaf)) return words_of(leaf, field.at(row));
    auto const value = field.shape().to_sql(field.at(row));
    if (auto const* number = std::get_if<std::int64_t>(&value)) return tabular::DecimalCell{*number, decimals_of(field.name)};
    if (auto const* flag = std::get_if<bool>(&value)) return word(*flag ? "true" : "false");
    auto const* text = std::get_if<std::string>(&value);
    if (!text) return std::string();
    if (leaf.format == "date") return tabular::MomentCell{*parse_date(*text)};
    if (leaf.format == "date-time") return moment(*instant_from_text(*text));
    return leaf.kind == Kind::enumeration ? word(*text) : texts_.value_word(route_.module, field.name, *text, request_.language);
  }

 private:
  std::string word(std::string_view one) const { return texts_.word(route_.module, one, request_.language); }

  WrittenCell moment(Instant instant) const {
    Date const day = civil_date(instant, request_.utc_offset_minutes);
    std::int64_t const seconds = instant - instant_of(day, 0, request_.utc_offset_minutes);
    return tabular::MomentCell{day, static_cast<int>(seconds / seconds_per_minute)};
  }

  std::string words_of(Shape const& list, void const* object) const {
    std::string all;
    for (std::size_t i = 0; i < list.size(object); ++i) {
      auto const value = list.element().to_sql(list.item(object, i));
      all += (all.empty() ? "" : request_.language == Language::zh ? "、" : ", ") + word(std::get<std::string>(value));
    }
    return all;
  }

  Route const& route_;
  Texts const& texts_;
  SheetRequest const& request_;
};

std::vector<Field const*> fields_of(Route const& route, std::vector<std::string> const& columns) {
  std::vector<Field const*> fields;
  if (columns.empty())
    for (Field const& field : row_of(route).fields())
      if (is_usual(field)) fields.push_back(&field);
  for (std::string const& column : columns) fields.push_back(shape::find_field(row_of(route), column));
  return fields;
}

// Hands over the heading and every row, as cells.
template<class Take>
void each_line(Route const& route, void const* page, Texts const& texts, SheetRequest const& request, Take const& take) {
  Wording const wording(route, texts, request);
  auto const fields = fields_of(route, request.columns);
  std::vector<WrittenCell> cells;
  for (Field const* field : fields) cells.push_back(wording.head(*field));
  take(cells);
  Field const& rows = *shape::find_field(*route.output, "rows");
  void const* const list = rows.at(page);
  for (std::size_t i = 0; i < rows.shape().size(list); ++i) {
    void const* const row = rows.shape().item(list, i);
    for (std::size_t k = 0; k < fields.size(); ++k) cells[k] = wording.cell(*fields[k], row);
    take(cells);
  }
}

std::string as_csv(Route const& route, void const* page, Texts const& texts, SheetRequest const& request) {
  tabular::CsvWriter csv(tabular::ByteOrderMark::with);
  std::vector<std::string> line;
  each_line(route, page, texts, request, [&](std::vector<WrittenCell> const& cells) {
    line.resize(cells.size());
    std::transform(cells.begin(), cells.end(), line.begin(), tabular::text_of);
    csv.row(line);
  });
  return csv.take();
}

std::string as_workbook(Route const& route, void const* page, Texts const& texts, SheetRequest const& request, std::string const& name) {
  tabular::WorkbookWriter workbook(name, request.made_at.unix_seconds);
  each_line(route, page, texts, request, [&](std::vector<WrittenCell> const& cells) { workbook.row(cells); });
  return workbook.take();
}

} // namespace

std::vector<std::string> take_columns(Route const& route, http::Pairs& query) {
  std::vector<std::string> columns;
  std::vector<FieldFault> faults;
  for (auto const& [name, value] : query) {
    if (name != "columns") continue;
    Field const* const field = shape::find_field(row_of(route), value);
    if (!field || !has_cell(*field)) faults.push_back({"columns", "unknown", {{"name", value}}});
    if (std::find(columns.begin(), columns.end(), value) != columns.end()) faults.push_back({"columns", "repeated", {}});
    columns.push_back(value);
  }
  if (!faults.empty()) throw MalformedInput(Invalid{std::move(faults)});
  std::erase_if(query, [](auto const& pair) { return pair.first == "columns"; });
  return columns;
}

DownloadAnswer sheet_of_page(Route const& route, void const* page, Texts const& texts, SheetRequest const& request) {
  Field const& next = *shape::find_field(*route.output, "next_cursor");
  if (std::holds_alternative<std::string>(next.shape().to_sql(next.at(page))))
    throw Refused({"export_too_large", {{"count", std::to_string(largest_export)}}, {}});
  std::string const name = texts.word(route.module, route.name, request.language);
  if (route.sheet == SheetFormat::csv) return {as_csv(route, page, texts, request), "text/csv; charset=utf-8", name + ".csv"};
  return {as_workbook(route, page, texts, request, name), std::string(tabular::workbook_media_type), name + ".xlsx"};
}

} // namespace shiji
