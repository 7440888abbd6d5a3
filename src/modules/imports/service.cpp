// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/service.hpp"

#include "core/digest/sm3.hpp"
#include "modules/appraisal/api.hpp"
#include "modules/imports/api.hpp"
#include "modules/imports/sheet.hpp"
#include "modules/imports/store.hpp"
#include "modules/merit/api.hpp"
#include "modules/organisation/api.hpp"

#include <algorithm>
#include <map>

namespace shiji::imports {
namespace {

constexpr std::string_view facts_kind = "facts";

// Where a line goes: its zone, and the subject in it.
struct Target {
  Id<Zone> zone_id;
  merit::Actor actor;
};

// Finds zones by code and people by name, reading each zone once.
class Places {
 public:
  explicit Places(UseCase& use) : use_(use) {
    for (auto const& zone : organisation::zones(use.db)) by_code_[zone.code] = zone.zone_id;
  }

  std::optional<Id<Zone>> zone(std::string const& code) const {
    if (code.empty()) return use_.zone_id();
    auto const found = by_code_.find(code);
    return found == by_code_.end() ? std::nullopt : std::optional(found->second);
  }

  // Nothing and a code of why, where the name is unknown or borne by several.
  std::variant<merit::Actor, ImportsRefusal> subject(Id<Zone> const& zone_id, std::string const& person) {
    if (person.empty()) {
      auto const root = organisation::root_unit(use_.db, zone_id);
      if (!root) return ImportsRefusal::row_place_unknown;
      return merit::Actor{merit::SubjectKind::unit, root->unit_id.text, 10000};
    }
    auto [entry, fresh] = people_.try_emplace(zone_id);
    if (fresh) entry->second = organisation::people_of_zone(use_.db, zone_id);
    std::vector<std::string> ids;
    for (auto const& card : entry->second)
      if (card.name == person) ids.push_back(card.person_id.text);
    if (ids.size() != 1) return ids.empty() ? ImportsRefusal::row_person_unknown : ImportsRefusal::row_person_ambiguous;
    return merit::Actor{merit::SubjectKind::person, ids.front(), 10000};
  }

 private:
  UseCase& use_;
  std::map<std::string, Id<Zone>> by_code_;
  std::map<Id<Zone>, std::vector<organisation::PersonCard>> people_;
};

// Where each line goes; what cannot be found is a fault of its line.
std::vector<Target> find_targets(UseCase& use, FactSheet& sheet) {
  Places places(use);
  std::vector<Target> targets;
  for (FactLine const& line : sheet.lines) {
    auto const fault = [&](std::string_view heading, std::string const& value, ImportsRefusal code) {
      sheet.faults.push_back({line.line, 0, std::string(heading), value, std::string(to_text(code))});
    };
    Target target;
    if (auto const zone = places.zone(line.place))
      target.zone_id = *zone;
    else
      fault("place", line.place, ImportsRefusal::row_place_unknown);
    if (line.kind != reference_kind && !target.zone_id.empty()) {
      auto const subject = places.subject(target.zone_id, line.person);
      if (auto const* actor = std::get_if<merit::Actor>(&subject))
        target.actor = *actor;
      else
        fault(line.person.empty() ? "place" : "person", line.person.empty() ? line.place : line.person, std::get<ImportsRefusal>(subject));
    }
    targets.push_back(std::move(target));
  }
  return targets;
}

void write_line(UseCase& use, FactLine const& line, Target const& target, std::string const& file_name, std::string const& file_sm3) {
  if (line.kind == reference_kind) {
    appraisal::add_reference(use, target.zone_id,
                             {line.mission_row, line.quantity_text, line.unit, line.title, line.title_en, line.note,
                              file_name + ":" + std::to_string(line.line)});
    return;
  }
  use.in_zone(target.zone_id, [&](UseCase& there) {
    merit::record_fact(there, {line.kind,
                               line.title,
                               line.occurred_on,
                               "import",
                               file_sm3 + ":" + std::to_string(line.line),
                               {{line.quantity_field, line.quantity}},
                               {target.actor},
                               {}});
  });
}

} // namespace

ImportReport import_facts(UseCase& use, ImportFacts const& input) {
  std::string const file_sm3 = to_hex(sm3(input.bytes));
  if (auto const earlier = find_earlier_import(use.db, facts_kind, file_sm3))
    throw Refused(refuse(ImportsRefusal::imported_before, {{"file", input.file_name}, {"at", to_text(*earlier)}}));
  auto const table = tabular::read_csv(input.bytes);
  FactSheet sheet = read_fact_sheet(table, merit::fact_kinds(), use.today());
  auto const targets = find_targets(use, sheet);
  std::sort(sheet.faults.begin(), sheet.faults.end(),
            [](RowFault const& a, RowFault const& b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); });

  ImportReport report;
  report.rows = static_cast<std::int64_t>(sheet.lines.size());
  report.references = std::count_if(sheet.lines.begin(), sheet.lines.end(), [](FactLine const& l) { return l.kind == reference_kind; });
  report.facts = report.rows - report.references;
  report.encoding = to_text(table.encoding);
  report.faults = std::move(sheet.faults);
  if (!report.faults.empty() || input.dry_run) return report;
  for (std::size_t i = 0; i < sheet.lines.size(); ++i) write_line(use, sheet.lines[i], targets[i], input.file_name, file_sm3);
  ImportRow run;
  run.import_id = use.new_id<ImportRun>();
  run.kind = facts_kind;
  run.file_name = input.file_name;
  run.file_sm3 = file_sm3;
  run.encoding = report.encoding;
  run.row_count = report.rows;
  run.fact_count = report.facts;
  run.reference_count = report.references;
  run.created_count = report.facts + report.references;
  run.imported_by = use.actor.account_id.text;
  run.importer_name = use.actor.name;
  run.imported_at = use.now();
  insert_run(use.db, use.zone_id(), run);
  report.written = true;
  return report;
}

Page<ImportRow> list_imports(Query& use, ListImports const& input) {
  std::string const own_of = use.may("import.read_all") ? std::string() : use.actor.account_id.text;
  return select_runs(use.db, use.zone_id(), input.kind.value_or(""), own_of, use.order(input));
}

} // namespace shiji::imports
