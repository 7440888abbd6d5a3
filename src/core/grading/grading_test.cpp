// SPDX-License-Identifier: Apache-2.0
#include "core/grading/grading.hpp"

#include <algorithm>
#include <map>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::grading;

namespace {

Quota const excellent{"excellent", Side::top, 2000, Rounding::floor};
Quota const incompetent{"incompetent", Side::bottom, 500, Rounding::nearest};
Quota const basic{"basic", Side::bottom, 600, Rounding::ceil};

std::vector<Member> group_of(std::vector<std::int64_t> const& totals) {
  std::vector<Member> group;
  for (std::size_t i = 0; i < totals.size(); ++i) group.push_back({{"s" + std::to_string(100 + i), totals[i], {}}, false});
  return group;
}

std::map<std::string, std::string> grades_of(std::vector<Member> const& group, GradedGroup const& graded) {
  std::map<std::string, std::string> grades;
  for (auto const& member : graded.members) grades[group[member.index].contender.id] = member.grade;
  return grades;
}

std::size_t count_of(GradedGroup const& graded, std::string const& grade) {
  return static_cast<std::size_t>(std::ranges::count(graded.members, grade, &Graded::grade));
}

std::vector<Member> any_group() {
  std::vector<Member> group;
  auto const count = *rc::gen::inRange(0, 40);
  for (int i = 0; i < count; ++i)
    group.push_back({{"s" + std::to_string(100 + i), *rc::gen::inRange<std::int64_t>(0, 12), {}}, *rc::gen::inRange(0, 5) == 0});
  return group;
}

std::vector<Quota> any_quotas() {
  std::vector<Quota> quotas;
  auto const count = *rc::gen::inRange(0, 4);
  for (int i = 0; i < count; ++i)
    quotas.push_back({"g" + std::to_string(i), *rc::gen::element(Side::top, Side::bottom), *rc::gen::inRange<std::int64_t>(0, 10001),
                      *rc::gen::element(Rounding::floor, Rounding::ceil, Rounding::nearest)});
  return quotas;
}

} // namespace

TEST_CASE("places are the share of everybody in the group, rounded as the quota says") {
  auto const group = group_of({90, 89, 88, 87, 86, 85, 84, 83, 82, 81, 80, 79, 78});
  auto const graded = grade_group(group, std::vector{excellent, incompetent, basic}, "competent");
  CHECK(graded.cutoffs[0].places == 2); // 2.6 at most
  CHECK(graded.cutoffs[0].last_total_x100 == 89);
  CHECK(graded.cutoffs[1].places == 1); // about 0.65
  CHECK(graded.cutoffs[2].places == 1); // at least 0.78
  auto const grades = grades_of(group, graded);
  CHECK(grades.at("s101") == "excellent");
  CHECK(grades.at("s102") == "competent");
  CHECK(grades.at("s112") == "incompetent");
  CHECK(grades.at("s111") == "basic");
}

TEST_CASE("a tied block that does not fit whole stays out and the quota ends there") {
  auto const group = group_of({90, 89, 89, 88, 70, 70, 60, 50, 40, 30});
  auto const graded = grade_group(group, std::vector{excellent}, "rest");
  CHECK(graded.cutoffs[0].places == 2);
  CHECK(graded.cutoffs[0].taken == 1);
  CHECK(graded.cutoffs[0].last_total_x100 == 90);
  CHECK(count_of(graded, "excellent") == 1);
}

TEST_CASE("a later quota of the same side starts from what is left, lapsed places gone") {
  auto const group = group_of({90, 89, 89, 88, 70, 70, 60, 50, 40, 30});
  Quota const good{"good", Side::top, 3000, Rounding::floor};
  auto const grades = grades_of(group, grade_group(group, std::vector{excellent, good}, "rest"));
  CHECK(grades.at("s100") == "excellent");
  CHECK(grades.at("s101") == "good");
  CHECK(grades.at("s102") == "good");
  CHECK(grades.at("s103") == "good");
  CHECK(grades.at("s104") == "rest");
}

TEST_CASE("a top quota passes over the barred, who neither take a place nor enlarge a block; a bottom quota may take them") {
  auto group = group_of({90, 90, 90, 80, 70, 70, 60, 50, 40, 30});
  group[0].top_barred = true;
  group[9].top_barred = true;
  Quota const last{"last", Side::bottom, 1000, Rounding::floor};
  auto const graded = grade_group(group, std::vector{excellent, last}, "rest");
  auto const grades = grades_of(group, graded);
  CHECK(grades.at("s100") == "rest");
  CHECK(grades.at("s101") == "excellent");
  CHECK(grades.at("s102") == "excellent");
  CHECK(grades.at("s109") == "last");
  CHECK(graded.cutoffs[0].taken == 2);
  CHECK(graded.members[0].rank == 1);
  CHECK(graded.members[3].rank == 4);
}

TEST_CASE("tie-breakers split what totals do not") {
  std::vector<Member> group = group_of({90, 90, 80, 70, 60});
  group[0].contender.tie = {0};
  group[1].contender.tie = {1};
  for (std::size_t i = 2; i < group.size(); ++i) group[i].contender.tie = {0};
  auto const grades = grades_of(group, grade_group(group, std::vector{excellent}, "rest"));
  CHECK(grades.at("s101") == "excellent");
  CHECK(grades.at("s100") == "rest");
}

TEST_CASE("an empty group gives empty lists, and a quota without places takes nobody") {
  auto const empty = grade_group({}, std::vector{excellent}, "rest");
  CHECK(empty.members.empty());
  CHECK(empty.cutoffs.empty());
  auto const one = grade_group(group_of({90}), std::vector{excellent}, "rest");
  CHECK(one.cutoffs[0].places == 0);
  CHECK_FALSE(one.cutoffs[0].last_total_x100);
}

TEST_CASE("properties of quotas") {
  CHECK(rc::check("a quota never takes more than its places and never splits a tie among those it may take", [] {
    auto const group = any_group();
    auto const quotas = any_quotas();
    auto const graded = grade_group(group, quotas, "rest");
    RC_ASSERT(graded.members.size() == group.size());
    auto const grades = grades_of(group, graded);
    for (auto const& cutoff : graded.cutoffs) {
      RC_ASSERT(cutoff.taken <= cutoff.places);
      RC_ASSERT(count_of(graded, cutoff.grade) == static_cast<std::size_t>(cutoff.taken));
    }
    for (auto const& a : group)
      for (auto const& b : group)
        if (ranking::is_tied(a.contender, b.contender) && a.top_barred == b.top_barred)
          RC_ASSERT(grades.at(a.contender.id) == grades.at(b.contender.id));
  }));
  CHECK(rc::check("the order of input changes no grade", [] {
    auto group = any_group();
    auto const quotas = any_quotas();
    auto const grades = grades_of(group, grade_group(group, quotas, "rest"));
    std::ranges::reverse(group);
    RC_ASSERT(grades_of(group, grade_group(group, quotas, "rest")) == grades);
  }));
  CHECK(rc::check("nobody barred falls under a top quota", [] {
    auto const group = any_group();
    Quota const top{"top", Side::top, *rc::gen::inRange<std::int64_t>(0, 10001), Rounding::ceil};
    for (auto const& member : grade_group(group, std::vector{top}, "rest").members)
      RC_ASSERT(!group[member.index].top_barred || member.grade == "rest");
  }));
}
