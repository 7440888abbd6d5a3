// SPDX-License-Identifier: Apache-2.0
#include "core/ranking/ranking.hpp"

#include <algorithm>
#include <map>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji::ranking;

namespace {

std::vector<Contender> any_contenders() {
  std::vector<Contender> contenders;
  auto const count = *rc::gen::inRange(0, 30);
  for (int i = 0; i < count; ++i)
    contenders.push_back({"s" + std::to_string(100 + i), *rc::gen::inRange<std::int64_t>(0, 6), {*rc::gen::inRange<std::int64_t>(-2, 2)}});
  return contenders;
}

std::map<std::string, std::int64_t> ranks_by_id(std::vector<Contender> const& contenders, std::vector<Place> const& places) {
  std::map<std::string, std::int64_t> ranks;
  for (auto const& place : places) ranks[contenders[place.index].id] = place.rank;
  return ranks;
}

} // namespace

TEST_CASE("equal totals and tie-breakers share a rank and the next one is skipped") {
  std::vector<Contender> const group = {{"d", 90, {0, 5}}, {"b", 95, {-1, 7}}, {"a", 95, {-1, 7}}, {"c", 95, {0, 1}}, {"e", 10, {0, 9}}};
  auto const places = rank_group(group);
  std::vector<std::pair<std::string, std::int64_t>> seen;
  for (auto const& place : places) seen.emplace_back(group[place.index].id, place.rank);
  std::vector<std::pair<std::string, std::int64_t>> const expected = {{"c", 1}, {"a", 2}, {"b", 2}, {"d", 4}, {"e", 5}};
  CHECK(seen == expected);
  CHECK(rank_group({}).empty());
}

TEST_CASE("ranks are taken within groups only") {
  std::vector<Contender> const all = {{"a", 90, {}}, {"b", 80, {}}, {"c", 70, {}}, {"d", 80, {}}};
  std::vector<std::string> const groups = {"L2", "L1", "L1", "L2"};
  auto const ranks = ranks_by_id(all, rank_groups(all, groups));
  CHECK(ranks == std::map<std::string, std::int64_t>{{"a", 1}, {"b", 1}, {"c", 2}, {"d", 2}});
}

TEST_CASE("by default fewer deductions come first, then the score on the heaviest indicator") {
  CHECK(default_tie(0, 5000) > default_tie(1, 9000));
  CHECK(default_tie(1, 9000) > default_tie(1, 5000));
  CHECK(default_tie(1, 0) > default_tie(1, std::nullopt));
  CHECK(heaviest(std::vector<std::int64_t>{1000, 3000, 3000}) == 1);
  CHECK_FALSE(heaviest({}));
}

TEST_CASE("properties of ranks") {
  CHECK(rc::check("a rank is one more than the number of people who stand before", [] {
    auto const contenders = any_contenders();
    for (auto const& place : rank_group(contenders)) {
      auto const& own = contenders[place.index];
      auto const before = std::ranges::count_if(contenders, [&](Contender const& other) {
        return other.total_x100 > own.total_x100 || (other.total_x100 == own.total_x100 && other.tie > own.tie);
      });
      RC_ASSERT(place.rank == before + 1);
    }
  }));
  CHECK(rc::check("the order of input and the ids never change a rank", [] {
    auto contenders = any_contenders();
    auto const ranks = ranks_by_id(contenders, rank_group(contenders));
    std::ranges::reverse(contenders);
    RC_ASSERT(ranks_by_id(contenders, rank_group(contenders)) == ranks);
  }));
}
