// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"
#include "core/arithmetic/checked.hpp"
#include "core/year_on_year/year_on_year.hpp"

namespace shiji::calc {

boost::json::object calc_yoy(Node const& node, Faults& faults) {
  ObjectReader input(node, "", faults);
  auto const current = input.integer("current_fen");
  auto const base = input.integer("base_fen");
  input.close();
  if (!faults.empty()) return {};
  try {
    auto const yoy_bp = year_on_year_bp(*current, *base);
    if (!yoy_bp) return {{"yoy_bp", nullptr}, {"reason", "base_not_positive"}};
    return {{"yoy_bp", *yoy_bp}};
  } catch (Overflow const&) {
    faults.add("current_fen",
               "overflow: the growth from " + std::to_string(*base) + " to " + std::to_string(*current) + " exceeds 64 bits");
    return {};
  }
}

} // namespace shiji::calc
