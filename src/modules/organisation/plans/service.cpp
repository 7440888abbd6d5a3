// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/plans/service.hpp"

#include "modules/organisation/api.hpp"
#include "modules/organisation/plans/rules.hpp"
#include "modules/organisation/plans/store.hpp"
#include "modules/organisation/store.hpp"
#include "modules/organisation/units/service.hpp"
#include "modules/organisation/zones/store.hpp"

#include <algorithm>
#include <map>

namespace shiji::organisation {

namespace {

PlanCard found_plan(Context const& use, database::Reader& reader, Id<Plan> const& plan_id) {
  return require_found(find_plan(reader, use.zone_id(), plan_id), Refusal{"not_found", {}, {}});
}

PlanCard plan_at(UseCase& use, Id<Plan> const& plan_id, std::int64_t version) {
  PlanCard plan = found_plan(use, use.db, plan_id);
  if (plan.version != version) require(Refusal{"stale", {}, {}});
  return plan;
}

PlanCard saved_plan(UseCase& use, PlanCard const& before, PlanCard after) {
  if (!update_plan(use.db, use.zone_id(), after, before.version)) require(Refusal{"stale", {}, {}});
  after.version = before.version + 1;
  use.audit_subject("plan", after.plan_id.text);
  use.audit_change(before, after);
  use.publish({.kind = "plan_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "plan",
               .subject_id = after.plan_id.text,
               .version = after.version,
               .permission = "plan.read",
               .owner_ids = {},
               .unit_ids = {},
               .contents_json = {}});
  return after;
}

PlanCard closed_plan(UseCase& use, PlanCard const& before, PlanState state) {
  PlanCard after = before;
  after.state = state;
  after.closer_name = use.actor.name;
  after.closed_at = use.now();
  return saved_plan(use, before, std::move(after));
}

// Brings one unit to what its line says; answers its id.
Id<Unit> made_of(UseCase& use, PlanLine const& line, std::optional<Id<Unit>> const& parent, Date from) {
  if (!line.unit_id) return create_unit(use, {*parent, line.kind, {line.unit_class}, {line.name}, from}).unit_id;
  UnitCard const now = *unit_card(use.db, use.zone_id(), *line.unit_id);
  bool const same = now.name == line.name && now.unit_class == line.unit_class && now.parent_id == parent;
  if (!same) change_unit(use, {now.unit_id, now.version, parent, {line.unit_class}, {line.name}, from});
  return now.unit_id;
}

} // namespace

Page<PlanCard> list_plans(Query& use, ListPlans const& input) {
  return page_of_plans(use.db, use.scope(), use.order(input), use.zone_id(), pattern_of(input.text),
                       input.state ? std::string(to_text(*input.state)) : std::string());
}

PlanDetail get_plan(Query& use, PlanRef const& input) {
  PlanDetail detail{found_plan(use, use.db, input.plan_id), lines_of_plan(use.db, use.zone_id(), input.plan_id), {}};
  if (detail.state == PlanState::draft) detail.changes = changes_of(detail.lines, units_of_zone(use.db, use.zone_id()));
  return detail;
}

PlanCard create_plan(UseCase& use, NewPlan const& input) {
  PlanCard plan;
  plan.plan_id = use.new_id<Plan>();
  plan.name = input.name.text;
  plan.document = input.document ? input.document->text : std::string();
  plan.adopts_on = input.adopts_on;
  plan.author_name = use.actor.name;
  plan.created_at = use.now();
  insert_plan(use.db, use.zone_id(), plan);
  replace_lines(use.db, use.zone_id(), plan.plan_id, lines_of(units_of_zone(use.db, use.zone_id())));
  return saved_plan(use, plan, plan);
}

PlanCard change_plan(UseCase& use, ChangePlan const& input) {
  PlanCard const before = plan_at(use, input.plan_id, input.version);
  require(is_a_draft(before));
  require(is_a_tree(input.lines, units_of_zone(use.db, use.zone_id())));
  replace_lines(use.db, use.zone_id(), before.plan_id, input.lines);
  PlanCard after = before;
  after.name = input.name.text;
  after.adopts_on = input.adopts_on;
  after.document = input.document ? input.document->text : std::string();
  return saved_plan(use, before, std::move(after));
}

PlanCard adopt_plan(UseCase& use, PlanAct const& input) {
  lock_tree(use.db, use.zone_id());
  PlanCard const plan = plan_at(use, input.plan_id, input.version);
  require(may_adopt(plan, use.today()));
  auto const lines = lines_of_plan(use.db, use.zone_id(), plan.plan_id);
  auto const today = units_of_zone(use.db, use.zone_id());
  std::vector<Id<Unit>> made;
  for (PlanLine const& line : lines) {
    auto const parent = line.parent_line ? std::optional(made.at(static_cast<std::size_t>(*line.parent_line))) : std::nullopt;
    made.push_back(made_of(use, line, parent, plan.adopts_on));
  }
  for (UnitCard const& unit : closed_by(lines, today))
    close_unit(use, {unit.unit_id, unit_card(use.db, use.zone_id(), unit.unit_id)->version, plan.adopts_on});
  return closed_plan(use, plan, PlanState::adopted);
}

PlanCard discard_plan(UseCase& use, PlanAct const& input) {
  PlanCard const plan = plan_at(use, input.plan_id, input.version);
  require(is_a_draft(plan));
  return closed_plan(use, plan, PlanState::discarded);
}

} // namespace shiji::organisation
