// SPDX-License-Identifier: Apache-2.0
#include "core/allocation/pay.hpp"

#include "core/allocation/largest_remainder.hpp"

#include <algorithm>

namespace shiji::allocation {

namespace {

Int128 share_of(Payee const& payee) { return Int128{payee.base_fen} * payee.coefficient_x10000; }

std::int64_t performance_bp(Payment const& payment, std::int64_t fixed_fen) {
  Int128 const performance = Int128{payment.pay_fen} + payment.award_fen;
  Int128 const all = performance + fixed_fen;
  return all == 0 ? 0 : divide_to_64(performance * 10'000, all);
}

} // namespace

Int128 sum_of_shares(std::span<Payee const> payees) {
  Int128 sum = 0;
  for (auto const& payee : payees) sum = checked_add(sum, share_of(payee));
  return sum;
}

std::vector<Payment> pay_out(PayRule const& rule, std::span<Payee const> payees) {
  std::vector<Claim> shares;
  std::vector<Claim> points;
  for (auto const& payee : payees) {
    shares.push_back({payee.id, share_of(payee)});
    points.push_back({payee.id, payee.award_points});
  }
  bool const anybody = std::ranges::any_of(payees, [](Payee const& p) { return p.award_points > 0; });
  std::int64_t const award = anybody ? divide_to_64(Int128{rule.pool_fen} * rule.award_bp, 10'000, Rounding::floor) : 0;
  auto const pays = spread(rule.pool_fen - award, shares);
  auto const awards = anybody ? spread(award, points) : std::vector<std::int64_t>(payees.size(), 0);

  std::vector<Payment> payments(payees.size());
  for (std::size_t i = 0; i < payees.size(); ++i) {
    payments[i] = Payment{pays[i], awards[i], 0, false};
    payments[i].performance_bp = performance_bp(payments[i], payees[i].fixed_fen);
    payments[i].below_minimum = payments[i].performance_bp < rule.min_performance_bp;
  }
  return payments;
}

} // namespace shiji::allocation
