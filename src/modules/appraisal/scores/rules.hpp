// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/scores/types.hpp"

#include <span>

// From standing entries to scores and ranks (rules.md §4 and §5). Pure; the arithmetic itself is core/scoring and core/ranking.
namespace shiji::appraisal {

// Adds an entry that stands. Points and reversals are for the caller to leave out.
void add_entry(Tally& tally, merit::Entry const& entry);

// What core/scoring is given.
scoring::IndicatorInput input_of(SchemeIndicator const& indicator, Tally const& tally, std::optional<std::int64_t> target_x100);

// The subject's own score; nothing where it has no target or nothing was measured. `done` counts only where it was set as a target.
std::optional<std::int64_t> own_score_of(SchemeIndicator const& indicator, Tally const& tally, std::optional<std::int64_t> target_x100);

// A target of a subject in the period that is scored.
struct ScoringTarget {
  std::string indicator;
  std::string subject_id;
  std::int64_t target_x100 = 0;
};

// All that the scores of a period are made of. An entry of a person is counted for the person and for every unit the person belonged to
// on its day.
struct ScoringInput {
  std::span<ScoringScheme const> schemes;
  std::span<ScoredSubject const> subjects;
  std::span<CountedEntry const> entries;
  std::span<ScoringTarget const> targets;
};
std::vector<SubjectScore> score_all(ScoringInput const& input);

// Gives each group (people by category and level, units by kind) its ranks and brings the scores into rank order; whoever has no total
// stands at the group's end without a rank.
void rank_all(std::span<ScoringScheme const> schemes, std::vector<SubjectScore>& scores);

bool are_of_one_group(ScoredSubject const& a, ScoredSubject const& b);

} // namespace shiji::appraisal
