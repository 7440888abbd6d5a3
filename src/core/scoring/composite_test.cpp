// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/composite.hpp"
#include "core/scoring/dimension_index.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji::scoring;

TEST_CASE("a composite joins its parts by weight, carries the unit's total, then adds and takes off up to the caps") {
  WeightedScore const parts[] = {{5000, 9000}, {2000, 8000}, {3000, 9501}};
  CompositeInput input{parts, 8000, 0, 0};
  CHECK(composite_x100(input, {}) == 8950);
  CHECK(composite_x100(input, {.unit_share_bp = 2000}) == 8760);
  input.unit_total_x100 = std::nullopt;
  CHECK(composite_x100(input, {.unit_share_bp = 2000}) == 8950);
  input.bonus_x100 = 700;
  input.deduction_x100 = 300;
  CHECK(composite_x100(input, {}) == 9350);
  CHECK(composite_x100(input, {.bonus_cap_x100 = 500, .deduction_cap_x100 = 200}) == 9250);
  input.deduction_x100 = 1'000'000;
  CHECK(composite_x100(input, {}) == 0);
  input.parts = {};
  CHECK_FALSE(composite_x100(input, {}));
}

TEST_CASE("the index takes exact means, rounds dimensions and total only, and says how much it covers") {
  IndexDimension const drive{3000, {{3000, {8800, 9001}}, {2000, {}}}};
  auto const one = score_index(std::vector{drive});
  CHECK(one.dimensions[0].score_x100 == 8901);
  CHECK(one.dimensions[0].coverage_bp == 6000);
  CHECK(one.total_x100 == 8901);

  IndexDimension const silent{1000, {{3000, {}}}};
  IndexDimension const weightless{1000, {{0, {5000}}}};
  IndexDimension const empty{1000, {}};
  auto const gaps = score_index(std::vector{silent, weightless, empty});
  for (auto const& dimension : gaps.dimensions) {
    CHECK_FALSE(dimension.score_x100);
    CHECK(dimension.coverage_bp == 0);
  }
  CHECK_FALSE(gaps.total_x100);
  CHECK_FALSE(score_index(std::vector{IndexDimension{0, {{1, {5000}}}}}).total_x100);
  CHECK(score_index(std::vector{drive, silent}).total_x100 == 8901);
}

TEST_CASE("an index adds thirds and sevenths exactly") {
  // (1/3 + 2/7 x 2) / 3 of a score: rounding a mean first would give another answer.
  IndexDimension const dimension{1, {{1, {0, 0, 1}}, {2, {1, 1, 0, 0, 0, 0, 0}}}};
  CHECK(score_index(std::vector{dimension}).dimensions[0].score_x100 == 0);
  IndexDimension const half{1, {{3, {1, 0, 0}}, {1, {1, 1, 1}}, {2, {0}}}};
  CHECK(score_index(std::vector{half}).dimensions[0].score_x100 == 0);
  IndexDimension const just_half{1, {{3, {1, 0, 0}}, {2, {1, 1, 1}}, {1, {0}}}};
  CHECK(score_index(std::vector{just_half}).dimensions[0].score_x100 == 1);
}

TEST_CASE("properties of the index") {
  CHECK(rc::check("the order of sources and scores makes no difference", [](std::vector<std::vector<std::uint16_t>> const& given) {
    IndexDimension dimension{1, {}};
    std::int64_t weight = 0;
    for (auto const& scores : given) {
      IndexSource source{++weight, {}};
      for (auto const score : scores) source.scores_x100.push_back(score % 10001);
      if (source.scores_x100.size() > 20) source.scores_x100.resize(20);
      dimension.sources.push_back(source);
    }
    if (dimension.sources.size() > 20) dimension.sources.resize(20);
    IndexDimension turned = dimension;
    std::ranges::reverse(turned.sources);
    for (auto& source : turned.sources) std::ranges::reverse(source.scores_x100);
    RC_ASSERT(score_index(std::vector{dimension}).dimensions[0].score_x100 == score_index(std::vector{turned}).dimensions[0].score_x100);
  }));
}
