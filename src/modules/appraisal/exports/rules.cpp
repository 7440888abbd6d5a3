// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/exports/rules.hpp"

#include "modules/appraisal/scores/rules.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace shiji::appraisal {
namespace {

std::string words_of(std::optional<std::int64_t> number) { return number ? std::to_string(*number) : "nothing"; }

// The adopted scheme of each category that was in force on the period's last day: the one that began last.
std::vector<ScoringScheme> schemes_in_force(std::vector<ExportedScheme> const& all, Date day) {
  std::map<std::string, ExportedScheme const*> last;
  for (ExportedScheme const& scheme : all) {
    ExportedScheme const*& known = last[scheme.category];
    if (scheme.valid_from <= day && (!known || known->valid_from < scheme.valid_from)) known = &scheme;
  }
  std::vector<ScoringScheme> found;
  for (auto const& [category, scheme] : last)
    if (scheme)
      found.push_back({scheme->scheme_id, category, scheme->number, scheme->name, scheme->name_en, scheme->valid_from, scheme->bundle_bp,
                       scheme->tie_breakers, scheme->indicators});
  return found;
}

// The entries of a period that stand: neither reversed nor reversals, none behind the seal.
std::vector<merit::Entry const*> standing(std::vector<merit::Entry> const& ledger, merit::Period const& period) {
  std::set<std::int64_t> reversed;
  auto const counts = [&](merit::Entry const& entry) { return !period.sealed || entry.seq <= period.sealed_seq; };
  for (merit::Entry const& entry : ledger)
    if (entry.reverses && counts(entry)) reversed.insert(*entry.reverses);
  std::vector<merit::Entry const*> found;
  for (merit::Entry const& entry : ledger) {
    bool const stands = entry.kind != merit::EntryKind::reverse && !reversed.contains(entry.seq);
    if (stands && counts(entry) && entry.period_id == period.period_id) found.push_back(&entry);
  }
  return found;
}

class Recomputation {
 public:
  explicit Recomputation(ExportedZone const& zone) : zone_(zone) {
    for (ExportedMembership const& one : zone.memberships) units_of_[{one.person_id, one.day}] = &one.unit_ids;
    for (ExportedResult const& result : zone.results)
      if (!given_.try_emplace({result.period_id, result.subject_id}, &result).second)
        differs(result.period_id, result.subject_id, "is there twice");
  }

  Recomputed run() {
    if (auto const fault = merit::verify_entries(zone_.ledger, zone_.head.zone_id, {zone_.head.ledger_seq, zone_.head.ledger_hash}))
      answer_.faults.push_back("ledger entry " + std::to_string(fault->seq) + " does not fit: " + fault->reason);
    for (merit::Period const& period : zone_.periods) recompute_period(period);
    for (auto const& [key, result] : given_) differs(key.first, key.second, "is in the export and follows from nothing in it");
    return std::move(answer_);
  }

 private:
  void differs(std::string const& period_id, std::string const& subject_id, std::string const& what) {
    answer_.faults.push_back("the result of " + subject_id + " in " + period_id + " " + what);
  }

  void recompute_period(merit::Period const& period) {
    auto const schemes = schemes_in_force(zone_.schemes, period.to);
    std::vector<ScoredSubject> subjects;
    for (ExportedSubject const& s : zone_.subjects)
      if (s.period_id == period.period_id) subjects.push_back({s.subject_id, s.kind, "", s.unit_id, "", s.section_id, s.category, s.level});
    std::vector<ScoringTarget> targets;
    for (ExportedTarget const& t : zone_.targets)
      if (t.period_id == period.period_id) targets.push_back({t.indicator, t.subject_id, t.target_x100});
    std::vector<CountedEntry> entries;
    for (merit::Entry const* entry : standing(zone_.ledger, period)) {
      entries.push_back({entry->subject_id, entry});
      auto const units = units_of_.find({entry->subject_id, entry->occurred_on});
      if (units == units_of_.end()) continue;
      for (std::string const& unit : *units->second) entries.push_back({unit, entry});
    }
    auto scores = score_all({schemes, subjects, entries, targets});
    rank_all(schemes, scores);
    for (SubjectScore const& score : scores) compare(exported_result(period.period_id, schemes, score));
  }

  void compare(ExportedResult const& mine) {
    ++answer_.results;
    auto const found = given_.find({mine.period_id, mine.subject_id});
    if (found == given_.end()) return differs(mine.period_id, mine.subject_id, "is missing");
    ExportedResult const& given = *found->second;
    given_.erase(found);
    auto const numbers = [&](std::string const& name, std::optional<std::int64_t> theirs, std::optional<std::int64_t> ours) {
      if (theirs != ours)
        differs(mine.period_id, mine.subject_id, "has " + name + " " + words_of(theirs) + ", recomputed " + words_of(ours));
    };
    if (given.scheme_id != mine.scheme_id)
      differs(mine.period_id, mine.subject_id, "is by scheme " + given.scheme_id + ", recomputed by " + mine.scheme_id);
    numbers("total_x100", given.total_x100, mine.total_x100);
    numbers("rank", given.rank, mine.rank);
    numbers("is_tied", given.is_tied, mine.is_tied);
    numbers("group_size", given.group_size, mine.group_size);
    numbers("standing_deducts", given.standing_deducts, mine.standing_deducts);
    numbers("scores", static_cast<std::int64_t>(given.scores.size()), static_cast<std::int64_t>(mine.scores.size()));
    for (std::size_t i = 0; i < std::min(given.scores.size(), mine.scores.size()); ++i) {
      ExportedScore const &theirs = given.scores[i], &ours = mine.scores[i];
      if (theirs.indicator != ours.indicator)
        differs(mine.period_id, mine.subject_id, "has a score of " + theirs.indicator + ", recomputed of " + ours.indicator);
      numbers(ours.indicator + " own_x100", theirs.own_x100, ours.own_x100);
      numbers(ours.indicator + " section_x100", theirs.section_x100, ours.section_x100);
      numbers(ours.indicator + " score_x100", theirs.score_x100, ours.score_x100);
    }
  }

  ExportedZone const& zone_;
  std::map<std::pair<std::string, Date>, std::vector<std::string> const*> units_of_;
  std::map<std::pair<std::string, std::string>, ExportedResult const*> given_; // by period and subject, those not compared yet
  Recomputed answer_;
};

} // namespace

ExportedResult exported_result(std::string const& period_id, std::vector<ScoringScheme> const& schemes, SubjectScore const& score) {
  ExportedResult result{period_id,     score.subject.subject_id, "", {}, score.total_x100, score.standing_deducts, score.rank,
                        score.is_tied, score.group_size};
  if (score.scheme == no_scheme) return result;
  ScoringScheme const& scheme = schemes[score.scheme];
  result.scheme_id = scheme.scheme_id.text;
  for (std::size_t i = 0; i < score.indicators.size(); ++i) {
    IndicatorScore const& one = score.indicators[i];
    result.scores.push_back({scheme.indicators[i].indicator_id.text, one.own_x100, one.section_x100, one.score_x100});
  }
  return result;
}

Recomputed recompute(ExportedZone const& zone) { return Recomputation(zone).run(); }

} // namespace shiji::appraisal
