// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/structure/rules.hpp"

#include <algorithm>
#include <array>

namespace shiji::organisation {

namespace {

using Groups = std::map<std::string, std::int64_t>;

constexpr std::array<std::int64_t, 3> ages{30, 40, 50};
constexpr std::array<int, 4> years_on_post{1, 3, 5, 8};

void count(StructureRow& row, Counted const& person, Date today) {
  ++row.people;
  ++row.by_category[person.category];
  ++row.by_level[std::to_string(person.level)];
  ++row.by_age[std::string(to_text(age_band(person.birth_year, today)))];
  ++row.by_gender[std::string(to_text(person.gender))];
  ++row.by_years[std::string(to_text(years_band(person.since, today)))];
}

bool has_small_group(Groups const& groups) {
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

// Takes away what would give small groups away, as they are or as a difference.
void suppress(Structure& structure, Groups StructureRow::*groups) {
  Groups hidden;
  for (StructureRow& row : structure.departments) {
    if (!has_small_group(row.*groups)) continue;
    for (auto const& [name, number] : row.*groups) hidden[name] += number;
    (row.*groups).clear();
  }
  if (has_small_group(hidden) || has_small_group(structure.zone.*groups)) (structure.zone.*groups).clear();
}

// The day so many years before; of 29 February the day after it.
Date years_before(Date date, int years) {
  int const year = date.year - years;
  return is_date(year, date.month, date.day) ? make_date(year, date.month, date.day) : make_date(year, 3, 1);
}

} // namespace

AgeBand age_band(std::optional<std::int64_t> birth_year, Date today) {
  if (!birth_year) return AgeBand::not_known;
  std::int64_t const age = today.year - *birth_year;
  auto const band = std::upper_bound(ages.begin(), ages.end(), age) - ages.begin();
  return static_cast<AgeBand>(band);
}

YearsBand years_band(Date since, Date today) {
  int band = 0;
  for (int const years : years_on_post) band += since <= years_before(today, years) ? 1 : 0;
  return static_cast<YearsBand>(band);
}

Structure structure_of(std::vector<Counted> const& people, std::map<Id<Unit>, std::int64_t> const& moves, Date today) {
  Structure structure;
  for (Counted const& person : people) {
    count(structure.zone, person, today);
    count(row_of(structure.departments, person), person, today);
  }
  for (StructureRow& row : structure.departments)
    if (auto const found = moves.find(*row.department_id); found != moves.end()) row.moves = found->second;
  for (auto const& [department, number] : moves) structure.zone.moves += number;
  suppress(structure, &StructureRow::by_age);
  suppress(structure, &StructureRow::by_gender);
  suppress(structure, &StructureRow::by_years);
  return structure;
}

std::optional<Years> births_of(AgeBand band, Date today) {
  if (band == AgeBand::not_known) return std::nullopt;
  auto const at = static_cast<std::size_t>(band);
  std::int64_t const oldest = at < ages.size() ? ages.at(at) - 1 : 200;
  std::int64_t const youngest = at == 0 ? 0 : ages.at(at - 1);
  return Years{today.year - oldest, today.year - youngest};
}

Days days_of(YearsBand band, Date today) {
  auto const at = static_cast<std::size_t>(band);
  Date const from = at < years_on_post.size() ? add_days(years_before(today, years_on_post.at(at)), 1) : make_date(first_year, 1, 1);
  Date const to = at == 0 ? make_date(last_year, 12, 31) : years_before(today, years_on_post.at(at - 1));
  return {from, to};
}

} // namespace shiji::organisation
