// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <iosfwd>
#include <span>
#include <string_view>

namespace shiji::calc {

// The names `run_calc` answers to: due, score, index, grade, pay, flags, match, panel, bundle, yoy.
std::span<std::string_view const> form_names();

// `shiji calc FORM < in > out`: one JSON object in, one line of JSON out. Returns 0 when done; 2 on an unknown form or bad input, with
// nothing on `out` and every fault on `err`, one `path: reason` a line.
int run_calc(std::string_view form, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace shiji::calc
