// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/types.hpp"
#include "modules/merit/api.hpp"
#include "platform/tabular/csv.hpp"

#include <optional>

namespace shiji::imports {

// One line of a sheet of facts, as far as it can be read without the store.
struct FactLine {
  std::int64_t line = 0;
  std::string place; // code of a zone; empty: the zone the import runs in
  std::string kind;  // of a fact, or `reference`
  std::string title, title_en, note, mission_row, quantity_text, unit;
  std::string person; // a name; empty: the zone's own unit
  Date occurred_on;   // of a fact
  std::string quantity_field;
  std::int64_t quantity = 0; // in the unit of quantity_field
};

struct FactSheet {
  std::vector<FactLine> lines;
  std::vector<RowFault> faults;
};

inline constexpr std::string_view reference_kind = "reference";

// Reads a table whose first line names its columns, in Chinese or English: place 地点, kind 类别, quantity 数量, unit 单位, period 期间 or
// occurred_on 日期, label_zh 事项, and optionally label_en, person 姓名, mission_row, note 备注. Amounts may be in 元, 万 or 亿, digits
// full-width or with thousands separators, dates as 2026.3.5 or 2026年3月5日, a period as 2026-01..2026-05 (its last day counts). Unknown
// columns are left alone.
FactSheet read_fact_sheet(tabular::Table const& table, std::vector<merit::FactKind> const& kinds, Date today);

} // namespace shiji::imports
