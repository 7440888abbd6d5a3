// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/types.hpp"

namespace shiji::merit {

enum class PointsSort { rank };
BOOST_DESCRIBE_ENUM(PointsSort, rank)

struct ListPoints : PageRequest<PointsSort> {
  std::optional<std::string> period_id;
  std::optional<Id<Unit>> unit_id; // with the units below it
  std::optional<std::string> category;
};
BOOST_DESCRIBE_STRUCT(ListPoints, (PageRequest<PointsSort>), (period_id, unit_id, category))

// A place among those asked for: 1, 2, 2, 4.
struct PointsRow {
  std::int64_t rank = 0;
  std::string subject_id;
  std::string name;
  std::string unit_id;
  std::string unit_name;
  std::string category;
  std::int64_t points_x100 = 0;
};
BOOST_DESCRIBE_STRUCT(PointsRow, (), (rank, subject_id, name, unit_id, unit_name, category, points_x100))

enum class PointsEntrySort { seq };
BOOST_DESCRIBE_ENUM(PointsEntrySort, seq)

struct GetPoints : PageRequest<PointsEntrySort> {
  std::string subject_id;
  std::optional<std::string> period_id;
};
BOOST_DESCRIBE_STRUCT(GetPoints, (PageRequest<PointsEntrySort>), (subject_id, period_id))

struct PointsEntry {
  std::int64_t seq = 0;
  EntryKind kind{};
  std::int64_t quantity_x100 = 0;
  Date occurred_on;
  std::string period_id;
  std::string rule_id;
  Id<Fact> fact_id;
  std::string fact_kind;
  std::string fact_title;
  bool stands = false;
};
BOOST_DESCRIBE_STRUCT(PointsEntry, (), (seq, kind, quantity_x100, occurred_on, period_id, rule_id, fact_id, fact_kind, fact_title, stands))

// The points account of a person or a unit.
struct PointsAccount {
  std::string subject_id;
  std::string name;
  std::string unit_name;
  std::int64_t points_x100 = 0; // that stand, in the period asked for or in all
  Page<PointsEntry> entries;
};
BOOST_DESCRIBE_STRUCT(PointsAccount, (), (subject_id, name, unit_name, points_x100, entries))

} // namespace shiji::merit
