// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/structure/rules.hpp"

#include <algorithm>

namespace shiji::organisation {

namespace {

void count(StructureRow& row, Counted const& person, Date today) {
  ++row.people;
  ++row.by_category[person.category];
  ++row.by_level[std::to_string(person.level)];
  ++row.by_age[std::string(to_text(age_band(person.birth_year, today)))];
}

bool has_small_group(std::map<std::string, std::int64_t> const& groups) {
  return std::any_of(groups.begin(), groups.end(), [](auto const& group) { return group.second > 0 && group.second < smallest_group; });
}

StructureRow& row_of(std::vector<StructureRow>& rows, Counted const& person) {
  for (StructureRow& row : rows)
    if (row.department_id == person.department_id) return row;
  StructureRow& row = rows.emplace_back();
  row.department_id = person.department_id;
  row.department_name = person.department_name;
  return row;
}

} // namespace

AgeBand age_band(std::optional<std::int64_t> birth_year, Date today) {
  if (!birth_year) return AgeBand::not_known;
  std::int64_t const age = today.year - *birth_year;
  if (age < 30) return AgeBand::under_30;
  if (age < 40) return AgeBand::from_30;
  return age < 50 ? AgeBand::from_40 : AgeBand::from_50;
}

Structure structure_of(std::vector<Counted> const& people, Date today) {
  Structure structure;
  for (Counted const& person : people) {
    count(structure.zone, person, today);
    count(row_of(structure.departments, person), person, today);
  }
  std::map<std::string, std::int64_t> hidden;
  for (StructureRow& row : structure.departments) {
    if (!has_small_group(row.by_age)) continue;
    for (auto const& [band, number] : row.by_age) hidden[band] += number;
    row.by_age.clear();
  }
  if (has_small_group(hidden) || has_small_group(structure.zone.by_age)) structure.zone.by_age.clear();
  return structure;
}

} // namespace shiji::organisation
