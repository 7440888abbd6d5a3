// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/sheet.hpp"

#include "base/text.hpp"
#include "platform/tabular/cells.hpp"

#include <algorithm>
#include <array>

namespace shiji::imports {
namespace {

struct Column {
  std::string_view name;
  std::array<std::string_view, 4> headings;
};
constexpr Column known_columns[] = {
    {"place", {"place", "地点", "园区", "地区"}},
    {"kind", {"kind", "类别", "事实类别", "种类"}},
    {"quantity", {"quantity", "数量", "数值", "金额"}},
    {"unit", {"unit", "单位", "计量单位", ""}},
    {"period", {"period", "期间", "时期", ""}},
    {"occurred_on", {"occurred_on", "日期", "发生日期", "时间"}},
    {"label_zh", {"label_zh", "事项", "标题", "title"}},
    {"label_en", {"label_en", "", "", ""}},
    {"person", {"person", "姓名", "干部", ""}},
    {"mission_row", {"mission_row", "", "", ""}},
    {"note", {"note", "备注", "说明", ""}},
};

std::string_view column_of(std::string_view heading) {
  for (Column const& column : known_columns)
    for (auto const known : column.headings)
      if (!known.empty() && known == heading) return column.name;
  return {};
}

// Reads the cells of one line by column name and notes what is wrong with them.
class LineReader {
 public:
  LineReader(tabular::Record const& record, std::vector<std::string> const& names, std::vector<std::string> const& headings,
             std::vector<RowFault>& faults)
      : record_(record), names_(names), headings_(headings), faults_(faults) {}

  std::string cell(std::string_view name) const {
    auto const at = place_of(name);
    return at < record_.cells.size() ? std::string(trimmed(record_.cells[at])) : std::string();
  }
  void fault(std::string_view name, std::string_view code) {
    auto const at = place_of(name);
    bool const known = at < headings_.size();
    faults_.push_back({record_.line, known ? static_cast<std::int64_t>(at) + 1 : 0, known ? headings_[at] : std::string(name), cell(name),
                       std::string(code)});
  }
  template<class T>
  std::optional<T> take(std::string_view name, tabular::Cell<T> const& parsed) {
    if (auto const* value = std::get_if<T>(&parsed)) return *value;
    fault(name, to_text(std::get<tabular::CellFault>(parsed)));
    return std::nullopt;
  }

 private:
  std::size_t place_of(std::string_view name) const {
    return static_cast<std::size_t>(std::find(names_.begin(), names_.end(), name) - names_.begin());
  }
  tabular::Record const& record_;
  std::vector<std::string> const& names_;
  std::vector<std::string> const& headings_;
  std::vector<RowFault>& faults_;
};

// The last day of a month written 2026-05; nothing for another text.
std::optional<Date> last_day_of_month(std::string_view month) {
  auto const first = parse_date(std::string(month) + "-01");
  if (!first) return std::nullopt;
  return make_date(first->year, first->month, days_in_month(first->year, first->month));
}

std::optional<Date> occurred_on(LineReader& line, Date today) {
  std::string_view const name = line.cell("occurred_on").empty() ? "period" : "occurred_on";
  std::string const text = line.cell(name);
  std::optional<Date> date;
  if (text.empty())
    line.fault(name, to_text(ImportsRefusal::row_date_missing));
  else if (name == "period" && last_day_of_month(text.substr(text.find("..") == std::string::npos ? 0 : text.find("..") + 2)))
    date = last_day_of_month(text.substr(text.find("..") == std::string::npos ? 0 : text.find("..") + 2));
  else
    date = line.take(name, tabular::parse_day(text));
  if (date && *date > today) line.fault(name, to_text(ImportsRefusal::row_date_in_future));
  return date;
}

// The number of a fact in the unit of the kind's first field.
void read_quantity(LineReader& line, merit::FactKind const& kind, FactLine& into) {
  into.quantity_field = kind.fields.front().name;
  if (kind.fields.front().unit == merit::QuantityUnit::amount_fen) {
    auto const unit = into.unit.empty() ? std::optional(MoneyUnit::yuan) : tabular::parse_money_unit(into.unit);
    if (!unit) return line.fault("unit", to_text(ImportsRefusal::row_unit_unknown));
    if (auto const amount = line.take("quantity", tabular::parse_amount(into.quantity_text, *unit))) into.quantity = amount->value;
  } else if (kind.fields.front().unit == merit::QuantityUnit::hundredths) {
    into.quantity = line.take("quantity", tabular::parse_quantity_x100(into.quantity_text)).value_or(0);
  } else {
    into.quantity = line.take("quantity", tabular::parse_count(into.quantity_text)).value_or(0);
  }
}

FactLine read_line(LineReader& line, std::int64_t number, std::vector<merit::FactKind> const& kinds, Date today) {
  FactLine fact{number,
                line.cell("place"),
                line.cell("kind"),
                line.cell("label_zh"),
                line.cell("label_en"),
                line.cell("note"),
                line.cell("mission_row"),
                line.cell("quantity"),
                line.cell("unit"),
                line.cell("person"),
                {},
                {},
                0};
  if (fact.title.empty()) line.fault("label_zh", to_text(ImportsRefusal::row_title_missing));
  if (fact.kind == reference_kind) {
    if (fact.quantity_text.empty()) line.fault("quantity", to_text(tabular::CellFault::cell_empty));
    return fact;
  }
  auto const kind =
      std::find_if(kinds.begin(), kinds.end(), [&](merit::FactKind const& k) { return k.code == fact.kind || k.zh == fact.kind; });
  if (kind == kinds.end()) {
    line.fault("kind", to_text(ImportsRefusal::row_kind_unknown));
    return fact;
  }
  fact.kind = kind->code;
  read_quantity(line, *kind, fact);
  if (auto const date = occurred_on(line, today)) fact.occurred_on = *date;
  return fact;
}

} // namespace

FactSheet read_fact_sheet(tabular::Table const& table, std::vector<merit::FactKind> const& kinds, Date today) {
  FactSheet sheet;
  for (auto const& fault : table.faults) sheet.faults.push_back({fault.line, fault.column, {}, {}, fault.code});
  if (!sheet.faults.empty() || table.records.empty()) return sheet;
  std::vector<std::string> const& headings = table.records.front().cells;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    std::string const name(column_of(trimmed(headings[i])));
    if (!name.empty() && std::find(names.begin(), names.end(), name) != names.end())
      sheet.faults.push_back({table.records.front().line,
                              static_cast<std::int64_t>(i) + 1,
                              headings[i],
                              {},
                              std::string(to_text(ImportsRefusal::column_twice))});
    names.push_back(name);
  }
  for (std::string_view const needed : {"kind", "quantity", "label_zh"})
    if (std::find(names.begin(), names.end(), needed) == names.end())
      sheet.faults.push_back(
          {table.records.front().line, 0, std::string(needed), {}, std::string(to_text(ImportsRefusal::column_missing))});
  if (!sheet.faults.empty()) return sheet;
  for (std::size_t i = 1; i < table.records.size(); ++i) {
    LineReader line(table.records[i], names, headings, sheet.faults);
    sheet.lines.push_back(read_line(line, table.records[i].line, kinds, today));
  }
  return sheet;
}

} // namespace shiji::imports
