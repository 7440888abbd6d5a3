// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/wizard/preview.hpp"

#include "core/digest/sm3.hpp"
#include "modules/imports/wizard/taking_in.hpp"

#include <algorithm>

namespace shiji::imports {

namespace {

constexpr std::size_t shown_lines = 14, shown_samples = 3;

intake::SheetSample const* sheet_of(intake::FileSample const& sample, ImportPlan const& plan) {
  auto const at = static_cast<std::size_t>(plan.sheet);
  return plan.sheet >= 0 && at < sample.sheets.size() ? &sample.sheets[at] : nullptr;
}

std::vector<intake::Column> columns_of(intake::SheetSample const& sheet, ImportPlan const& plan) {
  return plan.head_from == 0 ? std::vector<intake::Column>() : intake::columns_under(sheet.first, {plan.head_from, plan.head_to});
}

bool is_read(ImportPlan const& plan, std::string const& field) {
  return plan.defaults.contains(field) ||
         std::any_of(plan.columns.begin(), plan.columns.end(), [&](auto const& use) { return use.field == field; });
}

std::vector<std::string> first_cells(intake::SheetSample const& sheet, ImportPlan const& plan, std::size_t column) {
  std::vector<std::string> cells;
  for (intake::Row const& row : sheet.first)
    if (row.line > plan.head_to && column < row.cells.size() && !row.cells[column].empty() && cells.size() < shown_samples)
      cells.push_back(row.cells[column]);
  return cells;
}

void guess_columns(ImportPlan& plan, intake::SheetSample const& sheet, intake::Kind const& kind) {
  plan.columns.clear();
  auto const columns = columns_of(sheet, plan);
  auto const fields = intake::guessed_fields(columns, kind);
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (!fields[i].empty()) plan.columns.push_back({columns[i].column, fields[i], columns[i].unit});
}

void guess_head(ImportPlan& plan, intake::SheetSample const& sheet, intake::Kind const& kind) {
  auto const head = intake::find_head(sheet.first, kind);
  plan.head_from = head.from;
  plan.head_to = head.to;
  guess_columns(plan, sheet, kind);
}

PreviewLine line_of(intake::Row const& row, ImportPlan const& plan, std::vector<intake::Column> const& columns, intake::Kind const& kind,
                    Texts const& texts) {
  PreviewLine line{row.line, row.hidden, row.line >= plan.head_from && row.line <= plan.head_to, {}, row.cells, {}, {}};
  if (row.line <= plan.head_to) return line;
  line.sense = intake::sense_of(row, columns);
  if (!is_taken(row, plan, columns)) return line;
  auto read = intake::read_row(kind, row, plan.columns, plan.defaults);
  for (intake::CellFault& fault : read.faults)
    line.faults.push_back(fault_of(texts, kind, fault.field, fault.column, fault.value, fault.code));
  for (auto const& [name, value] : read.values) line.values[name] = intake::shown(*intake::find_field(kind, name), value, false);
  return line;
}

} // namespace

bool is_taken(intake::Row const& row, ImportPlan const& plan, std::vector<intake::Column> const& columns) {
  return row.line > plan.head_to && !(row.hidden && plan.skip_hidden) && intake::sense_of(row, columns) == intake::RowSense::data;
}

ImportPlan guessed_plan(intake::FileSample const& sample, intake::Kind const& kind) {
  ImportPlan plan;
  auto const shown = std::find_if(sample.sheets.begin(), sample.sheets.end(), [](auto const& s) { return !s.hidden && s.rows > 0; });
  plan.sheet = shown == sample.sheets.end() ? 0 : shown - sample.sheets.begin();
  plan.mode = kind.match.empty() ? ImportMode::create : ImportMode::both;
  auto const* sheet = sheet_of(sample, plan);
  if (!sheet) return plan;
  guess_head(plan, *sheet, kind);
  for (auto const& set : kind.match)
    if (plan.match.empty() && std::all_of(set.begin(), set.end(), [&](auto const& field) { return is_read(plan, field); }))
      plan.match = set;
  if (plan.match.empty() && !kind.match.empty()) plan.match = kind.match.front();
  return plan;
}

ImportPlan replanned(ImportPlan plan, ImportPlan const& before, intake::FileSample const& sample, intake::Kind const& kind) {
  auto const* sheet = sheet_of(sample, plan);
  if (sheet && plan.sheet != before.sheet)
    guess_head(plan, *sheet, kind);
  else if (sheet && (plan.head_from != before.head_from || plan.head_to != before.head_to))
    guess_columns(plan, *sheet, kind);
  return plan;
}

ImportPlan plan_like(ImportPlan const& earlier, ImportPlan guessed) {
  guessed.columns = earlier.columns;
  guessed.mode = earlier.mode;
  guessed.match = earlier.match;
  guessed.defaults = earlier.defaults;
  guessed.skip_hidden = earlier.skip_hidden;
  return guessed;
}

std::string shape_sm3_of(intake::FileSample const& sample, ImportPlan const& plan) {
  auto const* sheet = sheet_of(sample, plan);
  return to_hex(sm3(sheet ? intake::shape_of_sheet(columns_of(*sheet, plan)) : std::string()));
}

Verdict plan_is_sound(ImportPlan const& plan, intake::FileSample const& sample, intake::Kind const& kind) {
  auto const* sheet = sheet_of(sample, plan);
  if (!sheet) return refuse_field(ImportsRefusal::sheet_unknown, "plan.sheet");
  bool const headed = plan.head_from >= 1 && plan.head_to >= plan.head_from && !columns_of(*sheet, plan).empty();
  if (!headed) return refuse_field(ImportsRefusal::head_unknown, "plan.head_from");
  std::vector<std::string> seen;
  for (intake::ColumnUse const& use : plan.columns) {
    if (use.column < 1 || use.column > 200) return refuse_field(ImportsRefusal::column_unknown, "plan.columns");
    auto const* field = intake::find_field(kind, use.field);
    if (!field) return refuse_field(ImportsRefusal::field_unknown, "plan.columns", {{"field", use.field}});
    if (std::find(seen.begin(), seen.end(), use.field) != seen.end())
      return refuse_field(ImportsRefusal::field_twice, "plan.columns", {{"field", field->zh}});
    seen.push_back(use.field);
  }
  for (auto const& [name, value] : plan.defaults)
    if (!intake::find_field(kind, name)) return refuse_field(ImportsRefusal::field_unknown, "plan.defaults", {{"field", name}});
  for (intake::Field const& field : kind.fields)
    if (field.required && plan.mode != ImportMode::update && !is_read(plan, field.name))
      return refuse_field(ImportsRefusal::field_not_mapped, "plan.columns", {{"field", field.zh}, {"field_en", field.en}});
  if (plan.match.empty() && plan.mode != ImportMode::create) return refuse_field(ImportsRefusal::match_needed, "plan.match");
  if (!plan.match.empty() && std::find(kind.match.begin(), kind.match.end(), plan.match) == kind.match.end())
    return refuse_field(ImportsRefusal::match_unknown, "plan.match");
  for (std::string const& name : plan.match)
    if (!is_read(plan, name)) {
      auto const* field = intake::find_field(kind, name);
      return refuse_field(ImportsRefusal::field_not_mapped, "plan.match", {{"field", field->zh}, {"field_en", field->en}});
    }
  return std::nullopt;
}

void show_plan(ImportDetail& detail, intake::FileSample const& sample, intake::Kind const& kind, Texts const& texts) {
  for (intake::SheetSample const& sheet : sample.sheets) detail.sheets.push_back({sheet.name, sheet.hidden, sheet.rows, sheet.hidden_rows});
  auto const* sheet = sheet_of(sample, detail.plan);
  if (!sheet) return;
  auto const columns = columns_of(*sheet, detail.plan);
  for (intake::Column const& column : columns) {
    bool const hidden = std::find(sheet->hidden_columns.begin(), sheet->hidden_columns.end(), column.column) != sheet->hidden_columns.end();
    detail.columns.push_back({column.column, column.heading, column.unit, hidden,
                              first_cells(*sheet, detail.plan, static_cast<std::size_t>(column.column - 1))});
  }
  for (intake::Row const& row : sheet->first)
    if (detail.preview.size() < shown_lines) detail.preview.push_back(line_of(row, detail.plan, columns, kind, texts));
}

} // namespace shiji::imports
