// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::matching {

// Staff and departments are named by their places in the lists given.
struct Market {
  // prefers[s]: departments, most wanted first, none twice.
  std::vector<std::vector<std::size_t>> prefers;
  // ranks[d]: staff the department accepts, best first, none twice.
  std::vector<std::vector<std::size_t>> ranks;
  // quota[d] >= 0.
  std::vector<std::int64_t> quota;
};

// Takes the pair off both lists; a pair that is on neither changes nothing.
void strike(Market& market, std::size_t staff, std::size_t department);

// matched[s]: the department of staff s, or nothing.
using Matching = std::vector<std::optional<std::size_t>>;

// Staff propose: the stable matching that is best for every one of the staff.
Matching match_stably(Market const& market);

// Pairs that accept each other, are not matched, and both would rather be: 0 proves a matching stable. Counted from the lists alone.
std::int64_t count_blocking_pairs(Market const& market, Matching const& matching);

// How many each department got.
std::vector<std::int64_t> count_matched(Market const& market, Matching const& matching);

struct ScoredApplicant {
  std::size_t staff = 0;
  std::string_view id;
  std::int64_t score_x100 = 0;
};

// A department's order by score, best first; equal scores by the published lottery: SM3 of the seed followed by the id, ascending.
std::vector<std::size_t> order_by_score(std::span<ScoredApplicant const> applicants, std::string_view seed);

} // namespace shiji::matching
