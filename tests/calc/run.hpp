// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/calc/calc.hpp"

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::calc_tests {

struct Ran {
  int status;
  std::string out;
  std::string err;
};

inline Ran run(std::string_view form, std::string const& input) {
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  int const status = calc::run_calc(form, in, out, err);
  return {status, out.str(), err.str()};
}

inline std::vector<std::string> lines_of(std::string const& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

// One input that is refused: for each expected line of standard error its path and something its reason names.
struct Refused {
  char const* input;
  struct Line {
    char const* path;
    char const* names;
  };
  std::vector<Line> lines;
};

// Empty where the input was refused just so; else what was said instead.
inline std::string difference(std::string_view form, Refused const& refused) {
  Ran const ran = run(form, refused.input);
  std::string const said = std::string(refused.input) + "\n" + ran.out + ran.err;
  auto const lines = lines_of(ran.err);
  if (ran.status != 2 || !ran.out.empty() || lines.size() != refused.lines.size()) return said;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string const path = std::string(refused.lines[i].path) + ": ";
    if (!lines[i].starts_with(path) || lines[i].find(refused.lines[i].names, path.size()) == std::string::npos) return said;
  }
  return {};
}

} // namespace shiji::calc_tests
