// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "core/calendar/date.hpp"
#include "platform/identity/actor.hpp"
#include "platform/shape/core_forms.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji {
struct Post;
struct Assignment;
struct Leaving;
} // namespace shiji

namespace shiji::organisation {

enum class ZoneKind { league, zone };
BOOST_DESCRIBE_ENUM(ZoneKind, league, zone)

// The unit of the whole zone is the root of its tree: the committee itself, whose posts are those of its leaders.
enum class UnitKind { zone, department, section };
BOOST_DESCRIBE_ENUM(UnitKind, zone, department, section)

// A zone or league.
struct ZoneCard {
  Id<Zone> zone_id;
  std::optional<Id<Zone>> parent_id;
  ZoneKind kind{};
  std::string code; // unique in the installation
  std::string name;
  std::int64_t utc_offset_minutes = 480; // of its civil time
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ZoneCard, (), (zone_id, parent_id, kind, code, name, utc_offset_minutes, version))

// The unit that stands for the whole zone is made with it.
struct NewZone {
  std::optional<Id<Zone>> parent_id; // a league
  ZoneKind kind = ZoneKind::zone;
  shape::NonEmptyText<40> code;
  shape::NonEmptyText<80> name;
  std::int64_t utc_offset_minutes = 480;
  std::optional<shape::NonEmptyText<80>> unit_name;  // the zone's name where absent
  std::optional<shape::NonEmptyText<20>> unit_class; // 管委会 where absent
  std::optional<Date> valid_from;                    // of the unit; today where absent
};
BOOST_DESCRIBE_STRUCT(NewZone, (), (parent_id, kind, code, name, utc_offset_minutes, unit_name, unit_class, valid_from))

// A unit as it is now.
struct UnitCard {
  Id<Unit> unit_id;
  std::optional<Id<Unit>> parent_id;
  Id<Unit> department_id; // the department it lies in: itself for a department and for the unit of the zone
  UnitKind kind{};
  std::string unit_class; // 管委会, 内设机构, 事业单位, 股室 …
  std::string name;
  Date valid_from;
  std::optional<Date> valid_to; // its last day, of a closed unit
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(UnitCard, (), (unit_id, parent_id, department_id, kind, unit_class, name, valid_from, valid_to, version))

// A post in somebody's file: as it was called, where, from when and until when.
struct PostInFile {
  std::string post_title, unit_name, department_name, category;
  std::int64_t level = 0;
  Date valid_from;
  std::optional<Date> valid_to; // the last day
};
BOOST_DESCRIBE_STRUCT(PostInFile, (), (post_title, unit_name, department_name, category, level, valid_from, valid_to))

// The noes of this module that no part has for itself; the words of all stand in texts.json.
enum class OrganisationRefusal {
  zone_code_taken,
  one_zone_only,
  parent_not_a_league,
  date_in_future,
  date_too_early,
  parent_unit_closed,
  wrong_unit_kind,
  unit_below_itself,
  root_unit_stays,
  unit_closed,
  unit_has_people,
  unit_has_open_units,
  quota_not_here,
  over_quota,
  over_pool,
  quota_below_posts,
  post_closed,
  post_frozen,
  post_not_frozen,
  post_full,
  post_held,
  headcount_below_filled,
  headcount_out_of_range,
  level_out_of_range,
  holds_a_post,
  holds_no_post,
  person_has_left,
  birth_year_out_of_range,
  not_an_original_identity,
  not_a_phone_number,
  not_an_id_number,
  reason_too_short,
  no_identity,
  over_quota_then,
  head_not_here,
  post_unknown,
  unit_unknown,
  unit_ambiguous,
  category_stays,
  record_in_use,
};
BOOST_DESCRIBE_ENUM(OrganisationRefusal, zone_code_taken, one_zone_only, parent_not_a_league, date_in_future, date_too_early,
                    parent_unit_closed, wrong_unit_kind, unit_below_itself, root_unit_stays, unit_closed, unit_has_people,
                    unit_has_open_units, quota_not_here, over_quota, over_pool, quota_below_posts, post_closed, post_frozen,
                    post_not_frozen, post_full, post_held, headcount_below_filled, headcount_out_of_range, level_out_of_range, holds_a_post,
                    holds_no_post, person_has_left, birth_year_out_of_range, not_an_original_identity, not_a_phone_number, not_an_id_number,
                    reason_too_short, no_identity, over_quota_then, head_not_here, post_unknown, unit_unknown, unit_ambiguous,
                    category_stays, record_in_use)

// What somebody who leaves hands over: the work of the post, a unit that is headed, facts they declared and facts they would confirm that
// wait, evidence, the account, a contract, paper files and seals, anything else.
enum class HandoverKind { post, unit, facts, confirmations, evidence, account, files, contract, other };
BOOST_DESCRIBE_ENUM(HandoverKind, post, unit, facts, confirmations, evidence, account, files, contract, other)

// Words and categories as people enter them.
using Category = shape::NonEmptyText<20>;

// A person with the post held on a date. Of somebody without a post the texts of unit and post are empty and the level is 0.
struct PersonCard {
  Id<Person> person_id;
  std::string name;
  Id<Unit> unit_id;
  std::string unit_name;
  Id<Unit> department_id;
  std::string department_name;
  std::string category;   // general, economic, technical, or a zone's own word
  std::int64_t level = 0; // 1–9; category and level make the group a person is ranked in
  std::string post_title;
};
BOOST_DESCRIBE_STRUCT(PersonCard, (), (person_id, name, unit_id, unit_name, department_id, department_name, category, level, post_title))

} // namespace shiji::organisation
