// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/scoring/columnar/scorecard.hpp"
#include "core/scoring/columnar/settlement.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace shiji::scoring {

// Zones that are kept scored: an entry that comes in moves its sum, and with it the subject's scores, the totals of those who are bundled
// with it, and ranks, grades, coefficients and pay of its zone. The results are those of a full run over all entries.
class LiveBoard {
 public:
  // Copies what it needs; the columns given may go.
  explicit LiveBoard(ColumnInput const& input);

  // One entry more, or one that counted before taken back. Overflow where a sum leaves 64 bits: nothing has changed then.
  void post(ColumnEntry const& entry);
  void take_back(ColumnEntry const& entry);

  // What if: other schemes of the same columns, another target (no_target: none). A copy of the board serves for trying.
  void adopt(std::vector<ColumnScheme> schemes);
  void set_target(std::int32_t subject, std::int8_t column, std::int64_t target);

  std::vector<SubjectResult> const& results() const { return results_; }

 private:
  ColumnInput input() const;
  void change(ColumnEntry const& entry, bool add);
  void score(std::int32_t subject);
  void score_with_followers(std::int32_t subject);
  void settle(std::int32_t zone);
  void score_everybody();

  std::int32_t columns_, zones_, sections_;
  std::int16_t groups_;
  DayWindow window_;
  std::vector<std::int32_t> zone_, section_;
  std::vector<std::int8_t> scheme_, top_barred_;
  std::vector<std::int16_t> group_;
  std::vector<std::int64_t> target_, base_fen_, pool_fen_;
  std::vector<ColumnScheme> schemes_;
  SettlementRules settlement_rules_;
  RankingOrder order_;
  std::vector<std::vector<std::int32_t>> followers_; // [section]: whom it is bundled into

  std::vector<std::int64_t> cells_;          // subjects x columns
  std::vector<std::int32_t> section_scores_; // sections x columns
  std::vector<std::int32_t> deducts_;
  std::vector<SubjectStanding> standings_; // of those who are ranked, in ranking order
  std::vector<SubjectResult> results_;
  Settlement settlement_;
};

} // namespace shiji::scoring
