// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/identifier.hpp"
#include "platform/clock/instant.hpp"
#include "platform/database/scope.hpp"
#include "platform/shape/codec.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji {

// Tags of the ids that every layer names.
struct Account;
struct Person;
struct Zone;
struct Unit;
struct Session;

// The roles of the product. The three administrators exclude each other and all other roles.
enum class Role {
  leader,
  personnel,
  payroll,
  head,
  lead,
  cadre,
  specialist,
  clerk,
  approver,
  supervision,
  enterprise,
  system_admin,
  security_admin,
  audit_admin,
};
BOOST_DESCRIBE_ENUM(Role, leader, personnel, payroll, head, lead, cadre, specialist, clerk, approver, supervision, enterprise, system_admin,
                    security_admin, audit_admin)

constexpr bool is_administrator(Role role) { return role >= Role::system_admin; }

// One role of an account in one zone, and how far it reaches there. anchor_id is the unit (section, department), task force or enterprise
// the reach is counted from; empty for self, zone and league.
struct Grant {
  Role role{};
  database::Reach reach{};
  Id<Zone> zone_id;
  std::string anchor_id;

  bool operator==(Grant const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Grant, (), (role, reach, zone_id, anchor_id))

// Who looks at the product with the grants of an actor, and until when.
struct Viewer {
  Id<Account> account_id;
  std::string name;
  Instant until;
};

// Who acts: an account signed in, in its current zone.
struct Actor {
  Id<Session> session_id;
  Id<Account> account_id;
  Id<Person> person_id; // empty where the account belongs to no person (administrators)
  std::string username;
  std::string name;
  Id<Zone> root_id;          // of the installation: accounts, sessions and Idempotency-Keys carry it
  Id<Zone> zone_id;          // the zone the session acts in
  std::vector<Grant> grants; // of every zone
  std::string address;       // where the request came from
  std::string agent;         // the browser, as it calls itself
  // Where present nobody acts here: somebody else sees what this actor sees, and the trail names both.
  std::optional<Viewer> viewed_by = std::nullopt;
};

namespace shape {

template<>
struct TextForm<Instant> {
  static constexpr std::string_view format = "date-time";
  static std::string to_text(Instant instant) { return shiji::to_text(instant); }
  static std::optional<Instant> from_text(std::string_view text) { return instant_from_text(text); }
};

} // namespace shape

// The program itself in a zone, for what happens by itself: it acts with the rights of the personnel office.
Actor actor_of_installation(Id<Zone> const& root_id, Id<Zone> const& zone_id);

} // namespace shiji
