// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/units/types.hpp"

namespace shiji {
struct Plan;
} // namespace shiji

namespace shiji::organisation {

enum class PlanRefusal { plan_not_a_draft, plan_date_ahead, plan_without_root, plan_line_misplaced, plan_unit_unknown, plan_unit_twice };
BOOST_DESCRIBE_ENUM(PlanRefusal, plan_not_a_draft, plan_date_ahead, plan_without_root, plan_line_misplaced, plan_unit_unknown,
                    plan_unit_twice)

enum class PlanState { draft, adopted, discarded };
BOOST_DESCRIBE_ENUM(PlanState, draft, adopted, discarded)

struct PlanCard {
  Id<Plan> plan_id;
  std::string name;
  std::string document; // the decision it carries out
  Date adopts_on;
  PlanState state{};
  std::string author_name;
  Instant created_at;
  std::string closer_name;
  std::optional<Instant> closed_at; // adopted or discarded
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PlanCard, (), (plan_id, name, document, adopts_on, state, author_name, created_at, closer_name, closed_at, version))

struct PlanLine {
  std::int64_t line = 0;                   // 0, 1, 2 … in the order of the tree
  std::optional<std::int64_t> parent_line; // an earlier line; absent on the first, the unit of the zone
  std::optional<Id<Unit>> unit_id;         // what it is today; absent for a new unit
  UnitKind kind{};
  std::string unit_class;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(PlanLine, (), (line, parent_line, unit_id, kind, unit_class, name))

// How the plan differs from today.
enum class PlanChangeKind { created, renamed, reclassed, moved, closed };
BOOST_DESCRIBE_ENUM(PlanChangeKind, created, renamed, reclassed, moved, closed)

struct PlanChange {
  PlanChangeKind kind{};
  std::string name;   // as planned; as it is today where it closes
  std::string before; // name, class or unit above as they are today
  std::string after;
};
BOOST_DESCRIBE_STRUCT(PlanChange, (), (kind, name, before, after))

enum class PlanSort { created_at, adopts_on, name };
BOOST_DESCRIBE_ENUM(PlanSort, created_at, adopts_on, name)

struct ListPlans : PageRequest<PlanSort> {
  std::optional<std::string> text; // part of the name
  std::optional<PlanState> state;
};
BOOST_DESCRIBE_STRUCT(ListPlans, (PageRequest<PlanSort>), (text, state))

struct PlanRef {
  Id<Plan> plan_id;
};
BOOST_DESCRIBE_STRUCT(PlanRef, (), (plan_id))

struct PlanDetail : PlanCard {
  std::vector<PlanLine> lines;
  std::vector<PlanChange> changes; // against today; of a plan that is closed, none
};
BOOST_DESCRIBE_STRUCT(PlanDetail, (PlanCard), (lines, changes))

// A draft that begins as the tree of today.
struct NewPlan {
  shape::NonEmptyText<80> name;
  Date adopts_on;
  std::optional<shape::NonEmptyText<120>> document;
};
BOOST_DESCRIBE_STRUCT(NewPlan, (), (name, adopts_on, document))

struct NewPlanLine {
  std::optional<std::int64_t> parent_line;
  std::optional<Id<Unit>> unit_id;
  UnitKind kind{};
  shape::NonEmptyText<20> unit_class;
  shape::NonEmptyText<80> name;
};
BOOST_DESCRIBE_STRUCT(NewPlanLine, (), (parent_line, unit_id, kind, unit_class, name))

// The whole plan as it shall be, in the place of what it was.
struct ChangePlan {
  Id<Plan> plan_id;
  std::int64_t version = 0;
  shape::NonEmptyText<80> name;
  Date adopts_on;
  std::optional<shape::NonEmptyText<120>> document;
  std::vector<NewPlanLine> lines;
};
BOOST_DESCRIBE_STRUCT(ChangePlan, (), (plan_id, version, name, adopts_on, document, lines))

struct PlanAct {
  Id<Plan> plan_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PlanAct, (), (plan_id, version))

} // namespace shiji::organisation
