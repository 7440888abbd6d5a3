// SPDX-License-Identifier: Apache-2.0
#include "core/panel/panel.hpp"

#include <algorithm>
#include <limits>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji::panel;

TEST_CASE("the highest and lowest scores are dropped and the mean of the others is rounded") {
  using Numbers = std::vector<std::int64_t>;
  CHECK(trimmed_mean_x100(Numbers{8800, 9100, 9000}, 1) == 9000);
  CHECK(trimmed_mean_x100(Numbers{1, 2}, 0) == 2);
  CHECK(trimmed_mean_x100(Numbers{9000, 9000, 9000, 0, 10000}, 1) == 9000);
  CHECK(trimmed_mean_x100(Numbers{1, 2, 3, 4, 5}, 2) == 3);
  CHECK_FALSE(trimmed_mean_x100(Numbers{1, 2}, 1));
  CHECK_FALSE(trimmed_mean_x100(Numbers{}, 0));
  CHECK_FALSE(trimmed_mean_x100(Numbers{1}, std::numeric_limits<std::int64_t>::max()));
}

TEST_CASE("the parts join by weight and the table gives ranks 1, 2, 2, 4 in order of total, then id") {
  CHECK(joined_total_x100(std::vector<WeightedPart>{{4000, 9000}, {6000, 9012}}) == 9007);
  std::vector<Standing> table = {{"d", 70, 0}, {"c", 80, 0}, {"b", 80, 0}, {"a", 90, 0}};
  order_table(table);
  std::vector<std::int64_t> ranks;
  std::string ids;
  for (auto const& standing : table) {
    ranks.push_back(standing.rank);
    ids += standing.id;
  }
  CHECK(ids == "abcd");
  CHECK(ranks == std::vector<std::int64_t>{1, 2, 2, 4});
}

TEST_CASE("properties of the trimmed mean") {
  CHECK(rc::check("one judge among three or more cannot move the mean past the others", [](std::uint16_t outlier) {
    auto scores = *rc::gen::container<std::vector<std::int64_t>>(4, rc::gen::inRange<std::int64_t>(0, 10001));
    auto const [low, high] = std::ranges::minmax(scores);
    scores.push_back(outlier % 10001);
    auto const mean = trimmed_mean_x100(scores, 1);
    RC_ASSERT(*mean >= low && *mean <= high);
  }));
}
