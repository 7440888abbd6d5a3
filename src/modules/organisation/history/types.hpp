// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"

namespace shiji::organisation {

enum class MonthSort { month };
BOOST_DESCRIBE_ENUM(MonthSort, month)

struct ListMonths : PageRequest<MonthSort> {
  std::optional<Id<Unit>> unit_id;     // a department; the whole zone where absent
  std::optional<std::string> category; // all together where absent
  std::optional<Date> from;            // 24 months back where absent
};
BOOST_DESCRIBE_STRUCT(ListMonths, (PageRequest<MonthSort>), (unit_id, category, from))

// Establishment against posts at the end of a month; of the running month today.
struct MonthRow {
  std::string month; // 2026-11
  Date on;
  std::int64_t establishment = 0;
  std::int64_t headcount = 0; // places of the posts
  std::int64_t filled = 0;
  std::int64_t frozen = 0; // places of frozen posts that nobody held
  std::int64_t vacant = 0; // places open to appointment
};
BOOST_DESCRIBE_STRUCT(MonthRow, (), (month, on, establishment, headcount, filled, frozen, vacant))

// What the past of a zone's establishment is made of.
struct UnitSpan {
  Id<Unit> unit_id;
  std::optional<Id<Unit>> parent_id;
  UnitKind kind{};
  Date valid_from;
  std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(UnitSpan, (), (unit_id, parent_id, kind, valid_from, valid_to))

struct PostSpan {
  Id<Post> post_id;
  Id<Unit> unit_id;
  std::string category;
  Date valid_from;
  std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(PostSpan, (), (post_id, unit_id, category, valid_from, valid_to))

struct PostChange {
  Id<Post> post_id;
  Date valid_from;
  std::int64_t headcount = 0;
  bool frozen = false;
};
BOOST_DESCRIBE_STRUCT(PostChange, (), (post_id, valid_from, headcount, frozen))

struct HeldSpan {
  Id<Post> post_id;
  Date valid_from;
  std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(HeldSpan, (), (post_id, valid_from, valid_to))

struct QuotaChange {
  Id<Unit> unit_id;
  std::string category;
  Date valid_from;
  std::int64_t establishment = 0;
};
BOOST_DESCRIBE_STRUCT(QuotaChange, (), (unit_id, category, valid_from, establishment))

struct History {
  std::vector<UnitSpan> units;
  std::vector<PostSpan> posts;
  std::vector<PostChange> post_changes; // of a post, oldest first
  std::vector<HeldSpan> held;
  std::vector<QuotaChange> quota_changes; // of a unit and category, oldest first
};

struct Counts {
  std::int64_t headcount = 0;
  std::int64_t filled = 0;
  std::int64_t frozen = 0;
  std::int64_t vacant = 0;
};

// A date on which there were more places than were granted.
struct OverQuota {
  Date on;
  std::int64_t granted = 0;
  std::int64_t wanted = 0;
};

struct ListChart {
  std::optional<Date> on; // today where absent
};
BOOST_DESCRIBE_STRUCT(ListChart, (), (on))

// A box of the organisation chart: the unit with its head, and the places of the unit with all below it, as of the date.
struct ChartRow {
  Id<Unit> unit_id;
  std::optional<Id<Unit>> parent_id;
  std::int64_t depth = 0;
  UnitKind kind{};
  std::string unit_class;
  std::string name;
  std::string head_title; // of the post that heads it; empty where none was named
  std::string head_name;  // who holds it, several joined by 、; empty where vacant
  std::int64_t headcount = 0;
  std::int64_t filled = 0;
  std::int64_t frozen = 0;
  std::int64_t vacant = 0;
};
BOOST_DESCRIBE_STRUCT(ChartRow, (),
                      (unit_id, parent_id, depth, kind, unit_class, name, head_title, head_name, headcount, filled, frozen, vacant))

struct Chart {
  Date on;
  std::vector<ChartRow> rows; // in the order of the tree
};
BOOST_DESCRIBE_STRUCT(Chart, (), (on, rows))

struct HeadOn {
  Id<Unit> unit_id;
  std::string title;
  std::string name; // empty where nobody held it
};
BOOST_DESCRIBE_STRUCT(HeadOn, (), (unit_id, title, name))

} // namespace shiji::organisation
