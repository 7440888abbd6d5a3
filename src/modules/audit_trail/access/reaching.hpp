// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/access/store.hpp"
#include "platform/usecase/usecase.hpp"

#include <map>
#include <set>

namespace shiji::audit_trail {

// What scopes cover in the zone today, each counted once.
class Reaching {
 public:
  explicit Reaching(Query& use);

  struct Extent {
    std::string anchor_name;
    std::int64_t unit_count = 0, people_count = 0;
  };
  Extent const& of(database::Scope const& scope);

 private:
  Extent count(database::Scope const& scope);
  Query& use_;
  std::int64_t all_units_ = 0, all_people_ = 0;
  std::map<std::string, std::int64_t> people_of_unit_;
  std::map<std::pair<database::Reach, std::string>, Extent> known_;
};

// The accounts of the zone as actors, with the grants that reach into it.
std::vector<Actor> actors_of_zone(Query& use, std::string const& who_pattern);
// The line of every permission that an actor holds.
std::vector<AccessRow> access_of(Query& use, Actor const& actor, Reaching& reaching);

} // namespace shiji::audit_trail
