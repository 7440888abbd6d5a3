// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include <boost/describe.hpp>

namespace shiji::database {

// How far a grant reaches, narrowest first.
enum class Reach { self, own_enterprise, task_force, section, department, zone, league };
BOOST_DESCRIBE_ENUM(Reach, self, own_enterprise, task_force, section, department, zone, league)

// The rows a caller may touch: a reach and the one id that anchors it (the person, the unit, the task force or the enterprise;
// empty for zone and league, whose rows the statement's own zone_id delimits).
struct Scope {
  Reach reach = Reach::self;
  std::string anchor_id;

  bool operator==(Scope const&) const = default;
};

} // namespace shiji::database
