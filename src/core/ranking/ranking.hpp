// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shiji::ranking {

// Somebody (or something) to be placed. `tie` holds the scheme's tie-breakers in order, higher is better, equally many for everybody of a
// group. An identity number is never among them.
struct Contender {
  std::string id;
  std::int64_t total_x100 = 0;
  std::vector<std::int64_t> tie;
};

// True where nothing tells the two apart: they share a rank.
bool is_tied(Contender const& a, Contender const& b);

struct Place {
  std::size_t index = 0; // into the contenders given
  std::int64_t rank = 0; // 1, 2, 2, 4
};

// The places of one group in rank order, equal ranks by id.
std::vector<Place> rank_group(std::span<Contender const> contenders);

// The same within each group; group_of[i] is the group (category x level of the post) of contenders[i]. Groups follow each other by name.
std::vector<Place> rank_groups(std::span<Contender const> contenders, std::span<std::string const> group_of);

// The default tie-breakers: fewer standing deduct entries of the period, then the higher score on the heaviest indicator; without a score
// there one stands behind everybody who has one.
std::vector<std::int64_t> default_tie(std::int64_t standing_deducts, std::optional<std::int64_t> heaviest_score_x100);

// The first of the heaviest weights in the scheme's order; nothing where there is none.
std::optional<std::size_t> heaviest(std::span<std::int64_t const> weights);

// 1, 2, 2, 4 for values already in order; same(i, j) tells whether two neighbours tie.
template<class Same>
std::vector<std::int64_t> competition_ranks(std::size_t count, Same same) {
  std::vector<std::int64_t> ranks(count);
  for (std::size_t i = 0; i < count; ++i) ranks[i] = i > 0 && same(i - 1, i) ? ranks[i - 1] : static_cast<std::int64_t>(i) + 1;
  return ranks;
}

} // namespace shiji::ranking
