// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/appraisal/targets/types.hpp"

#include <map>
#include <span>

// Targets and their sums (指标—股室—个人). Pure.
namespace shiji::appraisal {

inline constexpr std::int64_t largest_target_x100 = 1'000'000'000'000'000;

// Of one indicator: subject and period → target.
using TargetTable = std::map<std::pair<std::string, std::string>, std::int64_t>;

// A whole and its parts: by subject (a unit in a quarter) or by period (a subject's year).
struct TargetSum {
  std::string subject_id, period_id;                      // of the whole
  std::vector<std::pair<std::string, std::string>> parts; // subject and period of each
};

// Sum of the parts that have a target; nothing where none has. Throws Overflow.
std::optional<std::int64_t> sum_of_parts(TargetTable const& table, TargetSum const& sum);

// parts − whole where both are there and differ; nothing where they agree or there is nothing to compare.
std::optional<std::int64_t> difference_of(TargetTable const& table, TargetSum const& sum);

// Every sum of a tree in a year: each unit in each quarter and in the year, and each subject's year.
std::vector<TargetSum> sums_of(std::span<TargetPlace const> tree, std::span<std::string const> quarter_ids, std::string const& year_id);

// The sums that the changed rows belong to must agree in the table as it would be. Names every row of a sum that does not, with the
// exact difference.
Verdict sums_agree(TargetTable const& table, std::span<TargetSum const> sums, std::span<TargetChange const> rows);

} // namespace shiji::appraisal
