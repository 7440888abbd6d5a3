// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"
#include "core/arithmetic/checked.hpp"
#include "core/scoring/indicator.hpp"

#include <algorithm>
#include <array>

#include <boost/json/array.hpp>

namespace shiji::calc {

namespace {

namespace json = boost::json;
using namespace shiji::scoring;

constexpr std::array<std::string_view, 10> keys_of_types = {"target_x100", "credits_x100", "deducts_x100", "numerator",  "denominator",
                                                            "target_bp",   "ratings",      "days_late",    "penalty_bp", "done"};

struct Indicator {
  std::string id;
  std::string path;
  std::int64_t weight = 0;
  IndicatorInput input;
};

void read_actual(ObjectReader& reader, IndicatorInput& input) {
  input.target_x100 = reader.integer("target_x100", not_negative);
  input.credits_x100 = reader.integers_or_none("credits_x100", not_negative);
  input.deducts_x100 = reader.integers_or_none("deducts_x100", not_negative);
}

void read_rate(ObjectReader& reader, IndicatorInput& input) {
  input.numerator = reader.integer("numerator", not_negative).value_or(0);
  input.denominator = reader.integer("denominator", not_negative).value_or(0);
  input.target_bp = reader.integer("target_bp", {1});
}

void read_rating(ObjectReader& reader, IndicatorInput& input) {
  input.ratings_x100 = reader.integers("ratings", {1, 5}).value_or(std::vector<std::int64_t>());
  for (auto& rating : input.ratings_x100) rating *= 100;
}

void read_deadline(ObjectReader& reader, IndicatorInput& input) {
  input.days_late = reader.integers("days_late", not_negative).value_or(std::vector<std::int64_t>());
  input.penalty_bp = reader.integer("penalty_bp", basis_points).value_or(0);
}

void read_by_type(ObjectReader& reader, IndicatorInput& input) {
  switch (input.type) {
  case IndicatorType::more:
  case IndicatorType::less: return read_actual(reader, input);
  case IndicatorType::rate: return read_rate(reader, input);
  case IndicatorType::rating: return read_rating(reader, input);
  case IndicatorType::deadline: return read_deadline(reader, input);
  case IndicatorType::done: input.done = reader.boolean("done").value_or(false);
  }
}

Indicator read_indicator(Node const& node, std::string path, UniqueIds& ids, Faults& faults) {
  ObjectReader reader(node, path, faults);
  Indicator indicator;
  auto const id = reader.id("id");
  ids.add(id, reader.path("id"));
  indicator.id = id.value_or("");
  indicator.path = std::move(path);
  auto const type = reader.named<IndicatorType>("type");
  indicator.weight = reader.integer("weight", not_negative).value_or(0);
  indicator.input.type = type.value_or(IndicatorType::more);
  indicator.input.cap_bp = reader.integer_or("cap_bp", default_cap_bp(indicator.input.type), {0, largest_cap_bp});
  if (type)
    read_by_type(reader, indicator.input);
  else
    for (auto const key : keys_of_types) reader.ignore(key);
  reader.close();
  return indicator;
}

json::object answer(std::vector<Indicator> const& indicators, std::map<std::string, std::int64_t> const& sections, std::int64_t bundle_bp,
                    Faults& faults) {
  json::array scored;
  json::array not_assessed;
  std::vector<WeightedScore> assessed;
  for (auto const& indicator : indicators) {
    try {
      auto const own = own_score_x100(indicator.input);
      if (!own) {
        not_assessed.emplace_back(indicator.id);
        continue;
      }
      auto const section = sections.find(indicator.id);
      auto const of_section = section == sections.end() ? std::nullopt : std::optional(section->second);
      std::int64_t const score = bundled_score_x100(*own, of_section, bundle_bp);
      assessed.push_back({indicator.weight, score});
      scored.push_back(json::object{{"id", indicator.id}, {"own_x100", *own}, {"score_x100", score}});
    } catch (Overflow const& overflow) {
      faults.add(indicator.path, "overflow in the score of " + quoted(indicator.id) + ": " + overflow.what());
    }
  }
  auto const total = weighted_total_x100(assessed);
  return {{"indicators", std::move(scored)},
          {"not_assessed", std::move(not_assessed)},
          {"total_x100", total ? json::value(*total) : json::value(nullptr)}};
}

} // namespace

json::object calc_score(Node const& node, Faults& faults) {
  ObjectReader input(node, "", faults);
  std::int64_t const bundle_bp = input.integer_or("bundle_bp", 0, basis_points);
  std::map<std::string, std::int64_t> sections;
  if (Node const* const given = input.optional("section_x100"))
    sections = as_integers_by_id(*given, "section_x100", not_negative, faults).value_or(sections);
  std::vector<Indicator> indicators;
  UniqueIds ids(faults);
  if (Node const* const list = input.list("indicators"))
    for (std::size_t i = 0; i < list->items.size(); ++i)
      indicators.push_back(read_indicator(list->items[i], path_of("indicators", i), ids, faults));
  input.close();
  if (!faults.empty()) return {};
  return answer(indicators, sections, bundle_bp, faults);
}

} // namespace shiji::calc
