// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/posts/types.hpp"
#include "platform/usecase/usecase.hpp"

#include <map>
#include <string>

// The parts of the demo, each loaded through the use cases that a person would use.
namespace shiji::cli {

// What the codes of the demo's files became in the store.
struct DemoIds {
  Id<Zone> league_id, zone_id, published_league_id;
  std::string zone_name;
  std::map<std::string, Id<Unit>> units;
  std::map<std::string, std::string> unit_kinds;
  std::map<std::string, Id<Post>> posts;
  std::map<std::string, Id<Person>> people;
  std::map<std::string, std::string> names;      // of people
  std::map<std::string, std::string> post_units; // a person's unit, by the person's code
};

void load_zones(UseCase& use, DemoIds& ids);
void load_organisation(UseCase& use, DemoIds& ids);
void load_accounts(UseCase& use, DemoIds const& ids, std::string const& password_hash);
// A calendar drafted by the personnel office, for somebody else to confirm. After the accounts.
void load_calendar(UseCase& use);
void load_schemes(UseCase& use, DemoIds const& ids);
void load_facts(UseCase& use, DemoIds const& ids);

// Makes the league of the places whose figures were published; `access` receives the grants that working in its zones needs.
Id<Zone> load_places(UseCase& use, std::vector<Grant>& access);
// Imports data/published.csv through the door a user has.
void import_published(UseCase& use);

} // namespace shiji::cli
