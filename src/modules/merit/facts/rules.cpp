// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/facts/rules.hpp"

#include <algorithm>
#include <set>

namespace shiji::merit {
namespace {

FieldFault fault_at(std::string path, FactRefusal code, Values values = {}) {
  return {std::move(path), std::string(to_text(code)), std::move(values)};
}

struct Range {
  std::int64_t least, greatest;
};

Range range_of(QuantityField const& field) {
  switch (field.unit) {
  case QuantityUnit::flag: return {0, 1};
  case QuantityUnit::amount_fen: return {0, largest_amount_fen};
  case QuantityUnit::count: return {field.name == "count" ? 1 : 0, largest_quantity};
  case QuantityUnit::hundredths: break;
  }
  return field.name == "rating_x100" ? Range{100, 500} : Range{0, largest_quantity};
}

bool declared_by(FactCard const& fact, Doer const& doer) {
  return fact.declared_by == doer.account_id || (!doer.person_id.empty() && fact.declared_by_person == doer.person_id);
}

} // namespace

std::vector<FieldFault> quantity_faults(FactKind const& kind, Quantities const& quantities, bool every_field) {
  std::vector<FieldFault> faults;
  for (auto const& [name, value] : quantities) {
    auto const field = std::find_if(kind.fields.begin(), kind.fields.end(), [&](QuantityField const& f) { return f.name == name; });
    std::string const path = "quantities." + name;
    if (field == kind.fields.end()) {
      faults.push_back(fault_at(path, FactRefusal::quantity_unknown, {{"name", name}}));
      continue;
    }
    auto const [least, greatest] = range_of(*field);
    if (value < least || value > greatest)
      faults.push_back(
          fault_at(path, FactRefusal::quantity_out_of_range, {{"least", std::to_string(least)}, {"greatest", std::to_string(greatest)}}));
  }
  for (QuantityField const& field : kind.fields)
    if (every_field && field.name != "count" && !quantities.contains(field.name))
      faults.push_back(fault_at("quantities." + field.name, FactRefusal::quantity_missing));
  return faults;
}

std::vector<FieldFault> actor_faults(std::vector<Actor> const& actors) {
  std::vector<FieldFault> faults;
  if (actors.empty()) faults.push_back(fault_at("actors", FactRefusal::actors_missing));
  std::set<std::string> seen;
  std::int64_t sum = 0;
  bool in_range = true;
  for (std::size_t i = 0; i < actors.size(); ++i) {
    std::string const path = "actors[" + std::to_string(i) + "]";
    if (!seen.insert(actors[i].subject_id).second) faults.push_back(fault_at(path + ".subject_id", FactRefusal::actor_twice));
    if (actors[i].share_bp < 1 || actors[i].share_bp > 10'000) {
      in_range = false;
      faults.push_back(fault_at(path + ".share_bp", FactRefusal::share_out_of_range));
    } else
      sum += actors[i].share_bp;
  }
  if (!actors.empty() && in_range && sum != 10'000)
    faults.push_back(fault_at("actors", FactRefusal::shares_not_whole, {{"sum", std::to_string(sum)}}));
  return faults;
}

std::vector<FactActor> ordered(std::vector<FactActor> actors) {
  std::sort(actors.begin(), actors.end(), [](FactActor const& a, FactActor const& b) {
    return a.share_bp != b.share_bp ? a.share_bp > b.share_bp : a.subject_id < b.subject_id;
  });
  return actors;
}

Verdict evidence_suffices(std::size_t files, bool has_record) {
  if (files > 0 || has_record) return std::nullopt;
  return refuse_field(FactRefusal::evidence_missing, "evidence");
}

Verdict happened_by(Date occurred_on, Date today) {
  if (occurred_on <= today) return std::nullopt;
  return refuse_field(FactRefusal::occurred_in_future, "occurred_on");
}

Verdict is_undecided(FactCard const& fact) {
  if (fact.status == FactStatus::declared) return std::nullopt;
  return refuse(FactRefusal::already_decided, {{"status", std::string(to_text(fact.status))}});
}

Verdict may_decide(FactCard const& fact, std::vector<FactActor> const& actors, Doer const& decider) {
  bool const took_part = std::any_of(actors.begin(), actors.end(),
                                     [&](FactActor const& a) { return !decider.person_id.empty() && a.person_id == decider.person_id; });
  if (declared_by(fact, decider) || took_part) return refuse(FactRefusal::not_yours_to_confirm);
  return std::nullopt;
}

Verdict may_decide_beside_kin(FactCard const& fact, std::vector<FactActor> const& actors, std::vector<Id<Person>> const& kin_of_decider) {
  auto const is_kin = [&](std::optional<Id<Person>> const& person) {
    return person && std::find(kin_of_decider.begin(), kin_of_decider.end(), *person) != kin_of_decider.end();
  };
  bool const avoids = is_kin(fact.declared_by_person) ||
                      std::any_of(actors.begin(), actors.end(), [&](FactActor const& actor) { return is_kin(actor.person_id); });
  return avoids ? Verdict(refuse(FactRefusal::kin_avoids)) : std::nullopt;
}

Verdict may_be_withdrawn_by(FactCard const& fact, Doer const& doer) {
  if (declared_by(fact, doer)) return std::nullopt;
  return refuse(FactRefusal::not_yours_to_withdraw);
}

Verdict may_be_corrected(FactCard const& fact, std::optional<FactCard> const& correction) {
  if (fact.status != FactStatus::confirmed) return refuse(FactRefusal::not_confirmed_yet);
  if (!correction) return std::nullopt;
  return refuse(correction->status == FactStatus::declared ? FactRefusal::correction_open : FactRefusal::already_corrected);
}

} // namespace shiji::merit
