// SPDX-License-Identifier: Apache-2.0
#include "core/allocation/coefficient.hpp"
#include "core/allocation/largest_remainder.hpp"
#include "core/allocation/pay.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::allocation;

namespace {

using Numbers = std::vector<std::int64_t>;

std::vector<Payee> any_payees() {
  std::vector<Payee> payees;
  auto const count = *rc::gen::inRange(1, 25);
  for (int i = 0; i < count; ++i)
    payees.push_back({"s" + std::to_string(100 + i), *rc::gen::inRange<std::int64_t>(7000, 12501),
                      *rc::gen::inRange<std::int64_t>(1, 2'000'000), *rc::gen::inRange<std::int64_t>(0, 1'000'000),
                      *rc::gen::inRange<std::int64_t>(0, 4)});
  return payees;
}

} // namespace

TEST_CASE("the missing units go to the largest remainders, equal ones by the smaller id") {
  std::vector<Claim> const equal = {{"c", 1}, {"a", 1}, {"b", 1}};
  CHECK(spread(10, equal) == Numbers{3, 4, 3});
  CHECK(spread(11, equal) == Numbers{3, 4, 4});
  std::vector<Claim> const unequal = {{"a", 1}, {"b", 2}, {"c", 4}};
  CHECK(spread(10, unequal) == Numbers{1, 3, 6}); // 1.43, 2.86, 5.71
  CHECK(spread(0, unequal) == Numbers{0, 0, 0});
  CHECK(spread(5, std::vector<Claim>{{"a", 0}, {"b", 1}}) == Numbers{0, 5});
  CHECK_THROWS_AS(spread(5, std::vector<Claim>{{"a", 0}}), std::invalid_argument);
  CHECK_THROWS_AS(spread(5, {}), std::invalid_argument);
  Int128 const huge = Int128{std::numeric_limits<std::int64_t>::max()} * 100'000;
  CHECK_THROWS_AS(spread(std::numeric_limits<std::int64_t>::max(), std::vector<Claim>{{"a", huge}, {"b", 1}}), Overflow);
}

TEST_CASE("a quantity is split by shares to its last unit") {
  CHECK(split_by_shares(100, std::vector<ActorShare>{{"b", 5000}, {"a", 5000}}) == Numbers{50, 50});
  CHECK(split_by_shares(1, std::vector<ActorShare>{{"b", 5000}, {"a", 5000}}) == Numbers{0, 1});
  CHECK(split_by_shares(100, std::vector<ActorShare>{{"a", 3333}, {"b", 3333}, {"c", 3334}}) == Numbers{33, 33, 34});
}

TEST_CASE("coefficients by rank fall in equal steps and a tied block takes the mean of its places") {
  CoefficientRange const range{12500, 7000};
  CHECK(coefficients_by_rank(Numbers{1, 2, 3}, range) == Numbers{12500, 9750, 7000});
  CHECK(coefficients_by_rank(Numbers{2, 1, 2, 4}, range) == Numbers{9750, 12500, 9750, 7000});
  CHECK(coefficients_by_rank(Numbers{1, 1}, range) == Numbers{9750, 9750});
  CHECK(coefficients_by_rank(Numbers{1, 2}, {10001, 10000}) == Numbers{10001, 10000});
  CHECK(coefficients_by_rank(Numbers{1, 1}, {10001, 10000}) == Numbers{10001, 10001}); // the half goes up
}

TEST_CASE("a group of one has 10000, kept within the range") {
  CHECK(coefficients_by_rank(Numbers{1}, {12500, 7000}) == Numbers{10000});
  CHECK(coefficients_by_rank(Numbers{1}, {9000, 7000}) == Numbers{9000});
  CHECK(coefficients_by_rank(Numbers{1}, {12500, 11000}) == Numbers{11000});
}

TEST_CASE("coefficients by score lie in proportion between the worst and the best of the group") {
  CoefficientRange const range{12500, 7000};
  CHECK(coefficients_by_score(Numbers{9000, 8000, 8500}, range) == Numbers{12500, 7000, 9750});
  CHECK(coefficients_by_score(Numbers{9000, 9000}, range) == Numbers{10000, 10000});
  CHECK(coefficients_by_score(Numbers{9000, 9000}, {9500, 7000}) == Numbers{9500, 9500});
  CHECK(coefficients_by_score(Numbers{-100, 100, 0}, range) == Numbers{7000, 12500, 9750});
  auto const least = std::numeric_limits<std::int64_t>::min();
  auto const most = std::numeric_limits<std::int64_t>::max();
  CHECK(coefficients_by_score(Numbers{least, most}, range) == Numbers{7000, 12500});
}

TEST_CASE("ranks fit when each is one more than the number of smaller ones") {
  auto const misfits = [](std::vector<std::optional<std::int64_t>> const& ranks) { return misfit_ranks(ranks); };
  CHECK(misfits({1, 2, 2, 4}).empty());
  CHECK(misfits({1, 1, 3, std::nullopt}).empty());
  auto const wrong = misfits({1, 2, 2, 3});
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].index == 3);
  CHECK(wrong[0].fitting == 4);
  CHECK(misfits({2, std::nullopt}).size() == 1);
  CHECK(misfits({0}).size() == 1);
}

TEST_CASE("the pool splits into an award part by points and the rest by share") {
  std::vector<Payee> const payees = {{"a", 12500, 500000, 0, 1}, {"b", 7500, 500000, 600000, 0}};
  auto const paid = pay_out({1'000'001, 2000, 6000}, payees);
  CHECK(paid[0].award_fen == 200000);
  CHECK(paid[1].award_fen == 0);
  CHECK(paid[0].pay_fen == 500001);
  CHECK(paid[1].pay_fen == 300000);
  CHECK(paid[1].performance_bp == 3333);
  CHECK(paid[1].below_minimum);
  CHECK(paid[0].performance_bp == 10000);
  auto const without = pay_out({1000, 2000, 6000}, std::vector<Payee>{{"a", 10000, 1, 0, 0}});
  CHECK(without[0].pay_fen == 1000);
  auto const nothing = pay_out({0, 0, 1}, std::vector<Payee>{{"a", 10000, 1, 0, 0}});
  CHECK(nothing[0].performance_bp == 0);
  CHECK(nothing[0].below_minimum);
}

std::int64_t paid_by(std::vector<Payment> const& payments) {
  return std::accumulate(payments.begin(), payments.end(), std::int64_t{0},
                         [](std::int64_t sum, Payment const& p) { return sum + p.pay_fen + p.award_fen; });
}

TEST_CASE("a park's fixed total is spread by coefficients from 0.70 to 1.25, and the range moves shares but never the total") {
  Numbers const ranks = {1, 2, 3, 3, 5, 6};
  auto const coefficients = coefficients_by_rank(ranks, {12'500, 7'000});
  CHECK(coefficients == Numbers{12'500, 11'400, 9'750, 9'750, 8'100, 7'000});
  std::vector<Payee> payees;
  for (std::size_t i = 0; i < ranks.size(); ++i) payees.push_back({"p" + std::to_string(i), coefficients[i], 500'000, 0, 0});
  auto const paid = pay_out({3'000'000, 0, 0}, payees);
  CHECK(paid.front().pay_fen == 641'026); // 3,000,000 x 12500 / 58500
  CHECK(paid.back().pay_fen == 358'974);
  CHECK(paid_by(paid) == 3'000'000);
  for (Payee& payee : payees) payee.coefficient_x10000 = 10'000;
  CHECK(paid_by(pay_out({3'000'000, 0, 0}, payees)) == 3'000'000);
}

TEST_CASE("a fifth of the pool goes to outstanding contributors, and whoever has less than 60 % from performance is named") {
  // Fixed pay that leaves just 60 % to performance, and one that leaves less.
  std::vector<Payee> const payees = {{"contributor", 10'000, 400'000, 400'000, 3},
                                     {"helper", 10'000, 400'000, 300'000, 1},
                                     {"at_the_line", 10'000, 400'000, 213'333, 0},
                                     {"below", 10'000, 400'000, 213'400, 0}};
  auto const paid = pay_out({1'600'000, 2'000, 6'000}, payees);
  CHECK(paid[0].award_fen == 240'000);
  CHECK(paid[1].award_fen == 80'000);
  CHECK(paid[2].pay_fen == 320'000);
  CHECK(paid[2].performance_bp == 6'000);
  CHECK_FALSE(paid[2].below_minimum);
  CHECK(paid[3].performance_bp == 5'999);
  CHECK(paid[3].below_minimum);
  CHECK(paid_by(paid) == 1'600'000);
}

TEST_CASE("properties of spreading and pay") {
  CHECK(rc::check("parts sum to the total, lie within one unit of their exact share, and do not depend on the order", [] {
    auto const total = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
    std::vector<std::string> ids;
    std::vector<Claim> claims;
    auto const count = *rc::gen::inRange<std::size_t>(1, 20);
    for (std::size_t i = 0; i < count; ++i) ids.push_back("s" + std::to_string(100 + i));
    for (auto const& id : ids) claims.push_back({id, *rc::gen::inRange<std::int64_t>(0, 1000)});
    claims[0].weight += 1;
    Int128 const all = std::accumulate(claims.begin(), claims.end(), Int128{0}, [](Int128 sum, Claim const& c) { return sum + c.weight; });
    auto const parts = spread(total, claims);
    RC_ASSERT(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == total);
    for (std::size_t i = 0; i < count; ++i) {
      Int128 const exact = total * claims[i].weight;
      RC_ASSERT(parts[i] * all > exact - all && parts[i] * all < exact + all);
    }
    std::vector<Claim> turned(claims.rbegin(), claims.rend());
    auto const others = spread(total, turned);
    RC_ASSERT(std::equal(parts.begin(), parts.end(), others.rbegin()));
  }));
  CHECK(rc::check("pay and award sum to the pool to the fen", [] {
    auto const payees = any_payees();
    PayRule const rule{*rc::gen::inRange<std::int64_t>(0, 1'000'000'000), *rc::gen::inRange<std::int64_t>(0, 10001), 6000};
    std::int64_t sum = 0;
    for (auto const& payment : pay_out(rule, payees)) {
      RC_ASSERT(payment.pay_fen >= 0 && payment.award_fen >= 0);
      sum += payment.pay_fen + payment.award_fen;
    }
    RC_ASSERT(sum == rule.pool_fen);
  }));
  CHECK(rc::check("everybody is paid the same in whatever order people are given", [] {
    auto const payees = any_payees();
    PayRule const rule{*rc::gen::inRange<std::int64_t>(0, 1'000'000'000), *rc::gen::inRange<std::int64_t>(0, 10001), 6000};
    std::vector<Payee> turned(payees.rbegin(), payees.rend());
    std::ranges::rotate(turned, turned.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(turned)));
    auto const payments = pay_out(rule, payees);
    auto const others = pay_out(rule, turned);
    for (std::size_t i = 0; i < payees.size(); ++i) {
      auto const at = std::ranges::find(turned, payees[i].id, &Payee::id) - turned.begin();
      Payment const& other = others[static_cast<std::size_t>(at)];
      RC_ASSERT(payments[i].pay_fen == other.pay_fen && payments[i].award_fen == other.award_fen);
      RC_ASSERT(payments[i].performance_bp == other.performance_bp && payments[i].below_minimum == other.below_minimum);
    }
  }));
  CHECK(rc::check("a better rank or total never has the lower coefficient, and all lie in the range", [] {
    CoefficientRange const range{12500, 7000};
    auto totals = *rc::gen::nonEmpty(rc::gen::container<Numbers>(rc::gen::inRange<std::int64_t>(0, 50)));
    std::ranges::sort(totals, std::greater<>());
    Numbers ranks;
    for (std::size_t i = 0; i < totals.size(); ++i)
      ranks.push_back(i > 0 && totals[i] == totals[i - 1] ? ranks.back() : static_cast<std::int64_t>(i) + 1);
    for (auto const& coefficients : {coefficients_by_rank(ranks, range), coefficients_by_score(totals, range)}) {
      RC_ASSERT(std::ranges::is_sorted(coefficients, std::greater<>()));
      RC_ASSERT(coefficients.front() <= range.highest_x10000 && coefficients.back() >= range.lowest_x10000);
    }
  }));
}
