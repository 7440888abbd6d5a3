// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/targets/service.hpp"

#include "modules/appraisal/schemes/service.hpp"
#include "modules/appraisal/targets/judging.hpp"
#include "modules/appraisal/targets/rules.hpp"
#include "modules/appraisal/targets/store.hpp"
#include "modules/organisation/api.hpp"

#include <algorithm>
#include <set>

namespace shiji::appraisal {
namespace {

TargetLevel level_of(organisation::UnitKind kind) {
  switch (kind) {
  case organisation::UnitKind::zone: return TargetLevel::zone;
  case organisation::UnitKind::department: return TargetLevel::department;
  case organisation::UnitKind::section: break;
  }
  return TargetLevel::section;
}

} // namespace

Writable::Writable(Context const& use, database::Reader& reader) {
  if (!use.may("target.write")) return;
  auto const scope = use.scope_for("target.write");
  for (std::string& id : units_within(reader, use.zone_id(), scope)) ids_.insert(std::move(id));
  // A person's own target is not theirs to set: a reach of nothing but themselves covers no target.
  if (scope.reach == database::Reach::self) return;
  for (std::string& id : people_within(reader, use.zone_id(), scope)) ids_.insert(std::move(id));
}

std::vector<TargetPlace> places_of(database::Reader& reader, Id<Zone> const& zone_id) {
  std::vector<TargetPlace> places;
  for (auto const& unit : organisation::units_of_zone(reader, zone_id))
    places.push_back({level_of(unit.kind), unit.unit_id.text, unit.parent_id.value_or(Id<Unit>()).text, unit.name});
  for (auto const& person : organisation::people_of_zone(reader, zone_id))
    places.push_back({TargetLevel::person, person.person_id.text, person.unit_id.text, person.name});
  return places;
}

namespace {

std::vector<std::string> quarters_of(database::Reader& reader, Id<Zone> const& zone_id, std::int64_t year) {
  std::vector<merit::Period> quarters;
  for (merit::Period const& period : merit::periods(reader, zone_id))
    if (period.from.year == year) quarters.push_back(period);
  std::sort(quarters.begin(), quarters.end(), [](auto const& a, auto const& b) { return a.from < b.from; });
  std::vector<std::string> ids;
  for (merit::Period const& quarter : quarters) ids.push_back(quarter.period_id);
  return ids;
}

class SheetBuilder {
 public:
  SheetBuilder(std::vector<TargetPlace> const& places, std::vector<StoredTarget> const& targets, Writable const& writable,
               TargetSheet& sheet)
      : places_(places), writable_(writable), sheet_(sheet) {
    for (StoredTarget const& target : targets) {
      table_[{target.subject_id, target.period_id}] = target.target_x100;
      versions_[{target.subject_id, target.period_id}] = target.version;
    }
    auto const& periods = sheet.period_ids;
    for (TargetSum& sum : sums_of(places, std::span(periods).first(periods.size() - 1), periods.back())) {
      bool const is_year_of_quarters = sum.parts.empty() || sum.parts.front().first == sum.subject_id;
      (is_year_of_quarters ? by_time_ : by_tree_)[{sum.subject_id, sum.period_id}] = std::move(sum);
    }
  }

  std::vector<TargetNode> children_of(std::string const& parent_id) {
    std::vector<TargetNode> nodes;
    for (TargetPlace const& place : places_) {
      if (place.parent_id != parent_id) continue;
      TargetNode node{place.level, place.subject_id, place.name, writable_.covers(place.subject_id), {}, {}};
      for (std::string const& period_id : sheet_.period_ids) node.cells.push_back(cell(place.subject_id, period_id));
      node.parts = children_of(place.subject_id);
      nodes.push_back(std::move(node));
    }
    std::stable_partition(nodes.begin(), nodes.end(), [](TargetNode const& n) { return n.level == TargetLevel::person; });
    return nodes;
  }

 private:
  TargetCell cell(std::string const& subject_id, std::string const& period_id) {
    std::pair const key(subject_id, period_id);
    TargetCell made{period_id, {}, {}, {}, {}};
    if (auto const found = table_.find(key); found != table_.end()) {
      made.target_x100 = found->second;
      made.version = versions_.at(key);
    }
    for (auto const* sums : {&by_time_, &by_tree_}) {
      auto const sum = sums->find(key);
      if (sum == sums->end()) continue;
      if (!made.parts_x100) made.parts_x100 = sum_of_parts(table_, sum->second);
      auto const difference = sheet_.indicator.decomposed ? difference_of(table_, sum->second) : std::nullopt;
      if (!difference) continue;
      made.parts_x100 = sum_of_parts(table_, sum->second);
      made.difference_x100 = difference;
      ++sheet_.disagreements;
    }
    return made;
  }

  using Key = std::pair<std::string, std::string>;
  std::vector<TargetPlace> const& places_;
  Writable const& writable_;
  TargetSheet& sheet_;
  TargetTable table_;
  std::map<Key, std::int64_t> versions_;
  std::map<Key, TargetSum> by_time_, by_tree_;
};

// The table as it will be, and the rows whose version is not the target's.
Verdict versions_fit(SetTargets const& input, std::vector<StoredTarget> const& stored, TargetTable& table) {
  std::map<std::pair<std::string, std::string>, std::int64_t> versions;
  for (StoredTarget const& target : stored) {
    table[{target.subject_id, target.period_id}] = target.target_x100;
    versions[{target.subject_id, target.period_id}] = target.version;
  }
  Refusal refusal = refuse(TargetRefusal::stale);
  for (std::size_t i = 0; i < input.rows.size(); ++i) {
    TargetChange const& row = input.rows[i];
    std::pair const key(row.subject_id, row.period_id);
    auto const version = versions.find(key);
    bool const fits = version == versions.end() ? !row.version : row.version == version->second;
    if (!fits) refusal.fields.push_back({"rows[" + std::to_string(i) + "].version", refusal.code, {}});
    if (row.target_x100)
      table[key] = *row.target_x100;
    else
      table.erase(key);
  }
  return refusal.fields.empty() ? Verdict() : Verdict(std::move(refusal));
}

} // namespace

void store_change(UseCase& use, std::string const& indicator, TargetChange const& row) {
  Target const target{indicator, row.level, row.subject_id, row.period_id, row.target_x100.value_or(0)};
  bool written = true;
  if (row.target_x100 && row.version)
    written = update_target(use.db, use.zone_id(), target, *row.version);
  else if (row.target_x100)
    put_target(use.db, use.zone_id(), target);
  else if (row.version)
    written = delete_target(use.db, use.zone_id(), target, *row.version);
  if (!written) require(Refusal{"stale", {}, {}});
}

PeriodsByYear periods_by_year(database::Reader& reader, Id<Zone> const& zone_id) {
  PeriodsByYear years;
  for (merit::Period const& period : merit::periods(reader, zone_id)) years[std::to_string(period.from.year)].push_back(period.period_id);
  return years;
}

std::set<std::string> period_ids_of(PeriodsByYear const& years) {
  std::set<std::string> ids;
  for (auto const& [year, quarters] : years) {
    ids.insert(year);
    ids.insert(quarters.begin(), quarters.end());
  }
  return ids;
}

Verdict rows_are_sound(SetTargets const& input, std::vector<TargetPlace> const& places, Writable const& writable,
                       std::set<std::string> const& period_ids) {
  Refusal refusal = refuse(TargetRefusal::targets_refused);
  std::set<std::pair<std::string, std::string>> seen;
  for (std::size_t i = 0; i < input.rows.size(); ++i) {
    TargetChange const& row = input.rows[i];
    std::string const path = "rows[" + std::to_string(i) + "]";
    auto const fault = [&](TargetRefusal code, char const* member) {
      refusal.fields.push_back({path + member, std::string(to_text(code)), {}});
    };
    bool const known =
        std::any_of(places.begin(), places.end(), [&](auto const& p) { return p.subject_id == row.subject_id && p.level == row.level; });
    if (!known)
      fault(TargetRefusal::target_subject_unknown, ".subject_id");
    else if (!writable.covers(row.subject_id))
      fault(TargetRefusal::target_outside_scope, ".subject_id");
    if (!period_ids.contains(row.period_id)) fault(TargetRefusal::target_period_unknown, ".period_id");
    if (row.target_x100.value_or(0) < 0 || row.target_x100.value_or(0) > largest_target_x100)
      refusal.fields.push_back(
          {path + ".target_x100", "out_of_range", {{"least", "0"}, {"greatest", std::to_string(largest_target_x100)}}});
    if (!seen.insert({row.subject_id, row.period_id}).second) fault(TargetRefusal::target_twice, ".subject_id");
  }
  if (refusal.fields.empty()) return std::nullopt;
  std::string const outside(to_text(TargetRefusal::target_outside_scope));
  if (std::any_of(refusal.fields.begin(), refusal.fields.end(), [&](FieldFault const& f) { return f.code == outside; }))
    refusal.code = outside;
  return refusal;
}

IndicatorList list_indicators(Query& use) {
  IndicatorList list;
  for (IndicatorCard& card : all_indicators(use.db, use.zone_id())) {
    bool const known =
        std::any_of(list.indicators.begin(), list.indicators.end(), [&](auto const& i) { return i.indicator == card.indicator; });
    if (!known) list.indicators.push_back(std::move(card));
  }
  return list;
}

TargetSheet get_targets(Query& use, GetTargets const& input) {
  TargetSheet sheet;
  sheet.indicator = require_found(find_indicator(use.db, use.zone_id(), input.indicator),
                                  refuse_field(TargetRefusal::target_indicator_unknown, "indicator"));
  sheet.year = input.year.value_or(use.today().year);
  sheet.period_ids = quarters_of(use.db, use.zone_id(), sheet.year);
  sheet.period_ids.push_back(std::to_string(sheet.year));
  auto const places = places_of(use.db, use.zone_id());
  Writable const writable(use, use.db);
  SheetBuilder builder(places, targets_of_indicator(use.db, use.zone_id(), input.indicator), writable, sheet);
  sheet.tree = builder.children_of("");
  return sheet;
}

void set_targets(UseCase& use, SetTargets const& input) {
  IndicatorCard const indicator = require_found(find_indicator(use.db, use.zone_id(), input.indicator),
                                                refuse_field(TargetRefusal::target_indicator_unknown, "indicator"));
  // Two people who change parts of the same whole must see each other: the revision's row is taken before anything is judged.
  mark_revised(use);
  auto const places = places_of(use.db, use.zone_id());
  auto const years = periods_by_year(use.db, use.zone_id());
  std::set<std::string> const period_ids = period_ids_of(years);
  require(rows_are_sound(input, places, Writable(use, use.db), period_ids));
  TargetTable table;
  require(versions_fit(input, targets_of_indicator(use.db, use.zone_id(), input.indicator), table));
  if (indicator.decomposed)
    for (auto const& [year, quarters] : years) require(sums_agree(table, sums_of(places, quarters, year), input.rows));
  for (TargetChange const& row : input.rows) store_change(use, input.indicator, row);
  use.audit_subject("target", input.indicator);
  use.publish({.kind = "targets_changed", .subject_kind = "indicator", .subject_id = input.indicator, .permission = "target.read"});
}

TargetsOfSubject get_targets_of(Query& use, GetTargetsOf const& input) {
  auto const indicators = all_indicators(use.db, use.zone_id());
  std::set<std::string> wanted;
  if (input.year) {
    for (std::string& id : quarters_of(use.db, use.zone_id(), *input.year)) wanted.insert(std::move(id));
    wanted.insert(std::to_string(*input.year));
  }
  TargetsOfSubject answer;
  for (StoredTarget const& target : targets_of_subject(use.db, use.zone_id(), input.subject_id)) {
    if (input.year && !wanted.contains(target.period_id)) continue;
    auto const card = std::find_if(indicators.begin(), indicators.end(), [&](auto const& i) { return i.indicator == target.indicator; });
    if (card != indicators.end()) answer.targets.push_back({*card, target.period_id, target.target_x100, target.version});
  }
  return answer;
}

void load_targets(UseCase& use, std::vector<Target> const& targets) {
  for (Target const& target : targets) put_target(use.db, use.zone_id(), target);
  mark_revised(use);
}

void keep_subjects_of_targets(UseCase& use, organisation::RecordTakenOut const& event) {
  if (!targets_of_subject(use.db, event.zone_id, event.id).empty()) require(refuse(TargetRefusal::subject_has_targets));
}

} // namespace shiji::appraisal
