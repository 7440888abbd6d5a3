// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/quotas/service.hpp"

#include "modules/organisation/history/service.hpp"
#include "modules/organisation/history/store.hpp"
#include "modules/organisation/quotas/rules.hpp"
#include "modules/organisation/quotas/store.hpp"
#include "modules/organisation/rules.hpp"
#include "modules/organisation/units/store.hpp"

namespace shiji::organisation {

Page<EstablishmentRow> list_establishment(Query& use, ListEstablishment const& input) {
  return page_of_establishment(use.db, use.scope(), use.order(input), use.zone_id(), input.unit_id.value_or(Id<Unit>()).text,
                               input.category.value_or(""));
}

EstablishmentRow set_quota(UseCase& use, SetQuota const& input) {
  auto const unit = require_found(find_unit(use.db, use.zone_id(), input.unit_id), Refusal{"not_found", {}, {}});
  if (unit.kind == UnitKind::section) require(refuse_field(OrganisationRefusal::quota_not_here, "unit_id"));
  if (unit.valid_to) require(refuse(OrganisationRefusal::unit_closed, {{"name", unit.name}}));
  std::string const& category = input.category.text;
  auto const root = require_found(find_root_unit(use.db, use.zone_id()), Refusal{"not_found", {}, {}});
  // The zone's row first, always: it guards the sum over the departments.
  Quota const zone = lock_quota(use.db, use.zone_id(), root.unit_id, category);
  Quota const quota = take_quota(use.db, use.zone_id(), unit.unit_id, category);
  if (quota.version != input.version + 1) require(Refusal{"stale", {}, {}});
  auto const given = given_to_departments(use.db, use.zone_id(), category);
  require(unit.kind == UnitKind::zone ? may_set_zone_quota(zone, input.establishment, given)
                                      : may_set_department_quota(quota, input.establishment, zone, given));
  auto const last = last_quota_change(use.db, use.zone_id(), unit.unit_id, category);
  Date const from = input.valid_from.value_or(last ? use.today() : unit.valid_from);
  require(may_take_effect(from, use.today(), last.value_or(unit.valid_from)));
  set_establishment(use.db, use.zone_id(), quota, input.establishment);
  put_quota_change(use.db, use.zone_id(), {unit.unit_id, category, from, input.establishment});
  require_quota_at_every_date(use, unit.unit_id, category, from, "establishment");
  use.audit_subject("quota", unit.unit_id.text);
  use.publish({.kind = "quota_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "unit",
               .subject_id = unit.unit_id.text,
               .version = quota.version,
               .permission = "organisation.read",
               .owner_ids = {},
               .unit_ids = ids_of_unit_and_ancestors(use.db, use.zone_id(), unit.unit_id),
               .contents_json = {}});
  return page_of_establishment(use.db, use.scope(), {"category"}, use.zone_id(), unit.unit_id.text, category).rows.at(0);
}

void add_places(UseCase& use, Id<Unit> const& department_id, std::string const& category, std::int64_t places) {
  if (places == 0) return;
  Quota const quota = take_quota(use.db, use.zone_id(), department_id, category);
  auto const root = find_root_unit(use.db, use.zone_id());
  bool const is_zone = root && root->unit_id == department_id;
  auto const given = is_zone ? given_to_departments(use.db, use.zone_id(), category) : 0;
  require(may_add_places(quota, given, places));
  set_headcount(use.db, use.zone_id(), quota, quota.headcount + places);
}

void return_establishment(UseCase& use, Id<Unit> const& department_id, Date last_day) {
  for (Quota const& quota : drop_establishment(use.db, use.zone_id(), department_id))
    put_quota_change(use.db, use.zone_id(), {department_id, quota.category, last_day, quota.establishment});
}

} // namespace shiji::organisation
