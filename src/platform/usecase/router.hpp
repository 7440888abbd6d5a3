// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/route.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace shiji {

// Finds the route of a request. Literal segments win over {parameters}.
class Router {
 public:
  using Parameters = std::vector<std::pair<std::string_view, std::string>>;
  struct Match {
    Route const* route = nullptr; // null: see path_known
    bool path_known = false;      // the path exists, with other methods only
    Parameters parameters;
  };

  // Throws std::logic_error for a second route of the same method and path.
  void add(Route route);
  Match find(std::string_view method, std::vector<std::string> const& segments) const;
  std::vector<Route> all() const;

 private:
  struct Entry {
    Route route;
    std::vector<std::string_view> segments;
  };
  std::vector<Entry> entries_;
  std::map<std::string_view, std::vector<std::size_t>> by_noun_; // places in entries_ by their second segment; "" where that is no literal
};

// The segments of a path such as /api/facts/{fact_id}.
std::vector<std::string_view> split_path(std::string_view path);
// The name in {braces}; empty for a literal segment.
std::string_view parameter_name(std::string_view segment);

} // namespace shiji
