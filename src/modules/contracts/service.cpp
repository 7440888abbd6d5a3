// SPDX-License-Identifier: Apache-2.0
#include "modules/contracts/service.hpp"

#include "modules/appraisal/api.hpp"
#include "modules/contracts/rules.hpp"
#include "modules/contracts/store.hpp"
#include "modules/organisation/api.hpp"

#include <algorithm>

namespace shiji::contracts {
namespace {

Refusal not_here() { return {"not_found", {}, {}}; }

Decider decider_of(UseCase& use, ContractRecord const& contract) {
  bool const kin = organisation::are_kin(use.db, use.zone_id(), use.actor.person_id, contract.person_id);
  return {use.actor.account_id, use.actor.person_id, kin};
}

void tell(UseCase& use, ContractRecord const& contract, std::int64_t version) {
  auto const card = organisation::person_card(use.db, use.zone_id(), contract.person_id);
  use.publish({.kind = "contract_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "contract",
               .subject_id = contract.contract_id.text,
               .version = version,
               .permission = "contract.read_own",
               .owner_ids = {contract.person_id.text},
               .unit_ids = card ? organisation::unit_and_ancestors(use.db, use.zone_id(), card->unit_id) : std::vector<std::string>(),
               .contents_json = {}});
}

ContractRecord contract_at(UseCase& use, Id<Contract> const& contract_id, std::int64_t version) {
  auto contract = require_found(find_contract(use.db, use.scope(), use.zone_id(), contract_id), not_here());
  if (contract.version != version) require(Refusal{"stale", {}, {}});
  return contract;
}

RenewalVersion saved(UseCase& use, ContractRecord const& contract, std::optional<RenewalRecord> const& before, RenewalRecord const& after) {
  put_renewal(use.db, use.zone_id(), after);
  if (!update_contract(use.db, use.zone_id(), contract, contract.version)) require(Refusal{"stale", {}, {}});
  use.audit_subject("contract", contract.contract_id.text);
  use.audit_change(before.value_or(RenewalRecord{}), after);
  tell(use, contract, contract.version + 1);
  return {contract.contract_id, after.state, contract.version + 1};
}

void make_next(UseCase& use, ContractRecord const& contract, Date last_day) {
  ContractRecord next = contract;
  next.contract_id = use.new_id<Contract>();
  next.valid_from = add_days(*contract.valid_to, 1);
  next.valid_to = last_day;
  next.signed_on = use.today();
  next.number = next_number(contract.number, next.valid_from);
  next.version = 1;
  if (number_is_taken(use.db, use.zone_id(), next.number))
    next.number += "-" + next.contract_id.text.substr(next.contract_id.text.size() - 6);
  insert_contract(use.db, use.zone_id(), next);
}

// Decides on one contract or tells why not; what is refused has written nothing.
Verdict decide(UseCase& use, DecideRenewals const& input, ContractVersion const& wanted) {
  auto const contract = find_contract(use.db, use.scope(), use.zone_id(), wanted.contract_id);
  if (!contract) return not_here();
  if (contract->version != wanted.version) return Refusal{"stale", {}, {}};
  auto const before = find_renewal(use.db, use.zone_id(), wanted.contract_id);
  if (Verdict no = may_decide(*contract, before, input, decider_of(use, *contract))) return no;
  RenewalRecord after;
  after.contract_id = contract->contract_id;
  after.state = state_after(input.decision);
  if (input.decision == Decision::not_renew) {
    after.ground = input.ground;
    after.document = input.document->text;
  }
  after.reason = input.reason.text;
  after.decided_by = use.actor.account_id;
  after.decider_name = use.actor.name;
  after.decided_at = use.now();
  saved(use, *contract, before, after);
  if (input.decision == Decision::renew) make_next(use, *contract, *input.valid_to);
  return std::nullopt;
}

bool may_see(Query& use, Id<Person> const& person_id) {
  if (!use.actor.person_id.empty() && use.actor.person_id == person_id) return true;
  return use.may("contract.read") && person_in_scope(use.db, use.scope_for("contract.read"), use.zone_id(), person_id);
}

} // namespace

Page<ContractRow> list_contracts(Query& use, ListContracts const& input) {
  ContractFilter const filter{database::containing(input.text.value_or("")), input.kind ? std::string(to_text(*input.kind)) : std::string(),
                              input.state ? std::string(to_text(*input.state)) : std::string(), use.today()};
  return page_of_contracts(use.db, use.scope(), use.order(input), use.zone_id(), filter);
}

ContractsOfPerson get_contracts_of(Query& use, PersonRef const& input) {
  auto const card = may_see(use, input.person_id) ? organisation::person_card(use.db, use.zone_id(), input.person_id) : std::nullopt;
  ContractsOfPerson answer{require_found(card, not_here()).name, {}};
  for (ContractRecord const& contract : contracts_of(use.db, use.zone_id(), input.person_id)) {
    ContractOfPerson row;
    static_cast<ContractRecord&>(row) = contract;
    if (contract.valid_to && *contract.valid_to < use.today()) row.state = ContractState::ended;
    if (auto const renewal = find_renewal(use.db, use.zone_id(), contract.contract_id)) {
      row.renewal = renewal->state;
      row.ground = renewal->ground;
      row.document = renewal->document;
      row.reason = renewal->reason;
      row.decider_name = renewal->decider_name;
      row.second_name = renewal->second_name;
      row.acknowledged_at = renewal->acknowledged_at;
      row.may_acknowledge = !may_acknowledge(contract, renewal, use.actor.person_id);
    }
    answer.rows.push_back(std::move(row));
  }
  return answer;
}

RenewalVersion sign_contract(UseCase& use, SignContract const& input) {
  if (!organisation::person_card(use.db, use.zone_id(), input.person_id)) require(not_here());
  if (number_is_taken(use.db, use.zone_id(), input.number.text))
    require(refuse_field(ContractRefusal::contract_number_taken, "number", {{"number", input.number.text}}));
  require(may_sign(contracts_of(use.db, use.zone_id(), input.person_id), input.kind, input.valid_from, input.valid_to));
  ContractRecord contract;
  contract.contract_id = use.new_id<Contract>();
  contract.person_id = input.person_id;
  contract.number = input.number.text;
  contract.kind = input.kind;
  contract.valid_from = input.valid_from;
  contract.valid_to = input.valid_to;
  contract.signed_on = input.signed_on.value_or(use.today());
  contract.version = 1;
  insert_contract(use.db, use.zone_id(), contract);
  use.audit_subject("contract", contract.contract_id.text);
  tell(use, contract, contract.version);
  return {contract.contract_id, RenewalState::open, contract.version};
}

Page<RenewalRow> list_renewals(Query& use, ListRenewals const& input) {
  int const asked = static_cast<int>(std::clamp<std::int64_t>(input.year.value_or(use.today().year), first_year, last_year));
  std::string const year = std::to_string(asked);
  RenewalFilter const filter{year + "-01-01", year + "-12-31", database::containing(input.text.value_or("")),
                             input.unit_id.value_or(Id<Unit>()).text, input.state ? std::string(to_text(*input.state)) : std::string()};
  auto page = page_of_renewals(use.db, use.scope(), use.order(input), use.zone_id(), filter);
  auto const standings = appraisal::year_standings(use.db, use.zone_id(), use.today(), asked);
  auto const grades = appraisal::year_grades(use.db, use.zone_id(), asked);
  for (RenewalRow& row : page.rows) {
    if (auto const found = standings.find(row.person_id.text); found != standings.end()) {
      row.total_x100 = found->second.total_x100;
      row.periods = found->second.periods;
      row.rank = found->second.rank;
      row.group_size = found->second.group_size;
    }
    if (auto const found = grades.find(row.person_id.text); found != grades.end()) {
      row.grade = found->second.grade;
      row.grade_period = found->second.period_id;
    }
  }
  return page;
}

DecidedRows decide_renewals(UseCase& use, DecideRenewals const& input) {
  DecidedRows answer;
  for (ContractVersion const& item : input.items) {
    Verdict const no = decide(use, input, item);
    answer.rows.push_back({item.contract_id, no ? DecidedOutcome::refused : DecidedOutcome::decided, no ? no->code : std::string()});
  }
  return answer;
}

RenewalVersion confirm_nonrenewal(UseCase& use, ContractVersion const& input) {
  ContractRecord const contract = contract_at(use, input.contract_id, input.version);
  auto const before = find_renewal(use.db, use.zone_id(), input.contract_id);
  require(may_second(contract, before, decider_of(use, contract)));
  RenewalRecord after = *before;
  after.state = RenewalState::not_renewed;
  after.second_name = use.actor.name;
  after.second_at = use.now();
  return saved(use, contract, before, after);
}

RenewalVersion reject_nonrenewal(UseCase& use, RejectRenewal const& input) {
  ContractRecord const contract = contract_at(use, input.contract_id, input.version);
  auto const before = find_renewal(use.db, use.zone_id(), input.contract_id);
  require(may_second(contract, before, decider_of(use, contract)));
  RenewalRecord after = *before;
  after.state = RenewalState::open;
  after.ground.reset();
  after.document.clear();
  after.reason = input.reason.text;
  after.second_name = use.actor.name;
  after.second_at = use.now();
  return saved(use, contract, before, after);
}

RenewalVersion acknowledge_nonrenewal(UseCase& use, ContractVersion const& input) {
  ContractRecord const contract = contract_at(use, input.contract_id, input.version);
  auto const before = find_renewal(use.db, use.zone_id(), input.contract_id);
  require(may_acknowledge(contract, before, use.actor.person_id));
  RenewalRecord after = *before;
  after.acknowledged_at = use.now();
  return saved(use, contract, before, after);
}

void list_contracts_to_end(UseCase& use, organisation::LeavingOpened const& event) {
  for (ContractRecord const& contract : contracts_of(use.db, use.zone_id(), event.person_id))
    if (contract.state == ContractState::active)
      organisation::add_handover_item(use, event.leaving_id, organisation::HandoverKind::contract, contract.number);
}

void end_contracts_of(UseCase& use, organisation::PersonLeft const& event) {
  for (ContractRecord contract : contracts_of(use.db, use.zone_id(), event.person_id)) {
    if (contract.state != ContractState::active) continue;
    contract.state = ContractState::ended;
    Date const last_day = std::max(event.last_day, contract.valid_from);
    contract.valid_to = contract.valid_to ? std::min(*contract.valid_to, last_day) : last_day;
    if (!update_contract(use.db, use.zone_id(), contract, contract.version)) require(Refusal{"stale", {}, {}});
    tell(use, contract, contract.version + 1);
  }
}

} // namespace shiji::contracts
