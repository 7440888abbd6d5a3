// SPDX-License-Identifier: Apache-2.0
#include "core/ranking/ranking.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace shiji::ranking {

namespace {

// True where a stands before b; the id orders a list and never a rank.
bool stands_before(Contender const& a, Contender const& b) {
  if (a.total_x100 != b.total_x100) return a.total_x100 > b.total_x100;
  if (a.tie != b.tie) return a.tie > b.tie;
  return a.id < b.id;
}

std::vector<Place> rank_members(std::span<Contender const> contenders, std::vector<std::size_t> members) {
  std::ranges::sort(members, [&](std::size_t a, std::size_t b) { return stands_before(contenders[a], contenders[b]); });
  auto const same = [&](std::size_t i, std::size_t j) { return is_tied(contenders[members[i]], contenders[members[j]]); };
  auto const ranks = competition_ranks(members.size(), same);
  std::vector<Place> places(members.size());
  for (std::size_t i = 0; i < members.size(); ++i) places[i] = Place{members[i], ranks[i]};
  return places;
}

} // namespace

bool is_tied(Contender const& a, Contender const& b) { return a.total_x100 == b.total_x100 && a.tie == b.tie; }

std::vector<Place> rank_group(std::span<Contender const> contenders) {
  std::vector<std::size_t> members(contenders.size());
  std::iota(members.begin(), members.end(), std::size_t{0});
  return rank_members(contenders, std::move(members));
}

std::vector<Place> rank_groups(std::span<Contender const> contenders, std::span<std::string const> group_of) {
  std::map<std::string, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < contenders.size(); ++i) groups[group_of[i]].push_back(i);
  std::vector<Place> places;
  for (auto& [group, members] : groups) {
    auto const ranked = rank_members(contenders, std::move(members));
    places.insert(places.end(), ranked.begin(), ranked.end());
  }
  return places;
}

std::vector<std::int64_t> default_tie(std::int64_t standing_deducts, std::optional<std::int64_t> heaviest_score_x100) {
  return {-standing_deducts, heaviest_score_x100.value_or(-1)};
}

std::optional<std::size_t> heaviest(std::span<std::int64_t const> weights) {
  if (weights.empty()) return std::nullopt;
  return static_cast<std::size_t>(std::ranges::max_element(weights) - weights.begin());
}

} // namespace shiji::ranking
