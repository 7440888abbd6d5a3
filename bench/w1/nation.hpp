// SPDX-License-Identifier: Apache-2.0
#pragma once
// W1, the national re-score: its data, the settings in which its definition departs from the rules of the product, and its checksum.
#include "core/scoring/columnar/engine.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace shiji::bench {

inline constexpr std::int32_t indicators = 17, categories = 4, levels = 5, staff_per_park = 200;
inline constexpr std::int32_t parks_at_scale_1 = 2'700;
inline constexpr std::int64_t entries_at_scale_1 = 20'000'000;

// A nation as its files hold it.
struct Nation {
  std::vector<std::int32_t> staff_park;
  std::vector<std::int8_t> staff_category, staff_level;
  std::vector<std::int64_t> pool_fen;     // per park
  std::vector<std::int32_t> weight;       // categories x indicators
  std::vector<std::int64_t> target;       // staff x indicators
  std::vector<std::int64_t> base_pay_fen; // per level
  std::vector<std::int32_t> entry_staff;
  std::vector<std::int8_t> entry_indicator;
  std::vector<std::int64_t> entry_quantity;
  std::vector<std::int16_t> entry_day;
  std::vector<std::int8_t> entry_kind;
};

// The data of the definition for a seed; parks and entries set the scale.
Nation make_nation(std::uint64_t seed, std::int32_t parks, std::int64_t entries);

// The columns the engine needs beside those of the nation, and its input over both. The nation outlives it.
class NationalInput {
 public:
  explicit NationalInput(Nation const& nation);
  scoring::ColumnInput input() const;

 private:
  Nation const& nation_;
  std::vector<scoring::ColumnScheme> schemes_;
  std::vector<std::int16_t> group_;
  std::vector<std::int64_t> base_fen_;
};

std::string checksum(std::vector<scoring::SubjectResult> const& results);

} // namespace shiji::bench
