// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/router.hpp"

#include <stdexcept>

namespace shiji {

std::vector<std::string_view> split_path(std::string_view path) {
  std::vector<std::string_view> segments;
  while (!path.empty()) {
    path.remove_prefix(1);
    std::size_t const slash = path.find('/');
    segments.push_back(path.substr(0, slash));
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash);
  }
  return segments;
}

std::string_view parameter_name(std::string_view segment) {
  return segment.starts_with('{') ? segment.substr(1, segment.size() - 2) : std::string_view();
}

void Router::add(Route route) {
  for (Entry const& entry : entries_)
    if (entry.route.method == route.method && entry.route.path == route.path)
      throw std::logic_error("route declared twice: " + std::string(route.method) + " " + std::string(route.path));
  auto segments = split_path(route.path);
  entries_.push_back({std::move(route), std::move(segments)});
}

Router::Match Router::find(std::string_view method, std::vector<std::string> const& segments) const {
  Match best;
  std::size_t best_literals = 0;
  for (Entry const& entry : entries_) {
    if (entry.segments.size() != segments.size()) continue;
    Parameters parameters;
    std::size_t literals = 1;
    bool fits = true;
    for (std::size_t i = 0; fits && i < segments.size(); ++i) {
      auto const name = parameter_name(entry.segments[i]);
      if (!name.empty())
        parameters.emplace_back(name, segments[i]);
      else if (entry.segments[i] == segments[i])
        ++literals;
      else
        fits = false;
    }
    if (!fits) continue;
    best.path_known = true;
    if (entry.route.method != method || literals <= best_literals) continue;
    best.route = &entry.route;
    best.parameters = std::move(parameters);
    best_literals = literals;
  }
  return best;
}

std::vector<Route> Router::all() const {
  std::vector<Route> routes;
  for (Entry const& entry : entries_) routes.push_back(entry.route);
  return routes;
}

} // namespace shiji
