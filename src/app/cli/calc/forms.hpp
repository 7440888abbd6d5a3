// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/calc/fault.hpp"
#include "app/cli/calc/tree.hpp"

#include <boost/json/object.hpp>

namespace shiji::calc {

// Each form reads the input, adds every fault it finds, and computes only where there is none: with faults the answer is empty.
// A result that does not fit throws Overflow.
boost::json::object calc_due(Node const& input, Faults& faults);
boost::json::object calc_score(Node const& input, Faults& faults);
boost::json::object calc_index(Node const& input, Faults& faults);
boost::json::object calc_grade(Node const& input, Faults& faults);
boost::json::object calc_pay(Node const& input, Faults& faults);
boost::json::object calc_flags(Node const& input, Faults& faults);
boost::json::object calc_match(Node const& input, Faults& faults);
boost::json::object calc_panel(Node const& input, Faults& faults);
boost::json::object calc_bundle(Node const& input, Faults& faults);
boost::json::object calc_yoy(Node const& input, Faults& faults);

} // namespace shiji::calc
