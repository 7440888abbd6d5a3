// SPDX-License-Identifier: Apache-2.0
#pragma once
// Requests made from the router's own table, so that no route can be forgotten.
#include "journeys/world.hpp"

#include <functional>

namespace shiji::test {

// A request to a route with the ids of a world in its path, its query and its body.
struct RouteRequest {
  std::string method, target, body;
  http::Pairs headers;
};

// Ids by field name; what is not named gets `otherwise`.
using IdOf = std::function<std::string(std::string const& field)>;

// The path of a route with its parameters filled in.
std::string path_of(Route const& route, IdOf const& id_of);
// A request whose body has every required member of the route's input in the right form, though perhaps no sense.
RouteRequest request_to(Route const& route, IdOf const& id_of);

// Names of the fields of a route's input that hold ids.
std::vector<std::string> id_fields(Route const& route);

// The ids of a world; a name it does not know gets an id that nobody has.
IdOf ids_of(World const& world);

// All rows of all tables in a stable order, sessions' times of last use left out.
std::string dump_of(ApplicationFixture& application);

} // namespace shiji::test
