// SPDX-License-Identifier: Apache-2.0
#include "modules/search/kinds.hpp"

#include <algorithm>
#include <stdexcept>

namespace shiji::search {
namespace {

std::vector<Kind>& declared() {
  static std::vector<Kind> all;
  return all;
}

auto find(std::string_view name) {
  return std::find_if(declared().begin(), declared().end(), [&](Kind const& kind) { return kind.name == name; });
}

} // namespace

void declare_kind(Kind kind) {
  auto const known = find(kind.name);
  if (known == declared().end())
    declared().push_back(std::move(kind));
  else
    *known = std::move(kind); // the list of modules was made again
}

std::vector<Kind> const& kinds() { return declared(); }

Kind const& kind_named(std::string_view name) {
  auto const known = find(name);
  if (known == declared().end()) throw std::logic_error("no module declared that it is found by search: " + std::string(name));
  return *known;
}

} // namespace shiji::search
