// SPDX-License-Identifier: Apache-2.0
#include "core/matching/flat_market.hpp"

#include <algorithm>
#include <bit>

namespace shiji::matching {

void ListPlaces::read(FlatMarket const& market) {
  staff_ = market.staff();
  std::size_t const departments = market.departments();
  is_table_ = staff_ * departments <= largest_table;
  if (is_table_) {
    table_.assign(staff_ * departments, unmatched);
    for (std::size_t d = 0; d < departments; ++d) {
      std::uint32_t* const row = table_.data() + d * staff_;
      std::uint32_t const begin = market.rank_begins[d], end = market.rank_begins[d + 1];
      for (std::uint32_t i = begin; i < end; ++i) row[market.ranks[i]] = i - begin;
    }
    return;
  }
  begins_.clear();
  listed_.clear();
  for (std::size_t d = 0; d < departments; ++d) {
    std::uint32_t const begin = market.rank_begins[d], end = market.rank_begins[d + 1];
    begins_.push_back(listed_.size());
    for (std::uint32_t i = begin; i < end; ++i) listed_.push_back({market.ranks[i], i - begin});
    std::ranges::sort(listed_.begin() + static_cast<std::ptrdiff_t>(begins_.back()), listed_.end(), {}, &Listed::staff);
  }
  begins_.push_back(listed_.size());
}

std::uint32_t ListPlaces::search(std::uint32_t department, std::uint32_t staff) const {
  auto const begin = listed_.begin() + static_cast<std::ptrdiff_t>(begins_[department]);
  auto const end = listed_.begin() + static_cast<std::ptrdiff_t>(begins_[department + 1]);
  auto const found = std::ranges::lower_bound(begin, end, staff, {}, &Listed::staff);
  return found != end && found->staff == staff ? found->place : unmatched;
}

void Matcher::open_departments(FlatMarket const& market) {
  held_.resize(market.departments());
  std::size_t words = 0;
  for (std::size_t d = 0; d < held_.size(); ++d) {
    held_[d] = {words, 0, 0};
    words += (market.rank_begins[d + 1] - market.rank_begins[d] + 63) / 64;
  }
  bits_.assign(words, 0);
}

// The highest place that is still held; the department holds at least one.
std::uint32_t Matcher::next_worst(Held const& held) const {
  std::size_t word = held.worst / 64;
  while (bits_[held.first_word + word] == 0) --word;
  return static_cast<std::uint32_t>(word * 64 + 63) - static_cast<std::uint32_t>(std::countl_zero(bits_[held.first_word + word]));
}

// Who is without a department after the proposal: nobody (`unmatched`), the proposer, or whoever had to give way.
std::uint32_t Matcher::propose(FlatMarket const& market, std::uint32_t department, std::uint32_t staff) {
  std::uint32_t const place = places_.of(department, staff), quota = market.quota[department];
  Held& held = held_[department];
  if (place == unmatched || quota == 0) return staff;
  bool const is_full = held.count == quota;
  if (is_full && place > held.worst) return staff;
  bits_[held.first_word + place / 64] |= std::uint64_t{1} << place % 64;
  if (!is_full) {
    ++held.count;
    held.worst = std::max(held.worst, place);
    return unmatched;
  }
  std::uint32_t const given_way = held.worst;
  bits_[held.first_word + given_way / 64] &= ~(std::uint64_t{1} << given_way % 64);
  held.worst = next_worst(held);
  return market.ranks[market.rank_begins[department] + given_way];
}

void Matcher::match(FlatMarket const& market, std::span<std::uint32_t> matched) {
  places_.read(market);
  open_departments(market);
  next_choice_.assign(market.prefer_begins.begin(), market.prefer_begins.end() - 1);
  for (std::uint32_t first = 0; first < market.staff(); ++first) {
    for (std::uint32_t staff = first; staff != unmatched;) {
      matched[staff] = unmatched;
      if (next_choice_[staff] == market.prefer_begins[staff + 1]) break;
      std::uint32_t const department = market.prefers[next_choice_[staff]++];
      std::uint32_t const left_over = propose(market, department, staff);
      if (left_over != staff) matched[staff] = department;
      staff = left_over;
    }
  }
}

std::int64_t Matcher::count_blocking_pairs(FlatMarket const& market, std::span<std::uint32_t const> matched) {
  places_.read(market);
  std::vector<std::uint32_t> taken(market.departments(), 0), worst(market.departments(), 0);
  for (std::uint32_t s = 0; s < matched.size(); ++s) {
    if (matched[s] == unmatched) continue;
    ++taken[matched[s]];
    worst[matched[s]] = std::max(worst[matched[s]], places_.of(matched[s], s));
  }
  std::int64_t blocking = 0;
  for (std::uint32_t s = 0; s < matched.size(); ++s) {
    for (std::uint32_t i = market.prefer_begins[s]; i < market.prefer_begins[s + 1]; ++i) {
      std::uint32_t const department = market.prefers[i];
      if (department == matched[s]) break;
      std::uint32_t const place = places_.of(department, s);
      if (place == unmatched) continue;
      bool const has_room = taken[department] < market.quota[department];
      if (has_room || (taken[department] > 0 && place < worst[department])) ++blocking;
    }
  }
  return blocking;
}

} // namespace shiji::matching
