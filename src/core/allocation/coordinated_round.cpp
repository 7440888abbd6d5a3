// SPDX-License-Identifier: Apache-2.0
#include "core/allocation/coordinated_round.hpp"

#include "core/arithmetic/checked.hpp"

#include <algorithm>
#include <limits>

namespace shiji::allocation {
namespace {

constexpr std::int64_t barred = std::numeric_limits<std::int64_t>::max();

// People flow to departments. "Nowhere" is one department more, with room for everybody, that costs more than all placements together: the
// cheapest flow leaves as few there as can be.
class Flow {
 public:
  Flow(std::span<Unplaced const> people, std::span<OpenDepartment const> departments) : place_(people.size(), unset) {
    std::int64_t dearest = 0;
    cost_.assign(people.size(), std::vector(departments.size() + 1, barred));
    for (std::size_t d = 0; d < departments.size(); ++d) {
      free_.push_back(departments[d].free_places);
      for (std::size_t const p : departments[d].acceptable) {
        cost_[p][d] = placement_cost(people[p], d, departments[d]);
        dearest = std::max(dearest, cost_[p][d]);
      }
    }
    auto const count = static_cast<std::int64_t>(people.size());
    free_.push_back(count);
    std::int64_t const nowhere = checked_add(checked_multiply(dearest, count), std::int64_t{1});
    for (auto& row : cost_) row.back() = nowhere;
  }

  // Puts the person where it costs least in all, moving others on where that pays; the first of equals. Only people from `first_movable`
  // on are moved. The placement was of least cost without the person and is so with them.
  void put(std::size_t person, std::size_t first_movable) {
    find_ways_out(first_movable);
    std::size_t best = 0;
    for (std::size_t d = 1; d < free_.size(); ++d)
      if (cost_through(person, d) < cost_through(person, best)) best = d;
    for (std::size_t moved = person, to = best;;) {
      place_[moved] = to;
      if (free_[to] > 0) {
        --free_[to];
        return;
      }
      Way const way = ways_[to];
      moved = way.person;
      to = way.department;
    }
  }

  void take_out(std::size_t person) {
    ++free_[place_[person]];
    place_[person] = unset;
  }

  std::optional<std::size_t> place_of(std::size_t person) const {
    bool const is_nowhere = place_[person] + 1 == free_.size();
    return is_nowhere ? std::nullopt : std::optional(place_[person]);
  }

 private:
  static constexpr std::size_t unset = static_cast<std::size_t>(-1);

  // How a department that takes one more gets rid of one: whom it moves on, where to, and what that and all that follows costs.
  struct Way {
    std::int64_t cost = barred;
    std::size_t person = unset, department = unset;
  };

  std::int64_t cost_through(std::size_t person, std::size_t department) const {
    if (cost_[person][department] == barred || ways_[department].cost == barred) return barred;
    return cost_[person][department] + ways_[department].cost;
  }

  // Shortest paths from every department to a free place, by relaxing until nothing gets cheaper. No path gets cheaper by going round: the
  // placement is of least cost.
  void find_ways_out(std::size_t first_movable) {
    ways_.assign(free_.size(), {});
    for (std::size_t d = 0; d < free_.size(); ++d)
      if (free_[d] > 0) ways_[d].cost = 0;
    for (bool cheaper = true; cheaper;) {
      cheaper = false;
      for (std::size_t p = first_movable; p < place_.size(); ++p)
        if (place_[p] != unset && free_[place_[p]] == 0) cheaper = relax(p) || cheaper;
    }
  }

  bool relax(std::size_t person) {
    Way& from = ways_[place_[person]];
    bool cheaper = false;
    for (std::size_t d = 0; d < free_.size(); ++d) {
      std::int64_t const onward = d == place_[person] ? barred : cost_through(person, d);
      if (onward == barred) continue;
      std::int64_t const cost = onward - cost_[person][place_[person]];
      if (cost >= from.cost) continue;
      from = {cost, person, d};
      cheaper = true;
    }
    return cheaper;
  }

  std::vector<std::vector<std::int64_t>> cost_; // [person][department, then nowhere]
  std::vector<std::int64_t> free_;
  std::vector<std::size_t> place_;
  std::vector<Way> ways_;
};

} // namespace

std::int64_t placement_cost(Unplaced const& person, std::size_t department, OpenDepartment const& where) {
  auto const choice = std::ranges::find(person.choices, department) - person.choices.begin() + 1;
  Int128 const distance = Int128{person.level} - where.level;
  return narrow(Int128{choice} * cost_per_choice + (distance < 0 ? -distance : distance));
}

std::vector<std::optional<std::size_t>> place_in_coordinated_round(std::span<Unplaced const> people,
                                                                   std::span<OpenDepartment const> departments) {
  Flow flow(people, departments);
  for (std::size_t p = 0; p < people.size(); ++p) flow.put(p, 0);
  // Of all optima the smallest list: one after the other takes the first department that still belongs to one, and stays there.
  std::vector<std::optional<std::size_t>> placed;
  for (std::size_t p = 0; p < people.size(); ++p) {
    flow.take_out(p);
    flow.put(p, p + 1);
    placed.push_back(flow.place_of(p));
  }
  return placed;
}

} // namespace shiji::allocation
