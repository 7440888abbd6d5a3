// SPDX-License-Identifier: Apache-2.0
#include "modules/contracts/rules.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace shiji::contracts {
namespace {

constexpr std::size_t shortest_reason = 5;

Verdict may_touch(ContractRecord const& contract, Decider const& decider) {
  if (contract.state != ContractState::active || !contract.valid_to) return refuse(ContractRefusal::contract_ended);
  bool const own = !decider.person_id.empty() && decider.person_id == contract.person_id;
  if (own || decider.is_kin) return refuse(ContractRefusal::decides_on_kin);
  return std::nullopt;
}

Verdict renews(ContractRecord const& contract, std::optional<Date> next_last_day) {
  if (!next_last_day) return refuse_field(ContractRefusal::renewal_end_missing, "valid_to");
  if (*next_last_day <= *contract.valid_to)
    return refuse_field(ContractRefusal::renewal_end_too_early, "valid_to", {{"date", format_date(*contract.valid_to)}});
  return std::nullopt;
}

Verdict ends(DecideRenewals const& wanted) {
  if (!wanted.ground) return refuse_field(ContractRefusal::ground_missing, "ground");
  if (!wanted.document) return refuse_field(ContractRefusal::document_missing, "document");
  return std::nullopt;
}

} // namespace

Verdict may_sign(std::vector<ContractRecord> const& of_person, ContractKind kind, Date from, std::optional<Date> to) {
  if ((kind == ContractKind::open_ended) == to.has_value()) return refuse_field(ContractRefusal::contract_without_end, "valid_to");
  if (to && *to < from) return refuse_field(ContractRefusal::contract_dates_reversed, "valid_to");
  for (ContractRecord const& other : of_person) {
    bool const before = other.valid_to && *other.valid_to < from;
    bool const after = to && *to < other.valid_from;
    if (!before && !after) return refuse_field(ContractRefusal::contract_overlaps, "valid_from", {{"number", other.number}});
  }
  return std::nullopt;
}

Verdict may_decide(ContractRecord const& contract, std::optional<RenewalRecord> const& so_far, DecideRenewals const& wanted,
                   Decider const& decider) {
  if (Verdict no = may_touch(contract, decider)) return no;
  bool const undecided = !so_far || so_far->state == RenewalState::open || so_far->state == RenewalState::deferred;
  if (!undecided) return refuse(ContractRefusal::renewal_decided);
  if (count_characters(trimmed(wanted.reason.text)) < shortest_reason)
    return refuse_field(ContractRefusal::decision_reason_too_short, "reason", {{"shortest", std::to_string(shortest_reason)}});
  switch (wanted.decision) {
  case Decision::renew: return renews(contract, wanted.valid_to);
  case Decision::not_renew: return ends(wanted);
  case Decision::defer: break;
  }
  return std::nullopt;
}

Verdict may_second(ContractRecord const& contract, std::optional<RenewalRecord> const& renewal, Decider const& decider) {
  if (Verdict no = may_touch(contract, decider)) return no;
  if (!renewal || renewal->state != RenewalState::awaiting_second) return refuse(ContractRefusal::renewal_not_awaiting);
  return renewal->decided_by == decider.account_id ? Verdict(refuse(ContractRefusal::second_is_first)) : std::nullopt;
}

Verdict may_acknowledge(ContractRecord const& contract, std::optional<RenewalRecord> const& renewal, Id<Person> const& person_id) {
  if (person_id.empty() || person_id != contract.person_id) return refuse(ContractRefusal::not_your_contract);
  bool const waits = renewal && renewal->state == RenewalState::not_renewed && !renewal->acknowledged_at;
  return waits ? std::nullopt : Verdict(refuse(ContractRefusal::nothing_to_acknowledge));
}

RenewalState state_after(Decision decision) {
  if (decision == Decision::renew) return RenewalState::renewed;
  return decision == Decision::not_renew ? RenewalState::awaiting_second : RenewalState::deferred;
}

std::string next_number(std::string const& number, Date next_from) {
  std::string const year = std::to_string(next_from.year);
  std::string const before = std::to_string(next_from.year - 1);
  std::string next = number;
  if (auto const at = next.find(before); at != std::string::npos) return next.replace(at, before.size(), year);
  return next + "-" + year;
}

} // namespace shiji::contracts
