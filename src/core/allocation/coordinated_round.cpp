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
    held_.assign(free_.size(), 0);
    std::int64_t const nowhere = checked_add(checked_multiply(dearest, count), std::int64_t{1});
    for (auto& row : cost_) row.back() = nowhere;
  }

  // Places one more where it costs least in all, moving others on where that pays: the placement stays one of least cost.
  void add(std::size_t person) {
    find_ways_to(outside(), 0);
    std::size_t best = 0;
    for (std::size_t d = 1; d < free_.size(); ++d)
      if (cost_through(person, d) < cost_through(person, best)) best = d;
    move(person, best);
    follow_from(best);
  }

  // Moves the person to the first department that belongs to a placement of the same cost, with only those behind them moving too.
  void move_to_first(std::size_t person) {
    std::size_t const now = place_[person];
    find_ways_to(now, person + 1);
    for (std::size_t d = 0; d < now; ++d) {
      if (cost_through(person, d) != cost_[person][now]) continue;
      move(person, d);
      follow_from(d);
      return;
    }
  }

  std::optional<std::size_t> place_of(std::size_t person) const {
    bool const is_nowhere = place_[person] + 1 == free_.size();
    return is_nowhere ? std::nullopt : std::optional(place_[person]);
  }

 private:
  static constexpr std::size_t unset = static_cast<std::size_t>(-1);

  // How a department that has one too many passes one on: whom, and where to; nobody where it passes on to the outside or the outside to
  // it.
  struct Way {
    std::int64_t cost = barred; // of this step and of all that follow
    std::size_t person = unset, to = unset;
  };

  // The outside of all departments: one with a free place gives it what it has too many, one with somebody can be asked for it back.
  std::size_t outside() const { return free_.size(); }

  std::int64_t cost_through(std::size_t person, std::size_t department) const {
    if (cost_[person][department] == barred || ways_[department].cost == barred) return barred;
    return cost_[person][department] + ways_[department].cost;
  }

  void move(std::size_t person, std::size_t department) {
    if (place_[person] != unset) {
      ++free_[place_[person]];
      --held_[place_[person]];
    }
    place_[person] = department;
    --free_[department];
    ++held_[department];
  }

  void follow_from(std::size_t department) {
    for (std::size_t at = department; ways_[at].to != unset; at = ways_[at].to)
      if (ways_[at].person != unset) move(ways_[at].person, ways_[at].to);
  }

  // Shortest ways from everywhere to `end`, by relaxing until nothing gets cheaper. No way gets cheaper by going round, because the
  // placement is of least cost. Only people from `first_movable` on are passed on.
  void find_ways_to(std::size_t end, std::size_t first_movable) {
    ways_.assign(free_.size() + 1, {});
    ways_[end].cost = 0;
    for (bool cheaper = true; cheaper;) {
      cheaper = false;
      for (std::size_t d = 0; d < free_.size(); ++d) {
        if (free_[d] > 0) cheaper = improve(d, ways_[outside()].cost, unset, outside()) || cheaper;
        if (held_[d] > 0) cheaper = improve(outside(), ways_[d].cost, unset, d) || cheaper;
      }
      for (std::size_t p = first_movable; p < place_.size(); ++p) {
        if (place_[p] == unset) continue;
        for (std::size_t d = 0; d < free_.size(); ++d) {
          std::int64_t const onward = d == place_[p] ? barred : cost_through(p, d);
          if (onward != barred) cheaper = improve(place_[p], onward - cost_[p][place_[p]], p, d) || cheaper;
        }
      }
    }
  }

  bool improve(std::size_t from, std::int64_t cost, std::size_t person, std::size_t to) {
    if (cost >= ways_[from].cost) return false;
    ways_[from] = {cost, person, to};
    return true;
  }

  std::vector<std::vector<std::int64_t>> cost_; // [person][department, then nowhere]
  std::vector<std::int64_t> free_, held_;       // places of each department, then of nowhere
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
  for (std::size_t p = 0; p < people.size(); ++p) flow.add(p);
  // Of all optima the smallest list: one after the other takes the first department that still belongs to one, and stays there.
  std::vector<std::optional<std::size_t>> placed;
  for (std::size_t p = 0; p < people.size(); ++p) {
    flow.move_to_first(p);
    placed.push_back(flow.place_of(p));
  }
  return placed;
}

} // namespace shiji::allocation
