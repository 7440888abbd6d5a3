// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/history/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

// Of one category, or of all where it is empty; without who held the posts where only places are asked for.
History history_of(database::Reader& reader, Id<Zone> const& zone_id, std::string const& category, bool with_people);

// Replaces what was entered for the same day.
void put_post_change(database::Transaction& transaction, Id<Zone> const& zone_id, PostChange const& change);
// The changes of one post, and their replacement where a change is undone; without any, the post has no past.
std::vector<PostChange> changes_of_post(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id);
void replace_changes_of_post(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id,
                             std::vector<PostChange> const& changes);
void put_quota_change(database::Transaction& transaction, Id<Zone> const& zone_id, QuotaChange const& change);
// The day of the last change; nothing where nothing was ever granted.
std::optional<Date> last_quota_change(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id,
                                      std::string const& category);

// One row per unit with a heading post and holder of it on the date.
std::vector<HeadOn> heads_on(database::Reader& reader, Id<Zone> const& zone_id, Date date);

} // namespace shiji::organisation
