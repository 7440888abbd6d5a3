// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"
#include "core/scoring/dimension_index.hpp"

#include <boost/json/array.hpp>

namespace shiji::calc {

namespace {

namespace json = boost::json;
using namespace shiji::scoring;

constexpr Range score_range{0, 10'000};

json::value or_null(std::optional<std::int64_t> const& value) { return value ? json::value(*value) : json::value(nullptr); }

IndexDimension read_dimension(ObjectReader& reader, Faults& faults) {
  IndexDimension dimension;
  dimension.weight = reader.integer("weight", not_negative).value_or(0);
  UniqueIds ids(faults);
  Node const* const sources = reader.list("sources");
  if (!sources) return dimension;
  for (std::size_t i = 0; i < sources->items.size(); ++i) {
    ObjectReader source(sources->items[i], path_of(reader.path("sources"), i), faults);
    ids.add(source.id("id"), source.path("id"));
    IndexSource read;
    read.weight = source.integer("weight", not_negative).value_or(0);
    read.scores_x100 = source.integers("scores_x100", score_range).value_or(std::vector<std::int64_t>());
    source.close();
    dimension.sources.push_back(std::move(read));
  }
  return dimension;
}

} // namespace

json::object calc_index(Node const& node, Faults& faults) {
  ObjectReader input(node, "", faults);
  std::vector<std::string> names;
  std::vector<IndexDimension> dimensions;
  UniqueIds ids(faults);
  if (Node const* const list = input.list("dimensions")) {
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      ObjectReader reader(list->items[i], path_of("dimensions", i), faults);
      auto const id = reader.id("id");
      ids.add(id, reader.path("id"));
      names.push_back(id.value_or(""));
      dimensions.push_back(read_dimension(reader, faults));
      reader.close();
    }
  }
  input.close();
  if (!faults.empty()) return {};

  auto const index = score_index(dimensions);
  json::array scores;
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto const& score = index.dimensions[i];
    scores.push_back(json::object{{"id", names[i]}, {"score_x100", or_null(score.score_x100)}, {"coverage_bp", score.coverage_bp}});
  }
  return {{"dimensions", std::move(scores)}, {"total_x100", or_null(index.total_x100)}};
}

} // namespace shiji::calc
