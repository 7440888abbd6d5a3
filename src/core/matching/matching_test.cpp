// SPDX-License-Identifier: Apache-2.0
#include "core/digest/sm3.hpp"
#include "core/matching/matching.hpp"

#include <algorithm>
#include <numeric>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::matching;

namespace {

using Places = std::vector<std::size_t>;

Places any_order(std::size_t count) {
  Places all(count);
  std::iota(all.begin(), all.end(), std::size_t{0});
  for (std::size_t i = count; i > 1; --i) std::swap(all[i - 1], all[*rc::gen::inRange<std::size_t>(0, i)]);
  all.resize(*rc::gen::inRange<std::size_t>(0, count + 1));
  return all;
}

Market any_market() {
  Market market;
  auto const staff = *rc::gen::inRange<std::size_t>(0, 7);
  auto const departments = *rc::gen::inRange<std::size_t>(0, 5);
  for (std::size_t s = 0; s < staff; ++s) market.prefers.push_back(any_order(departments));
  for (std::size_t d = 0; d < departments; ++d) market.ranks.push_back(any_order(staff));
  for (std::size_t d = 0; d < departments; ++d) market.quota.push_back(*rc::gen::inRange<std::int64_t>(0, 4));
  return market;
}

std::size_t place_on(Places const& list, std::size_t who) { return static_cast<std::size_t>(std::ranges::find(list, who) - list.begin()); }
bool lists(Places const& list, std::size_t who) { return place_on(list, who) < list.size(); }

// Whether staff s and department d would both rather be together: the definition, read off the lists.
bool would_leave(Market const& market, Matching const& matching, std::size_t s, std::size_t d) {
  if (!lists(market.prefers[s], d) || !lists(market.ranks[d], s) || matching[s] == d) return false;
  if (matching[s] && place_on(market.prefers[s], *matching[s]) < place_on(market.prefers[s], d)) return false;
  std::int64_t taken = 0;
  bool prefers_s_to_one = false;
  for (std::size_t other = 0; other < matching.size(); ++other) {
    if (matching[other] != d) continue;
    ++taken;
    prefers_s_to_one = prefers_s_to_one || place_on(market.ranks[d], s) < place_on(market.ranks[d], other);
  }
  return taken < market.quota[d] || prefers_s_to_one;
}

std::int64_t plain_blocking_pairs(Market const& market, Matching const& matching) {
  std::int64_t count = 0;
  for (std::size_t s = 0; s < market.prefers.size(); ++s)
    for (std::size_t d = 0; d < market.ranks.size(); ++d) count += would_leave(market, matching, s, d) ? 1 : 0;
  return count;
}

bool is_feasible(Market const& market, Matching const& matching) {
  auto const matched = count_matched(market, matching);
  for (std::size_t d = 0; d < matched.size(); ++d)
    if (matched[d] > market.quota[d]) return false;
  for (std::size_t s = 0; s < matching.size(); ++s)
    if (matching[s] && (!lists(market.prefers[s], *matching[s]) || !lists(market.ranks[*matching[s]], s))) return false;
  return true;
}

// Calls `see` with every matching of the market, one by one.
template<class See>
void every_matching(Market const& market, Matching& matching, std::size_t s, See const& see) {
  if (s == matching.size()) return see(matching);
  matching[s] = std::nullopt;
  every_matching(market, matching, s + 1, see);
  for (std::size_t const d : market.prefers[s]) {
    matching[s] = d;
    every_matching(market, matching, s + 1, see);
  }
  matching[s] = std::nullopt;
}

// How well a person fares: the place of the choice, worse than all for none.
std::size_t choice(Market const& market, Matching const& matching, std::size_t s) {
  return matching[s] ? place_on(market.prefers[s], *matching[s]) : market.prefers[s].size();
}

} // namespace

TEST_CASE("a department keeps the best of those who propose and the others go on") {
  Market const market{{{0, 1}, {0, 1}, {0}}, {{2, 1, 0}, {0, 1}}, {1, 1}};
  Matching const expected = {1, std::nullopt, 0};
  CHECK(match_stably(market) == expected);
  CHECK(count_blocking_pairs(market, expected) == 0);
  CHECK(count_matched(market, expected) == std::vector<std::int64_t>{1, 1});
}

TEST_CASE("a matching that is not stable is seen to have blocking pairs") {
  Market const market{{{0, 1}, {0, 1}}, {{0, 1}, {0, 1}}, {1, 1}};
  CHECK(count_blocking_pairs(market, {1, 0}) == 1);
  CHECK(count_blocking_pairs(market, {std::nullopt, std::nullopt}) == 4);
}

TEST_CASE("a forbidden pair is struck from both sides, and who is not listed or meets no quota stays unmatched") {
  Market market{{{0, 1}, {1}}, {{0}, {0, 1}}, {1, 0}};
  strike(market, 0, 0);
  strike(market, 0, 0);
  CHECK(market.prefers[0] == Places{1});
  CHECK(market.ranks[0].empty());
  CHECK(match_stably(market) == Matching{std::nullopt, std::nullopt});
}

TEST_CASE("equal scores follow the published lottery, the SM3 of seed and id ascending") {
  std::vector<ScoredApplicant> const applicants = {{0, "s1", 9000}, {1, "s2", 9000}, {2, "s3", 9500}, {3, "s4", 9000}};
  auto const order = order_by_score(applicants, "2026");
  CHECK(order[0] == 2);
  auto const lot = [&](std::size_t place) { return sm3("2026" + std::string(applicants[order[place]].id)); };
  CHECK(lot(1) < lot(2));
  CHECK(lot(2) < lot(3));
}

TEST_CASE("properties of two-way selection") {
  CHECK(rc::check("the matching is stable by a plain check, and the counted proof agrees with it for any matching", [] {
    auto const market = any_market();
    auto const matching = match_stably(market);
    RC_ASSERT(is_feasible(market, matching));
    RC_ASSERT(plain_blocking_pairs(market, matching) == 0);
    RC_ASSERT(count_blocking_pairs(market, matching) == 0);
  }));
  CHECK(rc::check("nobody of the staff fares better in any other stable matching", [] {
    auto const market = any_market();
    auto const best = match_stably(market);
    Matching other(market.prefers.size());
    every_matching(market, other, 0, [&](Matching const& candidate) {
      if (!is_feasible(market, candidate)) return;
      auto const blocking = plain_blocking_pairs(market, candidate);
      RC_ASSERT(count_blocking_pairs(market, candidate) == blocking);
      if (blocking > 0) return;
      for (std::size_t s = 0; s < best.size(); ++s) RC_ASSERT(choice(market, best, s) <= choice(market, candidate, s));
    });
  }));
}

TEST_CASE("a market too large for a table of places is matched alike") {
  // 6,000 staff and 3,000 departments: each of the staff wants two, each department takes one.
  Market market;
  std::size_t const staff = 6'000, departments = 3'000;
  market.ranks.resize(departments);
  market.quota.assign(departments, 1);
  for (std::size_t s = 0; s < staff; ++s) market.prefers.push_back({s % departments, (s + 1 + s / 7 % 5) % departments});
  for (std::size_t s = staff; s-- > 0;)
    for (std::size_t const d : market.prefers[s])
      if (!lists(market.ranks[d], s)) market.ranks[d].push_back(s);
  auto const matching = match_stably(market);
  CHECK(count_blocking_pairs(market, matching) == 0);
  CHECK(is_feasible(market, matching));
  CHECK(matching[staff - 1] == (staff - 1) % departments);
}
