// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/posts/types.hpp"
#include "platform/database/database.hpp"

#include <map>

namespace shiji::organisation {

// Places of open posts.
using PlacesByCategory = std::map<std::string, std::int64_t>;

struct PostFilter {
  std::string unit_id, category; // empty: all
  std::int64_t level = 0;        // 0: all
  std::string state, pattern;
};
Page<PostRow> page_of_posts(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                            Id<Zone> const& zone_id, PostFilter const& filter);
std::optional<PostCard> find_post(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id);
// Open posts of exactly this title in the units of this name; in any unit where it is empty.
std::vector<PostCard> posts_titled(database::Reader& reader, Id<Zone> const& zone_id, std::string_view title, std::string_view unit_name);
// Of all times.
std::int64_t count_assignments_to(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id);
std::int64_t count_posts_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
std::vector<PostHolder> holders_of_post(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id);
// Of the unit with all units below it.
PlacesByCategory places_by_category(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
std::int64_t count_people_on_posts(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);

void insert_post(database::Transaction& transaction, Id<Zone> const& zone_id, PostCard const& post);
// Raises the version; false where it is another.
// Takes out what should never have been entered.
void delete_post(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id);
bool update_post(database::Transaction& transaction, Id<Zone> const& zone_id, PostCard const& post, std::int64_t version);
// Takes the post as guard row: others who want it wait until the transaction ends. Raises its version.
std::optional<PostCard> take_post(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id);
void set_filled(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id, std::int64_t filled);
void close_posts_nobody_holds(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id, Date last_day);

std::vector<Rung> rungs_of_zone(database::Reader& reader, Id<Zone> const& zone_id);
void replace_rungs(database::Transaction& transaction, Id<Zone> const& zone_id, std::vector<NewRung> const& rungs);

} // namespace shiji::organisation
