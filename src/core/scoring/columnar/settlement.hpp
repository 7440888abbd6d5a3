// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/scoring/columnar/scorecard.hpp"

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace shiji::scoring {

// The subjects that are ranked, by zone, then by group, then by number.
struct RankingOrder {
  std::vector<std::int32_t> subjects;
  std::vector<std::int32_t> place_of;    // [subject] in `subjects`; unranked where it is not there
  std::vector<std::size_t> group_begins; // [zone x groups + group], and the end of the last
};
inline constexpr std::int32_t unranked = -1;
void arrange(ColumnInput const& input, RankingOrder& order);

// Ranks, grades, coefficients and pay of a zone, from its standings. One object works for any number of zones, one after the other.
class Settlement {
 public:
  // Writes the result of every subject of the zone that is ranked; `standings` lie in ranking order, `results` by subject. A zone whose
  // shares sum to 0 is paid nothing. Overflow where a share leaves 64 bits.
  void settle(ColumnInput const& input, RankingOrder const& order, std::int32_t zone, std::span<SubjectStanding const> standings,
              std::span<SubjectResult> results);

 private:
  // A place in the list of a group. The better, the smaller; the row, in the lowest bits, orders a list and makes no rank.
  struct Place {
    std::uint64_t total_and_first_tie = 0;
    std::uint64_t second_tie_and_row = 0;

    auto operator<=>(Place const&) const = default;
    std::uint32_t row() const { return static_cast<std::uint32_t>(second_tie_and_row); }
  };
  template<class Wide>
  struct Claim {
    Wide remainder = 0;
    std::uint32_t row = 0;
  };

  static Place place_of(ColumnScheme const& scheme, SubjectStanding const& standing, std::size_t row);
  void rank(ColumnInput const& input, std::span<SubjectStanding const> standings, std::span<SubjectResult> group);
  std::size_t block_end(std::size_t begin) const;
  void grade(GradeQuota const& quota, SubjectColumns const& subjects, std::span<SubjectResult> group) const;
  void set_coefficients(SettlementRules const& rules, std::span<SubjectResult> group) const;
  void coefficients_by_rank(SettlementRules const& rules, std::span<SubjectResult> group) const;
  void coefficients_by_score(SettlementRules const& rules, std::span<SubjectResult> group) const;
  void pay(ColumnInput const& input, std::int64_t pool_fen);
  template<class Wide>
  void spread(std::int64_t pool_fen, Wide all_shares, std::vector<Claim<Wide>>& claims);

  std::vector<SubjectResult> rows_; // of the zone, in ranking order
  std::vector<Place> places_;       // of the group, in rank order: those who are assessed
  bool strict_ = false;             // the group's order ends with the subject's number: nobody ties
  std::vector<std::int64_t> shares_;
  std::vector<Claim<std::int64_t>> claims_;
  std::vector<Claim<Int128>> wide_claims_;
};

} // namespace shiji::scoring
