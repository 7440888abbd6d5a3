// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/modules.hpp"
#include "support/application.hpp"

#include <map>
#include <string>

namespace shiji::test {

// The catalogue of the whole program.
Catalogue const& program_catalogue();

// A zone with something of everything: units, posts, people with sealed identities, an adopted scheme and a draft, a period, targets, a
// fact that waits and one that is confirmed, a file, a reference, an account of every role. Made in the application's current zone.
class World {
 public:
  // day: on which the work was done; the application's clock stands on it or later, in the last quarter of a year.
  World(ApplicationFixture& application, std::string const& code, Date day);

  Client& as(Role role) { return clients_.at(role); }
  // The body of a declared visit of Li's.
  std::string visit(std::string const& title = "走访青梧食品", std::string const& record = "ZF-1") const;
  // Somebody with a post of their own in the unit.
  Id<Person> person(std::string const& name, std::string const& unit, std::int64_t level);

  // One id per kind, by the name that paths and bodies give it: fact_id, person_id, unit_id …
  std::map<std::string, std::string> ids;

  ApplicationFixture& application;
  Id<Zone> zone_id;
  Date day;
  Id<Person> li, wang, chen, zhao;
  std::string zone_unit, department, section, other_department;

  // Values of the sealed identity of Li and nobody else.
  static constexpr char const* phone = "13987650421";
  static constexpr char const* id_number = "530111199003074213";
  static constexpr char const* original_identity = "劳务派遣";

 private:
  void make_organisation(std::string const& code);
  void make_appraisal();
  void make_clients();
  void make_facts();
  void make_movement();

  std::map<Role, Client> clients_;
};

} // namespace shiji::test
