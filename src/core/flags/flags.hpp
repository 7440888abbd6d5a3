// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shiji::flags {

// Points for one metric: metric x points_x100, then at most the cap.
struct PointRule {
  std::string metric;
  std::int64_t points_x100 = 0;         // of either sign
  std::optional<std::int64_t> cap_x100; // >= 0; absent: none
};

// A competitor of one class with this month's metrics (>= 0), each in whole units of its rule. A metric that is missing is 0, one that no
// rule names is ignored.
struct Competitor {
  std::string id;
  std::map<std::string, std::int64_t> metrics;
};

struct Standing {
  std::string id;
  std::int64_t points_x100 = 0;
  std::int64_t rank = 0; // 1, 2, 2, 4
  bool flag = false;
};

// Whole units of an amount, floored: the metric of a rule that counts amounts. The unit is positive.
std::int64_t whole_units(std::int64_t amount, std::int64_t unit);

// Overflow where the points leave 64 bits.
std::int64_t points_x100(std::span<PointRule const> rules, Competitor const& competitor);

// One class in one month, by points descending, then id. The line is the points of place min(flags, competitors); all at or above it with
// more than 0 points hold a flag. flags >= 1.
std::vector<Standing> month_table(std::span<PointRule const> rules, std::span<Competitor const> competitors, std::int64_t flags);

// One competitor's year so far.
struct YearStanding {
  std::string id;
  std::int64_t points_x100 = 0; // Σ of the months
  std::int64_t months_held = 0;
  std::int64_t rank = 0; // filled by order_year
};

// Adds one month's table to the year.
void add_month(std::map<std::string, YearStanding>& year, std::span<Standing const> month);

// By points, then more months held, with equal ranks where both agree; listed by id within a rank.
std::vector<YearStanding> order_year(std::map<std::string, YearStanding> const& year);

} // namespace shiji::flags
