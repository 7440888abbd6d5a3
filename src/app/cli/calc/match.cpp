// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"
#include "core/matching/matching.hpp"

#include <algorithm>
#include <set>

#include <boost/json/array.hpp>

namespace shiji::calc {

namespace {

namespace json = boost::json;
using namespace shiji::matching;

// The ids of one side and where each stands in its list.
struct Side {
  std::string_view noun;
  std::vector<std::string> ids;
  std::map<std::string, std::size_t> places;
  bool is_sound = true; // false where an id could not be read: who is unknown can then not be told
};

struct Election {
  Side staff{"member of staff", {}, {}};
  Side departments{"department", {}, {}};
  Market market;
  std::vector<std::int64_t> least; // `min` of each department
};

void read_ids(ObjectReader& input, std::string_view key, Side& side, Faults& faults) {
  Node const* const list = input.list(key);
  side.is_sound = list != nullptr;
  if (!list) return;
  UniqueIds ids(faults);
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    ObjectReader reader(list->items[i], path_of(key, i), faults);
    auto const id = reader.id("id");
    ids.add(id, reader.path("id"));
    side.is_sound = side.is_sound && reader.has_text("id");
    side.ids.push_back(id.value_or(""));
    side.places.emplace(side.ids.back(), i);
  }
}

// The place an id names on its side; a fault where it names none.
std::optional<std::size_t> place_of(std::string const& id, Side const& side, std::string const& path, Faults& faults) {
  auto const place = side.places.find(id);
  if (place != side.places.end()) return place->second;
  if (side.is_sound) faults.add(path, "the " + std::string(side.noun) + " " + quoted(id) + " is unknown");
  return std::nullopt;
}

// A list of ids of one side, none twice.
std::vector<std::size_t> read_order(Node const& node, std::string const& path, Side const& side, Faults& faults) {
  std::vector<std::size_t> order;
  if (!as_list(node, path, faults)) return order;
  UniqueIds ids(faults);
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    auto const id = as_id(node.items[i], path_of(path, i), faults);
    ids.add(id, path_of(path, i));
    auto const place = id ? place_of(*id, side, path_of(path, i), faults) : std::nullopt;
    if (place) order.push_back(*place);
  }
  return order;
}

void read_staff(Node const& node, std::string const& path, Election& election, Faults& faults) {
  std::vector<std::size_t>& prefers = election.market.prefers.emplace_back();
  if (node.kind != Node::Kind::object) return; // read_ids said so
  ObjectReader reader(node, path, faults);
  reader.ignore("id");
  if (Node const* const list = reader.required("prefers"))
    prefers = read_order(*list, reader.path("prefers"), election.departments, faults);
  reader.close();
}

std::vector<std::size_t> read_scores(Node const& node, std::string const& path, Side const& staff, std::string_view seed, Faults& faults) {
  auto const scores = as_integers_by_id(node, path, any_integer, faults);
  if (node.kind == Node::Kind::object)
    for (auto const& member : node.members)
      if (!member.key.empty()) place_of(member.key, staff, path_of(path, member.key), faults);
  std::vector<ScoredApplicant> applicants;
  if (!scores) return {};
  for (auto const& [id, score] : *scores)
    if (auto const place = staff.places.find(id); place != staff.places.end()) applicants.push_back({place->second, id, score});
  return order_by_score(applicants, seed);
}

// Whether the department gives scores, so that a seed is needed.
bool read_department(Node const& node, std::string const& path, Election& election, std::string_view seed, Faults& faults) {
  election.market.ranks.emplace_back();
  election.market.quota.push_back(0);
  election.least.push_back(0);
  if (node.kind != Node::Kind::object) return false; // read_ids said so
  ObjectReader reader(node, path, faults);
  reader.ignore("id");
  election.market.quota.back() = reader.integer("quota", not_negative).value_or(0);
  election.least.back() = reader.integer_or("min", 0, not_negative);
  Node const* const ranks = reader.optional("ranks");
  Node const* const scores = reader.optional("scores_x100");
  if (!ranks == !scores) faults.add(path, ranks ? "it has both ranks and scores_x100" : "it has neither ranks nor scores_x100");
  if (ranks) election.market.ranks.back() = read_order(*ranks, reader.path("ranks"), election.staff, faults);
  if (scores) election.market.ranks.back() = read_scores(*scores, reader.path("scores_x100"), election.staff, seed, faults);
  reader.close();
  return scores != nullptr;
}

void read_forbidden(ObjectReader& input, Election& election, Faults& faults) {
  Node const* const list = input.optional("forbidden");
  if (!list || !as_list(*list, "forbidden", faults)) return;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    Node const& pair = list->items[i];
    std::string const path = path_of("forbidden", i);
    if (!as_list(pair, path, faults)) continue;
    if (pair.items.size() != 2) {
      faults.add(path, "expected a pair of staff and department, found " + std::to_string(pair.items.size()) + " values");
      continue;
    }
    auto const find = [&](std::size_t which, Side const& side) {
      auto const id = as_id(pair.items[which], path_of(path, which), faults);
      return id ? place_of(*id, side, path_of(path, which), faults) : std::nullopt;
    };
    auto const staff = find(0, election.staff);
    auto const department = find(1, election.departments);
    if (staff && department && faults.empty()) strike(election.market, *staff, *department);
  }
}

Election read_election(ObjectReader& input, Faults& faults) {
  Election election;
  Node const* const seed = input.optional("seed");
  auto const seed_text = seed ? as_text(*seed, "seed", faults) : std::nullopt;
  read_ids(input, "staff", election.staff, faults);
  read_ids(input, "departments", election.departments, faults);
  bool needs_seed = false;
  for (std::size_t i = 0; i < election.staff.ids.size(); ++i)
    read_staff(input.optional("staff")->items[i], path_of("staff", i), election, faults);
  for (std::size_t i = 0; i < election.departments.ids.size(); ++i)
    needs_seed |=
        read_department(input.optional("departments")->items[i], path_of("departments", i), election, seed_text.value_or(""), faults);
  if (needs_seed && !seed) faults.add("seed", "the key \"seed\" is missing: a department gives scores_x100");
  read_forbidden(input, election, faults);
  input.close();
  return election;
}

json::object answer(Election const& election) {
  auto const matching = match_stably(election.market);
  auto const matched = count_matched(election.market, matching);
  std::map<std::string, std::size_t> const& staff = election.staff.places;
  json::array matches;
  json::array unmatched;
  for (auto const& [id, place] : staff) {
    if (matching[place])
      matches.push_back(json::array{id, election.departments.ids[*matching[place]]});
    else
      unmatched.emplace_back(id);
  }
  json::array under_minimum;
  for (auto const& [id, place] : election.departments.places)
    if (matched[place] < election.least[place]) under_minimum.emplace_back(id);
  return {{"matches", std::move(matches)},
          {"unmatched", std::move(unmatched)},
          {"under_minimum", std::move(under_minimum)},
          {"blocking_pairs", count_blocking_pairs(election.market, matching)}};
}

} // namespace

json::object calc_match(Node const& node, Faults& faults) {
  ObjectReader input(node, "", faults);
  auto const election = read_election(input, faults);
  if (!faults.empty()) return {};
  return answer(election);
}

} // namespace shiji::calc
