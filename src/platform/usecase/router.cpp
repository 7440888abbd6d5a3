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

namespace {

// Of /api/facts/{fact_id} it is facts: what most routes differ in.
template<class Segments>
std::string_view noun_of(Segments const& segments) {
  return segments.size() > 1 && parameter_name(segments[1]).empty() ? std::string_view(segments[1]) : std::string_view();
}

// How many segments of a route a path has literally; nothing where it does not fit.
std::optional<std::size_t> literals_that_fit(std::vector<std::string_view> const& route, std::vector<std::string> const& path) {
  if (route.size() != path.size()) return std::nullopt;
  std::size_t literals = 0;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (!parameter_name(route[i]).empty()) continue;
    if (route[i] != path[i]) return std::nullopt;
    ++literals;
  }
  return literals;
}

} // namespace

void Router::add(Route route) {
  for (Entry const& entry : entries_)
    if (entry.route.method == route.method && entry.route.path == route.path)
      throw std::logic_error("route declared twice: " + std::string(route.method) + " " + std::string(route.path));
  auto segments = split_path(route.path);
  by_noun_[noun_of(segments)].push_back(entries_.size());
  entries_.push_back({std::move(route), std::move(segments)});
}

Router::Match Router::find(std::string_view method, std::vector<std::string> const& segments) const {
  Match best;
  Entry const* best_entry = nullptr;
  std::size_t best_literals = 0;
  for (std::string_view const noun : {noun_of(segments), std::string_view()}) {
    auto const bucket = by_noun_.find(noun);
    if (bucket == by_noun_.end()) continue;
    for (std::size_t const place : bucket->second) {
      Entry const& entry = entries_[place];
      auto const literals = literals_that_fit(entry.segments, segments);
      if (!literals) continue;
      best.path_known = true;
      if (entry.route.method != method || (best_entry && *literals <= best_literals)) continue;
      best_entry = &entry;
      best_literals = *literals;
    }
  }
  if (!best_entry) return best;
  best.route = &best_entry->route;
  for (std::size_t i = 0; i < segments.size(); ++i)
    if (auto const name = parameter_name(best_entry->segments[i]); !name.empty()) best.parameters.emplace_back(name, segments[i]);
  return best;
}

std::vector<Route> Router::all() const {
  std::vector<Route> routes;
  for (Entry const& entry : entries_) routes.push_back(entry.route);
  return routes;
}

} // namespace shiji
