// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/targets/rules.hpp"

#include "core/arithmetic/checked.hpp"

#include <algorithm>

namespace shiji::appraisal {
namespace {

std::string decimal(std::int64_t x100) {
  std::int64_t const size = x100 < 0 ? -x100 : x100;
  std::string const rest = std::to_string(size % 100);
  return (x100 < 0 ? "-" : "") + std::to_string(size / 100) + "." + (rest.size() < 2 ? "0" : "") + rest;
}

bool belongs_to(TargetChange const& row, TargetSum const& sum) {
  if (row.subject_id == sum.subject_id && row.period_id == sum.period_id) return true;
  return std::find(sum.parts.begin(), sum.parts.end(), std::pair(row.subject_id, row.period_id)) != sum.parts.end();
}

} // namespace

std::optional<std::int64_t> sum_of_parts(TargetTable const& table, TargetSum const& sum) {
  std::optional<std::int64_t> total;
  for (auto const& part : sum.parts)
    if (auto const found = table.find(part); found != table.end()) total = checked_add(total.value_or(0), found->second);
  return total;
}

std::optional<std::int64_t> difference_of(TargetTable const& table, TargetSum const& sum) {
  auto const whole = table.find({sum.subject_id, sum.period_id});
  auto const parts = sum_of_parts(table, sum);
  if (whole == table.end() || !parts || *parts == whole->second) return std::nullopt;
  return checked_subtract(*parts, whole->second);
}

std::vector<TargetSum> sums_of(std::span<TargetPlace const> tree, std::span<std::string const> quarter_ids, std::string const& year_id) {
  std::map<std::string, std::vector<std::string>> parts_of;
  for (TargetPlace const& place : tree)
    if (!place.parent_id.empty()) parts_of[place.parent_id].push_back(place.subject_id);
  std::vector<TargetSum> sums;
  for (TargetPlace const& place : tree) {
    TargetSum year{place.subject_id, year_id, {}};
    for (std::string const& quarter : quarter_ids) year.parts.emplace_back(place.subject_id, quarter);
    sums.push_back(std::move(year));
    auto const parts = parts_of.find(place.subject_id);
    if (parts == parts_of.end()) continue;
    auto const add = [&](std::string const& period_id) {
      TargetSum sum{place.subject_id, period_id, {}};
      for (std::string const& part : parts->second) sum.parts.emplace_back(part, period_id);
      sums.push_back(std::move(sum));
    };
    for (std::string const& quarter : quarter_ids) add(quarter);
    add(year_id);
  }
  return sums;
}

Verdict sums_agree(TargetTable const& table, std::span<TargetSum const> sums, std::span<TargetChange const> rows) {
  Refusal refusal = refuse(TargetRefusal::targets_disagree);
  for (TargetSum const& sum : sums) {
    auto const difference = difference_of(table, sum);
    if (!difference) continue;
    std::int64_t const whole = table.at({sum.subject_id, sum.period_id});
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (!belongs_to(rows[i], sum)) continue;
      refusal.fields.push_back(
          {"rows[" + std::to_string(i) + "].target_x100",
           refusal.code,
           {{"whole", decimal(whole)}, {"parts", decimal(whole + *difference)}, {"difference", decimal(*difference)}}});
    }
  }
  if (refusal.fields.empty()) return std::nullopt;
  refusal.values = refusal.fields.front().values;
  return refusal;
}

} // namespace shiji::appraisal
