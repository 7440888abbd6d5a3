// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/scoring/columnar/partition.hpp"
#include "core/scoring/columnar/scorecard.hpp"
#include "core/scoring/columnar/settlement.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace shiji::scoring {

// Scores by indicator, where somebody wants to see them: subjects x columns, each in the column of its indicator.
struct ScoreTable {
  std::vector<std::int32_t> own;    // before the section's is bundled in
  std::vector<std::int32_t> scores; // what counts
};

// From ledger to pay: adds up, scores, totals, ranks, grades, sets coefficients and pays, for one zone or for a nation, on one thread or
// on several, with one and the same answer. Space is kept from one run to the next.
class Engine {
 public:
  explicit Engine(unsigned threads = 1) : threads_(threads) {}

  // results[s] is subject s. `table` is filled where it is given. Overflow where a sum leaves 64 bits; std::invalid_argument where an entry
  // names a subject or sum that is not there.
  void run(ColumnInput const& input, std::vector<SubjectResult>& results, ScoreTable* table = nullptr);

 private:
  struct Member {
    BucketSums sums;
    Settlement settlement;
  };
  void score_bucket(ColumnInput const& input, std::size_t bucket, Share part, Member& member, std::vector<SubjectResult>& results,
                    ScoreTable* table);

  unsigned threads_;
  Partition partition_;
  RankingOrder order_;
  std::vector<Member> members_;
  std::vector<SubjectStanding> standings_;
  std::vector<std::int32_t> section_scores_; // sections x columns
};

} // namespace shiji::scoring
