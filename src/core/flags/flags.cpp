// SPDX-License-Identifier: Apache-2.0
#include "core/flags/flags.hpp"

#include "core/arithmetic/checked.hpp"
#include "core/ranking/ranking.hpp"

#include <algorithm>
#include <tuple>

namespace shiji::flags {

std::int64_t whole_units(std::int64_t amount, std::int64_t unit) { return divide_to_64(amount, unit, Rounding::floor); }

std::int64_t points_x100(std::span<PointRule const> rules, Competitor const& competitor) {
  Int128 sum = 0;
  for (auto const& rule : rules) {
    auto const metric = competitor.metrics.find(rule.metric);
    if (metric == competitor.metrics.end()) continue;
    Int128 points = Int128{metric->second} * rule.points_x100;
    if (rule.cap_x100) points = std::min<Int128>(points, *rule.cap_x100);
    sum = checked_add(sum, points);
  }
  return narrow(sum);
}

std::vector<Standing> month_table(std::span<PointRule const> rules, std::span<Competitor const> competitors, std::int64_t flags) {
  std::vector<Standing> table;
  table.reserve(competitors.size());
  for (auto const& competitor : competitors) table.push_back({competitor.id, points_x100(rules, competitor), 0, false});
  if (table.empty()) return table;
  std::ranges::sort(table, [](Standing const& a, Standing const& b) {
    return a.points_x100 != b.points_x100 ? a.points_x100 > b.points_x100 : a.id < b.id;
  });
  auto const same = [&](std::size_t i, std::size_t j) { return table[i].points_x100 == table[j].points_x100; };
  auto const ranks = ranking::competition_ranks(table.size(), same);
  auto const last_place = std::min(flags, static_cast<std::int64_t>(table.size()));
  std::int64_t const line = table[static_cast<std::size_t>(last_place - 1)].points_x100;
  for (std::size_t i = 0; i < table.size(); ++i) {
    table[i].rank = ranks[i];
    table[i].flag = table[i].points_x100 >= line && table[i].points_x100 > 0;
  }
  return table;
}

void add_month(std::map<std::string, YearStanding>& year, std::span<Standing const> month) {
  for (auto const& standing : month) {
    YearStanding& so_far = year[standing.id];
    so_far.id = standing.id;
    so_far.points_x100 = checked_add(so_far.points_x100, standing.points_x100);
    so_far.months_held += standing.flag ? 1 : 0;
  }
}

std::vector<YearStanding> order_year(std::map<std::string, YearStanding> const& year) {
  std::vector<YearStanding> table;
  table.reserve(year.size());
  for (auto const& [id, standing] : year) table.push_back(standing);
  auto const key = [](YearStanding const& s) { return std::tuple(s.points_x100, s.months_held); };
  std::ranges::stable_sort(table, [&](auto const& a, auto const& b) { return key(a) > key(b); });
  auto const same = [&](std::size_t i, std::size_t j) { return key(table[i]) == key(table[j]); };
  auto const ranks = ranking::competition_ranks(table.size(), same);
  for (std::size_t i = 0; i < table.size(); ++i) table[i].rank = ranks[i];
  return table;
}

} // namespace shiji::flags
