// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/types.hpp"
#include "modules/organisation/posts/types.hpp"
#include "platform/usecase/usecase.hpp"

#include <functional>
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
  std::map<std::string, std::string> names; // of people
  std::map<std::string, Id<Fact>> facts;
  std::map<std::string, std::string> post_units; // a person's unit, by the person's code
  std::map<std::string, Id<Account>> accounts;   // by username, as the following
  std::map<std::string, std::string> account_names;
  std::map<std::string, Id<Person>> account_people;
};

void load_zones(UseCase& use, DemoIds& ids);
// The rungs of every category's ladder, the same in each zone.
void load_ladder(UseCase& use);
void load_organisation(UseCase& use, DemoIds& ids);
// A calendar drafted by the personnel office, for somebody else to confirm. After the accounts.
void load_calendar(UseCase& use);
void load_accounts(UseCase& use, DemoIds& ids, std::string const& password_hash);
// Which post heads each unit.
void load_heads(UseCase& use, DemoIds const& ids);
// Post contracts and decisions about their renewal.
void load_contracts(UseCase& use, DemoIds const& ids);
// Works as one of the demo's accounts would, with the rights of the loader and this permission's scope.
void acting_as(UseCase& use, DemoIds const& ids, std::string const& username, std::string_view permission,
               std::function<void(UseCase&)> const& work);
// The powers list and a draft of the tree of next year.
void load_plan_and_powers(UseCase& use, DemoIds const& ids);
// Kinship, and who came and went; in the names of the demo's accounts.
void load_movement(UseCase& use, DemoIds const& ids);
// The periods of the demo's year and the schemes of every category, as adopted.
void adopt_schemes(UseCase& use);
void load_schemes(UseCase& use, DemoIds const& ids);
void load_facts(UseCase& use, DemoIds& ids);
// Seals the first quarters and grades some of their groups. After the accounts.
void load_grades(UseCase& use, DemoIds const& ids);
void load_views(UseCase& use);
// What the people of the demo say to each other on records.
void load_talk(UseCase& use, DemoIds const& ids);
// Files that the personnel office has begun to take in. After the accounts.
void begin_imports(UseCase& use, DemoIds const& ids);

// Makes the league of the places whose figures were published; `access` receives the grants that working in its zones needs.
Id<Zone> load_places(UseCase& use, std::vector<Grant>& access);
// Imports data/published.csv through the door a user has.
void import_published(UseCase& use);

} // namespace shiji::cli
