// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/people/types.hpp"

#include <map>

namespace shiji::organisation {

enum class AgeBand { under_30, from_30, from_40, from_50, not_known };
BOOST_DESCRIBE_ENUM(AgeBand, under_30, from_30, from_40, from_50, not_known)

// Full years on the post held today.
enum class YearsBand { under_1, from_1, from_3, from_5, from_8 };
BOOST_DESCRIBE_ENUM(YearsBand, under_1, from_1, from_3, from_5, from_8)

// People in service, of a department or of the whole zone.
struct StructureRow {
  std::optional<Id<Unit>> department_id; // absent on the row of the zone
  std::string department_name;
  std::int64_t people = 0;
  std::map<std::string, std::int64_t> by_category;
  std::map<std::string, std::int64_t> by_level; // "1" … "9"
  // Each of the following is empty where a group of fewer than five could be told from it.
  std::map<std::string, std::int64_t> by_age;    // AgeBand
  std::map<std::string, std::int64_t> by_gender; // Gender
  std::map<std::string, std::int64_t> by_years;  // YearsBand
  std::int64_t moves = 0;                        // appointments of the twelve months up to today
};
BOOST_DESCRIBE_STRUCT(StructureRow, (), (department_id, department_name, people, by_category, by_level, by_age, by_gender, by_years, moves))

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
  Gender gender{};
  Date since; // on the post
};
BOOST_DESCRIBE_STRUCT(Counted, (), (department_id, department_name, category, level, birth_year, gender, since))

enum class CountedSort { name, unit, level, since };
BOOST_DESCRIBE_ENUM(CountedSort, name, unit, level, since)

// The people behind a number.
struct ListCounted : PageRequest<CountedSort> {
  std::optional<std::string> text; // part of the name
  std::optional<Id<Unit>> department_id;
  std::optional<std::string> category;
  std::optional<std::int64_t> level;
  std::optional<AgeBand> age;
  std::optional<Gender> gender;
  std::optional<YearsBand> years;
};
BOOST_DESCRIBE_STRUCT(ListCounted, (PageRequest<CountedSort>), (text, department_id, category, level, age, gender, years))

struct CountedRow {
  Id<Person> person_id;
  std::string name;
  std::string unit_name;
  std::string post_title;
  std::string category;
  std::int64_t level = 0;
  Gender gender{};
  std::optional<std::int64_t> birth_year;
  Date since;
};
BOOST_DESCRIBE_STRUCT(CountedRow, (), (person_id, name, unit_name, post_title, category, level, gender, birth_year, since))

} // namespace shiji::organisation
