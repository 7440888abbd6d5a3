// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/structure/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

// unscoped: becomes counts, of which small ones are suppressed
constexpr Statement counted_statement{R"(SELECT k.department_id, k.department_name, k.category, k.level, p.birth_year, p.gender,
       a.valid_from AS since
FROM organisation_person_card k
JOIN organisation_person p ON p.zone_id = k.zone_id AND p.person_id = k.person_id
JOIN organisation_assignment a ON a.zone_id = k.zone_id AND a.person_id = k.person_id AND a.valid_to IS NULL
WHERE k.zone_id = $1 AND k.is_current ORDER BY k.department_id, k.person_id)"};
// unscoped: a count of the zone
constexpr Statement joined_statement{"SELECT count(*) FROM organisation_person WHERE zone_id = $1 AND joined_on >= $2"};
// unscoped: a count of the zone
constexpr Statement left_statement{"SELECT count(*) FROM organisation_person WHERE zone_id = $1 AND left_on >= $2"};
constexpr Statement appointed_statement{"SELECT count(*) FROM organisation_assignment WHERE zone_id = $1 AND valid_from >= $2"};
constexpr Statement moves_statement{R"(SELECT u.department_id, count(*) AS moves
FROM organisation_assignment a
JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id
JOIN organisation_unit u ON u.zone_id = o.zone_id AND u.unit_id = o.unit_id
WHERE a.zone_id = $1 AND a.valid_from >= $2 GROUP BY u.department_id)"};
constexpr Statement counted_page_statement{
    R"(SELECT k.person_id, k.name, k.unit_name, k.post_title, k.category, k.level, p.gender, p.birth_year, a.valid_from AS since
FROM organisation_person_card k
JOIN organisation_person p ON p.zone_id = k.zone_id AND p.person_id = k.person_id
JOIN organisation_assignment a ON a.zone_id = k.zone_id AND a.person_id = k.person_id AND a.valid_to IS NULL
WHERE k.zone_id = $1 AND k.is_current AND {scope: owner=k.person_id unit=k.unit_id}
  AND ($2 = '' OR lower(k.name) LIKE lower($2) ESCAPE '!')
  AND ($3 = '' OR k.department_id = $3)
  AND ($4 = '' OR k.category = $4)
  AND ($5 = 0 OR k.level = $5)
  AND ($6 = '' OR p.gender = $6)
  AND ($7 = 0 OR ($7 < 0 AND p.birth_year IS NULL) OR (p.birth_year >= $7 AND p.birth_year <= $8))
  AND ($9 = '' OR a.valid_from >= $9) AND ($10 = '' OR a.valid_from <= $10)
{page: name=k.name unit=k.unit_name level=k.level since=a.valid_from id=k.person_id})"};

struct Moves {
  Id<Unit> department_id;
  std::int64_t moves = 0;
};
BOOST_DESCRIBE_STRUCT(Moves, (), (department_id, moves))

} // namespace

std::vector<Counted> counted_people(database::Reader& reader, Id<Zone> const& zone_id) {
  return reader.rows<Counted>(counted_statement, {zone_id});
}

Mobility mobility_since(database::Reader& reader, Id<Zone> const& zone_id, Date date) {
  return {reader.number(joined_statement, {zone_id, date}).value_or(0), reader.number(appointed_statement, {zone_id, date}).value_or(0),
          reader.number(left_statement, {zone_id, date}).value_or(0)};
}

std::map<Id<Unit>, std::int64_t> moves_since(database::Reader& reader, Id<Zone> const& zone_id, Date date) {
  std::map<Id<Unit>, std::int64_t> moves;
  for (Moves const& row : reader.rows<Moves>(moves_statement, {zone_id, date})) moves.emplace(row.department_id, row.moves);
  return moves;
}

Page<CountedRow> page_of_counted(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                 Id<Zone> const& zone_id, CountedFilter const& filter) {
  return reader.page<CountedRow>(counted_page_statement, scope, order,
                                 {zone_id, filter.pattern, filter.department_id, filter.category, filter.level, filter.gender,
                                  filter.born_from, filter.born_to, filter.since_from, filter.since_to});
}

} // namespace shiji::organisation
