// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/rules.hpp"

#include "core/arithmetic/checked.hpp"
#include "core/ranking/ranking.hpp"
#include "core/scoring/columnar/engine.hpp"
#include "modules/appraisal/scores/columns/rules.hpp"

#include <algorithm>
#include <tuple>

namespace shiji::appraisal {
namespace {

using merit::EntryKind;
using merit::Measure;

scoring::TieRule rule_of(TieBreaker breaker) {
  return breaker == TieBreaker::fewer_deducts ? scoring::TieRule::fewer_deducts : scoring::TieRule::heaviest_indicator;
}

auto group_key(ScoredSubject const& s) {
  bool const is_person = s.kind == RankedKind::people;
  return std::tuple(s.kind, is_person ? std::string_view(s.category) : std::string_view(), s.level);
}

// What the engine ranks by. Whoever is not assessed has no score on the heaviest indicator either.
scoring::SubjectStanding standing_of(std::span<ScoringScheme const> schemes, SubjectScore const& score) {
  scoring::SubjectStanding standing;
  standing.deducts = static_cast<std::int32_t>(score.standing_deducts);
  if (!score.total_x100) return standing;
  standing.total_x100 = static_cast<std::int32_t>(*score.total_x100);
  std::vector<std::int64_t> weights;
  for (SchemeIndicator const& indicator : schemes[score.scheme].indicators) weights.push_back(indicator.weight);
  if (auto const heaviest = ranking::heaviest(weights))
    standing.heaviest_x100 = static_cast<std::int32_t>(score.indicators[*heaviest].score_x100.value_or(-1));
  return standing;
}

// Ranks the scores, group by group, in the order in which they lie.
std::vector<scoring::SubjectResult> ranked(std::span<ScoringScheme const> schemes, std::vector<SubjectScore> const& scores) {
  std::vector<std::int32_t> const zone(scores.size(), 0);
  std::vector<std::int8_t> scheme;
  std::vector<std::int16_t> group;
  std::vector<scoring::SubjectStanding> standings;
  std::vector<scoring::ColumnScheme> ties;
  for (ScoringScheme const& one : schemes) {
    ties.emplace_back();
    for (TieBreaker const breaker : one.tie_breakers) ties.back().ties.push_back(rule_of(breaker));
  }
  std::int16_t groups = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (i == 0 || !are_of_one_group(scores[i - 1].subject, scores[i].subject)) ++groups;
    group.push_back(static_cast<std::int16_t>(groups - 1));
    scheme.push_back(scores[i].scheme == no_scheme ? scoring::no_scheme_column : static_cast<std::int8_t>(scores[i].scheme));
    standings.push_back(standing_of(schemes, scores[i]));
  }
  scoring::ColumnInput input;
  input.zones = 1;
  input.groups = groups;
  input.subjects.zone = zone;
  input.subjects.scheme = scheme;
  input.subjects.group = group;
  input.schemes = ties;
  scoring::RankingOrder order;
  scoring::arrange(input, order);
  std::vector<scoring::SubjectResult> results(scores.size());
  scoring::Settlement().settle(input, order, 0, standings, results);
  return results;
}

// Brings a group into rank order, equal ranks by id, whoever has none at its end; and says who ties.
void order_group(std::span<SubjectScore> group) {
  std::sort(group.begin(), group.end(), [](SubjectScore const& a, SubjectScore const& b) {
    if (a.rank.has_value() != b.rank.has_value()) return a.rank.has_value();
    return std::tie(a.rank, a.subject.subject_id) < std::tie(b.rank, b.subject.subject_id);
  });
  for (std::size_t i = 0; i < group.size(); ++i) {
    group[i].group_size = static_cast<std::int64_t>(group.size());
    if (i == 0 || !group[i].rank || group[i - 1].rank != group[i].rank) continue;
    group[i - 1].is_tied = group[i].is_tied = true;
  }
}

std::optional<std::int64_t> unless_absent(std::int32_t score) {
  return score == scoring::not_assessed ? std::nullopt : std::optional<std::int64_t>(score);
}

// One subject's scores out of the engine's tables.
SubjectScore score_of_row(ScoringColumns const& columns, scoring::ScoreTable const& table, scoring::SubjectResult const& result,
                          ScoredSubject const& subject, std::size_t row, std::size_t indicators) {
  SubjectScore score{subject, columns.scheme_of(row).value_or(no_scheme), {}, {}, result.standing_deducts, {}, false, 0};
  auto const section = columns.section_row(row);
  for (std::size_t i = 0; i < indicators; ++i) {
    std::size_t const cell = columns.cell(row, i);
    IndicatorScore one{columns.target(row, i), unless_absent(table.own[cell]), {}, unless_absent(table.scores[cell])};
    if (section && one.own_x100) one.section_x100 = unless_absent(table.own[columns.cell(*section, i)]);
    score.indicators.push_back(one);
  }
  score.total_x100 = unless_absent(result.total_x100);
  return score;
}

} // namespace

void add_entry(Tally& tally, merit::Entry const& entry) {
  std::int64_t const quantity = entry.quantity_x100;
  switch (entry.measure) {
  case Measure::actual: (entry.kind == EntryKind::deduct ? tally.deducts_x100 : tally.credits_x100).push_back(quantity); return;
  case Measure::numerator: tally.numerator_x100 = checked_add(tally.numerator_x100, quantity); return;
  case Measure::denominator: tally.denominator_x100 = checked_add(tally.denominator_x100, quantity); return;
  case Measure::rating: tally.ratings_x100.push_back(quantity); return;
  case Measure::days_late: tally.days_late.push_back(quantity / 100); return;
  case Measure::done: tally.done = true; return;
  }
}

scoring::IndicatorInput input_of(SchemeIndicator const& indicator, Tally const& tally, std::optional<std::int64_t> target_x100) {
  scoring::IndicatorInput input;
  input.type = indicator.type;
  input.cap_bp = indicator.cap_bp;
  input.credits_x100 = tally.credits_x100;
  input.deducts_x100 = tally.deducts_x100;
  input.target_x100 = target_x100;
  input.numerator = tally.numerator_x100;
  input.denominator = tally.denominator_x100;
  input.target_bp = indicator.target_bp;
  input.ratings_x100 = tally.ratings_x100;
  input.days_late = tally.days_late;
  input.penalty_bp = indicator.penalty_bp.value_or(0);
  input.done = tally.done;
  return input;
}

std::optional<std::int64_t> own_score_of(SchemeIndicator const& indicator, Tally const& tally, std::optional<std::int64_t> target_x100) {
  if (indicator.type == IndicatorType::done && !target_x100) return std::nullopt;
  return scoring::own_score_x100(input_of(indicator, tally, target_x100));
}

std::vector<SubjectScore> score_all(ScoringInput const& input) {
  ScoringColumns const columns(input);
  std::vector<scoring::SubjectResult> results;
  scoring::ScoreTable table;
  scoring::Engine().run(columns.columns(), results, &table);
  std::vector<SubjectScore> scores;
  for (std::size_t s = 0; s < input.subjects.size(); ++s) {
    std::size_t const row = columns.row_of(s);
    auto const scheme = columns.scheme_of(row);
    std::size_t const indicators = scheme ? input.schemes[*scheme].indicators.size() : 0;
    scores.push_back(score_of_row(columns, table, results[row], input.subjects[s], row, indicators));
  }
  return scores;
}

bool are_of_one_group(ScoredSubject const& a, ScoredSubject const& b) { return group_key(a) == group_key(b); }

void rank_all(std::span<ScoringScheme const> schemes, std::vector<SubjectScore>& scores) {
  std::stable_sort(scores.begin(), scores.end(),
                   [](SubjectScore const& a, SubjectScore const& b) { return group_key(a.subject) < group_key(b.subject); });
  auto const results = ranked(schemes, scores);
  for (std::size_t i = 0; i < scores.size(); ++i)
    scores[i].rank = results[i].rank == 0 ? std::nullopt : std::optional<std::int64_t>(results[i].rank);
  for (std::size_t begin = 0; begin < scores.size();) {
    std::size_t end = begin + 1;
    while (end < scores.size() && are_of_one_group(scores[begin].subject, scores[end].subject)) ++end;
    order_group(std::span(scores).subspan(begin, end - begin));
    begin = end;
  }
}

} // namespace shiji::appraisal
