// SPDX-License-Identifier: Apache-2.0
// Ids of another zone, of what is gone and of what never was: the answers must not tell them apart.
#include "journeys/routes.hpp"

#include <algorithm>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

Date const work_day = make_date(2026, 11, 18);

// Accounts as the audit administrators see them are of the installation; in the accounts' own routes they are of a zone.
bool is_of_the_installation(Route const& route, std::string const& field) {
  return field == "account_id" && !route.path.starts_with("/api/accounts");
}

Role asker_of(Route const& route) {
  for (Permission const& permission : program_catalogue().permissions.all()) {
    if (permission.name != route.permission) continue;
    bool const office = std::find(permission.roles.begin(), permission.roles.end(), Role::personnel) != permission.roles.end();
    return office ? Role::personnel : permission.roles.front();
  }
  return Role::personnel;
}

std::string without(std::string text, std::string const& id) {
  for (auto at = text.find(id); at != std::string::npos; at = text.find(id)) text.replace(at, id.size(), "ID");
  return text;
}

struct Asked {
  int status;
  std::string body;
  std::uint64_t statements; // run to find the answer
  bool operator==(Asked const&) const = default;
};

// The answer to a request in which one field has this id, with the id itself taken out.
Asked asked(World& world, Route const& route, std::string const& field, std::string const& id) {
  IdOf const own = ids_of(world);
  RouteRequest const request = request_to(route, [&](std::string const& name) { return name == field ? id : own(name); });
  Client client = world.application.client(asker_of(route), database::Reach::zone);
  std::uint64_t const before = database::statements_run();
  Reply const reply = client.send(request.method, request.target, request.body, request.headers);
  return {reply.status, without(reply.body, id), database::statements_run() - before};
}

bool is_in_path(Route const& route, std::string const& field) { return route.path.find("{" + field + "}") != std::string_view::npos; }

TEST_CASE("an id of another zone is answered as one that nobody has") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", work_day);
    Id<Zone> const home = application.zone_id;
    application.zone_id = Id<Zone>(application.runtime->ids.next(application.clock.unix_ms()));
    World foreign(application, "qs", work_day);
    application.zone_id = home;

    std::size_t replayed = 0, hidden = 0;
    for (Route const& route : program_catalogue().router.all()) {
      if (route.permission.empty()) continue;
      for (std::string const& field : id_fields(route)) {
        if (is_of_the_installation(route, field)) continue;
        std::string const theirs = ids_of(foreign)(field);
        std::string const guessed = application.runtime->ids.next(application.clock.unix_ms());
        asked(world, route, field, guessed); // what is kept in memory is there for both
        Asked const of_theirs = asked(world, route, field, theirs), of_guessed = asked(world, route, field, guessed);
        INFO(route.method << " " << route.path << " with " << field << " of another zone: " << of_theirs.status << " " << of_theirs.body
                          << " after " << of_theirs.statements << " statements\n  guessed: " << of_guessed.status << " " << of_guessed.body
                          << " after " << of_guessed.statements);
        CHECK((of_theirs == of_guessed));
        ++replayed;
        if (is_in_path(route, field) && of_theirs.status == 404) ++hidden;
      }
    }
    MESSAGE(replayed << " ids replayed, " << hidden << " of them in a path and not found");
    CHECK(replayed > 40);
    CHECK(hidden > 20);

    // Control: the id of the own zone is told apart from a guessed one.
    auto const routes = program_catalogue().router.all();
    auto const route = std::find_if(routes.begin(), routes.end(), [](Route const& r) { return r.name == "get_fact"; });
    REQUIRE(route != routes.end());
    Asked const own = asked(world, *route, "fact_id", world.ids["fact_id"]),
                of_foreign = asked(world, *route, "fact_id", foreign.ids["fact_id"]);
    CHECK_FALSE((own == of_foreign));
    CHECK(own.statements > of_foreign.statements);
  });
}

TEST_CASE("what was deleted is answered as what never was") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", work_day);
    std::string const draft = world.ids["scheme_id"];
    REQUIRE(world.as(Role::personnel).act("DELETE", "/api/schemes/" + draft, 1).status == 204);
    for (Route const& route : program_catalogue().router.all()) {
      auto const fields = id_fields(route);
      for (std::string const& field : {std::string("scheme_id"), std::string("copy_of")}) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end()) continue;
        INFO(route.method << " " << route.path);
        CHECK(
            (asked(world, route, field, draft) == asked(world, route, field, application.runtime->ids.next(application.clock.unix_ms()))));
      }
    }
  });
}

} // namespace
} // namespace shiji::test
