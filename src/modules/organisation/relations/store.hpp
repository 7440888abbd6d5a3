// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/relations/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

struct RelationFilter {
  std::string pattern, person_id, state, kind; // empty: all
};
Page<RelationRow> page_of_relations(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                    Id<Zone> const& zone_id, RelationFilter const& filter);
std::vector<RelationRow> relations_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
std::optional<RelationRow> find_relation_row(database::Reader& reader, Id<Zone> const& zone_id, Id<Relation> const& relation_id);
std::optional<RelationRecord> find_relation(database::Reader& reader, Id<Zone> const& zone_id, Id<Relation> const& relation_id);
shape::SealedText detail_of_relation(database::Reader& reader, Id<Zone> const& zone_id, Id<Relation> const& relation_id);
bool is_registered(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id, Id<Person> const& relative_id);
std::vector<Id<Person>> kin_ids(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);

void insert_relation(database::Transaction& transaction, Id<Zone> const& zone_id, RelationRecord const& relation,
                     shape::SealedText const& detail);
// Raises the version; false where it is another.
bool update_relation(database::Transaction& transaction, Id<Zone> const& zone_id, RelationRecord const& relation, std::int64_t version);

// The posts that head the unit and those above it, nearest first.
std::vector<HeadAbove> heads_above(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);

struct PostHeld {
  Id<Post> post_id;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(PostHeld, (), (post_id, unit_id))
std::optional<PostHeld> post_held(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);

struct OverrideRecord {
  std::string override_id;
  Id<Person> person_id, relative_id;
  Id<Post> post_id;
  KinConflict conflict{};
  std::string reason;
  Id<Account> decided_by;
  std::string decider_name;
  Instant decided_at;
};
void insert_override(database::Transaction& transaction, Id<Zone> const& zone_id, OverrideRecord const& made);
std::vector<Override> overrides_of_zone(database::Reader& reader, Id<Zone> const& zone_id);

} // namespace shiji::organisation
