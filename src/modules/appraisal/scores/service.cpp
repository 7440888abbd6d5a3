// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/service.hpp"

#include "base/text.hpp"
#include "modules/appraisal/memory_page.hpp"
#include "modules/appraisal/scores/board.hpp"
#include "modules/appraisal/scores/explain.hpp"
#include "modules/appraisal/scores/rules.hpp"
#include "modules/appraisal/scores/store.hpp"
#include "modules/organisation/api.hpp"

#include <algorithm>
#include <set>

namespace shiji::appraisal {
namespace {

// The period named, or that of today; nothing where today lies in none.
std::optional<merit::Period> period_of(Query& use, std::optional<std::string> const& wanted) {
  if (!wanted) return merit::period_containing(use.db, use.zone_id(), use.today());
  auto const all = merit::periods(use.db, use.zone_id());
  auto const found = std::find_if(all.begin(), all.end(), [&](auto const& p) { return p.period_id == *wanted; });
  if (found == all.end()) require(refuse_field(ScoreRefusal::period_unknown, "period", {{"period_id", *wanted}}));
  return *found;
}

RankRow row_of(SubjectScore const& s) {
  return {s.rank,          s.subject.subject_id, s.subject.name, s.subject.unit_name, s.subject.kind, s.subject.category,
          s.subject.level, s.total_x100,         s.is_tied,      s.group_size};
}

class RankFilter {
 public:
  RankFilter(Query& use, ListRanking const& input) : input_(input) {
    if (!input.unit_id) return;
    for (Id<Unit> const& unit : organisation::unit_with_descendants(use.db, use.zone_id(), *input.unit_id)) units_.insert(unit.text);
  }
  bool keeps(SubjectScore const& score) const {
    ScoredSubject const& s = score.subject;
    if (score.scheme == no_scheme || s.kind != input_.kind.value_or(RankedKind::people)) return false;
    if (input_.category && *input_.category != s.category) return false;
    if (input_.level && *input_.level != s.level) return false;
    if (input_.unit_id && !units_.contains(s.unit_id)) return false;
    return !input_.text || s.name.find(*input_.text) != std::string::npos;
  }

 private:
  ListRanking const& input_;
  std::set<std::string> units_;
};

// Where a row stands in the order asked for. Groups stay together under `rank`; whoever has no total comes last.
std::pair<std::int64_t, std::string> order_of(RankSort sort, std::size_t place, RankRow const& row) {
  switch (sort) {
  case RankSort::rank: return {static_cast<std::int64_t>(place), {}};
  case RankSort::name: return {0, row.name};
  case RankSort::unit_name: return {0, row.unit_name};
  case RankSort::total_x100: break;
  }
  return {row.total_x100.value_or(-1), {}};
}

bool may_see_arithmetic(Query& use, ScoredSubject const& subject) {
  bool const is_person = subject.kind == RankedKind::people;
  if (is_person && subject.subject_id == use.actor.person_id.text) return true;
  if (!use.may("score.read_others")) return false;
  auto const scope = use.scope_for("score.read_others");
  return is_person ? is_person_within(use.db, use.zone_id(), scope, subject.subject_id)
                   : is_unit_within(use.db, use.zone_id(), scope, subject.subject_id);
}

// One score of each group that the entries of these subjects can move: their own, and through bundling those of their sections' people.
std::vector<SubjectScore const*> groups_moved(ScoreBoard const& board, std::vector<std::string> const& subject_ids) {
  std::set<std::string> sections, moved(subject_ids.begin(), subject_ids.end());
  for (std::string const& id : subject_ids) {
    sections.insert(id);
    if (auto const found = board.index_of.find(id); found != board.index_of.end())
      sections.insert(board.scores[found->second].subject.section_id);
  }
  sections.erase("");
  std::vector<SubjectScore const*> groups;
  for (SubjectScore const& score : board.scores) {
    if (score.scheme == no_scheme || !(moved.contains(score.subject.subject_id) || sections.contains(score.subject.section_id))) continue;
    bool const known =
        std::any_of(groups.begin(), groups.end(), [&](auto const* g) { return are_of_one_group(g->subject, score.subject); });
    if (!known) groups.push_back(&score);
  }
  return groups;
}

RankingChange change_of(ScoreBoard const& board, ScoredSubject const& member) {
  RankingChange change{board.period.period_id, member.category, member.level, {}};
  for (SubjectScore const& score : board.scores)
    if (are_of_one_group(score.subject, member)) change.rows.push_back({score.subject.subject_id, score.rank, score.total_x100});
  return change;
}

} // namespace

Page<RankRow> list_ranking(Query& use, ListRanking const& input) {
  database::PageOrder const order = use.order(input);
  auto const period = period_of(use, input.period);
  if (!period) return {};
  auto const board = score_board(use.db, use.zone_id(), *period, use.today());
  RankFilter const filter(use, input);
  std::vector<MemoryRow<RankRow>> rows;
  for (std::size_t i = 0; i < board->scores.size(); ++i) {
    if (!filter.keeps(board->scores[i])) continue;
    RankRow row = row_of(board->scores[i]);
    auto key = order_of(input.sort.value_or(RankSort::rank), i, row);
    rows.push_back({std::move(key), row.subject_id, std::move(row)});
  }
  return page_of_memory(std::move(rows), order);
}

ExplainedScore get_score(Query& use, GetScore const& input) {
  auto const period = require_found(period_of(use, input.period), refuse(ScoreRefusal::not_scored));
  auto const board = score_board(use.db, use.zone_id(), period, use.today());
  auto const found = board->index_of.find(input.subject_id);
  if (found == board->index_of.end() || !may_see_arithmetic(use, board->scores[found->second].subject))
    require(Refusal{"not_found", {}, {}});
  SubjectScore const& score = board->scores[found->second];
  if (score.scheme == no_scheme) require(refuse(ScoreRefusal::no_scheme_in_force, {{"day", format_date(period.to)}}));
  auto const entries = entries_of_subject(use.db, use.zone_id(), *board, score.subject);
  std::map<std::string, std::string> titles;
  for (EntryOfSubject const& one : entries)
    if (auto const [title, fresh] = titles.try_emplace(one.entry.fact_id.text); fresh)
      title->second = title_of(use.db, use.zone_id(), one.entry.fact_id);
  return explain_score(*board, score, entries, titles);
}

void follow_entries(UseCase& use, merit::EntriesPosted const& event) {
  // Whoever comes later reads the list itself, and a bulk load tells nobody anything.
  if (use.is_bulk() || use.services.live.listeners() == 0) return;
  auto const all = merit::periods(use.db, event.zone_id);
  auto const period = std::find_if(all.begin(), all.end(), [&](auto const& p) { return p.period_id == event.period_id; });
  if (period == all.end()) return;
  auto const board = score_board(use.db, event.zone_id, *period, use.today());
  for (SubjectScore const* group : groups_moved(*board, event.subject_ids)) {
    RankingChange const change = change_of(*board, group->subject);
    use.publish({.kind = "ranking_changed",
                 .zone_id = event.zone_id,
                 .subject_kind = "ranking",
                 .subject_id = event.period_id,
                 .version = 0,
                 .permission = "ranking.read",
                 .for_whole_zone = true, // as the rank list is
                 .contents_json = shape::to_json(change)});
  }
}

std::optional<Standing> standing_of(database::Reader& reader, Id<Zone> const& zone_id, Date today, std::string const& period_id,
                                    std::string const& subject_id) {
  auto const all = merit::periods(reader, zone_id);
  auto const period = std::find_if(all.begin(), all.end(), [&](auto const& p) { return p.period_id == period_id; });
  if (period == all.end()) return std::nullopt;
  auto const board = score_board(reader, zone_id, *period, today);
  auto const found = board->index_of.find(subject_id);
  if (found == board->index_of.end() || board->scores[found->second].scheme == no_scheme) return std::nullopt;
  SubjectScore const& score = board->scores[found->second];
  return Standing{period_id, score.subject.category, score.subject.level, score.rank, score.group_size, score.total_x100};
}

} // namespace shiji::appraisal
