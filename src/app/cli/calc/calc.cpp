// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/calc.hpp"

#include "app/cli/calc/forms.hpp"
#include "core/arithmetic/checked.hpp"

#include <algorithm>
#include <array>
#include <istream>
#include <iterator>
#include <ostream>
#include <string>

#include <boost/json/serialize.hpp>

namespace shiji::calc {

namespace {

using Form = boost::json::object (*)(Node const&, Faults&);

constexpr std::array<std::string_view, 10> names = {"due", "score", "index", "grade", "pay", "flags", "match", "panel", "bundle", "yoy"};
constexpr std::array<Form, names.size()> forms = {calc_due,   calc_score, calc_index, calc_grade,  calc_pay,
                                                  calc_flags, calc_match, calc_panel, calc_bundle, calc_yoy};

boost::json::object answer(Form form, std::string_view bytes, Faults& faults) {
  auto const input = read_tree(bytes, faults);
  if (!input) return {};
  try {
    return form(*input, faults);
  } catch (Overflow const& overflow) {
    faults.add("input", std::string("overflow: ") + overflow.what());
    return {};
  }
}

} // namespace

std::span<std::string_view const> form_names() { return names; }

int run_calc(std::string_view form, std::istream& in, std::ostream& out, std::ostream& err) {
  auto const which = std::ranges::find(names, form);
  if (which == names.end()) {
    err << "calc: there is no form " << quoted(form) << "; the forms are";
    for (auto const name : names) err << ' ' << name;
    err << '\n';
    return 2;
  }
  std::string const bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  Faults faults;
  auto const result = answer(forms[static_cast<std::size_t>(which - names.begin())], bytes, faults);
  for (auto const& fault : faults.list()) err << fault.path << ": " << fault.reason << '\n';
  if (!faults.empty()) return 2;
  out << boost::json::serialize(result) << '\n';
  return 0;
}

} // namespace shiji::calc
