// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/api.hpp"

#include <algorithm>

namespace shiji::appraisal {

std::map<std::string, YearGrade> year_grades(database::Reader& reader, Id<Zone> const& zone_id, int year) {
  auto periods = merit::periods(reader, zone_id);
  std::erase_if(periods, [&](merit::Period const& period) { return period.to.year != year || !period.sealed; });
  std::ranges::sort(periods, {}, &merit::Period::to);
  std::map<std::string, YearGrade> grades;
  for (merit::Period const& period : periods)
    for (auto const& [person_id, grade] : decided_grades(reader, zone_id, period.period_id)) grades[person_id] = {period.period_id, grade};
  return grades;
}

} // namespace shiji::appraisal
