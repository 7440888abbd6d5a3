// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/powers/service.hpp"

#include "modules/organisation/api.hpp"
#include "modules/organisation/powers/rules.hpp"
#include "modules/organisation/powers/store.hpp"
#include "modules/organisation/store.hpp"

namespace shiji::organisation {

namespace {

UnitCard unit_for_power(UseCase& use, Id<Unit> const& unit_id) {
  return require_found(unit_card(use.db, use.zone_id(), unit_id), Refusal{"not_found", {}, {}});
}

PowerRow power_at(UseCase& use, Id<Power> const& power_id, std::int64_t version) {
  PowerRow power = require_found(find_power(use.db, use.zone_id(), power_id), Refusal{"not_found", {}, {}});
  if (power.version != version) require(Refusal{"stale", {}, {}});
  return power;
}

PowerRow told_power(UseCase& use, PowerRow power) {
  use.audit_subject("power", power.power_id.text);
  use.publish({.kind = "power_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "power",
               .subject_id = power.power_id.text,
               .version = power.version,
               .permission = "organisation.read",
               .owner_ids = {},
               .unit_ids = unit_and_ancestors(use.db, use.zone_id(), power.unit_id),
               .contents_json = {}});
  return power;
}

PowerRow saved_power(UseCase& use, PowerRow const& before, PowerRow after) {
  if (!update_power(use.db, use.zone_id(), after, before.version)) require(Refusal{"stale", {}, {}});
  after.version = before.version + 1;
  use.audit_change(before, after);
  return told_power(use, std::move(after));
}

} // namespace

Page<PowerRow> list_powers(Query& use, ListPowers const& input) {
  return page_of_powers(use.db, use.scope(), use.order(input), use.zone_id(),
                        {pattern_of(input.text), input.unit_id.value_or(Id<Unit>()).text,
                         input.holder ? std::string(to_text(*input.holder)) : std::string(), input.on.value_or(use.today())});
}

PowerRow add_power(UseCase& use, NewPower const& input) {
  UnitCard const unit = unit_for_power(use, input.unit_id);
  require(may_add_power(power_number_is_taken(use.db, use.zone_id(), input.number.text), input.number.text, unit));
  PowerRow const power{use.new_id<Power>(),
                       input.number.text,
                       input.title.text,
                       input.kind.text,
                       input.holder,
                       unit.unit_id,
                       unit.name,
                       input.basis.text,
                       input.valid_from.value_or(use.today()),
                       {},
                       1};
  insert_power(use.db, use.zone_id(), power);
  return told_power(use, power);
}

PowerRow change_power(UseCase& use, ChangePower const& input) {
  PowerRow const before = power_at(use, input.power_id, input.version);
  UnitCard const unit = unit_for_power(use, input.unit_id);
  require(may_change_power(before, unit));
  PowerRow after = before;
  after.title = input.title.text;
  after.kind = input.kind.text;
  after.holder = input.holder;
  after.unit_id = unit.unit_id;
  after.unit_name = unit.name;
  after.basis = input.basis.text;
  return saved_power(use, before, std::move(after));
}

PowerRow end_power(UseCase& use, EndPower const& input) {
  PowerRow const before = power_at(use, input.power_id, input.version);
  Date const last_day = input.valid_to.value_or(use.today());
  require(may_end_power(before, last_day));
  PowerRow after = before;
  after.valid_to = last_day;
  return saved_power(use, before, std::move(after));
}

} // namespace shiji::organisation
