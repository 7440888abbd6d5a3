// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/application.hpp"
#include "platform/usecase/runtime.hpp"
#include "support/database.hpp"

#include <memory>
#include <string>
#include <vector>

namespace shiji::test {

// What the application answered.
struct Reply {
  int status = 0;
  std::string body;
  http::Pairs headers;

  std::string header(std::string_view name) const;
  shape::Json json() const { return shape::parse_json(body); }
  // The text or integer at a path such as `rows[0].name`, as text; "" where there is nothing, "null" for null.
  std::string at(std::string_view path) const;
  // The code of a refusal.
  std::string code() const { return at("code"); }
};

class ApplicationFixture;

// Somebody signed in, who sends requests as a browser does: cookie, CSRF token, a fresh Idempotency-Key for each act.
class Client {
 public:
  Reply get(std::string const& target);
  Reply post(std::string const& target, std::string const& json = "", http::Pairs headers = {});
  // An act on one existing row at a version.
  Reply act(std::string const& method, std::string const& target, std::int64_t version, std::string const& json = "");
  Reply send(std::string const& method, std::string const& target, std::string const& body, http::Pairs headers);

  Id<Account> account_id;
  Id<Person> person_id;
  http::Pairs base_headers; // cookie and token; a test may damage them

 private:
  friend class ApplicationFixture;
  explicit Client(ApplicationFixture& fixture) : fixture_(&fixture) {}
  ApplicationFixture* fixture_;
};

// The whole application without a socket, over one store, in a zone of its own, at 2026-11-20 09:00 of China.
class ApplicationFixture {
 public:
  ApplicationFixture(EngineFixture& engine, Catalogue const& catalogue);

  // A client with one role. A person id is made up unless given; anchor is the unit for section and department.
  Client client(Role role, database::Reach reach = database::Reach::zone, std::string anchor_id = {}, Id<Person> person_id = {});
  Client anonymous() { return Client(*this); }

  // Runs work as an act of this account, outside HTTP: to prepare what a test needs.
  void commit(Client const& by, std::function<void(UseCase&)> const& work);
  void read(Client const& by, std::function<void(Query&)> const& work);

  FixedClock clock;
  Id<Zone> zone_id;
  std::unique_ptr<Runtime> runtime;
  Catalogue const& catalogue;
  std::unique_ptr<Application> application;

 private:
  Actor actor_of(Client const& client) const;
};

// Runs the body over a fresh application of these modules on each engine.
void for_each_application(Catalogue const& catalogue, std::function<void(ApplicationFixture&)> const& body);

} // namespace shiji::test
