// SPDX-License-Identifier: Apache-2.0
#include "core/flags/flags.hpp"

#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"
#include "core/arithmetic/checked.hpp"

#include <algorithm>

#include <boost/json/array.hpp>

namespace shiji::calc {

namespace {

namespace json = boost::json;

struct FlagClass {
  std::string id;
  std::string path;
  std::int64_t flags = 1;
  std::vector<flags::PointRule> rules;
  std::vector<flags::Competitor> competitors;
};

std::vector<flags::PointRule> read_rules(ObjectReader& reader, Faults& faults) {
  std::vector<flags::PointRule> rules;
  Node const* const list = reader.list("rules");
  if (!list) return rules;
  UniqueIds metrics(faults);
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    ObjectReader rule(list->items[i], path_of(reader.path("rules"), i), faults);
    auto const metric = rule.id("metric");
    metrics.add(metric, rule.path("metric"));
    flags::PointRule read{metric.value_or(""), rule.integer("points_x100").value_or(0), std::nullopt};
    Node const* const cap = rule.optional("cap_x100");
    if (cap && cap->kind != Node::Kind::null) read.cap_x100 = as_integer(*cap, rule.path("cap_x100"), not_negative, faults);
    rule.close();
    rules.push_back(std::move(read));
  }
  return rules;
}

// Classes in the order given. Where an id could not be read, who is unknown cannot be told.
struct Classes {
  std::vector<FlagClass> list;
  bool is_sound = true;
};

Classes read_classes(ObjectReader& input, Faults& faults) {
  Classes classes;
  Node const* const list = input.list("classes");
  classes.is_sound = list != nullptr;
  if (!list) return classes;
  UniqueIds ids(faults);
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    ObjectReader reader(list->items[i], path_of("classes", i), faults);
    auto const id = reader.id("id");
    ids.add(id, reader.path("id"));
    FlagClass read{id.value_or(""), path_of("classes", i), reader.integer("flags", {1}).value_or(1), read_rules(reader, faults), {}};
    reader.close();
    classes.is_sound = classes.is_sound && reader.has_text("id");
    classes.list.push_back(std::move(read));
  }
  return classes;
}

// Puts every competitor into its class.
void read_competitors(ObjectReader& input, Classes& classes, Faults& faults) {
  Node const* const list = input.list("competitors");
  if (!list) return;
  UniqueIds ids(faults);
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    ObjectReader reader(list->items[i], path_of("competitors", i), faults);
    auto const id = reader.id("id");
    ids.add(id, reader.path("id"));
    auto const class_id = reader.id("class");
    flags::Competitor competitor{id.value_or(""), {}};
    if (Node const* const metrics = reader.required("metrics"))
      competitor.metrics = as_integers_by_id(*metrics, reader.path("metrics"), not_negative, faults).value_or(competitor.metrics);
    reader.close();
    if (!class_id) continue;
    auto const own = std::ranges::find(classes.list, *class_id, &FlagClass::id);
    if (own != classes.list.end())
      own->competitors.push_back(std::move(competitor));
    else if (classes.is_sound)
      faults.add(reader.path("class"), "the class " + quoted(*class_id) + " of " + quoted(competitor.id) + " is unknown");
  }
}

json::array table_of(FlagClass const& one, Faults& faults) {
  json::array table;
  try {
    for (auto const& standing : flags::month_table(one.rules, one.competitors, one.flags))
      table.push_back(
          json::object{{"id", standing.id}, {"points_x100", standing.points_x100}, {"rank", standing.rank}, {"flag", standing.flag}});
  } catch (Overflow const& overflow) {
    faults.add(one.path, "overflow in the points of the class " + quoted(one.id) + ": " + overflow.what());
  }
  return table;
}

} // namespace

json::object calc_flags(Node const& node, Faults& faults) {
  ObjectReader input(node, "", faults);
  auto classes = read_classes(input, faults);
  read_competitors(input, classes, faults);
  input.close();
  if (!faults.empty()) return {};
  json::array answer;
  for (auto const& one : classes.list) answer.push_back(json::object{{"id", one.id}, {"table", table_of(one, faults)}});
  return {{"classes", std::move(answer)}};
}

} // namespace shiji::calc
