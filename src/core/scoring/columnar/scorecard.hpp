// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/scoring/columnar/columns.hpp"

#include <cstdint>
#include <span>

namespace shiji::scoring {

// A total and what tells it apart from an equal one.
struct SubjectStanding {
  std::int32_t total_x100 = not_assessed;
  std::int32_t deducts = 0;
  std::int32_t heaviest_x100 = -1; // the score on the heaviest indicator; -1: none
};

// The scores of one subject, one cell per sum; the score of an indicator stands in its column, not_assessed where it takes no part.
using ScoreRow = std::span<std::int32_t>;

// A subject's own score of one indicator, or not_assessed. `done` counts only where it was set as a target.
std::int32_t own_score(ColumnIndicator const& indicator, std::span<std::int64_t const> cells, std::span<std::int64_t const> targets);

// Scores one subject. `section` holds the own scores of the section the subject is bundled with, empty where there is none. `own` and
// `scores` are written where they are given.
SubjectStanding score_subject(ColumnScheme const& scheme, std::span<std::int64_t const> cells, std::span<std::int64_t const> targets,
                              std::span<std::int32_t const> section, ScoreRow own, ScoreRow scores);

} // namespace shiji::scoring
