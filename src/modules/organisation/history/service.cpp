// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/history/service.hpp"

#include "modules/organisation/history/rules.hpp"
#include "modules/organisation/history/store.hpp"
#include "modules/organisation/units/rules.hpp"
#include "modules/organisation/units/store.hpp"

#include <algorithm>

namespace shiji::organisation {

namespace {

constexpr int months_shown = 24;
constexpr int most_months = 240;

Date months_back(Date date, int months) {
  int const month = date.year * 12 + date.month - 1 - months;
  return make_date(month / 12, month % 12 + 1, 1);
}

void fill_heads(Chart& chart, std::vector<HeadOn> const& heads) {
  for (ChartRow& row : chart.rows)
    for (HeadOn const& head : heads) {
      if (head.unit_id != row.unit_id) continue;
      row.head_title = head.title;
      row.head_name += (row.head_name.empty() || head.name.empty() ? "" : "、") + head.name;
    }
}

} // namespace

Page<MonthRow> list_establishment_months(Query& use, ListMonths const& input) {
  auto const root = require_found(find_root_unit(use.db, use.zone_id()), Refusal{"not_found", {}, {}});
  Id<Unit> const unit = input.unit_id ? *input.unit_id : root.unit_id;
  require_found(find_unit(use.db, use.zone_id(), unit), Refusal{"not_found", {}, {}});
  std::string const category = input.category.value_or("");
  Date const earliest = std::max(root.valid_from, months_back(use.today(), most_months));
  Date const from = std::max(input.from.value_or(months_back(use.today(), months_shown - 1)), earliest);
  History const history = history_of(use.db, use.zone_id(), category, true);
  Page<MonthRow> page;
  for (Date const end : month_ends(from, use.today())) page.rows.push_back(month_of(history, unit, category, end));
  if (input.descending.value_or(false)) std::reverse(page.rows.begin(), page.rows.end());
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

Chart get_chart(Query& use, ListChart const& input) {
  Chart chart{input.on.value_or(use.today()), {}};
  History const history = history_of(use.db, use.zone_id(), {}, true);
  auto const counted = counts_on(history, {}, chart.on);
  for (UnitRow const& unit : in_tree_order(units_on(use.db, use.zone_id(), chart.on))) {
    ChartRow row{unit.unit_id, unit.parent_id, unit.depth, unit.kind, unit.unit_class, unit.name, {}, {}, 0, 0, 0, 0};
    auto const below = subtree_on(history, unit.unit_id, chart.on);
    for (auto const& [id, counts] : counted) {
      if (!below.contains(id)) continue;
      row.headcount += counts.headcount;
      row.filled += counts.filled;
      row.frozen += counts.frozen;
      row.vacant += counts.vacant;
    }
    chart.rows.push_back(std::move(row));
  }
  fill_heads(chart, heads_on(use.db, use.zone_id(), chart.on));
  return chart;
}

void require_quota_at_every_date(UseCase& use, Id<Unit> const& department_id, std::string const& category, Date from,
                                 std::string const& path) {
  if (from >= use.today()) return; // the guard rows judge today
  History const history = history_of(use.db, use.zone_id(), category, false);
  auto const root = find_root_unit(use.db, use.zone_id());
  require(fits_at_every_date(first_over(history, department_id, category, from, use.today()), category, path));
  if (root && root->unit_id != department_id)
    require(fits_at_every_date(first_over(history, root->unit_id, category, from, use.today()), category, path));
}

} // namespace shiji::organisation
