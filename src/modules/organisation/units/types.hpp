// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"

namespace shiji::organisation {

struct ListUnits {
  std::optional<Date> on; // today where absent
  std::optional<UnitKind> kind;
  std::optional<std::string> text; // part of the name
};
BOOST_DESCRIBE_STRUCT(ListUnits, (), (on, kind, text))

// A unit as of a date, in the order of the tree.
struct UnitRow {
  Id<Unit> unit_id;
  std::optional<Id<Unit>> parent_id;
  std::int64_t depth = 0; // 0 for the unit of the zone
  UnitKind kind{};
  std::string unit_class;
  std::string name;
  Date valid_from;              // since when it is as it was on that date
  std::optional<Date> valid_to; // until when
  std::int64_t version = 0;     // of the unit as it is now
};
BOOST_DESCRIBE_STRUCT(UnitRow, (), (unit_id, parent_id, depth, kind, unit_class, name, valid_from, valid_to, version))

struct UnitRef {
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(UnitRef, (), (unit_id))

// What a unit was called, classed and placed between two days, both included.
struct UnitVersion {
  Date valid_from;
  std::optional<Date> valid_to;
  std::optional<Id<Unit>> parent_id;
  std::string unit_class;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(UnitVersion, (), (valid_from, valid_to, parent_id, unit_class, name))

struct UnitName {
  Id<Unit> unit_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(UnitName, (), (unit_id, name))

// The post that heads a unit, and who holds it today.
struct UnitHead {
  std::optional<Id<Post>> post_id; // absent where none was named
  std::string title;
  std::string names;
  std::int64_t version = 0; // of the unit
};
BOOST_DESCRIBE_STRUCT(UnitHead, (), (post_id, title, names, version))

struct SetHead {
  Id<Unit> unit_id;
  std::int64_t version = 0;
  std::optional<Id<Post>> post_id; // absent: nobody heads it
};
BOOST_DESCRIBE_STRUCT(SetHead, (), (unit_id, version, post_id))

struct UnitDetail : UnitCard {
  std::vector<UnitName> path;        // from the unit of the zone down to the unit above
  std::vector<UnitVersion> versions; // newest first
  std::optional<UnitHead> head;
};
BOOST_DESCRIBE_STRUCT(UnitDetail, (UnitCard), (path, versions, head))

struct NewUnit {
  Id<Unit> parent_id;
  UnitKind kind = UnitKind::section;
  shape::NonEmptyText<20> unit_class;
  shape::NonEmptyText<80> name;
  std::optional<Date> valid_from; // today where absent
};
BOOST_DESCRIBE_STRUCT(NewUnit, (), (parent_id, kind, unit_class, name, valid_from))

// The unit as it is from a date on; on the day its present version began, that version is replaced.
struct ChangeUnit {
  Id<Unit> unit_id;
  std::int64_t version = 0;
  std::optional<Id<Unit>> parent_id; // unchanged where absent
  shape::NonEmptyText<20> unit_class;
  shape::NonEmptyText<80> name;
  std::optional<Date> valid_from; // today where absent
};
BOOST_DESCRIBE_STRUCT(ChangeUnit, (), (unit_id, version, parent_id, unit_class, name, valid_from))

struct CloseUnit {
  Id<Unit> unit_id;
  std::int64_t version = 0;
  std::optional<Date> valid_to; // its last day; today where absent
};
BOOST_DESCRIBE_STRUCT(CloseUnit, (), (unit_id, version, valid_to))

} // namespace shiji::organisation
