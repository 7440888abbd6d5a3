// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/relations/service.hpp"

#include "modules/organisation/api.hpp"
#include "modules/organisation/people/store.hpp"
#include "modules/organisation/relations/rules.hpp"
#include "modules/organisation/relations/store.hpp"
#include "modules/organisation/store.hpp"

#include <algorithm>

namespace shiji::organisation {

namespace {

constexpr std::string_view detail_field = "organisation_relation.detail";

Placed placed_on(database::Reader& db, Id<Zone> const& zone_id, Id<Post> const& post_id, Id<Unit> const& unit_id) {
  return {post_id, heads_above(db, zone_id, unit_id)};
}

std::optional<Placed> placed(database::Reader& db, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  auto const held = post_held(db, zone_id, person_id);
  return held ? std::optional(placed_on(db, zone_id, held->post_id, held->unit_id)) : std::nullopt;
}

void judge_conflict(database::Reader& db, Id<Zone> const& zone_id, RelationRow& row) {
  if (row.state != RelationState::confirmed) return;
  auto const a = placed(db, zone_id, row.person_id);
  auto const b = placed(db, zone_id, row.relative_id);
  if (a && b) row.conflict = conflict_of(*a, *b);
}

RelationRecord relation_at(UseCase& use, Id<Relation> const& relation_id, std::int64_t version) {
  auto relation = require_found(find_relation(use.db, use.zone_id(), relation_id), Refusal{"not_found", {}, {}});
  if (relation.version != version) require(Refusal{"stale", {}, {}});
  return relation;
}

void tell(UseCase& use, RelationRecord const& relation) {
  use.audit_subject("relation", relation.relation_id.text);
  use.publish({.kind = "relation_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "relation",
               .subject_id = relation.relation_id.text,
               .version = relation.version,
               .permission = "relation.read",
               .owner_ids = {relation.person_id.text, relation.relative_id.text},
               .unit_ids = {},
               .contents_json = {}});
}

RelationVersion decided(UseCase& use, RelationRecord const& before, RelationState state, std::string note) {
  RelationRecord after = before;
  after.state = state;
  after.note = std::move(note);
  after.decided_by = use.actor.account_id;
  after.decided_at = use.now();
  if (!update_relation(use.db, use.zone_id(), after, before.version)) require(Refusal{"stale", {}, {}});
  after.version = before.version + 1;
  use.audit_change(before, after);
  tell(use, after);
  return {after.relation_id, after.state, after.version};
}

} // namespace

std::vector<Id<Person>> kin_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return person_id.empty() ? std::vector<Id<Person>>() : kin_ids(reader, zone_id, person_id);
}

bool are_kin(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& a, Id<Person> const& b) {
  auto const kin = kin_of(reader, zone_id, a);
  return std::find(kin.begin(), kin.end(), b) != kin.end();
}

Page<RelationRow> list_relations(Query& use, ListRelations const& input) {
  RelationFilter const filter{pattern_of(input.text), input.person_id.value_or(Id<Person>()).text,
                              input.state ? std::string(to_text(*input.state)) : std::string(),
                              input.kind ? std::string(to_text(*input.kind)) : std::string()};
  auto page = page_of_relations(use.db, use.scope(), use.order(input), use.zone_id(), filter);
  for (RelationRow& row : page.rows) judge_conflict(use.db, use.zone_id(), row);
  return page;
}

RelationDetail get_relation(Query& use, RelationRef const& input) {
  RelationDetail detail;
  static_cast<RelationRow&>(detail) =
      require_found(find_relation_row(use.db, use.zone_id(), input.relation_id), Refusal{"not_found", {}, {}});
  judge_conflict(use.db, use.zone_id(), detail);
  detail.detail = use.services.keys.unseal({use.zone_id().text, detail_field, input.relation_id.text},
                                           detail_of_relation(use.db, use.zone_id(), input.relation_id).ciphertext);
  auto const record = find_relation(use.db, use.zone_id(), input.relation_id);
  detail.may_decide = use.may("relation.confirm") && !may_decide_relation(*record, use.actor.account_id, use.actor.person_id);
  return detail;
}

OwnRelations list_own_relations(Query& use) {
  if (use.actor.person_id.empty()) return {};
  return {relations_of(use.db, use.zone_id(), use.actor.person_id)};
}

Overrides list_kin_overrides(Query& use) { return {overrides_of_zone(use.db, use.zone_id())}; }

RelationVersion declare_relation(UseCase& use, DeclareRelation const& input) {
  bool const own = !use.actor.person_id.empty() && input.person_id == use.actor.person_id;
  bool const may = own || use.may("relation.write");
  auto const person = may ? find_person_row(use.db, use.zone_id(), input.person_id) : std::nullopt;
  require_found(person, Refusal{"not_found", {}, {}});
  require_found(find_person_row(use.db, use.zone_id(), input.relative_id), Refusal{"not_found", {}, {}});
  bool const registered = is_registered(use.db, use.zone_id(), input.person_id, input.relative_id);
  require(may_declare_relation(input.person_id, input.relative_id, registered, input.detail.text));

  RelationRecord relation;
  relation.relation_id = use.new_id<Relation>();
  relation.person_id = input.person_id;
  relation.relative_id = input.relative_id;
  relation.kind = input.kind;
  relation.declared_by = use.actor.account_id;
  relation.declarer_name = use.actor.name;
  relation.declared_at = use.now();
  relation.version = 1;
  insert_relation(use.db, use.zone_id(), relation,
                  {use.services.keys.seal({use.zone_id().text, detail_field, relation.relation_id.text}, input.detail.text)});
  tell(use, relation);
  return {relation.relation_id, relation.state, relation.version};
}

RelationVersion confirm_relation(UseCase& use, RelationAct const& input) {
  RelationRecord const before = relation_at(use, input.relation_id, input.version);
  require(may_decide_relation(before, use.actor.account_id, use.actor.person_id));
  return decided(use, before, RelationState::confirmed, {});
}

RelationVersion reject_relation(UseCase& use, CloseRelation const& input) {
  RelationRecord const before = relation_at(use, input.relation_id, input.version);
  require(may_decide_relation(before, use.actor.account_id, use.actor.person_id));
  return decided(use, before, RelationState::rejected, input.reason.text);
}

RelationVersion end_relation(UseCase& use, CloseRelation const& input) {
  RelationRecord const before = relation_at(use, input.relation_id, input.version);
  require(may_end_relation(before, use.actor.person_id, input.reason.text));
  return decided(use, before, RelationState::ended, input.reason.text);
}

void avoid_kin(UseCase& use, Id<Person> const& person_id, Id<Post> const& post_id, Id<Unit> const& unit_id, std::string const& reason) {
  auto const kin = kin_ids(use.db, use.zone_id(), person_id);
  if (kin.empty()) return;
  Placed const here = placed_on(use.db, use.zone_id(), post_id, unit_id);
  std::string const name = find_person_row(use.db, use.zone_id(), person_id)->name;
  for (Id<Person> const& relative : kin) {
    auto const there = placed(use.db, use.zone_id(), relative);
    KinConflict const conflict = there ? conflict_of(here, *there) : KinConflict::none;
    if (conflict == KinConflict::none) continue;
    require(may_appoint_beside_kin(conflict, name, find_person_row(use.db, use.zone_id(), relative)->name, reason));
    insert_override(
        use.db, use.zone_id(),
        {use.new_id<Override>().text, person_id, relative, post_id, conflict, reason, use.actor.account_id, use.actor.name, use.now()});
  }
}

} // namespace shiji::organisation
