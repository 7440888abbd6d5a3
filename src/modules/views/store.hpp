// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/views/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::views {

// The views of a list that an account sees: its own and the shared ones.
std::vector<ViewCard> views_of(database::Reader& db, Id<Zone> const& zone_id, std::string const& list_key, Id<Account> const& account_id);
std::optional<ViewCard> find_view(database::Reader& db, Id<Zone> const& zone_id, Id<View> const& view_id);
std::optional<ViewCard> find_view_named(database::Reader& db, Id<Zone> const& zone_id, Id<Account> const& owner_id,
                                        std::string const& list_key, std::string const& name);
std::int64_t count_views(database::Reader& db, Id<Zone> const& zone_id, Id<Account> const& owner_id, std::string const& list_key);
void insert_view(database::Transaction& db, Id<Zone> const& zone_id, ViewCard const& view, Instant now);
bool update_view(database::Transaction& db, Id<Zone> const& zone_id, ViewCard const& view, std::int64_t version);
bool remove_view(database::Transaction& db, Id<Zone> const& zone_id, Id<View> const& view_id, std::int64_t version);

std::vector<DefaultRow> defaults_of(database::Reader& db, Id<Zone> const& zone_id, std::string const& list_key);
void put_default(database::Transaction& db, Id<Zone> const& zone_id, std::string const& holder, std::string const& list_key,
                 Id<View> const& view_id);
// Takes the view from a holder who has it; from all of them where the holder is empty.
void drop_default(database::Transaction& db, Id<Zone> const& zone_id, Id<View> const& view_id, std::string const& holder);

std::vector<Preference> preferences_of(database::Reader& db, Id<Zone> const& root_id, Id<Account> const& account_id);
void insert_preference(database::Transaction& db, Id<Zone> const& root_id, Id<Account> const& account_id, Preference const& preference);
bool update_preference(database::Transaction& db, Id<Zone> const& root_id, Id<Account> const& account_id, Preference const& preference,
                       std::int64_t version);

} // namespace shiji::views
