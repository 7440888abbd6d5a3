// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/board.hpp"

#include "modules/appraisal/schemes/rules.hpp"
#include "modules/appraisal/schemes/service.hpp"
#include "modules/appraisal/schemes/store.hpp"
#include "modules/appraisal/scores/cache.hpp"
#include "modules/appraisal/scores/rules.hpp"
#include "modules/appraisal/targets/store.hpp"

#include <algorithm>
#include <set>

namespace shiji::appraisal {
namespace {

// A period is judged by the people of its last day, and of today while it runs.
Date judged_on(merit::Period const& period, Date today) { return std::min(today, period.to); }

// Each category by its scheme in force on the period's last day.
std::vector<ScoringScheme> schemes_of_period(database::Reader& reader, Id<Zone> const& zone_id, merit::Period const& period) {
  auto const all = all_schemes(reader, zone_id);
  std::vector<ScoringScheme> found;
  for (StoredScheme const& scheme : all) {
    if (in_force_on(all, scheme.category, period.to) != &scheme) continue;
    SchemeContent content = content_of(reader, zone_id, scheme);
    found.push_back({scheme.scheme_id, scheme.category, scheme.number, scheme.name, scheme.name_en, scheme.valid_from, scheme.bundle_bp,
                     std::move(content.tie_breakers), std::move(content.indicators)});
  }
  return found;
}

// Read anew only where a scheme, a target or the period's last day has changed.
std::shared_ptr<PeriodBasis const> basis_of(database::Reader& reader, Id<Zone> const& zone_id, merit::Period const& period) {
  std::string const revision = revision_of(reader, zone_id);
  std::string const mark = revision + format_date(period.to);
  if (auto known = board_cache().basis(zone_id, period.period_id, mark)) return known;
  auto basis = std::make_shared<PeriodBasis>(PeriodBasis{schemes_of_period(reader, zone_id, period), {}});
  for (StoredTarget& target : targets_of_period(reader, zone_id, period.period_id))
    basis->targets.push_back({std::move(target.indicator), std::move(target.subject_id), target.target_x100});
  // Where a commit of somebody else fell between the readings, the basis is not of one moment.
  if (revision_of(reader, zone_id) == revision) board_cache().keep_basis(zone_id, period.period_id, mark, basis);
  return basis;
}

// Whoever may hold a post on the day: today's people, and whoever left entries or has targets.
std::vector<organisation::PersonCard> people_on(database::Reader& reader, Id<Zone> const& zone_id, Roster const& roster, Date day,
                                                std::set<std::string> mentioned) {
  for (auto const& person : roster.people) mentioned.insert(person.person_id.text);
  for (auto const& unit : roster.units) mentioned.erase(unit.unit_id.text);
  std::vector<organisation::PersonCard> people;
  for (std::string const& id : mentioned) {
    if (!is_uuid(id)) continue;
    auto card = organisation::person_card_on(reader, zone_id, Id<Person>(id), day);
    if (card && !card->unit_id.empty()) people.push_back(std::move(*card));
  }
  return people;
}

std::vector<ScoredSubject> subjects_of(std::vector<organisation::PersonCard> const& people, Roster const& roster) {
  std::set<std::string> sections;
  std::vector<ScoredSubject> subjects;
  for (auto const& unit : roster.units)
    if (unit.kind == organisation::UnitKind::section) sections.insert(unit.unit_id.text);
  for (auto const& p : people)
    subjects.push_back({p.person_id.text, RankedKind::people, p.name, p.unit_id.text, p.unit_name,
                        sections.contains(p.unit_id.text) ? p.unit_id.text : std::string(), p.category, p.level});
  for (auto const& unit : roster.units) {
    if (unit.kind == organisation::UnitKind::zone) continue;
    bool const is_section = unit.kind == organisation::UnitKind::section;
    subjects.push_back({unit.unit_id.text, is_section ? RankedKind::sections : RankedKind::departments, unit.name, unit.unit_id.text,
                        unit.name, "", unit_category, 0});
  }
  return subjects;
}

// What came after a head applied to what stood at it; nothing where the ledger does not go on from that head to the other.
std::shared_ptr<StandingEntries const> carried_on(StandingEntries const& known, std::vector<merit::Entry> const& after,
                                                  std::string const& period_id, merit::LedgerHead const& head) {
  std::string const& prev = after.empty() ? head.hash : after.front().prev;
  std::string const& last = after.empty() ? known.head.hash : after.back().hash;
  bool const goes_on = known.head.seq + static_cast<std::int64_t>(after.size()) == head.seq && prev == known.head.hash && last == head.hash;
  if (!goes_on) return nullptr;
  auto standing = std::make_shared<StandingEntries>(known);
  standing->head = head;
  auto& entries = standing->entries;
  for (merit::Entry const& entry : after) {
    if (entry.reverses) {
      auto const named = std::ranges::lower_bound(entries, *entry.reverses, {}, [](auto const& one) { return one->seq; });
      if (named != entries.end() && (*named)->seq == *entry.reverses) entries.erase(named);
    } else if (entry.period_id == period_id) {
      entries.push_back(std::make_shared<merit::Entry const>(entry));
    }
  }
  return standing;
}

// The entries of a period that stand. Of an open one they are kept from one event to the next, and only what came since is read.
std::shared_ptr<StandingEntries const> entries_that_stand(database::Reader& reader, Id<Zone> const& zone_id, merit::Period const& period) {
  auto const head = merit::ledger_head(reader, zone_id);
  std::shared_ptr<StandingEntries const> standing;
  if (auto const known = board_cache().entries(zone_id, period.period_id); known && !period.sealed && known->head.seq <= head.seq)
    standing = carried_on(*known, merit::entries_after(reader, zone_id, known->head.seq), period.period_id, head);
  if (!standing) {
    auto read = std::make_shared<StandingEntries>(StandingEntries{head, {}});
    for (merit::Entry& entry : merit::standing_entries(reader, zone_id, period.period_id))
      read->entries.push_back(std::make_shared<merit::Entry const>(std::move(entry)));
    standing = std::move(read);
  }
  // Where a commit of somebody else fell between the two readings, entries and head are not of one moment.
  bool const is_of_one_moment = merit::ledger_head(reader, zone_id).hash == head.hash;
  if (!period.sealed && is_of_one_moment) board_cache().keep_entries(zone_id, period.period_id, standing);
  return standing;
}

// Each entry for its subject and, of a person, for the units of its day. Points score nothing by themselves.
std::vector<CountedEntry> counted(StandingEntries const& standing, Membership& membership) {
  std::vector<CountedEntry> all;
  for (auto const& entry : standing.entries) {
    all.push_back({entry->subject_id, entry.get()});
    if (membership.is_unit(entry->subject_id)) continue;
    for (std::string const& unit : membership.units_of(entry->subject_id, entry->occurred_on)) all.push_back({unit, entry.get()});
  }
  return all;
}

std::shared_ptr<ScoreBoard const> work_out(database::Reader& reader, Id<Zone> const& zone_id, merit::Period const& period, Date today,
                                           Roster const& roster, std::string const& fingerprint) {
  auto board = std::make_shared<ScoreBoard>();
  board->period = period;
  board->as_of = judged_on(period, today);
  auto const basis = basis_of(reader, zone_id, period);
  board->schemes = basis->schemes;
  auto const standing = entries_that_stand(reader, zone_id, period);
  std::vector<organisation::PersonCard> past;
  if (board->as_of != today) {
    std::set<std::string> mentioned;
    for (auto const& entry : standing->entries) mentioned.insert(entry->subject_id);
    for (ScoringTarget const& target : basis->targets) mentioned.insert(target.subject_id);
    past = people_on(reader, zone_id, roster, board->as_of, std::move(mentioned));
  }
  auto const subjects = subjects_of(board->as_of == today ? roster.people : past, roster);
  Membership membership(reader, zone_id, roster, board_cache().membership(zone_id, fingerprint));
  auto const counted_entries = counted(*standing, membership);
  board_cache().keep_membership(zone_id, fingerprint, membership.memory());

  board->scores = score_all({board->schemes, subjects, counted_entries, basis->targets});
  rank_all(board->schemes, board->scores);
  for (std::size_t i = 0; i < board->scores.size(); ++i) board->index_of.emplace(board->scores[i].subject.subject_id, i);
  return board;
}

} // namespace

std::shared_ptr<ScoreBoard const> score_board(database::Reader& reader, Id<Zone> const& zone_id, merit::Period const& period, Date today) {
  Roster const roster = roster_of(reader, zone_id);
  std::string const fingerprint = fingerprint_of(roster);
  std::string key = merit::ledger_head(reader, zone_id).hash + revision_of(reader, zone_id) + format_date(judged_on(period, today)) +
                    (period.sealed ? std::to_string(period.sealed_seq) : std::string("open")) + fingerprint;
  if (auto known = board_cache().find(zone_id, period.period_id, key)) return known;
  auto board = work_out(reader, zone_id, period, today, roster, fingerprint);
  board_cache().keep(zone_id, period.period_id, std::move(key), board);
  return board;
}

std::vector<EntryOfSubject> entries_of_subject(database::Reader& reader, Id<Zone> const& zone_id, ScoreBoard const& board,
                                               ScoredSubject const& subject) {
  std::vector<EntryOfSubject> found;
  if (subject.kind == RankedKind::people) {
    for (merit::Entry& entry : merit::standing_entries_of(reader, zone_id, board.period.period_id, subject.subject_id))
      found.push_back({std::move(entry), {}});
    return found;
  }
  Roster const roster = roster_of(reader, zone_id);
  Membership membership(reader, zone_id, roster, board_cache().membership(zone_id, fingerprint_of(roster)));
  for (merit::Entry& entry : merit::standing_entries(reader, zone_id, board.period.period_id)) {
    if (entry.subject_id == subject.subject_id) {
      found.push_back({std::move(entry), {}});
      continue;
    }
    if (membership.is_unit(entry.subject_id)) continue;
    auto const& units = membership.units_of(entry.subject_id, entry.occurred_on);
    if (std::find(units.begin(), units.end(), subject.subject_id) == units.end()) continue;
    auto const person = board.index_of.find(entry.subject_id);
    std::string name = person == board.index_of.end() ? entry.subject_id : board.scores[person->second].subject.name;
    found.push_back({std::move(entry), std::move(name)});
  }
  return found;
}

} // namespace shiji::appraisal
