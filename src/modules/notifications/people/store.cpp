// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/people/store.hpp"

namespace shiji::notifications {
namespace {
using database::Statement;
}

constexpr Statement accounts_with_role_sql{
    "SELECT DISTINCT a.account_id, a.username, a.name, a.person_id FROM identity_account a "
    "JOIN identity_grant g ON g.root_id = a.root_id AND g.account_id = a.account_id "
    "WHERE a.state = 'active' AND g.role = $2 AND (g.zone_id = $1 OR g.reach = 'league') ORDER BY a.account_id"};
std::vector<Somebody> accounts_with_role(database::Reader& reader, Id<Zone> const& zone_id, Role role) {
  return reader.rows<Somebody>(accounts_with_role_sql, {zone_id, role});
}

constexpr Statement account_of_person_sql{
    "SELECT a.account_id, a.username, a.name, a.person_id FROM identity_account a WHERE a.person_id = $2 AND a.state = 'active' "
    "AND EXISTS (SELECT 1 FROM identity_grant g WHERE g.root_id = a.root_id AND g.account_id = a.account_id AND "
    "(g.zone_id = $1 OR g.reach = 'league')) ORDER BY a.created_at, a.account_id LIMIT 1"};
std::optional<Somebody> account_of_person(database::Reader& reader, Id<Zone> const& zone_id, std::string const& person_id) {
  return reader.row<Somebody>(account_of_person_sql, {zone_id, person_id});
}

constexpr Statement account_sql{
    "SELECT a.account_id, a.username, a.name, a.person_id FROM identity_account a WHERE a.account_id = $2 AND a.state = 'active' "
    "AND EXISTS (SELECT 1 FROM identity_grant g WHERE g.root_id = a.root_id AND g.account_id = a.account_id AND "
    "(g.zone_id = $1 OR g.reach = 'league'))"};
std::optional<Somebody> account(database::Reader& reader, Id<Zone> const& zone_id, std::string const& account_id) {
  return reader.row<Somebody>(account_sql, {zone_id, account_id});
}

constexpr Statement accounts_named_sql{
    "SELECT a.account_id, a.username, a.name, a.person_id FROM identity_account a WHERE a.state = 'active' "
    "AND (lower(a.name) LIKE '%' || lower($2) || '%' OR lower(a.username) LIKE lower($2) || '%') "
    "AND EXISTS (SELECT 1 FROM identity_grant g WHERE g.root_id = a.root_id AND g.account_id = a.account_id AND "
    "(g.zone_id = $1 OR g.reach = 'league')) ORDER BY a.name, a.account_id LIMIT $3"};
std::vector<Somebody> accounts_named(database::Reader& reader, Id<Zone> const& zone_id, std::string const& text, std::int64_t limit) {
  return reader.rows<Somebody>(accounts_named_sql, {zone_id, text, limit});
}

constexpr Statement commenters_sql{"SELECT DISTINCT c.account_id FROM notifications_comment c WHERE c.zone_id = $1 AND c.record_kind = $2 "
                                   "AND c.record_id = $3 AND c.deleted_at IS NULL ORDER BY c.account_id"};
std::vector<std::string> commenters(database::Reader& reader, Id<Zone> const& zone_id, RecordRef const& record) {
  return reader.rows<std::string>(commenters_sql, {zone_id, record.record_kind, record.record_id});
}

constexpr Statement choices_sql{"SELECT f.account_id, f.follows FROM notifications_follow f WHERE f.zone_id = $1 AND f.record_kind = $2 "
                                "AND f.record_id = $3 ORDER BY f.account_id"};
std::vector<Choice> choices(database::Reader& reader, Id<Zone> const& zone_id, RecordRef const& record) {
  return reader.rows<Choice>(choices_sql, {zone_id, record.record_kind, record.record_id});
}

constexpr Statement is_unit_above_sql{
    "SELECT count(*) FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $2 AND c.unit_id = $3"};
bool is_unit_above(database::Reader& reader, Id<Zone> const& zone_id, std::string const& ancestor_id, std::string const& unit_id) {
  return reader.number(is_unit_above_sql, {zone_id, ancestor_id, unit_id}) == 1;
}

} // namespace shiji::notifications
