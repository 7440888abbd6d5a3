// SPDX-License-Identifier: Apache-2.0
#include "core/arithmetic/checked.hpp"
#include "core/flags/flags.hpp"

#include <algorithm>
#include <limits>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::flags;

namespace {

std::vector<PointRule> const rules = {{"signed", 500, std::nullopt}, {"complaints", -100, std::nullopt}, {"visits", 10, 50}};

std::string held(std::vector<Standing> const& table) {
  std::string ids;
  for (auto const& standing : table)
    if (standing.flag) ids += standing.id;
  return ids;
}

std::vector<Competitor> scoring(std::vector<std::int64_t> const& points) {
  std::vector<Competitor> competitors;
  for (std::size_t i = 0; i < points.size(); ++i) competitors.push_back({std::string(1, static_cast<char>('a' + i)), {{"p", points[i]}}});
  return competitors;
}

std::vector<PointRule> const plain = {{"p", 1, std::nullopt}};

} // namespace

TEST_CASE("points are metric times points, capped per rule") {
  CHECK(points_x100(rules, {"a", {{"signed", 4}}}) == 2000);
  CHECK(points_x100(rules, {"a", {{"complaints", 3}}}) == -300);
  CHECK(points_x100(rules, {"a", {{"visits", 9}, {"unruled", 7}}}) == 50);
  CHECK(points_x100(rules, {"a", {}}) == 0);
  CHECK(points_x100(rules, {"a", {{"visits", std::numeric_limits<std::int64_t>::max()}}}) == 50);
  CHECK_THROWS_AS(points_x100(rules, {"a", {{"signed", std::numeric_limits<std::int64_t>::max()}}}), Overflow);
  CHECK(whole_units(29'999'999'999, 10'000'000'000) == 2);
}

TEST_CASE("all at or above the line with more than 0 points hold a flag") {
  CHECK(held(month_table(plain, scoring({50, 40, 40, 30}), 2)) == "abc");
  CHECK(held(month_table(plain, scoring({50, 40, 30}), 1)) == "a");
  CHECK(held(month_table(plain, scoring({50, 0}), 9)) == "a");
  CHECK(held(month_table(plain, scoring({0, 0}), 1)).empty());
  CHECK(month_table(plain, {}, 1).empty());
  auto const table = month_table(plain, scoring({10, 40, 40, 50}), 1);
  CHECK(table[0].id == "d");
  CHECK(table[1].id == "b");
  CHECK(table[2].rank == 2);
  CHECK(table[3].rank == 4);
}

TEST_CASE("the year is the sum of its months, then more months held, then equal rank") {
  std::map<std::string, YearStanding> year;
  add_month(year, month_table(plain, scoring({50, 30, 20}), 1));
  add_month(year, month_table(plain, scoring({10, 30, 40}), 1));
  auto const table = order_year(year);
  CHECK(table[0].id == "a");
  CHECK(table[0].points_x100 == 60);
  CHECK(table[0].months_held == 1);
  CHECK(table[1].id == "c");
  CHECK(table[1].rank == 1);
  CHECK(table[2].id == "b");
  CHECK(table[2].rank == 3);
}

TEST_CASE("properties of flags") {
  CHECK(rc::check("nobody with a flag stands behind somebody without, and the order of input makes no difference", [] {
    auto const points = *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 10));
    auto competitors = scoring(points.size() > 20 ? std::vector(points.begin(), points.begin() + 20) : points);
    auto const flags = *rc::gen::inRange<std::int64_t>(1, 30);
    auto const table = month_table(plain, competitors, flags);
    RC_ASSERT(std::ranges::is_sorted(table, std::greater<>(), &Standing::flag));
    std::ranges::reverse(competitors);
    RC_ASSERT(held(month_table(plain, competitors, flags)) == held(table));
  }));
}
