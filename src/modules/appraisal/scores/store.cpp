// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/store.hpp"

namespace shiji::appraisal {
namespace {

using database::Statement;

constexpr Statement select_person{"SELECT p.person_id FROM organisation_person_card p WHERE p.zone_id = $1 AND p.person_id = $2 "
                                  "AND {scope: owner=p.person_id unit=p.unit_id}"};

constexpr Statement select_unit{
    "SELECT u.unit_id FROM organisation_unit_card u WHERE u.zone_id = $1 AND u.unit_id = $2 AND {scope: unit=u.unit_id}"};

constexpr Statement select_title{"SELECT f.title FROM merit_fact_card f WHERE f.zone_id = $1 AND f.fact_id = $2"};

} // namespace

bool is_person_within(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, std::string const& person_id) {
  return db.row<std::string>(select_person, scope, {zone_id, person_id}).has_value();
}

bool is_unit_within(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, std::string const& unit_id) {
  return db.row<std::string>(select_unit, scope, {zone_id, unit_id}).has_value();
}

std::string title_of(database::Reader& db, Id<Zone> const& zone_id, Id<Fact> const& fact_id) {
  return db.text(select_title, {zone_id, fact_id}).value_or("");
}

} // namespace shiji::appraisal
