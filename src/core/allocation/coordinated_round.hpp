// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shiji::allocation {

// Somebody whom two-way selection left without a department.
struct Unplaced {
  std::vector<std::size_t> choices; // departments, most wanted first
  std::int64_t level = 0;
};

// A department that still has places.
struct OpenDepartment {
  std::int64_t free_places = 0;
  std::int64_t level = 0;              // of the places
  std::vector<std::size_t> acceptable; // of the unplaced: whom it listed and who is not forbidden to it
};

inline constexpr std::int64_t cost_per_choice = 10'000;

// What placing somebody costs: 10,000 x the number of the choice, an unlisted department counting as one more than the last, and the
// distance of the levels.
std::int64_t placement_cost(Unplaced const& person, std::size_t department, OpenDepartment const& where);

// The department of each, or nothing. As many as can be are placed; among such placements one of the least sum of costs; among those the
// one whose list of departments, read in the order of the unplaced, is the smallest, nothing coming after every department. Unplaced and
// departments are given by id. A min-cost flow by successive shortest paths, in integers.
std::vector<std::optional<std::size_t>> place_in_coordinated_round(std::span<Unplaced const> people,
                                                                   std::span<OpenDepartment const> departments);

} // namespace shiji::allocation
