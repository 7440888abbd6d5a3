// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/posting/rules.hpp"

#include "core/allocation/largest_remainder.hpp"
#include "core/arithmetic/checked.hpp"

#include <algorithm>

namespace shiji::merit {
namespace {

std::int64_t field_of(Quantities const& quantities, std::string const& name) {
  auto const found = quantities.find(name);
  return found == quantities.end() ? 0 : found->second;
}

// A field whose name carries its unit has hundredths already; the others are whole.
bool is_in_hundredths(std::string_view name) { return name.ends_with("_x100") || name.ends_with("_fen"); }

bool is_divisible(Measure measure) {
  return measure == Measure::actual || measure == Measure::numerator || measure == Measure::denominator;
}

} // namespace

std::int64_t pieces_of(Quantities const& quantities) {
  auto const found = quantities.find("count");
  return found == quantities.end() ? 1 : found->second;
}

bool applies(PostingRule const& rule, std::string const& kind, Quantities const& quantities) {
  if (rule.fact_kind != kind) return false;
  return rule.filter_field.empty() || field_of(quantities, rule.filter_field) == rule.filter_value;
}

std::int64_t quantity_of(PostingRule const& rule, Quantities const& quantities) {
  if (rule.quantity == "count") return checked_multiply<std::int64_t>(pieces_of(quantities), 100);
  if (rule.quantity == "constant")
    return rule.measure == Measure::actual ? checked_multiply(rule.constant_x100, pieces_of(quantities)) : rule.constant_x100;
  std::int64_t const value = field_of(quantities, rule.quantity);
  return is_in_hundredths(rule.quantity) ? value : checked_multiply<std::int64_t>(value, 100);
}

std::vector<Part> parts_of(PostingRule const& rule, Quantities const& quantities, std::vector<FactActor> const& actors) {
  std::int64_t const whole = quantity_of(rule, quantities);
  std::vector<allocation::ActorShare> shares;
  for (FactActor const& actor : actors) shares.push_back({actor.subject_id, actor.share_bp});
  std::vector<Part> parts;
  if (is_divisible(rule.measure)) {
    std::vector<std::int64_t> const split = allocation::split_by_shares(whole, shares);
    for (std::size_t i = 0; i < actors.size(); ++i)
      if (split[i] != 0) parts.push_back({actors[i].subject_id, split[i]});
  } else {
    for (FactActor const& actor : actors) parts.push_back({actor.subject_id, whole});
  }
  std::sort(parts.begin(), parts.end(), [](Part const& a, Part const& b) { return a.subject_id < b.subject_id; });
  return parts;
}

std::int64_t capped(std::int64_t part_x100, std::optional<std::int64_t> cap_x100, std::int64_t standing_x100) {
  if (!cap_x100) return part_x100;
  return std::min(part_x100, std::max<std::int64_t>(0, *cap_x100 - standing_x100));
}

Entry reversal_of(Entry const& entry, std::string reason) {
  Entry reversal = entry;
  reversal.kind = EntryKind::reverse;
  reversal.reverses = entry.seq;
  reversal.reason = std::move(reason);
  return reversal;
}

std::optional<Period> posting_period(std::optional<Period> const& of_the_day, std::optional<Period> const& of_today) {
  if (of_the_day && !of_the_day->sealed) return of_the_day;
  if (of_the_day && of_today && !of_today->sealed) return of_today;
  return std::nullopt;
}

Verdict may_open(Period const& period, std::vector<Period> const& others) {
  if (period.to < period.from) return refuse(PostingRefusal::period_dates_reversed);
  for (Period const& other : others) {
    if (other.period_id == period.period_id) return refuse(PostingRefusal::period_taken, {{"period_id", period.period_id}});
    if (period.from <= other.to && other.from <= period.to)
      return refuse(PostingRefusal::period_overlaps, {{"period_id", other.period_id}});
  }
  return std::nullopt;
}

} // namespace shiji::merit
