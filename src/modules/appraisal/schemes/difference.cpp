// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/schemes/difference.hpp"

#include <algorithm>

namespace shiji::appraisal {
namespace {

// A field as text; nothing where it is absent.
std::optional<std::string> text_of(shape::Field const& field, void const* object) {
  auto const value = field.shape().to_sql(field.at(object));
  if (auto const* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (auto const* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  if (auto const* text = std::get_if<std::string>(&value)) return *text;
  return std::nullopt;
}

template<class Part>
void compare_fields(SchemePart part, std::string const& part_id, Part const& before, Part const& after,
                    std::vector<SchemeDifference>& found) {
  for (shape::Field const& field : shape::shape_of<Part>().fields()) {
    if (!field.shape().to_sql) continue;
    auto const was = text_of(field, &before), is = text_of(field, &after);
    if (was != is) found.push_back({part, part_id, std::string(field.name), was, is});
  }
}

// Lists of parts are compared by the parts' codes, whatever their order.
template<class Parts, class Code, class Name>
void compare_parts(SchemePart part, Parts const& before, Parts const& after, Code code, Name name, std::vector<SchemeDifference>& found) {
  auto const find = [&](Parts const& parts, std::string const& wanted) {
    return std::find_if(parts.begin(), parts.end(), [&](auto const& one) { return code(one) == wanted; });
  };
  for (auto const& now : after) {
    auto const was = find(before, code(now));
    if (was == before.end())
      found.push_back({part, code(now), "", std::nullopt, name(now)});
    else
      compare_fields(part, code(now), *was, now, found);
  }
  for (auto const& was : before)
    if (find(after, code(was)) == after.end()) found.push_back({part, code(was), "", name(was), std::nullopt});
}

} // namespace

std::string joined(std::vector<TieBreaker> const& tie_breakers) {
  std::string text;
  for (TieBreaker const one : tie_breakers) (text += text.empty() ? "" : ",") += to_text(one);
  return text;
}

std::vector<SchemeDifference> differences_between(SchemeContent const& before, SchemeContent const& after) {
  std::vector<SchemeDifference> found;
  compare_fields(SchemePart::scheme, "", before, after, found);
  if (before.tie_breakers != after.tie_breakers)
    found.push_back({SchemePart::scheme, "", "tie_breakers", joined(before.tie_breakers), joined(after.tie_breakers)});
  compare_parts(
      SchemePart::indicator, before.indicators, after.indicators, [](auto const& i) { return i.indicator_id.text; },
      [](auto const& i) { return i.name.text; }, found);
  compare_parts(
      SchemePart::rule, before.rules, after.rules, [](auto const& r) { return r.rule_id; },
      [](auto const& r) { return r.fact_kind + " → " + r.indicator; }, found);
  return found;
}

std::vector<SchemeDifference> differences_between(Grading const& before, Grading const& after) {
  std::vector<SchemeDifference> found;
  auto const rest_of = [](Grading const& one) { return one.rest.empty() ? std::nullopt : std::optional(one.rest); };
  if (before.rest != after.rest) found.push_back({SchemePart::scheme, "", "rest_grade", rest_of(before), rest_of(after)});
  auto const order_of = [](Grading const& one) {
    std::string order;
    for (GradeQuota const& quota : one.quotas) (order += order.empty() ? "" : ",") += quota.grade.text;
    return order;
  };
  if (order_of(before) != order_of(after)) found.push_back({SchemePart::scheme, "", "quota_order", order_of(before), order_of(after)});
  auto const grade_of = [](GradeQuota const& quota) { return quota.grade.text; };
  compare_parts(SchemePart::quota, before.quotas, after.quotas, grade_of, grade_of, found);
  return found;
}

} // namespace shiji::appraisal
