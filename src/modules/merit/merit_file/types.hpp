// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/types.hpp"
#include "modules/organisation/api.hpp"

namespace shiji::merit {

struct GetMeritFile {
  Id<Person> person_id;
};
BOOST_DESCRIBE_STRUCT(GetMeritFile, (), (person_id))

// A fact of the person's timeline.
struct MeritFileFact {
  Id<Fact> fact_id;
  std::string kind;
  std::string title;
  FactStatus status{};
  Date occurred_on;
  std::int64_t share_bp = 0;
  std::int64_t evidence_count = 0;
  std::int64_t points_x100 = 0; // that stand
};
BOOST_DESCRIBE_STRUCT(MeritFileFact, (), (fact_id, kind, title, status, occurred_on, share_bp, evidence_count, points_x100))

// What stands on one indicator in one period: credits less deducts.
struct MeritFileTotal {
  std::string period_id;
  std::string indicator;
  Measure measure{};
  std::int64_t entries = 0;
  std::int64_t total_x100 = 0;
};
BOOST_DESCRIBE_STRUCT(MeritFileTotal, (), (period_id, indicator, measure, entries, total_x100))

// One person, one file.
struct MeritFile {
  Id<Person> person_id;
  std::string name;
  std::string unit_name;
  std::string department_name;
  std::string category;
  std::int64_t level = 0;
  std::string post_title;
  std::int64_t points_x100 = 0;     // that stand, of all periods
  std::vector<MeritFileFact> facts; // newest first, at most 1000
  std::vector<MeritFileTotal> totals;
  std::vector<organisation::PostInFile> posts; // newest first
};
BOOST_DESCRIBE_STRUCT(MeritFile, (),
                      (person_id, name, unit_name, department_name, category, level, post_title, points_x100, facts, totals, posts))

} // namespace shiji::merit
