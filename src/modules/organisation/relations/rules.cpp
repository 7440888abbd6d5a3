// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/relations/rules.hpp"

#include "base/text.hpp"
#include "modules/organisation/people/rules.hpp"

#include <algorithm>

namespace shiji::organisation {

namespace {

Verdict is_long_enough(std::string_view text, std::string path) {
  if (count_characters(trimmed(text)) >= shortest_reason) return std::nullopt;
  return refuse_field(OrganisationRefusal::reason_too_short, std::move(path), {{"shortest", std::to_string(shortest_reason)}});
}

Verdict is_somebody_elses(RelationRecord const& relation, Id<Person> const& person) {
  bool const concerned = !person.empty() && (person == relation.person_id || person == relation.relative_id);
  if (concerned) return refuse(RelationRefusal::relation_is_your_own);
  return std::nullopt;
}

std::optional<Id<Post>> direct_head(Placed const& placed) {
  for (HeadAbove const& head : placed.heads)
    if (head.post_id != placed.post_id) return head.post_id;
  return std::nullopt;
}

bool is_over(Placed const& upper, Placed const& lower) {
  if (upper.post_id == lower.post_id) return false;
  if (direct_head(lower) == upper.post_id) return true;
  return std::any_of(lower.heads.begin(), lower.heads.end(),
                     [&](HeadAbove const& head) { return !head.zone_wide && head.post_id == upper.post_id; });
}

} // namespace

Verdict may_declare_relation(Id<Person> const& person, Id<Person> const& relative, bool registered, std::string_view detail) {
  if (person == relative) return refuse_field(RelationRefusal::relation_to_oneself, "relative_id");
  if (registered) return refuse_field(RelationRefusal::relation_registered, "relative_id");
  if (trimmed(detail).empty() || count_characters(detail) > 80) return refuse_field(RelationRefusal::relation_not_described, "detail");
  return std::nullopt;
}

Verdict may_decide_relation(RelationRecord const& relation, Id<Account> const& account, Id<Person> const& person) {
  if (relation.state != RelationState::declared) return refuse(RelationRefusal::relation_decided);
  if (relation.declared_by == account) return refuse(RelationRefusal::relation_is_your_own);
  return is_somebody_elses(relation, person);
}

Verdict may_end_relation(RelationRecord const& relation, Id<Person> const& person, std::string_view reason) {
  if (relation.state != RelationState::confirmed) return refuse(RelationRefusal::relation_not_confirmed);
  if (Verdict no = is_somebody_elses(relation, person)) return no;
  return is_long_enough(reason, "reason");
}

KinConflict conflict_of(Placed const& a, Placed const& b) {
  if (is_over(a, b) || is_over(b, a)) return KinConflict::superior;
  auto const head = direct_head(a);
  return head && head == direct_head(b) ? KinConflict::same_head : KinConflict::none;
}

Verdict may_appoint_beside_kin(KinConflict conflict, std::string const& name, std::string const& relative, std::string_view reason) {
  if (conflict == KinConflict::none) return std::nullopt;
  if (!reason.empty()) return is_long_enough(reason, "kin_reason");
  return refuse_field(conflict == KinConflict::superior ? RelationRefusal::kin_superior : RelationRefusal::kin_same_head, "kin_reason",
                      {{"name", name}, {"relative", relative}});
}

} // namespace shiji::organisation
