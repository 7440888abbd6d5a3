// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/rules.hpp"

#include "core/arithmetic/checked.hpp"
#include "core/ranking/ranking.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace shiji::appraisal {
namespace {

using merit::EntryKind;
using merit::Measure;

constexpr std::int64_t one_x100 = 100;

std::int64_t tie_value(TieBreaker breaker, SubjectScore const& score, std::optional<std::size_t> heaviest) {
  auto const values = ranking::default_tie(score.standing_deducts, heaviest ? score.indicators[*heaviest].score_x100 : std::nullopt);
  return values[breaker == TieBreaker::fewer_deducts ? 0 : 1];
}

std::vector<std::int64_t> ties_of(ScoringScheme const& scheme, SubjectScore const& score) {
  std::vector<std::int64_t> weights, ties;
  for (SchemeIndicator const& indicator : scheme.indicators) weights.push_back(indicator.weight);
  auto const heaviest = ranking::heaviest(weights);
  for (TieBreaker const breaker : scheme.tie_breakers) ties.push_back(tie_value(breaker, score, heaviest));
  return ties;
}

auto group_key(ScoredSubject const& s) {
  bool const is_person = s.kind == RankedKind::people;
  return std::tuple(s.kind, is_person ? std::string_view(s.category) : std::string_view(), s.level);
}

// Ranks one group that lies together, from `begin` on.
void rank_group(std::span<ScoringScheme const> schemes, std::span<SubjectScore> group) {
  std::vector<ranking::Contender> contenders;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < group.size(); ++i) {
    group[i].group_size = static_cast<std::int64_t>(group.size());
    if (!group[i].total_x100) continue;
    contenders.push_back({group[i].subject.subject_id, *group[i].total_x100, ties_of(schemes[group[i].scheme], group[i])});
    order.push_back(i);
  }
  auto const places = ranking::rank_group(contenders);
  for (std::size_t i = 0; i < places.size(); ++i) {
    SubjectScore& score = group[order[places[i].index]];
    score.rank = places[i].rank;
    bool const ties_before = i > 0 && places[i - 1].rank == places[i].rank;
    bool const ties_after = i + 1 < places.size() && places[i + 1].rank == places[i].rank;
    score.is_tied = ties_before || ties_after;
  }
  std::sort(group.begin(), group.end(), [](SubjectScore const& a, SubjectScore const& b) {
    if (a.rank.has_value() != b.rank.has_value()) return a.rank.has_value();
    return std::tie(a.rank, a.subject.subject_id) < std::tie(b.rank, b.subject.subject_id);
  });
}

// Dense numbers for indicator codes and subjects, so that tallies and targets are plain tables.
class Tables {
 public:
  explicit Tables(ScoringInput const& input) {
    for (ScoringScheme const& scheme : input.schemes)
      for (SchemeIndicator const& indicator : scheme.indicators) code_of_.emplace(indicator.indicator_id.text, code_of_.size());
    for (ScoredSubject const& subject : input.subjects) subject_of_.emplace(subject.subject_id, subject_of_.size());
    tallies_.resize(code_of_.size() * subject_of_.size());
    targets_.resize(tallies_.size());
    deducts_.resize(subject_of_.size());
    for (CountedEntry const& counted : input.entries) count(counted);
    for (ScoringTarget const& target : input.targets)
      if (auto const cell = find(target.subject_id, target.indicator)) targets_[*cell] = target.target_x100;
  }

  IndicatorScore score(std::string const& subject_id, SchemeIndicator const& indicator) const {
    auto const cell = find(subject_id, indicator.indicator_id.text);
    if (!cell) return {};
    return {targets_[*cell], own_score_of(indicator, tallies_[*cell], targets_[*cell]), {}, {}};
  }
  std::int64_t deducts(std::string const& subject_id) const { return deducts_[subject_of_.at(subject_id)]; }

 private:
  std::optional<std::size_t> find(std::string const& subject_id, std::string const& code) const {
    auto const subject = subject_of_.find(subject_id);
    auto const indicator = code_of_.find(code);
    if (subject == subject_of_.end() || indicator == code_of_.end()) return std::nullopt;
    return subject->second * code_of_.size() + indicator->second;
  }

  void count(CountedEntry const& counted) {
    auto const subject = subject_of_.find(counted.subject_id);
    if (subject == subject_of_.end()) return;
    if (counted.entry->kind == EntryKind::deduct) ++deducts_[subject->second];
    if (auto const cell = find(counted.subject_id, counted.entry->indicator)) add_entry(tallies_[*cell], *counted.entry);
  }

  std::unordered_map<std::string, std::size_t> code_of_, subject_of_;
  std::vector<Tally> tallies_;
  std::vector<std::optional<std::int64_t>> targets_;
  std::vector<std::int64_t> deducts_;
};

// Sections' scores under each scheme, worked out once.
class SectionScores {
 public:
  SectionScores(Tables const& tables, ScoringInput const& input) : tables_(tables), input_(input) {}

  std::optional<std::int64_t> score(std::string const& section_id, std::size_t scheme, std::size_t indicator) {
    auto& scores = known_[{section_id, scheme}];
    if (scores.empty())
      for (SchemeIndicator const& one : input_.schemes[scheme].indicators) scores.push_back(tables_.score(section_id, one).own_x100);
    return scores[indicator];
  }

 private:
  Tables const& tables_;
  ScoringInput const& input_;
  std::map<std::pair<std::string, std::size_t>, std::vector<std::optional<std::int64_t>>> known_;
};

void total_up(ScoringScheme const& scheme, SubjectScore& score) {
  std::vector<scoring::WeightedScore> assessed;
  for (std::size_t i = 0; i < score.indicators.size(); ++i)
    if (auto const value = score.indicators[i].score_x100) assessed.push_back({scheme.indicators[i].weight, *value});
  score.total_x100 = scoring::weighted_total_x100(assessed);
}

} // namespace

void add_entry(Tally& tally, merit::Entry const& entry) {
  std::int64_t const quantity = entry.quantity_x100;
  switch (entry.measure) {
  case Measure::actual: (entry.kind == EntryKind::deduct ? tally.deducts_x100 : tally.credits_x100).push_back(quantity); return;
  case Measure::numerator: tally.numerator_x100 = checked_add(tally.numerator_x100, quantity); return;
  case Measure::denominator: tally.denominator_x100 = checked_add(tally.denominator_x100, quantity); return;
  case Measure::rating: tally.ratings_x100.push_back(quantity); return;
  case Measure::days_late: tally.days_late.push_back(quantity / one_x100); return;
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
  Tables const tables(input);
  SectionScores sections(tables, input);
  std::vector<SubjectScore> scores;
  for (ScoredSubject const& subject : input.subjects) {
    SubjectScore score{subject, no_scheme, {}, {}, tables.deducts(subject.subject_id), {}, false, 0};
    for (std::size_t i = 0; i < input.schemes.size(); ++i)
      if (input.schemes[i].category == subject.category) score.scheme = i;
    if (score.scheme != no_scheme) {
      ScoringScheme const& scheme = input.schemes[score.scheme];
      for (std::size_t i = 0; i < scheme.indicators.size(); ++i) {
        IndicatorScore one = tables.score(subject.subject_id, scheme.indicators[i]);
        if (one.own_x100 && scheme.bundle_bp > 0 && !subject.section_id.empty())
          one.section_x100 = sections.score(subject.section_id, score.scheme, i);
        if (one.own_x100) one.score_x100 = scoring::bundled_score_x100(*one.own_x100, one.section_x100, scheme.bundle_bp);
        score.indicators.push_back(one);
      }
      total_up(scheme, score);
    }
    scores.push_back(std::move(score));
  }
  return scores;
}

bool are_of_one_group(ScoredSubject const& a, ScoredSubject const& b) { return group_key(a) == group_key(b); }

void rank_all(std::span<ScoringScheme const> schemes, std::vector<SubjectScore>& scores) {
  std::stable_sort(scores.begin(), scores.end(),
                   [](SubjectScore const& a, SubjectScore const& b) { return group_key(a.subject) < group_key(b.subject); });
  for (std::size_t begin = 0; begin < scores.size();) {
    std::size_t end = begin + 1;
    while (end < scores.size() && are_of_one_group(scores[begin].subject, scores[end].subject)) ++end;
    rank_group(schemes, std::span(scores).subspan(begin, end - begin));
    begin = end;
  }
}

} // namespace shiji::appraisal
