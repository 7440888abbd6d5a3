// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/columnar/settlement.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace shiji::scoring {
namespace {

constexpr std::int32_t no_grade = -1;

// The number by which a tie is broken, the better the smaller.
std::uint32_t tie_of(TieRule rule, SubjectStanding const& standing) {
  if (rule == TieRule::fewer_deducts) return static_cast<std::uint32_t>(standing.deducts);
  return static_cast<std::uint32_t>(std::numeric_limits<std::int32_t>::max()) - static_cast<std::uint32_t>(standing.heaviest_x100);
}

std::int32_t neutral(SettlementRules const& rules) {
  return static_cast<std::int32_t>(
      rules.alone_x10000.value_or(std::clamp<std::int64_t>(10'000, rules.range.lowest_x10000, rules.range.highest_x10000)));
}

// numerator / denominator to the nearest; neither is negative.
std::int32_t nearest(std::int64_t numerator, std::int64_t denominator) {
  return static_cast<std::int32_t>((2 * numerator + denominator) / (2 * denominator));
}

} // namespace

void arrange(ColumnInput const& input, RankingOrder& order) {
  SubjectColumns const& subjects = input.subjects;
  auto const groups = static_cast<std::size_t>(input.groups);
  auto const group_of = [&](std::size_t s) {
    return static_cast<std::size_t>(subjects.zone[s]) * groups + static_cast<std::size_t>(subjects.group[s]);
  };
  order.group_begins.assign(static_cast<std::size_t>(input.zones) * groups + 1, 0);
  for (std::size_t s = 0; s < subjects.zone.size(); ++s)
    if (subjects.group[s] != no_group) ++order.group_begins[group_of(s)];
  std::size_t place = 0;
  for (std::size_t& begin : order.group_begins) place += std::exchange(begin, place);
  order.subjects.resize(order.group_begins.back());
  order.place_of.assign(subjects.zone.size(), unranked);
  for (std::size_t s = 0; s < subjects.zone.size(); ++s) {
    if (subjects.group[s] == no_group) continue;
    std::size_t const next = order.group_begins[group_of(s)]++;
    order.subjects[next] = static_cast<std::int32_t>(s);
    order.place_of[s] = static_cast<std::int32_t>(next);
  }
  // Each begin has moved to its end, which is the next one's begin.
  for (std::size_t g = order.group_begins.size() - 1; g > 0; --g) order.group_begins[g] = order.group_begins[g - 1];
  order.group_begins[0] = 0;
}

void Settlement::settle(ColumnInput const& input, RankingOrder const& order, std::int32_t zone, std::span<SubjectStanding const> standings,
                        std::span<SubjectResult> results) {
  auto const groups = static_cast<std::size_t>(input.groups);
  std::size_t const first_group = static_cast<std::size_t>(zone) * groups;
  std::size_t const begin = order.group_begins[first_group];
  rows_.resize(order.group_begins[first_group + groups] - begin);
  for (std::size_t g = first_group; g < first_group + groups; ++g) {
    std::size_t const group_begin = order.group_begins[g], size = order.group_begins[g + 1] - group_begin;
    if (size == 0) continue;
    auto const group = std::span(rows_).subspan(group_begin - begin, size);
    for (std::size_t i = 0; i < size; ++i) group[i] = SubjectResult{.subject = order.subjects[group_begin + i]};
    rank(input, standings.subspan(group_begin, size), group);
    for (GradeQuota const& quota : input.settlement.quotas) grade(quota, input.subjects, group);
    for (Place const& place : places_)
      if (group[place.row()].grade == no_grade) group[place.row()].grade = input.settlement.rest_grade;
    set_coefficients(input.settlement, group);
  }
  if (!input.pool_fen.empty()) pay(input, input.pool_fen[static_cast<std::size_t>(zone)]);
  for (SubjectResult const& row : rows_) results[static_cast<std::size_t>(row.subject)] = row;
}

Settlement::Place Settlement::place_of(ColumnScheme const& scheme, SubjectStanding const& standing, std::size_t row) {
  std::uint64_t ties[2] = {0, 0};
  std::size_t count = 0;
  for (TieRule const rule : scheme.ties)
    if (rule != TieRule::subject_number) ties[count++] = tie_of(rule, standing);
  auto const total = static_cast<std::uint64_t>(~static_cast<std::uint32_t>(standing.total_x100));
  return {total << 32 | ties[0], ties[1] << 32 | row};
}

void Settlement::rank(ColumnInput const& input, std::span<SubjectStanding const> standings, std::span<SubjectResult> group) {
  places_.clear();
  strict_ = false;
  for (std::size_t row = 0; row < group.size(); ++row) {
    SubjectStanding const& standing = standings[row];
    group[row].total_x100 = standing.total_x100;
    group[row].standing_deducts = standing.deducts;
    if (standing.total_x100 == not_assessed) continue;
    auto const subject = static_cast<std::size_t>(group[row].subject);
    ColumnScheme const& scheme = input.schemes[static_cast<std::size_t>(input.subjects.scheme[subject])];
    strict_ = !scheme.ties.empty() && scheme.ties.back() == TieRule::subject_number;
    places_.push_back(place_of(scheme, standing, row));
  }
  std::ranges::sort(places_);
  for (std::size_t begin = 0; begin < places_.size();) {
    std::size_t const end = block_end(begin);
    for (std::size_t i = begin; i < end; ++i) group[places_[i].row()].rank = static_cast<std::int32_t>(begin + 1);
    begin = end;
  }
}

// The end of the block that ties with the place.
std::size_t Settlement::block_end(std::size_t begin) const {
  Place const& first = places_[begin];
  std::size_t end = begin + 1;
  auto const ties = [&](Place const& other) {
    return other.total_and_first_tie == first.total_and_first_tie && other.second_tie_and_row >> 32 == first.second_tie_and_row >> 32;
  };
  while (!strict_ && end < places_.size() && ties(places_[end])) ++end;
  return end;
}

void Settlement::grade(GradeQuota const& quota, SubjectColumns const& subjects, std::span<SubjectResult> group) const {
  bool const top = quota.side == grading::Side::top;
  auto const row_at = [&](std::size_t i) -> SubjectResult& { return group[places_[top ? i : places_.size() - 1 - i].row()]; };
  auto const is_open = [&](SubjectResult const& row) {
    bool const barred = top && !subjects.top_barred.empty() && subjects.top_barred[static_cast<std::size_t>(row.subject)] != 0;
    return row.grade == no_grade && !barred;
  };
  std::int64_t left = divide_to_64(Int128{quota.share_bp} * static_cast<std::int64_t>(group.size()), 10'000, quota.rounding);
  for (std::size_t begin = 0; begin < places_.size() && left > 0;) {
    std::int64_t block = 0;
    std::size_t end = begin;
    for (std::int32_t const rank = row_at(begin).rank; end < places_.size() && row_at(end).rank == rank; ++end)
      block += is_open(row_at(end)) ? 1 : 0;
    if (block > left) return;
    for (std::size_t i = begin; i < end; ++i)
      if (is_open(row_at(i))) row_at(i).grade = quota.grade;
    left -= block;
    begin = end;
  }
}

void Settlement::set_coefficients(SettlementRules const& rules, std::span<SubjectResult> group) const {
  if (rules.mode == CoefficientMode::by_grade) {
    for (Place const& place : places_) {
      SubjectResult& row = group[place.row()];
      row.coefficient_x10000 = static_cast<std::int32_t>(rules.coefficient_of_grade.at(static_cast<std::size_t>(row.grade)));
    }
  } else if (places_.size() == 1) {
    group[places_[0].row()].coefficient_x10000 = neutral(rules);
  } else if (rules.mode == CoefficientMode::by_rank) {
    coefficients_by_rank(rules, group);
  } else if (!places_.empty()) {
    coefficients_by_score(rules, group);
  }
}

// From the highest for the first place down to the lowest for the last in equal steps; a tied block takes the mean of its places.
void Settlement::coefficients_by_rank(SettlementRules const& rules, std::span<SubjectResult> group) const {
  std::int64_t const span = rules.range.highest_x10000 - rules.range.lowest_x10000;
  std::int64_t const steps = 2 * (static_cast<std::int64_t>(places_.size()) - 1);
  for (std::size_t begin = 0; begin < places_.size();) {
    std::size_t const end = block_end(begin);
    auto const twice_place = static_cast<std::int64_t>(begin + end - 1);
    std::int32_t const coefficient = nearest(rules.range.highest_x10000 * steps - span * twice_place, steps);
    for (std::size_t i = begin; i < end; ++i) group[places_[i].row()].coefficient_x10000 = coefficient;
    begin = end;
  }
}

void Settlement::coefficients_by_score(SettlementRules const& rules, std::span<SubjectResult> group) const {
  std::int64_t const span = rules.range.highest_x10000 - rules.range.lowest_x10000;
  std::int64_t const worst = group[places_.back().row()].total_x100;
  std::int64_t const width = group[places_.front().row()].total_x100 - worst;
  for (Place const& place : places_) {
    SubjectResult& row = group[place.row()];
    std::int64_t const above = row.total_x100 - worst;
    row.coefficient_x10000 =
        width == 0 ? static_cast<std::int32_t>(std::clamp<std::int64_t>(10'000, rules.range.lowest_x10000, rules.range.highest_x10000))
                   : nearest(rules.range.lowest_x10000 * width + span * above, width);
  }
}

void Settlement::pay(ColumnInput const& input, std::int64_t pool_fen) {
  shares_.clear();
  Int128 all = 0;
  std::int64_t largest = 0;
  for (SubjectResult const& row : rows_) {
    shares_.push_back(
        checked_multiply<std::int64_t>(input.subjects.base_fen[static_cast<std::size_t>(row.subject)], row.coefficient_x10000));
    largest = std::max(largest, shares_.back());
    all += shares_.back();
  }
  if (all == 0) return;
  bool const is_narrow =
      Int128{pool_fen} * largest <= std::numeric_limits<std::int64_t>::max() && all <= std::numeric_limits<std::int64_t>::max();
  if (is_narrow)
    spread(pool_fen, static_cast<std::int64_t>(all), claims_);
  else
    spread(pool_fen, all, wide_claims_);
}

// Largest remainder: the floor to each, then the missing fen one each to the largest remainders, ties to the smaller number.
template<class Wide>
void Settlement::spread(std::int64_t pool_fen, Wide all_shares, std::vector<Claim<Wide>>& claims) {
  claims.clear();
  std::int64_t missing = pool_fen;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    Wide const product = Wide{pool_fen} * shares_[i];
    rows_[i].pay_fen = static_cast<std::int64_t>(product / all_shares);
    missing -= rows_[i].pay_fen;
    claims.push_back({product % all_shares, static_cast<std::uint32_t>(i)});
  }
  if (missing == 0) return;
  auto const comes_first = [&](Claim<Wide> const& a, Claim<Wide> const& b) {
    return a.remainder != b.remainder ? a.remainder > b.remainder : rows_[a.row].subject < rows_[b.row].subject;
  };
  std::ranges::nth_element(claims, claims.begin() + missing - 1, comes_first);
  for (std::int64_t i = 0; i < missing; ++i) ++rows_[claims[static_cast<std::size_t>(i)].row].pay_fen;
}

} // namespace shiji::scoring
