// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/leaving/service.hpp"

#include "modules/organisation/api.hpp"
#include "modules/organisation/events.hpp"
#include "modules/organisation/identity/service.hpp"
#include "modules/organisation/leaving/rules.hpp"
#include "modules/organisation/leaving/store.hpp"
#include "modules/organisation/people/service.hpp"
#include "modules/organisation/people/store.hpp"
#include "modules/organisation/store.hpp"

namespace shiji::organisation {

namespace {

Refusal not_here() { return {"not_found", {}, {}}; }

bool receives(Context const& use, LeavingRecord const& leaving) {
  return !use.actor.person_id.empty() && use.actor.person_id == leaving.receiver_id;
}

bool may_see(Context const& use, database::Reader& db, LeavingRecord const& leaving) {
  if (receives(use, leaving) || (!use.actor.person_id.empty() && use.actor.person_id == leaving.person_id)) return true;
  return use.may("leaving.read") && leaving_in_scope(db, use.scope_for("leaving.read"), use.zone_id(), leaving.leaving_id);
}

LeavingRecord leaving_at(UseCase& use, Id<Leaving> const& leaving_id, std::int64_t version) {
  auto const found = find_leaving(use.db, use.zone_id(), leaving_id);
  bool const visible = found && may_see(use, use.db, *found);
  auto leaving = require_found(visible ? found : std::nullopt, not_here());
  if (leaving.version != version) require(Refusal{"stale", {}, {}});
  return leaving;
}

LeavingVersion saved(UseCase& use, LeavingRecord const& leaving) {
  if (!update_leaving(use.db, use.zone_id(), leaving, leaving.version)) require(Refusal{"stale", {}, {}});
  use.audit_subject("leaving", leaving.leaving_id.text);
  use.publish({.kind = "leaving_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "leaving",
               .subject_id = leaving.leaving_id.text,
               .version = leaving.version + 1,
               .permission = "leaving.settle",
               .owner_ids = {leaving.person_id.text, leaving.receiver_id.text},
               .unit_ids = {},
               .contents_json = {}});
  return {leaving.leaving_id, leaving.state, {}, leaving.version + 1};
}

// What the organisation itself knows to be handed over.
void list_handover(UseCase& use, LeavingRecord const& leaving, std::optional<AssignmentRow> const& held) {
  auto const add = [&](HandoverKind kind, std::string const& subject) {
    append_handover(use.db, use.zone_id(), leaving.leaving_id, kind, subject);
  };
  LeavingOpened opened{use.zone_id(), leaving.leaving_id, leaving.person_id, {}};
  if (held) {
    add(HandoverKind::post, held->unit_name + " " + held->post_title);
    for (UnitName const& unit : units_headed_by(use.db, use.zone_id(), held->post_id)) {
      add(HandoverKind::unit, unit.name);
      opened.headed.push_back(unit.unit_id);
    }
  }
  add(HandoverKind::evidence, {});
  add(HandoverKind::files, {});
  use.announce(opened);
}

std::optional<AssignmentRow> held_now(database::Reader& db, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  auto const assignments = assignments_of(db, zone_id, person_id);
  bool const held = !assignments.empty() && !assignments.front().valid_to;
  return held ? std::optional(assignments.front()) : std::nullopt;
}

LeavingRecord closed(UseCase& use, LeavingRecord leaving, LeavingState state) {
  leaving.state = state;
  leaving.closed_by = use.actor.account_id;
  leaving.closer_name = use.actor.name;
  leaving.closed_at = use.now();
  return leaving;
}

PersonRecord person_in_reach(UseCase& use, Id<Person> const& person_id, std::int64_t version) {
  auto person = require_found(find_person(use.db, use.scope_for("person.write"), use.zone_id(), person_id), not_here());
  if (person.version != version) require(Refusal{"stale", {}, {}});
  return person;
}

} // namespace

void add_handover_item(UseCase& use, Id<Leaving> const& leaving_id, HandoverKind kind, std::string const& subject) {
  append_handover(use.db, use.zone_id(), leaving_id, kind, subject);
}

Page<LeavingRow> list_leavings(Query& use, ListLeavings const& input) {
  LeavingFilter const filter{pattern_of(input.text), input.state ? std::string(to_text(*input.state)) : std::string(),
                             input.kind ? std::string(to_text(*input.kind)) : std::string()};
  return page_of_leavings(use.db, use.scope(), use.order(input), use.zone_id(), filter);
}

OwnLeavings list_own_leavings(Query& use) {
  if (use.actor.person_id.empty()) return {};
  return {leavings_concerning(use.db, use.zone_id(), use.actor.person_id)};
}

LeavingDetail get_leaving(Query& use, LeavingRef const& input) {
  auto const found = find_leaving(use.db, use.zone_id(), input.leaving_id);
  auto const leaving = require_found(found && may_see(use, use.db, *found) ? found : std::nullopt, not_here());
  LeavingDetail detail;
  static_cast<LeavingRow&>(detail) = *find_leaving_row(use.db, use.zone_id(), input.leaving_id);
  detail.receiver_id = leaving.receiver_id;
  detail.document = leaving.document;
  detail.reason = leaving.reason;
  detail.opener_name = leaving.opener_name;
  detail.closer_name = leaving.closer_name;
  detail.closed_at = leaving.closed_at;
  detail.handover = handover_of(use.db, use.zone_id(), input.leaving_id);
  detail.may_settle = leaving.state == LeavingState::open && (receives(use, leaving) || use.may("leaving.write"));
  detail.may_complete = use.may("leaving.write") && !may_complete(leaving, detail.handover, use.actor.account_id, use.today());
  return detail;
}

LeavingVersion open_leaving(UseCase& use, OpenLeaving const& input) {
  PersonRecord const person = person_in_reach(use, input.person_id, input.version);
  auto const held = held_now(use.db, use.zone_id(), person.person_id);
  auto const past = leavings_of(use.db, use.zone_id(), person.person_id);
  bool const is_open = !past.empty() && past.back().state == LeavingState::open;
  require(may_open_leaving(person, is_open, held ? std::optional(held->valid_from) : std::nullopt, input));
  require_found(held_now(use.db, use.zone_id(), input.receiver_id), refuse_field(LeavingRefusal::receiver_without_post, "receiver_id"));

  LeavingRecord leaving;
  leaving.leaving_id = use.new_id<Leaving>();
  leaving.person_id = person.person_id;
  leaving.unit_id = held ? held->unit_id.text : std::string();
  leaving.kind = input.kind;
  leaving.last_day = input.last_day;
  leaving.receiver_id = input.receiver_id;
  leaving.document = input.document ? input.document->text : std::string();
  leaving.reason = input.reason.text;
  leaving.opened_by = use.actor.account_id;
  leaving.opener_name = use.actor.name;
  leaving.opened_at = use.now();
  insert_leaving(use.db, use.zone_id(), leaving);
  list_handover(use, leaving, held);
  return saved(use, leaving);
}

LeavingVersion add_handover(UseCase& use, AddHandover const& input) {
  LeavingRecord const leaving = leaving_at(use, input.leaving_id, input.version);
  require(may_cancel(leaving));
  append_handover(use.db, use.zone_id(), leaving.leaving_id, input.kind, input.subject.text);
  return saved(use, leaving);
}

LeavingVersion settle_handover(UseCase& use, SettleHandover const& input) {
  LeavingRecord const leaving = leaving_at(use, input.leaving_id, input.version);
  if (!receives(use, leaving) && !use.may("leaving.write")) require(refuse(LeavingRefusal::not_yours_to_settle));
  require(may_settle(leaving, handover_of(use.db, use.zone_id(), leaving.leaving_id), input));
  HandoverItem item;
  item.item = input.item;
  item.state = input.state;
  item.note = input.note;
  item.settler_name = use.actor.name;
  item.settled_at = use.now();
  settle_item(use.db, use.zone_id(), leaving.leaving_id, item);
  return saved(use, leaving);
}

LeavingVersion complete_leaving(UseCase& use, LeavingAct const& input) {
  LeavingRecord const leaving = leaving_at(use, input.leaving_id, input.version);
  require(may_complete(leaving, handover_of(use.db, use.zone_id(), leaving.leaving_id), use.actor.account_id, use.today()));
  let_go(use, leaving.person_id, leaving.last_day);
  LeavingVersion done = saved(use, closed(use, leaving, LeavingState::left));
  if (has_identity(use.db, use.zone_id(), leaving.person_id))
    done.unsealing_id = record_unsealing(use, leaving.person_id, leaving.reason).unsealing_id;
  use.announce(PersonLeft{use.zone_id(), leaving.person_id, leaving.last_day});
  return done;
}

LeavingVersion cancel_leaving(UseCase& use, LeavingAct const& input) {
  LeavingRecord const leaving = leaving_at(use, input.leaving_id, input.version);
  require(may_cancel(leaving));
  return saved(use, closed(use, leaving, LeavingState::cancelled));
}

PersonVersion rehire(UseCase& use, Rehire const& input) {
  PersonRecord const before = person_in_reach(use, input.person_id, input.version);
  Date const from = input.returned_on.value_or(use.today());
  require(may_rehire(before, from, use.today()));
  auto const past = leavings_of(use.db, use.zone_id(), before.person_id);
  if (!past.empty() && past.back().state == LeavingState::left) {
    LeavingRecord leaving = past.back();
    leaving.returned_on = from;
    saved(use, leaving);
  }
  PersonRecord after = before;
  after.left_on.reset();
  if (!update_person(use.db, use.zone_id(), after, before.version)) require(Refusal{"stale", {}, {}});
  use.audit_subject("person", after.person_id.text);
  use.audit_change(before, after);
  return {after.person_id, before.version + 1};
}

} // namespace shiji::organisation
