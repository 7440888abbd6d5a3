// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/history/rules.hpp"

#include <algorithm>

namespace shiji::organisation {

namespace {

template<class Span>
bool covers(Span const& span, Date date) {
  return span.valid_from <= date && (!span.valid_to || *span.valid_to >= date);
}

// On the last day of a post or an appointment its place is free again already, as in the guard rows.
template<class Span>
bool counts(Span const& span, Date date) {
  return span.valid_from <= date && (!span.valid_to || *span.valid_to > date);
}

void sum_up(Counts& into, PostChange const& state, std::int64_t held) {
  std::int64_t const free = std::max<std::int64_t>(0, state.headcount - held);
  into.headcount += state.headcount;
  into.filled += held;
  (state.frozen ? into.frozen : into.vacant) += free;
}

// What was in force on the date: the last change that had begun.
std::map<Id<Post>, PostChange> states_on(History const& history, Date date) {
  std::map<Id<Post>, PostChange> states;
  for (PostChange const& change : history.post_changes)
    if (change.valid_from <= date) states[change.post_id] = change;
  return states;
}

bool is_of(std::string const& wanted, std::string const& category) { return wanted.empty() || wanted == category; }

std::int64_t sum_of_places(History const& history, std::set<Id<Unit>> const& units, std::string const& category, Date date) {
  std::int64_t places = 0;
  for (auto const& [unit, count] : counts_on(history, category, date))
    if (units.contains(unit)) places += count.headcount;
  return places;
}

std::optional<UnitSpan> unit_on(History const& history, Id<Unit> const& unit_id, Date date) {
  for (UnitSpan const& unit : history.units)
    if (unit.unit_id == unit_id && covers(unit, date)) return unit;
  return std::nullopt;
}

// What was granted to a department on the date and what is made of it; of the zone what its departments were given and its own posts are.
OverQuota use_on(History const& history, Id<Unit> const& unit_id, std::string const& category, Date date) {
  auto const unit = unit_on(history, unit_id, date);
  OverQuota use{date, establishment_on(history, unit_id, category, date), 0};
  if (!unit || unit->kind != UnitKind::zone) {
    use.wanted = sum_of_places(history, subtree_on(history, unit_id, date), category, date);
    return use;
  }
  use.wanted = sum_of_places(history, {unit_id}, category, date);
  for (UnitSpan const& other : history.units)
    if (other.kind == UnitKind::department && covers(other, date)) use.wanted += establishment_on(history, other.unit_id, category, date);
  return use;
}

} // namespace

std::map<Id<Unit>, Counts> counts_on(History const& history, std::string const& category, Date date) {
  std::map<Id<Post>, std::int64_t> held;
  for (HeldSpan const& span : history.held)
    if (counts(span, date)) ++held[span.post_id];
  auto const states = states_on(history, date);
  std::map<Id<Unit>, Counts> counted;
  for (PostSpan const& post : history.posts) {
    auto const state = states.find(post.post_id);
    if (counts(post, date) && is_of(category, post.category) && state != states.end())
      sum_up(counted[post.unit_id], state->second, held[post.post_id]);
  }
  return counted;
}

std::set<Id<Unit>> subtree_on(History const& history, Id<Unit> const& unit_id, Date date) {
  std::set<Id<Unit>> found{unit_id};
  for (bool grew = true; grew;) {
    grew = false;
    for (UnitSpan const& unit : history.units)
      if (covers(unit, date) && unit.parent_id && found.contains(*unit.parent_id)) grew |= found.insert(unit.unit_id).second;
  }
  return found;
}

std::int64_t establishment_on(History const& history, Id<Unit> const& unit_id, std::string const& category, Date date) {
  std::map<std::string, std::int64_t> granted;
  for (QuotaChange const& change : history.quota_changes)
    if (change.unit_id == unit_id && is_of(category, change.category) && change.valid_from <= date)
      granted[change.category] = change.establishment;
  std::int64_t sum = 0;
  for (auto const& [name, places] : granted) sum += places;
  return sum;
}

std::vector<Date> month_ends(Date from, Date today) {
  std::vector<Date> ends;
  for (int month = from.year * 12 + from.month - 1; month <= today.year * 12 + today.month - 1; ++month) {
    int const year = month / 12, of_year = month % 12 + 1;
    ends.push_back(std::min(make_date(year, of_year, days_in_month(year, of_year)), today));
  }
  return ends;
}

MonthRow month_of(History const& history, Id<Unit> const& unit_id, std::string const& category, Date date) {
  MonthRow row{format_date(date).substr(0, 7), date, establishment_on(history, unit_id, category, date), 0, 0, 0, 0};
  auto const units = subtree_on(history, unit_id, date);
  for (auto const& [unit, counts] : counts_on(history, category, date)) {
    if (!units.contains(unit)) continue;
    row.headcount += counts.headcount;
    row.filled += counts.filled;
    row.frozen += counts.frozen;
    row.vacant += counts.vacant;
  }
  return row;
}

std::optional<OverQuota> first_over(History const& history, Id<Unit> const& department_id, std::string const& category, Date from,
                                    Date today) {
  std::set<Date> dates{from, today};
  auto const add = [&](Date date) {
    if (date > from && date < today) dates.insert(date);
  };
  for (PostSpan const& post : history.posts) add(post.valid_from);
  for (PostChange const& change : history.post_changes) add(change.valid_from);
  for (QuotaChange const& change : history.quota_changes) add(change.valid_from);
  for (UnitSpan const& unit : history.units) add(unit.valid_from);
  for (Date const date : dates)
    if (OverQuota const use = use_on(history, department_id, category, date); use.wanted > use.granted) return use;
  return std::nullopt;
}

Verdict fits_at_every_date(std::optional<OverQuota> const& over, std::string const& category, std::string const& path) {
  if (!over) return std::nullopt;
  return refuse_field(OrganisationRefusal::over_quota_then, path,
                      {{"category", category},
                       {"date", format_date(over->on)},
                       {"granted", std::to_string(over->granted)},
                       {"wanted", std::to_string(over->wanted)}});
}

} // namespace shiji::organisation
