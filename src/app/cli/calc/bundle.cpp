// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"
#include "core/arithmetic/checked.hpp"
#include "core/critical_path/critical_path.hpp"

#include <algorithm>
#include <set>

#include <boost/json/array.hpp>

namespace shiji::calc {

namespace {

namespace json = boost::json;
using critical_path::Item;

// A predecessor as named, to be found once all items are read.
struct Mention {
  std::string id;
  std::string path;
};

struct Bundle {
  std::vector<Item> items;
  std::vector<std::vector<Mention>> after;
  std::int64_t materials_before = 0;
  std::set<std::string> materials;
  std::int64_t surveys = 0;
  bool ids_are_sound = true; // false where one could not be read: who is unknown can then not be told
};

std::vector<Mention> read_ids(ObjectReader& reader, std::string_view key, Faults& faults) {
  std::vector<Mention> mentions;
  Node const* const list = reader.list(key);
  if (!list) return mentions;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    std::string path = path_of(reader.path(key), i);
    if (auto id = as_id(list->items[i], path, faults)) mentions.push_back({std::move(*id), std::move(path)});
  }
  return mentions;
}

Bundle read_bundle(ObjectReader& input, Faults& faults) {
  Bundle bundle;
  Node const* const list = input.list("items");
  if (list && list->items.empty()) faults.add("items", "the list is empty");
  UniqueIds ids(faults);
  for (std::size_t i = 0; list && i < list->items.size(); ++i) {
    ObjectReader reader(list->items[i], path_of("items", i), faults);
    auto const id = reader.id("id");
    ids.add(id, reader.path("id"));
    bundle.ids_are_sound = bundle.ids_are_sound && reader.has_text("id");
    reader.id("department");
    bundle.items.push_back({id.value_or(""), reader.integer("days", not_negative).value_or(0), {}});
    bundle.after.push_back(read_ids(reader, "after", faults));
    for (auto& material : read_ids(reader, "materials", faults)) {
      ++bundle.materials_before;
      bundle.materials.insert(std::move(material.id));
    }
    bundle.surveys += reader.boolean("needs_survey").value_or(false) ? 1 : 0;
    reader.close();
  }
  return bundle;
}

void find_predecessors(Bundle& bundle, Faults& faults) {
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < bundle.items.size(); ++i) places.emplace(bundle.items[i].id, i);
  for (std::size_t i = 0; i < bundle.items.size(); ++i) {
    for (auto const& mention : bundle.after[i]) {
      auto const place = places.find(mention.id);
      if (place != places.end())
        bundle.items[i].after.push_back(place->second);
      else if (bundle.ids_are_sound)
        faults.add(mention.path, "the predecessor " + quoted(mention.id) + " is unknown");
    }
  }
}

void check_cycles(std::vector<Item> const& items, Faults& faults) {
  for (auto const& cycle : critical_path::find_cycles(items)) {
    std::string ids;
    for (std::size_t const i : cycle) ids += items[i].id + " → ";
    faults.add(path_of(path_of("items", cycle.front()), "after"), "cycle: " + ids + items[cycle.front()].id);
  }
}

json::object answer(Bundle const& bundle) {
  auto const plan = critical_path::plan(bundle.items);
  json::array path;
  for (std::size_t const i : plan.critical_path) path.emplace_back(bundle.items[i].id);
  json::object slack;
  for (std::size_t i = 0; i < bundle.items.size(); ++i) slack[bundle.items[i].id] = plan.slack[i];
  auto const distinct = static_cast<std::int64_t>(bundle.materials.size());
  return {{"sequential_days", plan.sequential_days},
          {"parallel_days", plan.parallel_days},
          {"critical_path", std::move(path)},
          {"slack", std::move(slack)},
          {"materials", {{"before", bundle.materials_before}, {"after", distinct}}},
          {"surveys", {{"before", bundle.surveys}, {"after", bundle.surveys > 0 ? 1 : 0}}}};
}

} // namespace

json::object calc_bundle(Node const& node, Faults& faults) {
  ObjectReader input(node, "", faults);
  auto bundle = read_bundle(input, faults);
  input.close();
  find_predecessors(bundle, faults);
  check_cycles(bundle.items, faults);
  if (!faults.empty()) return {};
  try {
    return answer(bundle);
  } catch (Overflow const&) {
    faults.add("items", "overflow: the days sum past 64 bits");
    return {};
  }
}

} // namespace shiji::calc
