// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/units/service.hpp"

#include "modules/organisation/api.hpp"
#include "modules/organisation/findable/service.hpp"
#include "modules/organisation/posts/store.hpp"
#include "modules/organisation/quotas/service.hpp"
#include "modules/organisation/rules.hpp"
#include "modules/organisation/units/rules.hpp"
#include "modules/organisation/units/store.hpp"
#include "modules/organisation/zones/store.hpp"

#include <algorithm>

namespace shiji::organisation {

namespace {

UnitCard found_unit(Context const& use, database::Reader& reader, Id<Unit> const& unit_id) {
  return require_found(find_unit(reader, use.zone_id(), unit_id), Refusal{"not_found", {}, {}});
}

// Every act on a unit ends here: the search and the open pages learn of it.
void publish_unit(UseCase& use, UnitCard const& unit) {
  refresh_unit(use, unit.unit_id);
  use.publish({.kind = "unit_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "unit",
               .subject_id = unit.unit_id.text,
               .version = unit.version,
               .permission = "organisation.read",
               .owner_ids = {},
               .unit_ids = ids_of_unit_and_ancestors(use.db, use.zone_id(), unit.unit_id),
               .contents_json = {}});
}

// The places of the unit's posts leave the establishment of one department and enter that of another, or all of them do not.
void move_places(UseCase& use, Id<Unit> const& unit_id, Id<Unit> const& from_department, Id<Unit> const& to_department) {
  for (auto const& [category, places] : places_by_category(use.db, use.zone_id(), unit_id)) {
    add_places(use, from_department, category, -places);
    add_places(use, to_department, category, places);
  }
}

} // namespace

std::optional<UnitCard> root_unit(database::Reader& reader, Id<Zone> const& zone_id) { return find_root_unit(reader, zone_id); }

std::optional<UnitCard> unit_card(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return find_unit(reader, zone_id, unit_id);
}

std::vector<std::string> unit_and_ancestors(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return ids_of_unit_and_ancestors(reader, zone_id, unit_id);
}

std::vector<Id<Unit>> unit_with_descendants(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return ids_of_unit_and_open_descendants(reader, zone_id, unit_id);
}

std::vector<UnitCard> units_of_zone(database::Reader& reader, Id<Zone> const& zone_id) {
  std::vector<UnitRow> rows;
  std::map<Id<Unit>, UnitCard> cards;
  for (UnitCard& unit : open_units(reader, zone_id)) {
    rows.push_back({unit.unit_id, unit.parent_id, 0, unit.kind, {}, {}, {}, {}, 0});
    cards.emplace(unit.unit_id, std::move(unit));
  }
  std::vector<UnitCard> ordered;
  for (UnitRow const& row : in_tree_order(std::move(rows))) ordered.push_back(std::move(cards.at(row.unit_id)));
  return ordered;
}

Page<UnitRow> list_units(Query& use, ListUnits const& input) {
  Page<UnitRow> page;
  page.rows = in_tree_order(units_on(use.db, use.zone_id(), input.on.value_or(use.today())));
  std::erase_if(page.rows, [&](UnitRow const& row) {
    bool const other_kind = input.kind && row.kind != *input.kind;
    bool const other_name = input.text && row.name.find(*input.text) == std::string::npos;
    return other_kind || other_name;
  });
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

UnitDetail get_unit(Query& use, UnitRef const& input) {
  UnitDetail detail{found_unit(use, use.db, input.unit_id), {}, {}, {}};
  detail.head = find_head(use.db, use.zone_id(), input.unit_id);
  detail.path = path_above(use.db, use.zone_id(), input.unit_id);
  detail.versions = versions_of_unit(use.db, use.zone_id(), input.unit_id);
  return detail;
}

UnitHead set_head(UseCase& use, SetHead const& input) {
  UnitCard const unit = found_unit(use, use.db, input.unit_id);
  if (unit.valid_to) require(refuse(OrganisationRefusal::unit_closed, {{"name", unit.name}}));
  auto const post = input.post_id ? find_post(use.db, use.zone_id(), *input.post_id) : std::nullopt;
  if (input.post_id) require_found(post, Refusal{"not_found", {}, {}});
  if (post && post->valid_to) require(refuse_field(OrganisationRefusal::head_not_here, "post_id", {{"title", post->title}}));
  if (!update_unit(use.db, use.zone_id(), unit, input.version)) require(Refusal{"stale", {}, {}});
  auto const before = find_head(use.db, use.zone_id(), unit.unit_id);
  put_head(use.db, use.zone_id(), unit.unit_id, input.post_id);
  UnitHead after = find_head(use.db, use.zone_id(), unit.unit_id).value_or(UnitHead{});
  after.version = input.version + 1;
  use.audit_subject("unit", unit.unit_id.text);
  use.audit_change(before.value_or(UnitHead{}), after);
  UnitCard told = unit;
  told.version = after.version;
  publish_unit(use, told);
  return after;
}

UnitCard create_unit(UseCase& use, NewUnit const& input) {
  lock_tree(use.db, use.zone_id());
  UnitCard const parent = found_unit(use, use.db, input.parent_id);
  require(may_stand_below(input.kind, parent));
  Date const from = input.valid_from.value_or(use.today());
  require(may_take_effect(from, use.today(), parent.valid_from));

  UnitCard unit;
  unit.unit_id = use.new_id<Unit>();
  unit.parent_id = parent.unit_id;
  unit.department_id = department_of(input.kind, unit.unit_id, parent.department_id);
  unit.kind = input.kind;
  unit.unit_class = input.unit_class.text;
  unit.name = input.name.text;
  unit.valid_from = from;
  unit.version = 1;
  insert_unit(use.db, use.zone_id(), unit);
  use.audit_subject("unit", unit.unit_id.text);
  publish_unit(use, unit);
  return unit;
}

UnitCard change_unit(UseCase& use, ChangeUnit const& input) {
  lock_tree(use.db, use.zone_id());
  UnitCard const before = found_unit(use, use.db, input.unit_id);
  bool const moves = input.parent_id && input.parent_id != before.parent_id;
  auto const parent = moves ? std::optional(found_unit(use, use.db, *input.parent_id)) : std::nullopt;
  bool const below_itself = moves && unit_lies_below(use.db, use.zone_id(), before.unit_id, *input.parent_id);
  require(may_change_unit(before, parent ? &*parent : nullptr, below_itself));

  Date earliest = versions_of_unit(use.db, use.zone_id(), before.unit_id).front().valid_from;
  if (parent) earliest = latest(earliest, parent->valid_from);
  Date const from = input.valid_from.value_or(use.today());
  require(may_take_effect(from, use.today(), earliest));

  UnitCard after = before;
  after.unit_class = input.unit_class.text;
  after.name = input.name.text;
  if (parent) {
    after.parent_id = parent->unit_id;
    after.department_id = department_of(before.kind, before.unit_id, parent->department_id);
  }
  if (!update_unit(use.db, use.zone_id(), after, input.version)) require(Refusal{"stale", {}, {}});
  after.version = input.version + 1;
  begin_unit_version(use.db, use.zone_id(), after, from);
  if (parent) move_subtree(use.db, use.zone_id(), after);
  if (after.department_id != before.department_id) move_places(use, after.unit_id, before.department_id, after.department_id);
  use.audit_change(before, after);
  publish_unit(use, after);
  return after;
}

UnitCard close_unit(UseCase& use, CloseUnit const& input) {
  lock_tree(use.db, use.zone_id());
  UnitCard const before = found_unit(use, use.db, input.unit_id);
  Date const last_day = input.valid_to.value_or(use.today());
  auto const open_units = count_open_children(use.db, use.zone_id(), before.unit_id);
  // The posts are closed before the people on them are counted: an appointment at the same moment either came first and is counted, or
  // finds its post closed.
  auto const places = open_units == 0 ? places_by_category(use.db, use.zone_id(), before.unit_id) : PlacesByCategory{};
  close_posts_nobody_holds(use.db, use.zone_id(), before.unit_id, last_day);
  require(may_close_unit(before, count_people_on_posts(use.db, use.zone_id(), before.unit_id), open_units));
  require(may_take_effect(last_day, use.today(), versions_of_unit(use.db, use.zone_id(), before.unit_id).front().valid_from));

  for (auto const& [category, count] : places) add_places(use, before.department_id, category, -count);
  if (before.kind == UnitKind::department) return_establishment(use, before.unit_id, last_day);
  UnitCard after = before;
  after.valid_to = last_day;
  if (!update_unit(use.db, use.zone_id(), after, input.version)) require(Refusal{"stale", {}, {}});
  after.version = input.version + 1;
  end_unit_version(use.db, use.zone_id(), after.unit_id, last_day);
  use.audit_change(before, after);
  publish_unit(use, after);
  return after;
}

} // namespace shiji::organisation
