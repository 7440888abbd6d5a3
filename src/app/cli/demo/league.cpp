// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "embedded/demo_files.hpp"
#include "modules/appraisal/api.hpp"
#include "modules/imports/api.hpp"
#include "modules/merit/api.hpp"
#include "modules/organisation/api.hpp"

#include <set>

namespace shiji::cli {
namespace {

constexpr std::string_view published_file = "published.csv";

// The fact kinds that published figures of a place are recorded as.
std::set<std::string> kinds_of(std::string const& place, Sheet const& published) {
  std::set<std::string> kinds;
  for (auto const& row : published.rows())
    if (row["place"] == place && row["kind"] != "reference") kinds.insert(row["kind"]);
  return kinds;
}

// A register, not an appraisal: each kind of figure is entered under an indicator of its own, all of equal weight, and none has a target,
// so that nothing of a real place is ever scored.
void open_register(UseCase& use, std::set<std::string> const& kinds) {
  for (int const year : {2025, 2026})
    appraisal::open_period(
        use, {std::to_string(year) + "-register", std::to_string(year) + " 年", make_date(year, 1, 1), make_date(year, 12, 31), false, 0});
  appraisal::AdoptedScheme scheme;
  scheme.category = "unit";
  scheme.content.name = {"公开数据登记（不计分）"};
  scheme.content.name_en = {"Register of published figures (not scored)"};
  scheme.content.valid_from = make_date(2025, 1, 1);
  std::int64_t left = 10000;
  for (auto const& kind : merit::fact_kinds()) {
    if (!kinds.contains(kind.code)) continue;
    appraisal::SchemeIndicator indicator;
    indicator.indicator_id = {kind.code};
    indicator.class_name = {"公开数据"};
    indicator.class_name_en = {"Published figures"};
    indicator.name = {kind.zh};
    indicator.name_en = {kind.en};
    indicator.weight = left / static_cast<std::int64_t>(kinds.size() - scheme.content.indicators.size());
    indicator.cap_bp = 12000;
    left -= indicator.weight;
    scheme.content.indicators.push_back(indicator);
    merit::PostingRule rule;
    rule.rule_id = kind.code;
    rule.fact_kind = kind.code;
    rule.indicator = kind.code;
    rule.quantity = kind.fields.front().name;
    scheme.content.rules.push_back(rule);
  }
  scheme.signed_off_by = "登记";
  scheme.signed_off_at = use.now();
  appraisal::load_adopted_scheme(use, scheme);
}

} // namespace

Id<Zone> load_places(UseCase& use, std::vector<Grant>& access) {
  organisation::NewZone league;
  league.kind = organisation::ZoneKind::league;
  league.code = {"published"};
  league.name = {"公开数据联盟（十一地一工地）"};
  league.valid_from = make_date(2024, 1, 1);
  Id<Zone> const league_id = organisation::create_zone(use, league);
  Sheet const places("places.csv"), published(published_file);
  for (auto const& row : places.rows()) {
    organisation::NewZone zone;
    zone.parent_id = league_id;
    zone.code = {row["code"]};
    zone.name = {row["name"]};
    zone.valid_from = make_date(2024, 1, 1);
    Id<Zone> const zone_id = organisation::create_zone(use, zone);
    access.push_back({Role::personnel, database::Reach::zone, zone_id, {}});
    auto const kinds = kinds_of(row["code"], published);
    if (!kinds.empty()) use.in_zone(zone_id, [&](UseCase& there) { open_register(there, kinds); });
  }
  return league_id;
}

void import_published(UseCase& use) {
  for (auto const& [name, content] : embedded::demo_files()) {
    if (name != published_file) continue;
    auto const report = imports::import_facts(use, {std::string(name), std::string(content), false});
    if (!report.faults.empty())
      throw std::logic_error("published.csv, line " + std::to_string(report.faults.front().line) + ": " + report.faults.front().code);
  }
}

} // namespace shiji::cli
