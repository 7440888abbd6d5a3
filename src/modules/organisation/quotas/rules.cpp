// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/quotas/rules.hpp"

namespace shiji::organisation {

namespace {

constexpr std::int64_t largest_establishment = 100'000;

bool is_establishment(std::int64_t number) { return number >= 0 && number <= largest_establishment; }

Refusal not_an_establishment() {
  Values const range{{"least", "0"}, {"greatest", std::to_string(largest_establishment)}};
  return {"out_of_range", range, {{"establishment", "out_of_range", range}}};
}

Refusal below(std::int64_t least) {
  return refuse_field(OrganisationRefusal::quota_below_posts, "establishment", {{"least", std::to_string(least)}});
}

} // namespace

std::int64_t free_places(Quota const& quota, std::int64_t given_to_departments) {
  return quota.establishment - given_to_departments - quota.headcount;
}

Verdict may_add_places(Quota const& quota, std::int64_t given_to_departments, std::int64_t places) {
  std::int64_t const free = free_places(quota, given_to_departments);
  if (places <= 0 || places <= free) return std::nullopt;
  return refuse_field(
      OrganisationRefusal::over_quota, "headcount",
      {{"category", quota.category}, {"establishment", std::to_string(quota.establishment)}, {"free", std::to_string(free)}});
}

Verdict may_set_department_quota(Quota const& department, std::int64_t establishment, Quota const& zone,
                                 std::int64_t given_to_departments) {
  if (!is_establishment(establishment)) return not_an_establishment();
  if (establishment < department.headcount) return below(department.headcount);
  std::int64_t const pool = free_places(zone, given_to_departments);
  if (establishment - department.establishment > pool)
    return refuse_field(OrganisationRefusal::over_pool, "establishment",
                        {{"category", department.category}, {"pool", std::to_string(pool)}});
  return std::nullopt;
}

Verdict may_set_zone_quota(Quota const& zone, std::int64_t establishment, std::int64_t given_to_departments) {
  if (!is_establishment(establishment)) return not_an_establishment();
  std::int64_t const least = zone.headcount + given_to_departments;
  return establishment < least ? Verdict(below(least)) : std::nullopt;
}

} // namespace shiji::organisation
