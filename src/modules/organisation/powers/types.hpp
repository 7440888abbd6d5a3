// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"

namespace shiji {
struct Power;
} // namespace shiji

namespace shiji::organisation {

enum class PowerRefusal { power_number_taken, power_unit_closed, power_ended };
BOOST_DESCRIBE_ENUM(PowerRefusal, power_number_taken, power_unit_closed, power_ended)

// Who holds a power: the committee, its company, or a specialised body such as a bureau set up in the zone.
enum class PowerHolder { committee, company, specialised };
BOOST_DESCRIBE_ENUM(PowerHolder, committee, company, specialised)

enum class PowerSort { number, title, unit };
BOOST_DESCRIBE_ENUM(PowerSort, number, title, unit)

struct ListPowers : PageRequest<PowerSort> {
  std::optional<std::string> text; // part of the title or the number
  std::optional<Id<Unit>> unit_id; // with the units below it
  std::optional<PowerHolder> holder;
  std::optional<Date> on; // in force on the date; today where absent
};
BOOST_DESCRIBE_STRUCT(ListPowers, (PageRequest<PowerSort>), (text, unit_id, holder, on))

struct PowerRow {
  Id<Power> power_id;
  std::string number;
  std::string title;
  std::string kind; // 行政许可, 行政确认, 公共服务, 经营职责 …
  PowerHolder holder{};
  Id<Unit> unit_id;
  std::string unit_name;
  std::string basis;
  Date valid_from;
  std::optional<Date> valid_to;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PowerRow, (), (power_id, number, title, kind, holder, unit_id, unit_name, basis, valid_from, valid_to, version))

struct NewPower {
  shape::NonEmptyText<40> number;
  shape::NonEmptyText<120> title;
  shape::NonEmptyText<20> kind;
  PowerHolder holder{};
  Id<Unit> unit_id;
  shape::NonEmptyText<200> basis;
  std::optional<Date> valid_from; // today where absent; may lie ahead
};
BOOST_DESCRIBE_STRUCT(NewPower, (), (number, title, kind, holder, unit_id, basis, valid_from))

struct ChangePower {
  Id<Power> power_id;
  std::int64_t version = 0;
  shape::NonEmptyText<120> title;
  shape::NonEmptyText<20> kind;
  PowerHolder holder{};
  Id<Unit> unit_id;
  shape::NonEmptyText<200> basis;
};
BOOST_DESCRIBE_STRUCT(ChangePower, (), (power_id, version, title, kind, holder, unit_id, basis))

struct EndPower {
  Id<Power> power_id;
  std::int64_t version = 0;
  std::optional<Date> valid_to; // the last day; today where absent
};
BOOST_DESCRIBE_STRUCT(EndPower, (), (power_id, version, valid_to))

} // namespace shiji::organisation
