// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/plans/rules.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace shiji::organisation {

namespace {

std::string path_of_line(std::size_t line, std::string_view field) { return "lines[" + std::to_string(line) + "]." + std::string(field); }

UnitCard const* unit_in(std::vector<UnitCard> const& units, std::optional<Id<Unit>> const& unit_id) {
  auto const found = std::find_if(units.begin(), units.end(), [&](UnitCard const& unit) { return unit_id && unit.unit_id == *unit_id; });
  return found == units.end() ? nullptr : &*found;
}

bool fits_below(UnitKind kind, UnitKind parent) {
  return kind == UnitKind::department ? parent == UnitKind::zone : kind == UnitKind::section && parent != UnitKind::zone;
}

Verdict stands_right(std::vector<NewPlanLine> const& lines, std::size_t at) {
  NewPlanLine const& line = lines[at];
  if (at == 0) {
    bool const is_root = line.kind == UnitKind::zone && !line.parent_line;
    return is_root ? std::nullopt : Verdict(refuse_field(PlanRefusal::plan_without_root, path_of_line(at, "kind")));
  }
  bool const has_parent = line.parent_line && *line.parent_line >= 0 && *line.parent_line < static_cast<std::int64_t>(at);
  if (!has_parent || !fits_below(line.kind, lines[static_cast<std::size_t>(*line.parent_line)].kind))
    return refuse_field(PlanRefusal::plan_line_misplaced, path_of_line(at, "parent_line"), {{"name", line.name.text}});
  return std::nullopt;
}

std::string name_of_parent(std::vector<PlanLine> const& lines, PlanLine const& line) {
  return line.parent_line ? lines.at(static_cast<std::size_t>(*line.parent_line)).name : std::string();
}

} // namespace

Verdict is_a_tree(std::vector<NewPlanLine> const& lines, std::vector<UnitCard> const& today) {
  if (lines.empty()) return refuse_field(PlanRefusal::plan_without_root, "lines");
  std::set<Id<Unit>> seen;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (Verdict no = stands_right(lines, at)) return no;
    NewPlanLine const& line = lines[at];
    if (!line.unit_id) {
      if (at == 0) return refuse_field(PlanRefusal::plan_without_root, path_of_line(at, "unit_id"));
      continue;
    }
    UnitCard const* unit = unit_in(today, line.unit_id);
    if (!unit || unit->kind != line.kind)
      return refuse_field(PlanRefusal::plan_unit_unknown, path_of_line(at, "unit_id"), {{"name", line.name.text}});
    if (!seen.insert(*line.unit_id).second)
      return refuse_field(PlanRefusal::plan_unit_twice, path_of_line(at, "unit_id"), {{"name", line.name.text}});
  }
  return std::nullopt;
}

Verdict is_a_draft(PlanCard const& plan) {
  return plan.state == PlanState::draft ? std::nullopt : Verdict(refuse(PlanRefusal::plan_not_a_draft));
}

Verdict may_adopt(PlanCard const& plan, Date today) {
  if (Verdict no = is_a_draft(plan)) return no;
  return plan.adopts_on > today ? Verdict(refuse(PlanRefusal::plan_date_ahead, {{"date", format_date(plan.adopts_on)}})) : std::nullopt;
}

std::vector<NewPlanLine> lines_of(std::vector<UnitCard> const& today) {
  std::map<Id<Unit>, std::int64_t> line_of;
  std::vector<NewPlanLine> lines;
  for (UnitCard const& unit : today) {
    line_of[unit.unit_id] = static_cast<std::int64_t>(lines.size());
    auto const parent = unit.parent_id ? std::optional(line_of.at(*unit.parent_id)) : std::nullopt;
    lines.push_back({parent, unit.unit_id, unit.kind, {unit.unit_class}, {unit.name}});
  }
  return lines;
}

std::vector<PlanChange> changes_of(std::vector<PlanLine> const& lines, std::vector<UnitCard> const& today) {
  std::vector<PlanChange> changes;
  for (PlanLine const& line : lines) {
    UnitCard const* unit = unit_in(today, line.unit_id);
    std::string const above = name_of_parent(lines, line);
    if (!unit) {
      changes.push_back({PlanChangeKind::created, line.name, {}, above});
      continue;
    }
    if (unit->name != line.name) changes.push_back({PlanChangeKind::renamed, line.name, unit->name, line.name});
    if (unit->unit_class != line.unit_class) changes.push_back({PlanChangeKind::reclassed, line.name, unit->unit_class, line.unit_class});
    auto const parent = line.parent_line ? lines.at(static_cast<std::size_t>(*line.parent_line)).unit_id : std::nullopt;
    if (unit->parent_id == parent) continue;
    UnitCard const* before = unit_in(today, unit->parent_id);
    changes.push_back({PlanChangeKind::moved, line.name, before ? before->name : std::string(), above});
  }
  for (UnitCard const& unit : closed_by(lines, today)) changes.push_back({PlanChangeKind::closed, unit.name, {}, {}});
  return changes;
}

std::vector<UnitCard> closed_by(std::vector<PlanLine> const& lines, std::vector<UnitCard> const& today) {
  std::vector<UnitCard> closed;
  for (auto unit = today.rbegin(); unit != today.rend(); ++unit) {
    bool const kept = std::any_of(lines.begin(), lines.end(), [&](PlanLine const& line) { return line.unit_id == unit->unit_id; });
    if (!kept) closed.push_back(*unit);
  }
  return closed;
}

} // namespace shiji::organisation
