// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/exports/service.hpp"

#include "modules/appraisal/exports/rules.hpp"
#include "modules/appraisal/schemes/service.hpp"
#include "modules/appraisal/schemes/store.hpp"
#include "modules/appraisal/scores/board.hpp"
#include "modules/appraisal/scores/cache.hpp"
#include "modules/appraisal/targets/store.hpp"

#include <set>

namespace shiji::appraisal {
namespace {

std::vector<merit::Entry> whole_ledger(database::Reader& reader, Id<Zone> const& zone_id) {
  std::vector<merit::Entry> ledger;
  for (;;) {
    auto const next = merit::entries_after(reader, zone_id, ledger.empty() ? 0 : ledger.back().seq);
    if (next.empty()) return ledger;
    ledger.insert(ledger.end(), next.begin(), next.end());
  }
}

std::vector<ExportedScheme> adopted_schemes(database::Reader& reader, Id<Zone> const& zone_id) {
  std::vector<ExportedScheme> schemes;
  for (StoredScheme const& scheme : all_schemes(reader, zone_id)) {
    if (scheme.state != SchemeState::adopted) continue;
    SchemeContent content = content_of(reader, zone_id, scheme);
    schemes.push_back({scheme.scheme_id, scheme.category, scheme.number, scheme.name, scheme.name_en, scheme.valid_from, scheme.bundle_bp,
                       std::move(content.tie_breakers), std::move(content.indicators), std::move(content.rules)});
  }
  return schemes;
}

void export_memberships(database::Reader& reader, ExportedZone& zone) {
  Roster const roster = roster_of(reader, zone.head.zone_id);
  Membership membership(reader, zone.head.zone_id, roster, board_cache().membership(zone.head.zone_id, fingerprint_of(roster)));
  std::set<std::pair<std::string, Date>> known;
  for (merit::Entry const& entry : zone.ledger) {
    if (membership.is_unit(entry.subject_id) || !known.emplace(entry.subject_id, entry.occurred_on).second) continue;
    auto const& units = membership.units_of(entry.subject_id, entry.occurred_on);
    if (!units.empty()) zone.memberships.push_back({entry.subject_id, entry.occurred_on, units});
  }
}

void export_period(database::Reader& reader, merit::Period const& period, ExportedZone& zone) {
  auto const board = score_board(reader, zone.head.zone_id, period, zone.head.exported_on);
  for (SubjectScore const& score : board->scores) {
    ScoredSubject const& s = score.subject;
    zone.subjects.push_back({period.period_id, s.subject_id, s.kind, s.unit_id, s.section_id, s.category, s.level});
    zone.results.push_back(exported_result(period.period_id, board->schemes, score));
  }
  for (StoredTarget const& target : targets_of_period(reader, zone.head.zone_id, period.period_id))
    zone.targets.push_back({period.period_id, target.indicator, target.subject_id, target.target_x100});
}

} // namespace

ExportedZone export_zone(database::Reader& reader, Id<Zone> const& zone_id, std::string const& zone_code, Date today) {
  auto const head = merit::ledger_head(reader, zone_id);
  ExportedZone zone;
  zone.head = {export_format, zone_id, zone_code, today, head.seq, head.hash};
  zone.ledger = whole_ledger(reader, zone_id);
  zone.schemes = adopted_schemes(reader, zone_id);
  zone.periods = merit::periods(reader, zone_id);
  for (merit::Period const& period : zone.periods) export_period(reader, period, zone);
  export_memberships(reader, zone);
  return zone;
}

Recomputed recompute_export(ExportedZone const& zone) { return recompute(zone); }

} // namespace shiji::appraisal
