// SPDX-License-Identifier: Apache-2.0
#include "core/allocation/largest_remainder.hpp"
#include "core/ranking/ranking.hpp"
#include "core/scoring/columnar/engine.hpp"
#include "core/scoring/columnar/test_zones.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::scoring;

namespace {

using Maybe = std::optional<std::int64_t>;

// The same answers put together from the plain functions, one subject and one rule after the other.
class Plainly {
 public:
  explicit Plainly(AnyZones const& zones) : zones_(zones), results_(zones.zone.size()) {
    for (std::int32_t s = 0; s < zones.subjects(); ++s) score(s);
    for (std::size_t z = 0; z < zones.pool_fen.size(); ++z) settle(static_cast<std::int32_t>(z));
  }
  std::vector<SubjectResult> const& results() const { return results_; }

 private:
  ColumnScheme const& scheme_of(std::int32_t s) const { return zones_.schemes[static_cast<std::size_t>(zones_.scheme[at(s)])]; }
  static std::size_t at(std::int32_t s) { return static_cast<std::size_t>(s); }

  Maybe own(std::int32_t s, ColumnIndicator const& indicator) const {
    Int128 sums[2] = {0, 0};
    for (std::size_t e = 0; e < zones_.entry_subject.size(); ++e) {
      int const which = zones_.entry_column[e] - indicator.column;
      bool const counts = zones_.entry_kind[e] <= 1 && zones_.entry_day[e] >= 0 && zones_.entry_day[e] < 90;
      if (zones_.entry_subject[e] != s || !counts || which < 0 || which > 1) continue;
      sums[which] += zones_.entry_kind[e] == 0 ? zones_.entry_quantity[e] : -zones_.entry_quantity[e];
    }
    std::int64_t const target = zones_.target[at(s) * AnyZones::columns + at(indicator.column)];
    if (indicator.rule.type == IndicatorType::done && target < 0) return std::nullopt;
    return score_of_sums(indicator.rule, {sums[0], sums[1]}, target < 0 ? Maybe() : Maybe(target));
  }

  void score(std::int32_t s) {
    ColumnScheme const& scheme = scheme_of(s);
    std::vector<WeightedScore> assessed;
    std::vector<std::int64_t> weights;
    std::vector<Maybe> scores;
    for (ColumnIndicator const& indicator : scheme.indicators) {
      Maybe one = own(s, indicator);
      std::int32_t const section = zones_.section[at(s)];
      if (one && section != no_section) one = bundled_score_x100(*one, own(section, indicator), scheme.bundle_bp);
      if (one) assessed.push_back({indicator.weight, *one});
      weights.push_back(indicator.weight);
      scores.push_back(one);
    }
    SubjectResult& result = results_[at(s)];
    result.subject = s;
    if (auto const total = weighted_total_x100(assessed)) result.total_x100 = static_cast<std::int32_t>(*total);
    for (std::size_t e = 0; e < zones_.entry_subject.size(); ++e)
      result.standing_deducts +=
          zones_.entry_subject[e] == s && zones_.entry_kind[e] == 1 && zones_.entry_day[e] >= 0 && zones_.entry_day[e] < 90;
    auto const ties = ranking::default_tie(result.standing_deducts, scores[*ranking::heaviest(weights)]);
    for (TieRule const rule : scheme.ties) ties_[s].push_back(ties[rule == TieRule::fewer_deducts ? 0 : 1]);
  }

  static std::string id_of(std::int32_t s) { return std::to_string(1'000 + s); }

  void settle(std::int32_t zone) {
    std::vector<std::int32_t> payees;
    for (std::int16_t group = 0; group < 3; ++group) {
      std::vector<grading::Member> members;
      std::vector<std::int32_t> subjects;
      for (std::int32_t s = 0; s < zones_.subjects(); ++s) {
        if (zones_.zone[at(s)] != zone || zones_.group[at(s)] != group) continue;
        subjects.push_back(s);
        members.push_back({{id_of(s), results_[at(s)].total_x100, ties_[s]}, zones_.barred[at(s)] != 0});
      }
      payees.insert(payees.end(), subjects.begin(), subjects.end());
      grade(members, subjects);
      set_coefficients(subjects);
    }
    pay(zone, payees);
  }

  void grade(std::vector<grading::Member> const& members, std::vector<std::int32_t> const& subjects) {
    std::vector<grading::Quota> quotas;
    for (GradeQuota const& quota : zones_.settlement.quotas)
      quotas.push_back({std::to_string(quota.grade), quota.side, quota.share_bp, quota.rounding});
    for (auto const& graded : grading::grade_group(members, quotas, std::to_string(zones_.settlement.rest_grade)).members) {
      results_[at(subjects[graded.index])].rank = static_cast<std::int32_t>(graded.rank);
      results_[at(subjects[graded.index])].grade = std::stoi(graded.grade);
    }
  }

  void set_coefficients(std::vector<std::int32_t> const& subjects) {
    std::vector<std::int64_t> ranks, totals, coefficients;
    for (std::int32_t const s : subjects) {
      ranks.push_back(results_[at(s)].rank);
      totals.push_back(results_[at(s)].total_x100);
      coefficients.push_back(zones_.settlement.coefficient_of_grade[at(results_[at(s)].grade)]);
    }
    if (subjects.empty()) return;
    if (zones_.settlement.mode == CoefficientMode::by_rank) coefficients = allocation::coefficients_by_rank(ranks, zones_.settlement.range);
    if (zones_.settlement.mode == CoefficientMode::by_score)
      coefficients = allocation::coefficients_by_score(totals, zones_.settlement.range);
    for (std::size_t i = 0; i < subjects.size(); ++i)
      results_[at(subjects[i])].coefficient_x10000 = static_cast<std::int32_t>(coefficients[i]);
  }

  void pay(std::int32_t zone, std::vector<std::int32_t> const& payees) {
    std::vector<std::string> ids;
    std::vector<allocation::Claim> claims;
    Int128 all = 0;
    for (std::int32_t const s : payees) ids.push_back(id_of(s));
    for (std::size_t i = 0; i < payees.size(); ++i) {
      claims.push_back({ids[i], Int128{zones_.base_fen[at(payees[i])]} * results_[at(payees[i])].coefficient_x10000});
      all += claims.back().weight;
    }
    if (all == 0) return;
    auto const paid = allocation::spread(zones_.pool_fen[at(zone)], claims);
    for (std::size_t i = 0; i < payees.size(); ++i) results_[at(payees[i])].pay_fen = paid[i];
  }

  AnyZones const& zones_;
  std::vector<SubjectResult> results_;
  std::map<std::int32_t, std::vector<std::int64_t>> ties_;
};

std::vector<SubjectResult> run(AnyZones const& zones, unsigned threads) {
  std::vector<SubjectResult> results;
  Engine(threads).run(zones.input(), results);
  return results;
}

// A zone of two people in one group with one indicator, without entries.
AnyZones two_people() {
  AnyZones zones;
  zones.schemes = {{{{{}, 1, 0}}, {TieRule::fewer_deducts}, 0}};
  zones.zone = {0, 0};
  zones.scheme = {0, 0};
  zones.group = {0, 0};
  zones.target.assign(2 * AnyZones::columns, 100);
  zones.base_fen = {10'000, 10'000};
  zones.pool_fen = {1'001};
  zones.settlement.quotas = {{0, grading::Side::top, 5'000, Rounding::floor}};
  zones.settlement.rest_grade = 1;
  return zones;
}

} // namespace

TEST_CASE("the engine gives on one thread and on three what the plain functions give together") {
  CHECK(rc::check("same totals, ranks, grades, coefficients and pay", [] {
    AnyZones const zones = any_zones();
    auto const plain = Plainly(zones).results();
    RC_ASSERT(run(zones, 1) == plain);
    RC_ASSERT(run(zones, 3) == plain);
  }));
}

TEST_CASE("equal people share rank, grade and coefficient, and the odd fen goes to the smaller number") {
  auto const results = run(two_people(), 1);
  for (SubjectResult const& one : results) {
    CHECK(one.rank == 1);
    CHECK(one.grade == 1); // the tied block of two does not fit the one place
    CHECK(one.coefficient_x10000 == 9'750);
  }
  CHECK(results[0].pay_fen == 501);
  CHECK(results[1].pay_fen == 500);
}

TEST_CASE("where the number of the subject may break a tie, nobody ties") {
  AnyZones zones = two_people();
  zones.schemes[0].ties.push_back(TieRule::subject_number);
  auto const results = run(zones, 1);
  CHECK(results[0].rank == 1);
  CHECK(results[1].rank == 2);
  CHECK(results[0].grade == 0);
}

TEST_CASE("who is not assessed has neither rank nor pay, and counts among the group of which a grade takes its share") {
  AnyZones zones = two_people();
  zones.target[0] = no_target;
  zones.post({1, 0, 50, 0, 0});
  auto const results = run(zones, 1);
  CHECK(results[0].total_x100 == not_assessed);
  CHECK(results[0].rank == 0);
  CHECK(results[0].pay_fen == 0);
  CHECK(results[1].total_x100 == 5'000);
  CHECK(results[1].grade == 0);
  CHECK(results[1].coefficient_x10000 == 10'000);
  CHECK(results[1].pay_fen == 1'001);
}

TEST_CASE("only credits and deducts within the window count, a deduct of nothing is one still") {
  AnyZones zones = two_people();
  for (int const day : {-1, 0, 89, 90}) zones.post({0, 0, 10, static_cast<std::int16_t>(day), 0});
  for (int const kind : {2, 3, -1}) zones.post({0, 0, 10, 5, static_cast<std::int8_t>(kind)});
  zones.post({0, 0, 0, 5, 1});
  auto const results = run(zones, 1);
  CHECK(results[0].total_x100 == 2'000);
  CHECK(results[0].standing_deducts == 1);
}

TEST_CASE("a sum that leaves 64 bits, and an entry of nobody, are errors") {
  AnyZones zones = two_people();
  zones.post({0, 0, std::numeric_limits<std::int64_t>::max(), 0, 0});
  run(zones, 1);
  zones.post({0, 0, 1, 0, 0});
  CHECK_THROWS_AS(run(zones, 1), Overflow);
  CHECK_THROWS_AS(run(zones, 3), Overflow);
  AnyZones strangers = two_people();
  strangers.post({2, 0, 1, 0, 0});
  CHECK_THROWS_AS(run(strangers, 3), std::invalid_argument);
  AnyZones sums = two_people();
  sums.post({0, AnyZones::columns, 1, 0, 0});
  CHECK_THROWS_AS(run(sums, 1), std::invalid_argument);
}
