// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/arithmetic/checked.hpp"
#include "core/ranking/ranking.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace shiji::grading {

enum class Side { top, bottom };
BOOST_DESCRIBE_ENUM(Side, top, bottom)

// One grade's share of a group. "At most" is floor, "at least" is ceil, "about" is nearest.
struct Quota {
  std::string grade;
  Side side = Side::top;
  std::int64_t share_bp = 0; // 0-10000 of the whole group
  Rounding rounding = Rounding::floor;
};

struct Member {
  ranking::Contender contender;
  bool top_barred = false; // vetoed, on probation, away over half the period: no top quota counts or takes them
};

// What became of one quota.
struct Cutoff {
  std::string grade;
  std::int64_t places = 0;
  std::int64_t taken = 0;
  std::optional<std::int64_t> last_total_x100; // of the last one taken
};

struct Graded {
  std::size_t index = 0; // into the members given
  std::int64_t rank = 0;
  std::string grade;
};

struct GradedGroup {
  std::vector<Graded> members; // in rank order, equal ranks by id
  std::vector<Cutoff> cutoffs; // one per quota in order; none for an empty group
};

// Applies the quotas in order, each to those whom none before it graded; who is left has the grade `rest`. A tied block is never split: one
// that does not fit whole ends its quota, and the places left over lapse. What a bottom quota gives is a candidate for the grade, never a
// decision.
GradedGroup grade_group(std::span<Member const> group, std::span<Quota const> quotas, std::string const& rest);

} // namespace shiji::grading
