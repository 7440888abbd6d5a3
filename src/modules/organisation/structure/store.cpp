// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/structure/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

// unscoped: becomes counts, of which small ones are suppressed
constexpr Statement counted_statement{R"(SELECT k.department_id, k.department_name, k.category, k.level, p.birth_year
FROM organisation_person_card k JOIN organisation_person p ON p.zone_id = k.zone_id AND p.person_id = k.person_id
WHERE k.zone_id = $1 AND k.is_current ORDER BY k.department_id, k.person_id)"};
// unscoped: a count of the zone
constexpr Statement joined_statement{"SELECT count(*) FROM organisation_person WHERE zone_id = $1 AND joined_on >= $2"};
// unscoped: a count of the zone
constexpr Statement left_statement{"SELECT count(*) FROM organisation_person WHERE zone_id = $1 AND left_on >= $2"};
constexpr Statement appointed_statement{"SELECT count(*) FROM organisation_assignment WHERE zone_id = $1 AND valid_from >= $2"};

} // namespace

std::vector<Counted> counted_people(database::Reader& reader, Id<Zone> const& zone_id) {
  return reader.rows<Counted>(counted_statement, {zone_id});
}

Mobility mobility_since(database::Reader& reader, Id<Zone> const& zone_id, Date date) {
  return {reader.number(joined_statement, {zone_id, date}).value_or(0), reader.number(appointed_statement, {zone_id, date}).value_or(0),
          reader.number(left_statement, {zone_id, date}).value_or(0)};
}

} // namespace shiji::organisation
