// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/zones/service.hpp"

#include "modules/organisation/findable/service.hpp"
#include "modules/organisation/store.hpp"
#include "modules/organisation/units/store.hpp"
#include "modules/organisation/zones/rules.hpp"
#include "modules/organisation/zones/store.hpp"

namespace shiji::organisation {
namespace {

// An administrator with the reach of a league administrates every zone; another the own one.
bool administrates_all(Context const& use) { return use.may("zone.write") && use.scope_for("zone.write").reach == database::Reach::league; }

} // namespace

std::vector<ZoneCard> zones(database::Reader& reader) { return select_zones(reader); }

std::optional<ZoneCard> zone_card(database::Reader& reader, Id<Zone> const& zone_id) { return find_zone(reader, zone_id); }

Id<Zone> create_zone(UseCase& use, NewZone const& zone) {
  auto const zone_id = use.new_id<Zone>();
  create_zone_as(use, zone_id, zone);
  return zone_id;
}

void create_zone_as(UseCase& use, Id<Zone> const& zone_id, NewZone const& zone) {
  auto const parent = zone.parent_id ? find_zone(use.db, *zone.parent_id) : std::nullopt;
  auto const parent_kind = parent ? std::optional(parent->kind) : std::nullopt;
  require(may_create_zone(zone_code_is_taken(use.db, zone.code.text), zone.code.text, parent_kind, zone.parent_id.has_value()));
  insert_zone(use.db, {zone_id, zone.parent_id, zone.kind, zone.code.text, zone.name.text, zone.utc_offset_minutes, 1});

  UnitCard root;
  root.unit_id = root.department_id = use.new_id<Unit>();
  root.kind = UnitKind::zone;
  root.unit_class = zone.unit_class ? zone.unit_class->text : "管委会";
  root.name = zone.unit_name ? zone.unit_name->text : zone.name.text;
  root.valid_from = zone.valid_from.value_or(use.today());
  root.version = 1;
  insert_unit(use.db, zone_id, root);
  use.in_zone(zone_id, [&](UseCase& there) { refresh_unit(there, root.unit_id); });
}

Page<ZoneCard> list_zones(Query& use, ListZones const& input) {
  return page_of_zones(use.db, use.scope(), use.order(input), use.zone_id(), administrates_all(use), pattern_of(input.text));
}

ZoneCard get_zone(Query& use, ZoneRef const& input) {
  bool const visible = administrates_all(use) || zone_is_visible(use.db, use.zone_id(), input.zone_id);
  return require_found(visible ? find_zone(use.db, input.zone_id) : std::nullopt, Refusal{"not_found", {}, {}});
}

ZoneCard add_zone(UseCase& use, NewZone const& input) {
  require(may_make_zones(administrates_all(use)));
  auto const zone_id = create_zone(use, input);
  use.audit_subject("zone", zone_id.text);
  return *find_zone(use.db, zone_id);
}

ZoneCard change_zone(UseCase& use, ChangeZone const& input) {
  bool const own = administrates_all(use) || input.zone_id == use.zone_id();
  auto const before = require_found(own ? find_zone(use.db, input.zone_id) : std::nullopt, Refusal{"not_found", {}, {}});
  if (!rename_zone(use.db, input.zone_id, input.version, input.name.text)) require(Refusal{"stale", {}, {}});
  auto const after = *find_zone(use.db, input.zone_id);
  use.audit_change(before, after);
  return after;
}

} // namespace shiji::organisation
