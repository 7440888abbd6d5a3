// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace shiji::critical_path {

// One approval of a bundle. `after` names its predecessors by their places in the list; a repeated one is harmless.
struct Item {
  std::string id;
  std::int64_t days = 0; // >= 0
  std::vector<std::size_t> after;
};

// Cycles that share no item, each as the places of its items in the order of work, beginning at the smallest id of it; empty where the
// items can be done.
std::vector<std::vector<std::size_t>> find_cycles(std::span<Item const> items);

struct Plan {
  std::int64_t sequential_days = 0; // one after the other
  std::int64_t parallel_days = 0;   // the longest path
  std::vector<std::size_t> critical_path;
  std::vector<std::int64_t> slack; // latest - earliest start, per item
};

// The plan of items without cycle, at least one. The critical path is read forward: the smallest id without slack among the items without
// predecessors, then each time the smallest id without slack among the successors that start when it ends, until parallel_days is reached.
// Overflow where the days sum past 64 bits.
Plan plan(std::span<Item const> items);

} // namespace shiji::critical_path
