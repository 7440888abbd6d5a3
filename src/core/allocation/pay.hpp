// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/arithmetic/checked.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shiji::allocation {

// Somebody who shares in a pool of performance pay; money in fen, nothing negative.
struct Payee {
  std::string id;
  std::int64_t coefficient_x10000 = 0;
  std::int64_t base_fen = 0;
  std::int64_t fixed_fen = 0; // pay that does not depend on performance
  std::int64_t award_points = 0;
};

struct PayRule {
  std::int64_t pool_fen = 0;               // total control: exactly this is paid
  std::int64_t award_bp = 0;               // 0-10000 of the pool, floored, go to award points
  std::int64_t min_performance_bp = 6'000; // 0-10000
};

struct Payment {
  std::int64_t pay_fen = 0;
  std::int64_t award_fen = 0;
  std::int64_t performance_bp = 0; // (pay + award) of (pay + award + fixed); 0 where that sum is 0
  bool below_minimum = false;
};

// Σ base x coefficient, by which the pool is spread.
Int128 sum_of_shares(std::span<Payee const> payees);

// What each is paid, in the order given; pay and award together sum to the pool exactly. Where nobody has award points there is no award
// part. sum_of_shares is not 0; std::invalid_argument otherwise.
std::vector<Payment> pay_out(PayRule const& rule, std::span<Payee const> payees);

} // namespace shiji::allocation
