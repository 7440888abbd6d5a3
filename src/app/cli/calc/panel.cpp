// SPDX-License-Identifier: Apache-2.0
#include "core/panel/panel.hpp"

#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"
#include "core/arithmetic/checked.hpp"

#include <set>

#include <boost/json/array.hpp>

namespace shiji::calc {

namespace {

namespace json = boost::json;

constexpr Range score_range{0, 10'000};

struct Drop {
  std::int64_t count = 1; // highest and lowest scores left out
  bool is_known = true;   // false where it could not be read
};

struct Part {
  std::string id;
  std::string path; // of `scores` or `value`
  std::int64_t weight_bp = 0;
  std::map<std::string, std::int64_t> points; // by candidate, rounded
  std::set<std::string> named;                // candidates the part names, whatever became of their points
  bool is_sound = false;                      // false where it has neither `scores` nor `value` as an object
};

void read_scores(Node const& scores, Drop drop, Part& part, Faults& faults) {
  for (auto const& member : scores.members) {
    std::string const path = path_of(part.path, member.key);
    part.named.insert(member.key);
    bool const sound = check_id(member.key, path, faults);
    auto const judges = as_integers(member.value, path, score_range, faults);
    if (!sound || !judges || !drop.is_known) continue;
    auto const mean = panel::trimmed_mean_x100(*judges, drop.count);
    if (mean)
      part.points.emplace(member.key, *mean);
    else
      faults.add(path, "the candidate " + quoted(member.key) + " has " + std::to_string(judges->size()) + " scores, too few to drop " +
                           std::to_string(drop.count) + " at either end");
  }
}

Part read_part(Node const& node, std::string const& path, Drop drop, UniqueIds& ids, std::optional<Int128>& weights, Faults& faults) {
  ObjectReader reader(node, path, faults);
  Part part;
  auto const id = reader.id("id");
  ids.add(id, reader.path("id"));
  part.id = id.value_or("");
  auto const weight = reader.integer("weight_bp", basis_points);
  weights = weights && weight ? std::optional(*weights + *weight) : std::nullopt;
  part.weight_bp = weight.value_or(0);
  Node const* const scores = reader.optional("scores");
  Node const* const value = reader.optional("value");
  reader.close();
  if (!reader.is_object()) return part;
  if (!scores == !value) {
    faults.add(path, "the part " + quoted(part.id) + (scores ? " has both scores and value" : " has neither scores nor value"));
    return part;
  }
  part.path = reader.path(scores ? "scores" : "value");
  Node const* const given = as_object(scores ? *scores : *value, part.path, faults);
  if (!given) return part;
  part.is_sound = true;
  if (scores) {
    read_scores(*given, drop, part, faults);
    return part;
  }
  for (auto const& member : given->members) part.named.insert(member.key);
  part.points = as_integers_by_id(*given, part.path, not_negative, faults).value_or(part.points);
  return part;
}

// Every candidate any part names is in every part.
std::set<std::string> candidates_of(std::vector<Part> const& parts, Faults& faults) {
  std::set<std::string> candidates;
  for (auto const& part : parts) candidates.insert(part.named.begin(), part.named.end());
  for (auto const& part : parts)
    for (auto const& candidate : candidates)
      if (part.is_sound && !part.named.contains(candidate))
        faults.add(part.path, "the candidate " + quoted(candidate) + " is missing from the part " + quoted(part.id));
  return candidates;
}

std::int64_t total_of(std::vector<Part> const& parts, std::string const& candidate) {
  std::vector<panel::WeightedPart> weighted;
  for (auto const& part : parts) weighted.push_back({part.weight_bp, part.points.at(candidate)});
  return panel::joined_total_x100(weighted);
}

json::array table_of(std::vector<Part> const& parts, std::set<std::string> const& candidates) {
  std::vector<panel::Standing> standings;
  for (auto const& candidate : candidates) standings.push_back({candidate, total_of(parts, candidate), 0});
  panel::order_table(standings);
  json::array table;
  for (auto const& standing : standings) {
    json::object points;
    for (auto const& part : parts) points[part.id] = part.points.at(standing.id);
    table.push_back(
        json::object{{"id", standing.id}, {"parts", std::move(points)}, {"total_x100", standing.total_x100}, {"rank", standing.rank}});
  }
  return table;
}

} // namespace

json::object calc_panel(Node const& node, Faults& faults) {
  ObjectReader input(node, "", faults);
  std::size_t const before = faults.count();
  Drop drop{input.integer_or("drop", 1, not_negative)};
  drop.is_known = faults.count() == before;
  std::vector<Part> parts;
  std::optional<Int128> weights = 0;
  Node const* const list = input.list("parts");
  UniqueIds ids(faults);
  for (std::size_t i = 0; list && i < list->items.size(); ++i)
    parts.push_back(read_part(list->items[i], path_of("parts", i), drop, ids, weights, faults));
  input.close();
  if (list && weights && *weights != 10'000)
    faults.add("parts", "the weights weight_bp sum to " + std::to_string(static_cast<std::int64_t>(*weights)) + ", not to 10000");
  auto const candidates = candidates_of(parts, faults);
  if (!faults.empty()) return {};
  return {{"table", table_of(parts, candidates)}};
}

} // namespace shiji::calc
