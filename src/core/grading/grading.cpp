// SPDX-License-Identifier: Apache-2.0
#include "core/grading/grading.hpp"

#include <algorithm>

namespace shiji::grading {

namespace {

// Places in rank order from which one quota takes, best first for a top quota and worst first for a bottom one.
std::vector<std::size_t> open_to(Quota const& quota, std::span<Member const> group, std::span<ranking::Place const> places,
                                 std::span<std::optional<std::string> const> grades) {
  std::vector<std::size_t> open;
  for (auto const& place : places) {
    bool const passed_over = quota.side == Side::top && group[place.index].top_barred;
    if (!grades[place.index] && !passed_over) open.push_back(place.index);
  }
  if (quota.side == Side::bottom) std::ranges::reverse(open);
  return open;
}

Cutoff apply(Quota const& quota, std::span<Member const> group, std::span<ranking::Place const> places,
             std::vector<std::optional<std::string>>& grades) {
  auto const count = static_cast<std::int64_t>(group.size());
  Cutoff cutoff{quota.grade, divide_to_64(Int128{quota.share_bp} * count, 10'000, quota.rounding), 0, std::nullopt};
  auto const open = open_to(quota, group, places, grades);
  for (std::size_t first = 0; first < open.size();) {
    std::size_t end = first + 1;
    while (end < open.size() && ranking::is_tied(group[open[first]].contender, group[open[end]].contender)) ++end;
    auto const block = static_cast<std::int64_t>(end - first);
    if (cutoff.taken + block > cutoff.places) break;
    for (; first < end; ++first) grades[open[first]] = quota.grade;
    cutoff.taken += block;
    cutoff.last_total_x100 = group[open[end - 1]].contender.total_x100;
  }
  return cutoff;
}

} // namespace

GradedGroup grade_group(std::span<Member const> group, std::span<Quota const> quotas, std::string const& rest) {
  GradedGroup answer;
  if (group.empty()) return answer;
  std::vector<ranking::Contender> contenders;
  contenders.reserve(group.size());
  for (auto const& member : group) contenders.push_back(member.contender);
  auto const places = ranking::rank_group(contenders);

  std::vector<std::optional<std::string>> grades(group.size());
  for (auto const& quota : quotas) answer.cutoffs.push_back(apply(quota, group, places, grades));
  for (auto const& place : places) answer.members.push_back({place.index, place.rank, grades[place.index].value_or(rest)});
  return answer;
}

} // namespace shiji::grading
