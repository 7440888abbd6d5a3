// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/matching/flat_market.hpp"

#include <cstdint>
#include <vector>

namespace shiji::bench {

// Two-way selection in a nation: 200 staff and 20 departments a park, quotas of 5 to 15, 3 to 10 choices each; every department ranks all
// who chose it.
class Markets {
 public:
  Markets(std::uint64_t seed, std::uint32_t parks);

  static constexpr std::uint32_t staff = 200, departments = 20;
  std::uint32_t parks() const { return parks_; }
  matching::FlatMarket market(std::uint32_t park) const;

 private:
  std::uint32_t parks_;
  std::vector<std::uint32_t> prefer_begins_, prefers_, rank_begins_, ranks_, quota_;
};

} // namespace shiji::bench
