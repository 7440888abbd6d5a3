// SPDX-License-Identifier: Apache-2.0
#include "core/arithmetic/checked.hpp"
#include "core/scoring/indicator.hpp"

#include <algorithm>
#include <limits>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji::scoring;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
using Numbers = std::vector<std::int64_t>;

IndicatorInput of(IndicatorType type) {
  IndicatorInput input;
  input.type = type;
  input.cap_bp = default_cap_bp(type);
  return input;
}

IndicatorInput actual(IndicatorType type, Numbers credits, Numbers deducts, std::optional<std::int64_t> target) {
  IndicatorInput input = of(type);
  input.credits_x100 = std::move(credits);
  input.deducts_x100 = std::move(deducts);
  input.target_x100 = target;
  return input;
}

IndicatorInput rate(std::int64_t numerator, std::int64_t denominator, std::optional<std::int64_t> target_bp) {
  IndicatorInput input = of(IndicatorType::rate);
  input.numerator = numerator;
  input.denominator = denominator;
  input.target_bp = target_bp;
  return input;
}

IndicatorInput rating(Numbers ratings) {
  IndicatorInput input = of(IndicatorType::rating);
  for (auto& one : ratings) one *= 100;
  input.ratings_x100 = std::move(ratings);
  return input;
}

IndicatorInput deadline(Numbers days_late, std::int64_t penalty_bp) {
  IndicatorInput input = of(IndicatorType::deadline);
  input.days_late = std::move(days_late);
  input.penalty_bp = penalty_bp;
  return input;
}

IndicatorInput done(bool is_done) {
  IndicatorInput input = of(IndicatorType::done);
  input.done = is_done;
  return input;
}

IndicatorInput capped(IndicatorInput input, std::int64_t cap_bp) {
  input.cap_bp = cap_bp;
  return input;
}

Numbers any_quantities() { return *rc::gen::container<Numbers>(rc::gen::inRange<std::int64_t>(0, 100'000)); }

} // namespace

TEST_CASE("an indicator's own score follows its type") {
  struct Row {
    char const* what;
    IndicatorInput input;
    std::optional<std::int64_t> own_x100;
  };
  auto const more = IndicatorType::more;
  auto const less = IndicatorType::less;
  Row const table[] = {
      {"more on target", actual(more, {1000, 2100}, {100}, 3000), 10000},
      {"more rounded away from zero at the half", actual(more, {20001}, {}, 20000), 10001},
      {"more capped at 120 %", actual(more, {9000}, {}, 3000), 12000},
      {"more never below 0", actual(more, {100}, {200}, 3000), 0},
      {"more with target 0 and something done", actual(more, {1}, {}, 0), 10000},
      {"more with target 0 and nothing done", actual(more, {}, {}, 0), 10000},
      {"more with target 0 and a net deduction", actual(more, {}, {1}, 0), 0},
      {"more with target 0 under a low cap", capped(actual(more, {1}, {}, 0), 8000), 8000},
      {"more without target", actual(more, {100}, {}, std::nullopt), std::nullopt},
      {"less on target", actual(less, {300}, {}, 300), 10000},
      {"less at half the target", actual(less, {150}, {}, 300), 12000},
      {"less at half the target under a wide cap", capped(actual(less, {150}, {}, 300), 20000), 15000},
      {"less far over the target", actual(less, {900}, {}, 300), 0},
      {"less with target 0 kept", actual(less, {5}, {5}, 0), 10000},
      {"less with target 0 missed", actual(less, {5}, {}, 0), 0},
      {"less with target 0 undercut", actual(less, {}, {5}, 0), 0},
      {"rate", rate(28, 30, 9500), 9825},
      {"rate of nothing", rate(0, 0, 9500), std::nullopt},
      {"rate without target", rate(1, 2, std::nullopt), std::nullopt},
      {"rate of the largest numbers", rate(largest, largest, 10000), 10000},
      {"rating", rating({5, 4, 5}), 9167},
      {"lowest rating", rating({1}), 0},
      {"no rating", rating({}), std::nullopt},
      {"deadlines", deadline({0, 0, 2}, 500), 9667},
      {"one item so late that it counts nothing", deadline({0, largest}, 500), 5000},
      {"no deadline", deadline({}, 500), std::nullopt},
      {"done", done(true), 10000},
      {"not done", done(false), 0},
      {"done cannot pass its default cap", capped(done(true), 12000), 10000},
  };
  for (auto const& row : table) {
    CAPTURE(row.what);
    CHECK(own_score_x100(row.input) == row.own_x100);
  }
}

TEST_CASE("an actual past 64 bits is an error") {
  CHECK_THROWS_AS(own_score_x100(actual(IndicatorType::more, {largest, 1}, {}, 1)), shiji::Overflow);
  CHECK(actual_x100(Numbers{largest, 1}, Numbers{1}) == largest);
}

TEST_CASE("a bundled score takes its part from the section, where the section has one") {
  CHECK(bundled_score_x100(10000, 9100, 2000) == 9820);
  CHECK(bundled_score_x100(10000, std::nullopt, 2000) == 10000);
  CHECK(bundled_score_x100(1, 0, 5000) == 1);
  CHECK(bundled_score_x100(12000, 30000, 10000) == 30000);
}

TEST_CASE("the total is the weighted mean of the rounded scores of what was assessed") {
  WeightedScore const published[] = {{2000, 9820}, {1000, 9825}, {500, 9167}, {500, 9667}, {300, 10000}};
  CHECK(weighted_total_x100(published) == 9740);
  CHECK_FALSE(weighted_total_x100({}));
  WeightedScore const weightless[] = {{0, 9000}, {0, 8000}};
  CHECK_FALSE(weighted_total_x100(weightless));
}

TEST_CASE("properties of indicator scores") {
  CHECK(rc::check("a score lies within 0 and its cap", [](std::int32_t target) {
    RC_PRE(target >= 0);
    auto const cap = *rc::gen::inRange<std::int64_t>(0, largest_cap_bp + 1);
    for (auto const type : {IndicatorType::more, IndicatorType::less}) {
      auto const own = own_score_x100(capped(actual(type, any_quantities(), any_quantities(), target), cap));
      RC_ASSERT(own && *own >= 0 && *own <= cap);
    }
  }));
  CHECK(rc::check("the order of the entries makes no difference", [] {
    Numbers credits = any_quantities();
    auto const before = own_score_x100(actual(IndicatorType::more, credits, {}, 5000));
    std::ranges::sort(credits);
    RC_ASSERT(own_score_x100(actual(IndicatorType::more, credits, {}, 5000)) == before);
  }));
  CHECK(rc::check("one more credit never lowers `more` and never raises `less`", [] {
    Numbers credits = any_quantities();
    Numbers const deducts = any_quantities();
    auto const target = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
    auto const more = own_score_x100(actual(IndicatorType::more, credits, deducts, target));
    auto const less = own_score_x100(actual(IndicatorType::less, credits, deducts, target));
    credits.push_back(*rc::gen::inRange<std::int64_t>(0, 100'000));
    RC_ASSERT(*own_score_x100(actual(IndicatorType::more, credits, deducts, target)) >= *more);
    RC_ASSERT(*own_score_x100(actual(IndicatorType::less, credits, deducts, target)) <= *less);
  }));
  CHECK(rc::check("a total lies within its lowest and highest score", [] {
    std::vector<WeightedScore> scores;
    auto const count = *rc::gen::inRange(1, 20);
    for (int i = 0; i < count; ++i)
      scores.push_back({*rc::gen::inRange<std::int64_t>(1, 10000), *rc::gen::inRange<std::int64_t>(0, 12001)});
    auto const total = weighted_total_x100(scores);
    auto const [low, high] = std::ranges::minmax(scores, {}, &WeightedScore::score_x100);
    RC_ASSERT(*total >= low.score_x100 && *total <= high.score_x100);
  }));
}
