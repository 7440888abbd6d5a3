// SPDX-License-Identifier: Apache-2.0
#include "modules/views/store.hpp"

namespace shiji::views {

using database::Statement;

namespace {

constexpr Statement select_views{R"(SELECT view_id, version, list_key, owner_id, owner_name, name, query, columns, shared FROM views_view
WHERE zone_id = $1 AND list_key = $2 AND (owner_id = $3 OR shared) ORDER BY shared DESC, name, view_id)"};
constexpr Statement select_view{R"(SELECT view_id, version, list_key, owner_id, owner_name, name, query, columns, shared FROM views_view
WHERE zone_id = $1 AND view_id = $2)"};
constexpr Statement select_view_named{
    R"(SELECT view_id, version, list_key, owner_id, owner_name, name, query, columns, shared FROM views_view
WHERE zone_id = $1 AND owner_id = $2 AND list_key = $3 AND name = $4)"};
constexpr Statement count_views_statement{"SELECT COUNT(*) FROM views_view WHERE zone_id = $1 AND owner_id = $2 AND list_key = $3"};
constexpr Statement insert_view_statement{
    R"(INSERT INTO views_view (zone_id, view_id, version, list_key, owner_id, owner_name, name, query, columns, shared, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};
constexpr Statement update_view_statement{R"(UPDATE views_view SET version = version + 1, name = $4, query = $5, columns = $6, shared = $7
WHERE zone_id = $1 AND view_id = $2 AND version = $3)"};
constexpr Statement delete_view_statement{"DELETE FROM views_view WHERE zone_id = $1 AND view_id = $2 AND version = $3"};

constexpr Statement select_defaults{"SELECT holder, view_id FROM views_default WHERE zone_id = $1 AND list_key = $2 ORDER BY holder"};
constexpr Statement insert_default{R"(INSERT INTO views_default (zone_id, holder, list_key, view_id) VALUES ($1, $2, $3, $4)
ON CONFLICT (zone_id, holder, list_key) DO UPDATE SET view_id = excluded.view_id)"};
constexpr Statement delete_default{"DELETE FROM views_default WHERE zone_id = $1 AND view_id = $2 AND ($3 = '' OR holder = $3)"};

constexpr Statement select_preferences{
    "SELECT preference_key, version, value FROM views_preference WHERE zone_id = $1 AND account_id = $2 ORDER BY preference_key"};
constexpr Statement insert_preference_statement{
    "INSERT INTO views_preference (zone_id, account_id, preference_key, version, value) VALUES ($1, $2, $3, $4, $5)"};
constexpr Statement update_preference_statement{R"(UPDATE views_preference SET version = version + 1, value = $4
WHERE zone_id = $1 AND account_id = $2 AND preference_key = $3 AND version = $5)"};

} // namespace

std::vector<ViewCard> views_of(database::Reader& db, Id<Zone> const& zone_id, std::string const& list_key, Id<Account> const& account_id) {
  return db.rows<ViewCard>(select_views, {zone_id, list_key, account_id});
}

std::optional<ViewCard> find_view(database::Reader& db, Id<Zone> const& zone_id, Id<View> const& view_id) {
  return db.row<ViewCard>(select_view, {zone_id, view_id});
}

std::optional<ViewCard> find_view_named(database::Reader& db, Id<Zone> const& zone_id, Id<Account> const& owner_id,
                                        std::string const& list_key, std::string const& name) {
  return db.row<ViewCard>(select_view_named, {zone_id, owner_id, list_key, name});
}

std::int64_t count_views(database::Reader& db, Id<Zone> const& zone_id, Id<Account> const& owner_id, std::string const& list_key) {
  return db.number(count_views_statement, {zone_id, owner_id, list_key}).value_or(0);
}

void insert_view(database::Transaction& db, Id<Zone> const& zone_id, ViewCard const& v, Instant now) {
  db.run(insert_view_statement,
         {zone_id, v.view_id, v.version, v.list_key, v.owner_id, v.owner_name, v.name, v.query, v.columns, v.shared, now});
}

bool update_view(database::Transaction& db, Id<Zone> const& zone_id, ViewCard const& v, std::int64_t version) {
  return db.run(update_view_statement, {zone_id, v.view_id, version, v.name, v.query, v.columns, v.shared}) == 1;
}

bool remove_view(database::Transaction& db, Id<Zone> const& zone_id, Id<View> const& view_id, std::int64_t version) {
  return db.run(delete_view_statement, {zone_id, view_id, version}) == 1;
}

std::vector<DefaultRow> defaults_of(database::Reader& db, Id<Zone> const& zone_id, std::string const& list_key) {
  return db.rows<DefaultRow>(select_defaults, {zone_id, list_key});
}

void put_default(database::Transaction& db, Id<Zone> const& zone_id, std::string const& holder, std::string const& list_key,
                 Id<View> const& view_id) {
  db.run(insert_default, {zone_id, holder, list_key, view_id});
}

void drop_default(database::Transaction& db, Id<Zone> const& zone_id, Id<View> const& view_id, std::string const& holder) {
  db.run(delete_default, {zone_id, view_id, holder});
}

std::vector<Preference> preferences_of(database::Reader& db, Id<Zone> const& root_id, Id<Account> const& account_id) {
  return db.rows<Preference>(select_preferences, {root_id, account_id});
}

void insert_preference(database::Transaction& db, Id<Zone> const& root_id, Id<Account> const& account_id, Preference const& p) {
  db.run(insert_preference_statement, {root_id, account_id, p.preference_key, p.version, p.value});
}

bool update_preference(database::Transaction& db, Id<Zone> const& root_id, Id<Account> const& account_id, Preference const& p,
                       std::int64_t version) {
  return db.run(update_preference_statement, {root_id, account_id, p.preference_key, p.value, version}) == 1;
}

} // namespace shiji::views
