// SPDX-License-Identifier: Apache-2.0
#include "core/matching/matching.hpp"

#include "core/digest/sm3.hpp"

#include <algorithm>
#include <queue>
#include <unordered_map>

namespace shiji::matching {

namespace {

// rank_of[d][s]: the place of staff s on the list of department d.
using RankOf = std::vector<std::unordered_map<std::size_t, std::size_t>>;

RankOf places_on_lists(Market const& market) {
  RankOf rank_of(market.ranks.size());
  for (std::size_t d = 0; d < market.ranks.size(); ++d)
    for (std::size_t place = 0; place < market.ranks[d].size(); ++place) rank_of[d].emplace(market.ranks[d][place], place);
  return rank_of;
}

// The places of those a department holds for now, the worst on top.
using Held = std::priority_queue<std::size_t>;

} // namespace

void strike(Market& market, std::size_t staff, std::size_t department) {
  std::erase(market.prefers[staff], department);
  std::erase(market.ranks[department], staff);
}

Matching match_stably(Market const& market) {
  auto const rank_of = places_on_lists(market);
  std::vector<Held> held(market.ranks.size());
  std::vector<std::size_t> next_choice(market.prefers.size(), 0);
  std::vector<std::size_t> proposing(market.prefers.size());
  for (std::size_t s = 0; s < proposing.size(); ++s) proposing[s] = s;

  while (!proposing.empty()) {
    std::size_t const staff = proposing.back();
    if (next_choice[staff] == market.prefers[staff].size()) {
      proposing.pop_back();
      continue;
    }
    std::size_t const department = market.prefers[staff][next_choice[staff]++];
    auto const place = rank_of[department].find(staff);
    if (place == rank_of[department].end() || market.quota[department] == 0) continue;
    proposing.pop_back();
    held[department].push(place->second);
    if (static_cast<std::int64_t>(held[department].size()) > market.quota[department]) {
      proposing.push_back(market.ranks[department][held[department].top()]);
      held[department].pop();
    }
  }

  Matching matching(market.prefers.size());
  for (std::size_t d = 0; d < held.size(); ++d)
    for (; !held[d].empty(); held[d].pop()) matching[market.ranks[d][held[d].top()]] = d;
  return matching;
}

std::int64_t count_blocking_pairs(Market const& market, Matching const& matching) {
  auto const rank_of = places_on_lists(market);
  auto const matched = count_matched(market, matching);
  std::vector<std::size_t> worst_held(market.ranks.size(), 0);
  for (std::size_t s = 0; s < matching.size(); ++s)
    if (matching[s]) worst_held[*matching[s]] = std::max(worst_held[*matching[s]], rank_of[*matching[s]].at(s));
  std::int64_t blocking = 0;
  for (std::size_t s = 0; s < market.prefers.size(); ++s) {
    for (std::size_t const department : market.prefers[s]) {
      if (matching[s] == department) break;
      auto const place = rank_of[department].find(s);
      if (place == rank_of[department].end()) continue;
      bool const has_room = matched[department] < market.quota[department];
      bool const displaces = matched[department] > 0 && place->second < worst_held[department];
      if (has_room || displaces) ++blocking;
    }
  }
  return blocking;
}

std::vector<std::int64_t> count_matched(Market const& market, Matching const& matching) {
  std::vector<std::int64_t> matched(market.ranks.size(), 0);
  for (auto const& department : matching)
    if (department) ++matched[*department];
  return matched;
}

std::vector<std::size_t> order_by_score(std::span<ScoredApplicant const> applicants, std::string_view seed) {
  struct Lot {
    std::int64_t score_x100;
    Digest lottery;
    std::size_t staff;
  };
  std::vector<Lot> lots;
  lots.reserve(applicants.size());
  for (auto const& one : applicants) lots.push_back({one.score_x100, Sm3().update(seed).update(one.id).finish(), one.staff});
  std::ranges::sort(
      lots, [](Lot const& a, Lot const& b) { return a.score_x100 != b.score_x100 ? a.score_x100 > b.score_x100 : a.lottery < b.lottery; });
  std::vector<std::size_t> order;
  order.reserve(lots.size());
  for (auto const& lot : lots) order.push_back(lot.staff);
  return order;
}

} // namespace shiji::matching
