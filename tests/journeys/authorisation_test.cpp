// SPDX-License-Identifier: Apache-2.0
// Every route × every caller, and every command as a foreign page would send it: generated from the router, so that no route is forgotten.
#include "journeys/routes.hpp"
#include "modules/organisation/events.hpp"
#include "platform/identity/accounts.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

Date const work_day = make_date(2026, 11, 18);

std::string label(Route const& route) { return std::string(route.method) + " " + std::string(route.path); }

// What authorisation says, apart from what a rule may say about a caller who is let in.
bool is_turned_away(Reply const& reply) {
  static std::set<std::string> const codes{"not_signed_in", "not_permitted", "foreign_origin", "csrf_token_wrong"};
  return (reply.status == 401 || reply.status == 403) && codes.contains(reply.code());
}

std::vector<Role> roles_of(Catalogue const& catalogue, Route const& route) {
  for (Permission const& permission : catalogue.permissions.all())
    if (permission.name == route.permission) return permission.roles;
  return {};
}

Reply sent(Client& client, RouteRequest const& request) {
  return client.send(request.method, request.target, request.body, request.headers);
}

// Somebody of every role, and those whom nothing lets in. They are made anew after what may have ended a session or changed an account.
struct Callers {
  explicit Callers(World& given) : world(given), password_hash(given.application.runtime->passwords.hash("a password of theirs")) {}
  World& world;
  std::string password_hash;
  std::map<std::string, Client> kept;

  Client& keep(std::string const& name, std::function<Client()> const& make) {
    auto found = kept.find(name);
    return found != kept.end() ? found->second : kept.emplace(name, make()).first->second;
  }
  Client& of(Role role) {
    return keep(std::string(to_text(role)), [&] { return fresh(role); });
  }
  Client fresh(Role role) {
    bool const head = role == Role::head;
    Client client = world.application.client(role, head ? database::Reach::department : database::Reach::zone, head ? world.department : "",
                                             role == Role::cadre ? world.li : Id<Person>());
    auto& runtime = *world.application.runtime;
    runtime.database->commit(
        [&](database::Transaction& t) { identity::set_password(t, client.account_id, password_hash, runtime.system_clock.now()); });
    return client;
  }
  Client disabled() {
    Client client = fresh(Role::personnel);
    Client& admin = of(Role::system_admin);
    Reply const done = admin.act("POST", "/api/accounts/" + client.account_id.text + "/disable", 2); // 1 ended with the password
    REQUIRE_MESSAGE(done.status < 300, done.body);
    return client;
  }
  // Somebody who has left the zone and whose account is still there.
  Client left() {
    Id<Person> const person = world.person("离任人", world.section, 1);
    Client client = world.application.client(Role::personnel, database::Reach::zone, {}, person);
    world.application.commit(world.as(Role::personnel), [&](UseCase& use) {
      use.announce(organisation::PersonLeft{use.zone_id(), person, use.today()});
    });
    return client;
  }
  // Somebody whose session is here and whose grants are elsewhere.
  Client of_another_zone() {
    Client client = fresh(Role::personnel);
    auto& runtime = *world.application.runtime;
    Id<Zone> const elsewhere(runtime.ids.next(world.application.clock.unix_ms()));
    runtime.database->commit([&](database::Transaction& t) {
      identity::replace_grants(t, runtime.root_id(), client.account_id, {Grant{Role::personnel, database::Reach::zone, elsewhere, {}}});
    });
    runtime.sessions.forget_account(client.account_id);
    return client;
  }
};

// The cells of one route that are not as the catalogue says; `allowed` is asked instead of it by the control.
std::vector<std::string> deviations(Callers& callers, Route const& route, std::function<bool(Role)> const& allowed) {
  std::vector<std::string> found;
  auto const judge = [&](std::string const& who, Reply const& reply, bool may, int denied_status) {
    bool const fits = may ? !is_turned_away(reply) && reply.status != 500 : is_turned_away(reply) && reply.status == denied_status;
    if (!fits) found.push_back(label(route) + " as " + who + ": " + std::to_string(reply.status) + " " + reply.body.substr(0, 200));
  };
  auto const request = request_to(route, ids_of(callers.world));
  bool const touches_accounts = route.permission.starts_with("account.") && route.kind == RouteKind::command;
  for (Role const role : all_roles()) {
    judge(std::string(to_text(role)), sent(callers.of(role), request), allowed(role), 403);
    if (touches_accounts) callers.kept.clear();
  }
  Client nobody = callers.world.application.anonymous();
  judge("nobody", sent(nobody, request), false, 401);
  judge("a disabled account", sent(callers.keep("disabled", [&] { return callers.disabled(); }), request), false, 401);
  judge("somebody who has left", sent(callers.keep("left", [&] { return callers.left(); }), request), false, 401);
  judge("somebody of another zone", sent(callers.keep("foreign", [&] { return callers.of_another_zone(); }), request), false, 403);
  return found;
}

TEST_CASE("every route lets in exactly the roles that its permission names") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", work_day);
    Callers callers(world);
    std::size_t cells = 0;
    for (Route const& route : program_catalogue().router.all()) {
      if (route.permission.empty()) continue;
      auto const roles = roles_of(program_catalogue(), route);
      auto const allowed = [&](Role role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); };
      for (std::string const& deviation : deviations(callers, route, allowed)) FAIL_CHECK(deviation);
      cells += all_roles().size() + 4;
    }
    MESSAGE(cells << " cells");
    CHECK(cells > 1000);
  });
}

TEST_CASE("a route without a permission never fails, whoever calls it") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", work_day);
    for (Route const& route : program_catalogue().router.all()) {
      if (!route.permission.empty()) continue;
      INFO(label(route));
      Client nobody = application.anonymous();
      CHECK(sent(nobody, request_to(route, ids_of(world))).status < 500);
    }
  });
}

TEST_CASE("control: a role expected wrongly and a grant taken away are seen in the matrix") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", work_day);
    auto const routes = program_catalogue().router.all();
    auto const route = std::find_if(routes.begin(), routes.end(), [](Route const& r) { return r.name == "declare_fact"; });
    REQUIRE(route != routes.end());
    auto const roles = roles_of(program_catalogue(), *route);
    Callers callers(world);
    auto const wrong = deviations(callers, *route, [&](Role role) {
      return role == Role::enterprise || (role != Role::leader && std::find(roles.begin(), roles.end(), role) != roles.end());
    });
    CHECK(wrong.size() == 2);
  });
}

// --- Requests of a foreign page ---

std::string replaced(http::Pairs& headers, std::string const& name, std::string const& value) {
  std::erase_if(headers, [&](auto const& header) { return header.first == name; });
  if (!value.empty()) headers.emplace_back(name, value);
  return value;
}

struct Forgery {
  char const* what;
  void (*damage)(Client& client, RouteRequest& request);
  int status;
};

Forgery const forgeries[] = {
    {"without the token", [](Client& c, RouteRequest&) { replaced(c.base_headers, "X-CSRF-Token", ""); }, 403},
    {"with another token", [](Client& c, RouteRequest&) { replaced(c.base_headers, "X-CSRF-Token", std::string(43, 'a')); }, 403},
    {"from a foreign origin", [](Client&, RouteRequest& r) { r.headers.emplace_back("Origin", "https://evil.example"); }, 403},
    {"from the null origin", [](Client&, RouteRequest& r) { r.headers.emplace_back("Origin", "null"); }, 403},
    {"across sites", [](Client&, RouteRequest& r) { r.headers.emplace_back("Sec-Fetch-Site", "cross-site"); }, 403},
    {"from a neighbour's site", [](Client&, RouteRequest& r) { r.headers.emplace_back("Sec-Fetch-Site", "same-site"); }, 403},
    {"as text/plain",
     [](Client&, RouteRequest& r) {
       replaced(r.headers, "Content-Type", "text/plain");
       if (r.body.empty()) r.body = "{}";
     },
     415},
};

TEST_CASE("no command is done for a foreign page, and what it sends changes nothing") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", work_day);
    Callers callers(world);
    std::map<Role, Client> clients;
    for (Role const role : all_roles()) clients.emplace(role, callers.fresh(role));
    std::string const before = dump_of(application);
    for (Route const& route : program_catalogue().router.all()) {
      if (route.kind == RouteKind::query) continue;
      auto const roles = roles_of(program_catalogue(), route);
      for (Forgery const& forgery : forgeries) {
        bool const by_token = std::string_view(forgery.what).find("token") != std::string_view::npos;
        if ((route.permission.empty() && by_token) || (route.upload_limit > 0 && forgery.status == 415)) continue;
        Client client = roles.empty() ? application.anonymous() : clients.at(roles.front());
        RouteRequest request = request_to(route, ids_of(world));
        forgery.damage(client, request);
        Reply const reply = sent(client, request);
        INFO(label(route) << " " << forgery.what << ": " << reply.body);
        CHECK(reply.status == forgery.status);
      }
    }
    CHECK((dump_of(application) == before));
    // Control: the same request unforged is done, and the dump shows it.
    CHECK(world.as(Role::cadre).post("/api/facts", world.visit()).status == 200);
    CHECK_FALSE((dump_of(application) == before));
  });
}

TEST_CASE("a question changes nothing, except that an export and a sealed answer leave their audit record") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", work_day);
    std::string const before = dump_of(application);
    for (Route const& route : program_catalogue().router.all()) {
      if (route.kind != RouteKind::query || route.audited_read) continue;
      auto const roles = roles_of(program_catalogue(), route);
      Client client = roles.empty() ? application.anonymous() : world.as(roles.front());
      INFO(label(route));
      CHECK(sent(client, request_to(route, ids_of(world))).status < 500);
    }
    CHECK((dump_of(application) == before));
  });
}

} // namespace
} // namespace shiji::test
