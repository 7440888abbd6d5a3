// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"

#include <map>

namespace shiji::organisation {

enum class AgeBand { under_30, from_30, from_40, from_50, not_known };
BOOST_DESCRIBE_ENUM(AgeBand, under_30, from_30, from_40, from_50, not_known)

// People in service, of a department or of the whole zone.
struct StructureRow {
  std::optional<Id<Unit>> department_id; // absent on the row of the zone
  std::string department_name;
  std::int64_t people = 0;
  std::map<std::string, std::int64_t> by_category;
  std::map<std::string, std::int64_t> by_level; // "1" … "9"
  std::map<std::string, std::int64_t> by_age;   // AgeBand; empty where a group of fewer than five could be told from it
};
BOOST_DESCRIBE_STRUCT(StructureRow, (), (department_id, department_name, people, by_category, by_level, by_age))

// Acts of the twelve months up to today.
struct Mobility {
  std::int64_t joined = 0;
  std::int64_t appointed = 0;
  std::int64_t left = 0;
};
BOOST_DESCRIBE_STRUCT(Mobility, (), (joined, appointed, left))

struct Structure {
  StructureRow zone;
  std::vector<StructureRow> departments;
  Mobility mobility;
};
BOOST_DESCRIBE_STRUCT(Structure, (), (zone, departments, mobility))

// What the figures need of one person who holds a post.
struct Counted {
  Id<Unit> department_id;
  std::string department_name;
  std::string category;
  std::int64_t level = 0;
  std::optional<std::int64_t> birth_year;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (department_id, department_name, category, level, birth_year))

} // namespace shiji::organisation
