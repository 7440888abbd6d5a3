// SPDX-License-Identifier: Apache-2.0
#include "core/matching/matching.hpp"

#include "core/digest/sm3.hpp"
#include "core/matching/flat_market.hpp"

#include <algorithm>

namespace shiji::matching {

namespace {

// The lists of a market one behind the other. A quota no list can fill is cut to what fits.
struct Flattened {
  explicit Flattened(Market const& market) {
    flatten(market.prefers, prefer_begins, prefers);
    flatten(market.ranks, rank_begins, ranks);
    for (std::int64_t const places : market.quota)
      quota.push_back(static_cast<std::uint32_t>(std::min<std::int64_t>(places, unmatched - 1)));
  }
  FlatMarket market() const { return {prefer_begins, prefers, rank_begins, ranks, quota}; }

  std::vector<std::uint32_t> prefer_begins, prefers, rank_begins, ranks, quota;

 private:
  static void flatten(std::vector<std::vector<std::size_t>> const& lists, std::vector<std::uint32_t>& begins,
                      std::vector<std::uint32_t>& items) {
    begins.push_back(0);
    for (auto const& list : lists) {
      for (std::size_t const item : list) items.push_back(static_cast<std::uint32_t>(item));
      begins.push_back(static_cast<std::uint32_t>(items.size()));
    }
  }
};

} // namespace

void strike(Market& market, std::size_t staff, std::size_t department) {
  std::erase(market.prefers[staff], department);
  std::erase(market.ranks[department], staff);
}

Matching match_stably(Market const& market) {
  std::vector<std::uint32_t> matched(market.prefers.size());
  Flattened const lists(market);
  Matcher().match(lists.market(), matched);
  Matching matching(matched.size());
  for (std::size_t s = 0; s < matched.size(); ++s)
    if (matched[s] != unmatched) matching[s] = matched[s];
  return matching;
}

std::int64_t count_blocking_pairs(Market const& market, Matching const& matching) {
  std::vector<std::uint32_t> matched;
  for (auto const& department : matching) matched.push_back(department ? static_cast<std::uint32_t>(*department) : unmatched);
  Flattened const lists(market);
  return Matcher().count_blocking_pairs(lists.market(), matched);
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
