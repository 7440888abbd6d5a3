// SPDX-License-Identifier: Apache-2.0
#include "bench/w3/markets.hpp"

#include "bench/program/columns.hpp"

#include <numeric>
#include <span>
#include <utility>

namespace shiji::bench {
namespace {

enum Stream : std::uint64_t { choices = 20, wanted, quotas, order };

void shuffle(std::span<std::uint32_t> list, Chance const& chance, Stream stream, std::uint64_t number) {
  for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[chance(stream, number * 1'000 + i) % i]);
}

} // namespace

Markets::Markets(std::uint64_t seed, std::uint32_t parks) : parks_(parks) {
  Chance const chance(seed);
  prefer_begins_ = {0};
  rank_begins_ = {0};
  for (std::uint64_t park = 0; park < parks; ++park) {
    std::vector<std::vector<std::uint32_t>> applicants(departments);
    for (std::uint32_t s = 0; s < staff; ++s) {
      std::uint64_t const number = park * staff + s;
      std::vector<std::uint32_t> all(departments);
      std::iota(all.begin(), all.end(), 0U);
      shuffle(all, chance, wanted, number);
      all.resize(3 + chance(choices, number) % 8);
      for (std::uint32_t const d : all) applicants[d].push_back(s);
      prefers_.insert(prefers_.end(), all.begin(), all.end());
      prefer_begins_.push_back(static_cast<std::uint32_t>(prefers_.size()));
    }
    for (std::uint32_t d = 0; d < departments; ++d) {
      shuffle(applicants[d], chance, order, park * departments + d);
      ranks_.insert(ranks_.end(), applicants[d].begin(), applicants[d].end());
      rank_begins_.push_back(static_cast<std::uint32_t>(ranks_.size()));
      quota_.push_back(static_cast<std::uint32_t>(5 + chance(quotas, park * departments + d) % 11));
    }
  }
}

matching::FlatMarket Markets::market(std::uint32_t park) const {
  auto const part = [](std::vector<std::uint32_t> const& all, std::size_t begin, std::size_t count) {
    return std::span(all).subspan(begin, count);
  };
  return {part(prefer_begins_, std::size_t{park} * staff, staff + 1), prefers_,
          part(rank_begins_, std::size_t{park} * departments, departments + 1), ranks_,
          part(quota_, std::size_t{park} * departments, departments)};
}

} // namespace shiji::bench
