// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/schemes/rules.hpp"

#include <algorithm>
#include <set>

namespace shiji::appraisal {
namespace {

using merit::EntryKind;
using merit::Measure;

constexpr std::int64_t largest_constant_x100 = 1'000'000'000;

bool is_code(std::string_view text) {
  if (text.empty() || text.size() > 40 || text.front() < 'a' || text.front() > 'z') return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

// Collects faults under paths such as `indicators[3].weight`.
class Faults {
 public:
  void add(SchemeRefusal code, std::string path, Values values = {}) {
    faults_.push_back({std::move(path), std::string(to_text(code)), std::move(values)});
  }
  std::vector<FieldFault> take() { return std::move(faults_); }

 private:
  std::vector<FieldFault> faults_;
};

bool lies_within(std::int64_t value, std::int64_t least, std::int64_t greatest) { return value >= least && value <= greatest; }

void judge_indicator(SchemeIndicator const& indicator, std::string const& path, Faults& faults) {
  std::string const& code = indicator.indicator_id.text;
  if (!is_code(code) || code == points_word) faults.add(SchemeRefusal::indicator_code_malformed, path + ".indicator_id");
  if (!lies_within(indicator.weight, 0, whole_bp)) faults.add(SchemeRefusal::weight_out_of_range, path + ".weight");
  if (!lies_within(indicator.cap_bp, 0, scoring::largest_cap_bp)) faults.add(SchemeRefusal::cap_out_of_range, path + ".cap_bp");
  bool const is_rate = indicator.type == IndicatorType::rate, is_deadline = indicator.type == IndicatorType::deadline;
  if (indicator.target_bp.has_value() != is_rate || !lies_within(indicator.target_bp.value_or(1), 1, scoring::largest_cap_bp))
    faults.add(SchemeRefusal::target_rate_wrong, path + ".target_bp");
  if (indicator.penalty_bp.has_value() != is_deadline || !lies_within(indicator.penalty_bp.value_or(0), 0, whole_bp))
    faults.add(SchemeRefusal::penalty_wrong, path + ".penalty_bp");
}

bool measures(IndicatorType type, Measure measure) {
  switch (type) {
  case IndicatorType::more:
  case IndicatorType::less: return measure == Measure::actual;
  case IndicatorType::rate: return measure == Measure::numerator || measure == Measure::denominator;
  case IndicatorType::rating: return measure == Measure::rating;
  case IndicatorType::deadline: return measure == Measure::days_late;
  case IndicatorType::done: break;
  }
  return measure == Measure::done;
}

class RuleJudge {
 public:
  RuleJudge(SchemeContent const& content, std::vector<merit::FactKind> const& kinds, Faults& faults)
      : content_(content), kinds_(kinds), faults_(faults) {}

  void judge(merit::PostingRule const& rule, std::string const& path) {
    if (!is_code(rule.rule_id)) faults_.add(SchemeRefusal::rule_code_malformed, path + ".rule_id");
    judge_source(rule, path);
    judge_entry(rule, path);
    if (rule.cap_x100 && (rule.indicator != points_word || *rule.cap_x100 < 0))
      faults_.add(SchemeRefusal::rule_cap_wrong, path + ".cap_x100");
    if (!lies_within(rule.constant_x100, 0, largest_constant_x100))
      faults_.add(SchemeRefusal::rule_constant_out_of_range, path + ".constant_x100");
  }

 private:
  void judge_source(merit::PostingRule const& rule, std::string const& path) {
    auto const kind = std::find_if(kinds_.begin(), kinds_.end(), [&](auto const& k) { return k.code == rule.fact_kind; });
    if (kind == kinds_.end()) return faults_.add(SchemeRefusal::rule_kind_unknown, path + ".fact_kind", {{"name", rule.fact_kind}});
    auto const has = [&](std::string const& field) {
      return std::any_of(kind->fields.begin(), kind->fields.end(), [&](auto const& f) { return f.name == field; });
    };
    if (!rule.filter_field.empty() && !has(rule.filter_field))
      faults_.add(SchemeRefusal::rule_filter_unknown, path + ".filter_field", {{"name", rule.filter_field}});
    if (rule.quantity != "count" && rule.quantity != "constant" && !has(rule.quantity))
      faults_.add(SchemeRefusal::rule_quantity_unknown, path + ".quantity", {{"name", rule.quantity}});
  }

  void judge_entry(merit::PostingRule const& rule, std::string const& path) {
    bool const is_points = rule.indicator == points_word;
    auto const& all = content_.indicators;
    auto const indicator = std::find_if(all.begin(), all.end(), [&](auto const& i) { return i.indicator_id.text == rule.indicator; });
    if (!is_points && indicator == all.end())
      return faults_.add(SchemeRefusal::rule_indicator_unknown, path + ".indicator", {{"name", rule.indicator}});
    bool const is_deduct = rule.entry_kind == EntryKind::deduct;
    bool const summed = is_points || indicator->type == IndicatorType::more || indicator->type == IndicatorType::less;
    if (rule.entry_kind == EntryKind::reverse || (is_deduct && !summed)) faults_.add(SchemeRefusal::rule_entry_wrong, path + ".entry_kind");
    if (is_points ? rule.measure != Measure::actual : !measures(indicator->type, rule.measure))
      faults_.add(SchemeRefusal::rule_measure_wrong, path + ".measure");
  }

  SchemeContent const& content_;
  std::vector<merit::FactKind> const& kinds_;
  Faults& faults_;
};

template<class Items, class Key>
void judge_unique(Items const& items, Key key, std::string const& list, std::string const& member, SchemeRefusal code, Faults& faults) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (!seen.insert(key(items[i])).second) faults.add(code, list + "[" + std::to_string(i) + "]" + member, {{"name", key(items[i])}});
}

} // namespace

Verdict is_well_formed(SchemeContent const& content, std::vector<merit::FactKind> const& kinds) {
  Faults faults;
  if (content.indicators.size() > most_indicators) faults.add(SchemeRefusal::indicators_too_many, "indicators");
  if (!lies_within(content.bundle_bp, 0, whole_bp)) faults.add(SchemeRefusal::bundle_out_of_range, "bundle_bp");
  for (std::size_t i = 0; i < content.indicators.size(); ++i)
    judge_indicator(content.indicators[i], "indicators[" + std::to_string(i) + "]", faults);
  RuleJudge judge(content, kinds, faults);
  for (std::size_t i = 0; i < content.rules.size(); ++i) judge.judge(content.rules[i], "rules[" + std::to_string(i) + "]");
  judge_unique(
      content.indicators, [](auto const& i) { return i.indicator_id.text; }, "indicators", ".indicator_id", SchemeRefusal::indicator_twice,
      faults);
  judge_unique(
      content.rules, [](auto const& r) { return r.rule_id; }, "rules", ".rule_id", SchemeRefusal::rule_twice, faults);
  judge_unique(
      content.tie_breakers, [](TieBreaker t) { return std::string(to_text(t)); }, "tie_breakers", "", SchemeRefusal::tie_breaker_twice,
      faults);
  std::vector<FieldFault> found = faults.take();
  if (found.empty()) return std::nullopt;
  return Refusal{std::string(to_text(SchemeRefusal::scheme_malformed)), {}, std::move(found)};
}

Verdict weights_are_whole(std::vector<SchemeIndicator> const& indicators) {
  if (indicators.empty()) return refuse_field(SchemeRefusal::indicators_missing, "indicators");
  std::int64_t sum = 0;
  for (SchemeIndicator const& indicator : indicators) sum += indicator.weight;
  if (sum == whole_bp) return std::nullopt;
  return refuse_field(SchemeRefusal::weights_not_whole, "indicators",
                      {{"sum_bp", std::to_string(sum)}, {"difference_bp", std::to_string(sum - whole_bp)}});
}

Verdict is_a_category(std::string_view category) {
  bool const plain = std::all_of(category.begin(), category.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
  });
  if (plain && !category.empty()) return std::nullopt;
  return refuse_field(SchemeRefusal::category_malformed, "category");
}

Verdict may_change_scheme(StoredScheme const& scheme) {
  if (scheme.state != SchemeState::draft) return refuse(SchemeRefusal::not_a_draft);
  return std::nullopt;
}

Verdict may_adopt_scheme(StoredScheme const& scheme, std::string const& signer, Date today, std::vector<StoredScheme> const& others) {
  if (auto const no = may_change_scheme(scheme)) return no;
  if (signer == scheme.created_by || signer == scheme.proposed_by) return refuse(SchemeRefusal::signs_own_proposal);
  if (scheme.valid_from < today) return refuse_field(SchemeRefusal::starts_in_past, "valid_from", {{"today", format_date(today)}});
  for (StoredScheme const& other : others)
    if (other.state == SchemeState::adopted && other.category == scheme.category && other.valid_from == scheme.valid_from)
      return refuse_field(SchemeRefusal::start_date_taken, "valid_from", {{"number", std::to_string(other.number)}});
  return std::nullopt;
}

StoredScheme const* in_force_on(std::vector<StoredScheme> const& schemes, std::string_view category, Date day) {
  StoredScheme const* found = nullptr;
  for (StoredScheme const& scheme : schemes) {
    if (scheme.state != SchemeState::adopted || scheme.category != category || scheme.valid_from > day) continue;
    if (!found || scheme.valid_from > found->valid_from) found = &scheme;
  }
  return found;
}

std::optional<Date> last_day_of(StoredScheme const& scheme, std::vector<StoredScheme> const& schemes) {
  std::optional<Date> next;
  for (StoredScheme const& other : schemes) {
    if (other.state != SchemeState::adopted || other.category != scheme.category || other.valid_from <= scheme.valid_from) continue;
    if (!next || other.valid_from < *next) next = other.valid_from;
  }
  return next && scheme.state == SchemeState::adopted ? std::optional(add_days(*next, -1)) : std::nullopt;
}

SchemeState state_on(StoredScheme const& scheme, std::optional<Date> last_day, Date today) {
  return last_day && *last_day < today ? SchemeState::superseded : scheme.state;
}

} // namespace shiji::appraisal
