// SPDX-License-Identifier: Apache-2.0
#include "core/arithmetic/checked.hpp"
#include "core/critical_path/critical_path.hpp"

#include <algorithm>
#include <limits>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::critical_path;

namespace {

std::string text(std::vector<Item> const& items, std::vector<std::size_t> const& places) {
  std::string ids;
  for (std::size_t const i : places) ids += items[i].id;
  return ids;
}

// Items that name earlier ones only, so that there is no cycle.
std::vector<Item> any_items() {
  std::vector<Item> items;
  auto const count = *rc::gen::inRange(1, 12);
  for (int i = 0; i < count; ++i) {
    Item item{std::string(1, static_cast<char>('z' - i)), *rc::gen::inRange<std::int64_t>(0, 5), {}};
    for (int before = 0; before < i; ++before)
      if (*rc::gen::inRange(0, 3) == 0) item.after.push_back(static_cast<std::size_t>(before));
    items.push_back(item);
  }
  return items;
}

// Days of the longest path that ends with an item, by definition.
std::int64_t longest_to(std::vector<Item> const& items, std::size_t i) {
  std::int64_t before = 0;
  for (std::size_t const j : items[i].after) before = std::max(before, longest_to(items, j));
  return before + items[i].days;
}

std::int64_t parallel_days(std::vector<Item> const& items) {
  std::int64_t longest = 0;
  for (std::size_t i = 0; i < items.size(); ++i) longest = std::max(longest, longest_to(items, i));
  return longest;
}

} // namespace

TEST_CASE("parallel days are the longest path and slack is what an item may start later") {
  std::vector<Item> const items = {{"a", 2, {}}, {"b", 3, {0}}, {"c", 1, {0, 0}}, {"d", 2, {1, 2}}};
  auto const answer = plan(items);
  CHECK(answer.sequential_days == 8);
  CHECK(answer.parallel_days == 7);
  CHECK(text(items, answer.critical_path) == "abd");
  CHECK(answer.slack == std::vector<std::int64_t>{0, 0, 2, 0});
}

TEST_CASE("the critical path takes the smallest id at every step and ends when the days are reached") {
  std::vector<Item> const twins = {{"c", 1, {}}, {"b", 1, {}}, {"e", 1, {0, 1}}, {"d", 1, {0, 1}}, {"f", 0, {2, 3}}};
  CHECK(text(twins, plan(twins).critical_path) == "bd");
  std::vector<Item> const zero = {{"b", 0, {}}, {"a", 0, {0}}};
  CHECK(text(zero, plan(zero).critical_path) == "b");
  std::vector<Item> const zero_first = {{"a", 0, {}}, {"b", 4, {0}}, {"c", 4, {}}};
  CHECK(text(zero_first, plan(zero_first).critical_path) == "ab");
  std::vector<Item> const alone = {{"a", 0, {}}};
  CHECK(text(alone, plan(alone).critical_path) == "a");
}

TEST_CASE("cycles are found with their ids in the order of work, from the smallest on") {
  std::vector<Item> const items = {{"c", 1, {1}}, {"a", 1, {2}}, {"b", 1, {0}}, {"d", 1, {3}}, {"e", 1, {0}}, {"f", 1, {}}};
  auto const cycles = find_cycles(items);
  REQUIRE(cycles.size() == 2);
  CHECK(text(items, cycles[0]) == "acb");
  CHECK(text(items, cycles[1]) == "d");
  CHECK(find_cycles(std::vector<Item>{{"a", 1, {}}, {"b", 1, {0}}}).empty());
}

TEST_CASE("days past 64 bits are an error") {
  auto const most = std::numeric_limits<std::int64_t>::max();
  CHECK_THROWS_AS(plan(std::vector<Item>{{"a", most, {}}, {"b", 1, {}}}), Overflow);
}

TEST_CASE("properties of plans") {
  CHECK(rc::check("parallel days are the longest path, and the critical path is as long", [] {
    auto const items = any_items();
    auto const answer = plan(items);
    RC_ASSERT(answer.parallel_days == parallel_days(items));
    std::int64_t days = 0;
    for (std::size_t const i : answer.critical_path) {
      RC_ASSERT(answer.slack[i] == 0);
      days += items[i].days;
    }
    RC_ASSERT(days == answer.parallel_days);
    RC_ASSERT(!answer.critical_path.empty() && items[answer.critical_path.front()].after.empty());
  }));
  CHECK(rc::check("an item may take its slack longer without delaying the end, and not one day more", [] {
    auto items = any_items();
    auto const answer = plan(items);
    auto const which = *rc::gen::inRange<std::size_t>(0, items.size());
    items[which].days += answer.slack[which];
    RC_ASSERT(plan(items).parallel_days == answer.parallel_days);
    items[which].days += 1;
    RC_ASSERT(plan(items).parallel_days == answer.parallel_days + 1);
  }));
  CHECK(rc::check("items without cycle have none", [] { RC_ASSERT(find_cycles(any_items()).empty()); }));
}
