// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/facts/service.hpp"

#include "modules/merit/api.hpp"
#include "modules/merit/facts/entering.hpp"
#include "modules/merit/facts/rules.hpp"
#include "modules/merit/facts/store.hpp"
#include "modules/merit/facts/telling.hpp"
#include "modules/merit/ledger/store.hpp"
#include "modules/merit/posting/service.hpp"
#include "modules/organisation/api.hpp"

namespace shiji::merit {
namespace {

Refusal no_such_fact() { return {"not_found", {}, {}}; }

FactCard visible_fact(Context const& use, database::Reader& db, Id<Fact> const& fact_id) {
  return require_found(find_visible_fact(db, use.zone_id(), use.scope(), fact_id, doer_of(use)), no_such_fact());
}

// The decision was taken between reading the fact and writing: by another, or by a withdrawal.
Refusal lost_race(UseCase& use, Id<Fact> const& fact_id) {
  auto const now = find_fact(use.db, use.zone_id(), fact_id);
  if (now)
    if (Verdict const decided = is_undecided(*now)) return *decided;
  return {"stale", {}, {}};
}

// Whether the caller may decide the fact at that version.
Verdict judge_decision(UseCase& use, FactCard const& fact, std::vector<FactActor> const& actors, std::int64_t version) {
  if (Verdict no = is_undecided(fact)) return no;
  if (fact.version != version) return Refusal{"stale", {}, {}};
  if (Verdict no = may_decide(fact, actors, doer_of(use))) return no;
  auto const kin = organisation::kin_of(use.db, use.zone_id(), use.actor.person_id);
  if (Verdict no = may_decide_beside_kin(fact, actors, kin)) return no;
  if (!covers_every_actor(use.db, use.zone_id(), use.scope(), fact.fact_id)) return refuse(FactRefusal::outside_your_units);
  return std::nullopt;
}

// Confirms and posts, or tells why not; what is refused has written nothing.
Verdict confirm_and_post(UseCase& use, FactVersion const& wanted) {
  auto const fact = find_visible_fact(use.db, use.zone_id(), use.scope(), wanted.fact_id, doer_of(use));
  if (!fact) return no_such_fact();
  std::vector<FactActor> const actors = actors_of(use.db, use.zone_id(), fact->fact_id);
  if (Verdict no = judge_decision(use, *fact, actors, wanted.version)) return no;
  PlannedPosting planned = plan_posting(use, to_post(*fact, quantities_of(use.db, use.zone_id(), fact->fact_id), actors), use.today());
  if (planned.refusal) return planned.refusal;
  if (!decide_fact(use.db, use.zone_id(), wanted, {FactStatus::confirmed, doer_of(use), use.now(), {}, {}}))
    return lost_race(use, wanted.fact_id);
  write_posting(use, std::move(planned), use.now());
  FactCard confirmed = *fact;
  ++confirmed.version;
  publish_fact(use, "fact_confirmed", confirmed, actors);
  tell_decided(use, "fact_confirmed", fact->fact_id);
  return std::nullopt;
}

FactCard decided_fact(UseCase& use, FactCard const& before) {
  FactCard after = find_fact(use.db, use.zone_id(), before.fact_id).value();
  use.audit_change(before, after);
  return after;
}

// The part of a declaration's row that its content does not tell.
FactCard new_declaration(UseCase& use, std::optional<shape::NonEmptyText<200>> const& record, std::optional<Id<Fact>> corrects) {
  FactCard card;
  card.fact_id = use.new_id<Fact>();
  card.status = FactStatus::declared;
  card.source_kind = "declaration";
  card.source_id = card.fact_id.text;
  card.record = record ? record->text : std::string();
  card.declared_by = use.actor.account_id;
  if (!use.actor.person_id.empty()) card.declared_by_person = use.actor.person_id;
  card.declarer_name = use.actor.name;
  card.declared_at = use.now();
  card.corrects = std::move(corrects);
  return card;
}

FactCard declare(UseCase& use, FactContent const& content, std::optional<shape::NonEmptyText<200>> const& record,
                 std::optional<Id<Fact>> corrects) {
  require(happened_by(content.occurred_on, use.today()));
  std::vector<FactActor> const actors = checked_actors(use, content, true);
  require(evidence_suffices(content.evidence.size(), record.has_value()));
  FactCard const card = enter_fact(use, new_declaration(use, record, std::move(corrects)), content, actors);
  publish_fact(use, "fact_declared", card, actors);
  tell_declared(use, card, actors);
  return card;
}

} // namespace

FactKinds list_fact_kinds(Query&) { return {fact_kinds()}; }

Page<FactRow> list_facts(Query& use, ListFacts const& input) {
  return page_of_facts(use.db, use.zone_id(), use.scope(), use.order(input), input, doer_of(use));
}

std::vector<WaitingFact> waiting_facts(database::Reader& reader, Id<Zone> const& zone_id) {
  std::vector<WaitingFact> waiting;
  for (DeclaredFact const& fact : declared_facts(reader, zone_id)) waiting.push_back({fact.fact_id, fact.title, fact.declared_at});
  return waiting;
}

Page<FactRow> facts_waiting(Query& use, FactsWaiting const& input) {
  return page_of_waiting_facts(use.db, use.zone_id(), use.scope(), use.order(input), doer_of(use));
}

FactDetail get_fact(Query& use, GetFact const& input) {
  FactDetail detail{visible_fact(use, use.db, input.fact_id), {}, {}, {}, {}, {}, false, false, false};
  detail.quantities = quantities_of(use.db, use.zone_id(), input.fact_id);
  detail.actors = actors_of(use.db, use.zone_id(), input.fact_id);
  detail.evidence = evidence::attached(use.db, use.zone_id(), "fact", input.fact_id.text);
  detail.entries = entries_of_fact(use.db, use.zone_id(), input.fact_id);
  auto const correction = find_correction_of(use.db, use.zone_id(), input.fact_id);
  if (correction) detail.corrected_by = correction->fact_id;
  auto const kin = organisation::kin_of(use.db, use.zone_id(), use.actor.person_id);
  detail.may_confirm = use.may("fact.confirm") && !is_undecided(detail) && !may_decide(detail, detail.actors, doer_of(use)) &&
                       !may_decide_beside_kin(detail, detail.actors, kin) &&
                       covers_every_actor(use.db, use.zone_id(), use.scope_for("fact.confirm"), input.fact_id);
  detail.may_withdraw = use.may("fact.declare") && !is_undecided(detail) && !may_be_withdrawn_by(detail, doer_of(use));
  detail.may_correct = use.may("fact.correct") && !may_be_corrected(detail, correction);
  return detail;
}

FactCard declare_fact(UseCase& use, DeclareFact const& input) {
  return declare(use, {input.kind, input.title.text, input.occurred_on, input.quantities, input.actors, input.evidence}, input.record,
                 std::nullopt);
}

FactCard withdraw_fact(UseCase& use, WithdrawFact const& input) {
  FactCard const fact = visible_fact(use, use.db, input.fact_id);
  require(is_undecided(fact));
  require(may_be_withdrawn_by(fact, doer_of(use)));
  if (!decide_fact(use.db, use.zone_id(), input, {FactStatus::withdrawn, doer_of(use), use.now(), {}, {}}))
    require(lost_race(use, input.fact_id));
  FactCard const after = decided_fact(use, fact);
  publish_fact(use, "fact_withdrawn", after, actors_of(use.db, use.zone_id(), fact.fact_id));
  tell_decided(use, "fact_withdrawn", fact.fact_id);
  return after;
}

FactCard confirm_fact(UseCase& use, ConfirmFact const& input) {
  FactCard const before = visible_fact(use, use.db, input.fact_id);
  require(confirm_and_post(use, input));
  return decided_fact(use, before);
}

FactCard reject_fact(UseCase& use, RejectFact const& input) {
  FactCard const fact = visible_fact(use, use.db, input.fact_id);
  std::vector<FactActor> const actors = actors_of(use.db, use.zone_id(), fact.fact_id);
  require(judge_decision(use, fact, actors, input.version));
  std::optional<std::string> const text = input.text ? std::optional(input.text->text) : std::nullopt;
  if (!decide_fact(use.db, use.zone_id(), input, {FactStatus::rejected, doer_of(use), use.now(), input.reason, text}))
    require(lost_race(use, input.fact_id));
  FactCard const after = decided_fact(use, fact);
  publish_fact(use, "fact_rejected", after, actors);
  tell_decided(use, "fact_rejected", fact.fact_id);
  return after;
}

RowAnswers confirm_facts(UseCase& use, ConfirmFacts const& input) {
  return row_by_row<&FactVersion::fact_id>(use, input.items, confirm_fact);
}

RowAnswers withdraw_facts(UseCase& use, WithdrawFacts const& input) {
  return row_by_row<&FactVersion::fact_id>(use, input.items, withdraw_fact);
}

RowAnswers reject_facts(UseCase& use, RejectFacts const& input) {
  auto const reject = [&](UseCase& one, FactVersion const& fact) { return reject_fact(one, {fact, input.reason, input.text}); };
  return row_by_row<&FactVersion::fact_id>(use, input.items, reject);
}

FactCard correct_fact(UseCase& use, CorrectFact const& input) {
  FactCard const old = visible_fact(use, use.db, input.fact_id);
  if (old.version != input.version) require(Refusal{"stale", {}, {}});
  require(may_be_corrected(old, find_correction_of(use.db, use.zone_id(), old.fact_id)));
  return declare(use, {old.kind, input.title.text, input.occurred_on, input.quantities, input.actors, input.evidence}, input.record,
                 old.fact_id);
}

void list_facts_to_hand_over(UseCase& use, organisation::LeavingOpened const& event) {
  using organisation::HandoverKind;
  auto const add = [&](HandoverKind kind, std::int64_t count) {
    if (count > 0) organisation::add_handover_item(use, event.leaving_id, kind, std::to_string(count));
  };
  add(HandoverKind::facts, count_waiting_of(use.db, use.zone_id(), event.person_id));
  std::int64_t waiting = 0;
  for (Id<Unit> const& unit : event.headed) waiting += count_waiting_in(use.db, use.zone_id(), unit);
  add(HandoverKind::confirmations, waiting);
}

void keep_subjects_of_facts(UseCase& use, organisation::RecordTakenOut const& event) {
  if (took_part(use.db, event.zone_id, event.id)) require(refuse(FactRefusal::fact_stays));
}

} // namespace shiji::merit
