// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/findable/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

// unscoped: every person's card is entered, whoever will look for it
constexpr Statement people_after_statement{
    "SELECT person_id FROM organisation_person WHERE zone_id = $1 AND person_id > $2 ORDER BY person_id LIMIT $3"};
constexpr Statement units_after_statement{
    "SELECT unit_id FROM organisation_unit WHERE zone_id = $1 AND unit_id > $2 AND valid_to IS NULL ORDER BY unit_id LIMIT $3"};
constexpr Statement posts_after_statement{
    "SELECT post_id FROM organisation_post WHERE zone_id = $1 AND post_id > $2 AND valid_to IS NULL ORDER BY post_id LIMIT $3"};
constexpr Statement posts_in_unit_statement{"SELECT post_id FROM organisation_post WHERE zone_id = $1 AND unit_id = $2 ORDER BY post_id"};
constexpr Statement units_below_statement{
    "SELECT unit_id FROM organisation_unit WHERE zone_id = $1 AND parent_id = $2 AND valid_to IS NULL ORDER BY unit_id"};

} // namespace

std::vector<Id<Person>> ids_of_people_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit) {
  return reader.rows<Id<Person>>(people_after_statement, {zone_id, id, limit});
}

std::vector<Id<Unit>> ids_of_open_units_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id,
                                              std::int64_t limit) {
  return reader.rows<Id<Unit>>(units_after_statement, {zone_id, id, limit});
}

std::vector<Id<Post>> ids_of_open_posts_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id,
                                              std::int64_t limit) {
  return reader.rows<Id<Post>>(posts_after_statement, {zone_id, id, limit});
}

std::vector<Id<Post>> ids_of_posts_in_unit(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.rows<Id<Post>>(posts_in_unit_statement, {zone_id, unit_id});
}

std::vector<Id<Unit>> ids_of_open_units_below(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.rows<Id<Unit>>(units_below_statement, {zone_id, unit_id});
}

} // namespace shiji::organisation
