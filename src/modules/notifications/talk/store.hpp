// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/talk/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::notifications {

struct Mention {
  Id<CommentId> comment_id;
  std::string account_id, name;
};
BOOST_DESCRIBE_STRUCT(Mention, (), (comment_id, account_id, name))

std::optional<CommentRow> find_comment(database::Reader& reader, Id<Zone> const& zone_id, Id<CommentId> const& comment_id);
// The last 200, oldest first.
std::vector<CommentRow> comments_on(database::Reader& reader, Id<Zone> const& zone_id, RecordRef const& record);
std::vector<Mention> mentions_on(database::Reader& reader, Id<Zone> const& zone_id, RecordRef const& record);
std::vector<Revision> revisions_of(database::Reader& reader, Id<Zone> const& zone_id, Id<CommentId> const& comment_id);

void insert_comment(database::Transaction& transaction, Id<Zone> const& zone_id, CommentRow const& comment);
void insert_mention(database::Transaction& transaction, Id<Zone> const& zone_id, Mention const& mention);
// Both false where the version is not the stored one.
bool update_body(database::Transaction& transaction, Id<Zone> const& zone_id, EditComment const& edited, Instant now);
bool mark_deleted(database::Transaction& transaction, Id<Zone> const& zone_id, DeleteComment const& deleted, Instant now);

void save_choice(database::Transaction& transaction, Id<Zone> const& zone_id, RecordRef const& record, Id<Account> const& account_id,
                 bool follows);

} // namespace shiji::notifications
