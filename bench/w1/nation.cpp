// SPDX-License-Identifier: Apache-2.0
#include "bench/w1/nation.hpp"

#include "bench/program/columns.hpp"

#include <utility>

namespace shiji::bench {
namespace {

// The streams of chance, one per subject of the data.
enum Stream : std::uint64_t { membership = 1, category, level, pool, weights, targets, entry_a, entry_b };

// A seeded shuffle: the staff of a park have no neighbouring numbers.
std::vector<std::int32_t> shuffled_parks(Chance const& chance, std::int32_t staff, std::int32_t parks) {
  std::vector<std::int32_t> park(static_cast<std::size_t>(staff));
  for (std::int32_t s = 0; s < staff; ++s) park[static_cast<std::size_t>(s)] = s % parks;
  for (std::size_t s = park.size() - 1; s > 0; --s) std::swap(park[s], park[chance(membership, s) % (s + 1)]);
  return park;
}

// 5, 15, 20, 30 and 30 of a hundred.
std::int8_t level_of(std::uint64_t percent) { return percent < 5 ? 0 : percent < 20 ? 1 : percent < 40 ? 2 : percent < 70 ? 3 : 4; }

// Weights of a category in 1/10000: shares of chance, a fifth of them 0, and what rounding leaves given to the first ones.
void add_weights(Chance const& chance, std::uint64_t of_category, std::vector<std::int32_t>& weight) {
  std::vector<std::int64_t> share(indicators);
  std::int64_t all = 0;
  for (std::size_t i = 0; i < share.size(); ++i) {
    share[i] = static_cast<std::int64_t>(chance(weights, of_category * indicators + i) % 100);
    if (share[i] < 20) share[i] = 0;
    all += share[i];
  }
  if (all == 0) all = share[0] = 1;
  std::size_t const first = weight.size();
  std::int64_t left = 10'000;
  for (std::int64_t const one : share) {
    weight.push_back(static_cast<std::int32_t>(one * 10'000 / all));
    left -= weight.back();
  }
  for (std::size_t i = 0; left > 0; i = (i + 1) % indicators) {
    if (weight[first + i] == 0) continue;
    ++weight[first + i];
    --left;
  }
}

// 85 % normal, 5 % deducts, 6 % tolerated, 4 % reversed on appeal.
std::int8_t kind_of(std::uint64_t percent) { return percent < 85 ? 0 : percent < 90 ? 1 : percent < 96 ? 2 : 3; }

void add_entries(Chance const& chance, std::int64_t entries, Nation& nation) {
  std::uint64_t const staff = nation.staff_park.size();
  auto const count = static_cast<std::size_t>(entries);
  nation.entry_staff.resize(count);
  nation.entry_indicator.resize(count);
  nation.entry_quantity.resize(count);
  nation.entry_day.resize(count);
  nation.entry_kind.resize(count);
  for (std::size_t e = 0; e < count; ++e) {
    std::uint64_t const a = chance(entry_a, e), b = chance(entry_b, e);
    nation.entry_staff[e] = static_cast<std::int32_t>(a % staff);
    nation.entry_indicator[e] = static_cast<std::int8_t>((a >> 40) % indicators);
    nation.entry_quantity[e] = static_cast<std::int64_t>(1 + b % 20'000);
    nation.entry_day[e] = static_cast<std::int16_t>((b >> 20) % 93);
    nation.entry_kind[e] = kind_of((b >> 40) % 100);
  }
}

} // namespace

Nation make_nation(std::uint64_t seed, std::int32_t parks, std::int64_t entries) {
  Chance const chance(seed);
  Nation nation;
  std::int32_t const staff = parks * staff_per_park;
  nation.staff_park = shuffled_parks(chance, staff, parks);
  for (std::uint64_t s = 0; s < nation.staff_park.size(); ++s) {
    nation.staff_category.push_back(static_cast<std::int8_t>(chance(category, s) % categories));
    nation.staff_level.push_back(level_of(chance(level, s) % 100));
  }
  for (std::uint64_t p = 0; p < static_cast<std::uint64_t>(parks); ++p)
    nation.pool_fen.push_back(static_cast<std::int64_t>(100'000'000 + chance(pool, p) % 300'000'000));
  for (std::uint64_t c = 0; c < categories; ++c) add_weights(chance, c, nation.weight);
  nation.target.resize(nation.staff_park.size() * indicators);
  for (std::size_t i = 0; i < nation.target.size(); ++i) nation.target[i] = static_cast<std::int64_t>(5'000 + chance(targets, i) % 25'001);
  nation.base_pay_fen = {1'500'000, 1'200'000, 900'000, 700'000, 500'000};
  add_entries(chance, entries, nation);
  return nation;
}

NationalInput::NationalInput(Nation const& nation) : nation_(nation) {
  for (std::size_t c = 0; c < categories; ++c) {
    scoring::ColumnScheme scheme;
    for (std::int32_t i = 0; i < indicators; ++i)
      scheme.indicators.push_back({{}, nation.weight[c * indicators + static_cast<std::size_t>(i)], i});
    scheme.ties = {scoring::TieRule::fewer_deducts, scoring::TieRule::subject_number};
    schemes_.push_back(std::move(scheme));
  }
  group_.assign(nation.staff_level.begin(), nation.staff_level.end());
  base_fen_.reserve(group_.size());
  for (std::int16_t const of_level : group_) base_fen_.push_back(nation.base_pay_fen[static_cast<std::size_t>(of_level)]);
}

scoring::ColumnInput NationalInput::input() const {
  scoring::ColumnInput input;
  input.columns = indicators;
  input.zones = static_cast<std::int32_t>(nation_.pool_fen.size());
  input.groups = levels;
  input.window = {0, 92};
  input.ledger = {nation_.entry_staff, nation_.entry_indicator, nation_.entry_quantity, nation_.entry_day, nation_.entry_kind};
  input.subjects.zone = nation_.staff_park;
  input.subjects.scheme = nation_.staff_category;
  input.subjects.group = group_;
  input.subjects.target = nation_.target;
  input.subjects.base_fen = base_fen_;
  input.schemes = schemes_;
  // 0 excellent, 1 competent, 2 basically competent, 3 a candidate for incompetent: all floored, the last one before the third.
  input.settlement.quotas = {{0, grading::Side::top, 2'000, Rounding::floor},
                             {3, grading::Side::bottom, 500, Rounding::floor},
                             {2, grading::Side::bottom, 600, Rounding::floor}};
  input.settlement.rest_grade = 1;
  input.settlement.range = {12'500, 7'000};
  input.settlement.alone_x10000 = 12'500;
  input.pool_fen = nation_.pool_fen;
  return input;
}

std::string checksum(std::vector<scoring::SubjectResult> const& results) {
  Checksum sum;
  auto const two = [](std::int32_t high, std::int32_t low) {
    return std::uint64_t{static_cast<std::uint32_t>(high)} << 32 | static_cast<std::uint32_t>(low);
  };
  for (auto const& row : results) {
    sum.add(static_cast<std::uint32_t>(row.subject));
    sum.add(two(row.total_x100, row.rank));
    sum.add(two(row.grade, row.coefficient_x10000));
    sum.add(static_cast<std::uint64_t>(row.pay_fen));
  }
  return sum.hex();
}

} // namespace shiji::bench
