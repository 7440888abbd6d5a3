// SPDX-License-Identifier: Apache-2.0
#include "core/allocation/coordinated_round.hpp"

#include <algorithm>
#include <tuple>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji::allocation;

namespace {

using Placement = std::vector<std::optional<std::size_t>>;

struct Round {
  std::vector<Unplaced> people;
  std::vector<OpenDepartment> departments;
};

Round any_round() {
  Round round;
  auto const people = *rc::gen::inRange<std::size_t>(0, 6), departments = *rc::gen::inRange<std::size_t>(0, 4);
  for (std::size_t p = 0; p < people; ++p) {
    Unplaced person{{}, *rc::gen::inRange<std::int64_t>(1, 4)};
    for (std::size_t d = 0; d < departments; ++d)
      if (*rc::gen::arbitrary<bool>())
        person.choices.insert(
            person.choices.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(person.choices.size()) + 1), d);
    round.people.push_back(person);
  }
  for (std::size_t d = 0; d < departments; ++d) {
    OpenDepartment department{*rc::gen::inRange<std::int64_t>(0, 3), *rc::gen::inRange<std::int64_t>(1, 4), {}};
    for (std::size_t p = 0; p < people; ++p)
      if (*rc::gen::inRange(0, 4) != 0) department.acceptable.push_back(p);
    round.departments.push_back(department);
  }
  return round;
}

// The better placement is the smaller: how many are left out, what the rest costs, and the list itself, nothing coming last.
auto worth(Round const& round, Placement const& placement) {
  std::int64_t left_out = 0, cost = 0;
  std::vector<std::size_t> list;
  for (std::size_t p = 0; p < placement.size(); ++p) {
    list.push_back(placement[p].value_or(round.departments.size()));
    if (placement[p])
      cost += placement_cost(round.people[p], *placement[p], round.departments[*placement[p]]);
    else
      ++left_out;
  }
  return std::tuple(left_out, cost, list);
}

// Tries every placement there is.
void try_all(Round const& round, Placement& tried, Placement& best, std::vector<std::int64_t>& taken) {
  std::size_t const p = tried.size();
  if (p == round.people.size()) {
    if (best.size() != p || worth(round, tried) < worth(round, best)) best = tried;
    return;
  }
  for (std::size_t d = 0; d <= round.departments.size(); ++d) {
    bool const is_nowhere = d == round.departments.size();
    if (!is_nowhere && (taken[d] == round.departments[d].free_places ||
                        std::ranges::find(round.departments[d].acceptable, p) == round.departments[d].acceptable.end()))
      continue;
    if (!is_nowhere) ++taken[d];
    tried.push_back(is_nowhere ? std::nullopt : std::optional(d));
    try_all(round, tried, best, taken);
    tried.pop_back();
    if (!is_nowhere) --taken[d];
  }
}

} // namespace

TEST_CASE("a placement costs ten thousand for each choice, one more for an unlisted department, and the distance of the levels") {
  Unplaced const person{{2, 0}, 5};
  CHECK(placement_cost(person, 2, {1, 5, {}}) == 10'000);
  CHECK(placement_cost(person, 0, {1, 3, {}}) == 20'002);
  CHECK(placement_cost(person, 1, {1, 8, {}}) == 30'003);
  CHECK(placement_cost({{}, 1}, 0, {1, 1, {}}) == 10'000);
}

TEST_CASE("somebody moves on where that places one more, and whoever nobody accepts stays without") {
  std::vector<Unplaced> const people = {{{0, 1}, 1}, {{0}, 1}, {{0}, 1}};
  std::vector<OpenDepartment> const departments = {{1, 1, {0, 1}}, {1, 1, {0}}};
  CHECK(place_in_coordinated_round(people, departments) == Placement{1, 0, std::nullopt});
}

TEST_CASE("of placements that cost the same, the smallest list of departments is taken") {
  std::vector<Unplaced> const people = {{{1, 0}, 1}, {{1, 0}, 1}};
  std::vector<OpenDepartment> const departments = {{1, 1, {0, 1}}, {1, 1, {0, 1}}};
  CHECK(place_in_coordinated_round(people, departments) == Placement{0, 1});
}

TEST_CASE("two who cost the same either way round are placed so that the list is the smallest, with places left over") {
  std::vector<Unplaced> const people = {{{1}, 2}, {{1, 0}, 2}};
  std::vector<OpenDepartment> const departments = {{2, 2, {0, 1}}, {1, 1, {0, 1}}};
  CHECK(place_in_coordinated_round(people, departments) == Placement{0, 1});
}

TEST_CASE("the coordinated round finds what trying every placement finds") {
  CHECK(rc::check("the best placement, and of equals the smallest", [] {
    for (int rounds = 0; rounds < 10; ++rounds) {
      Round const round = any_round();
      Placement tried, best;
      std::vector<std::int64_t> taken(round.departments.size(), 0);
      try_all(round, tried, best, taken);
      RC_ASSERT(place_in_coordinated_round(round.people, round.departments) == best);
    }
  }));
}
