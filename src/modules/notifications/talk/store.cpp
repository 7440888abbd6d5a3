// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/talk/store.hpp"

#include <algorithm>

namespace shiji::notifications {
namespace {
using database::Statement;
}

constexpr Statement comment_sql{"SELECT c.comment_id, c.version, c.record_kind, c.record_id, c.account_id, c.author_name, c.body, "
                                "c.written_at, c.edited_at, c.deleted_at FROM notifications_comment c "
                                "WHERE c.zone_id = $1 AND c.comment_id = $2"};
std::optional<CommentRow> find_comment(database::Reader& reader, Id<Zone> const& zone_id, Id<CommentId> const& comment_id) {
  return reader.row<CommentRow>(comment_sql, {zone_id, comment_id});
}

constexpr Statement comments_sql{"SELECT c.comment_id, c.version, c.record_kind, c.record_id, c.account_id, c.author_name, c.body, "
                                 "c.written_at, c.edited_at, c.deleted_at FROM notifications_comment c "
                                 "WHERE c.zone_id = $1 AND c.record_kind = $2 AND c.record_id = $3 "
                                 "ORDER BY c.written_at DESC, c.comment_id DESC LIMIT 200"};
std::vector<CommentRow> comments_on(database::Reader& reader, Id<Zone> const& zone_id, RecordRef const& record) {
  auto rows = reader.rows<CommentRow>(comments_sql, {zone_id, record.record_kind, record.record_id});
  std::reverse(rows.begin(), rows.end());
  return rows;
}

constexpr Statement mentions_sql{
    "SELECT m.comment_id, m.account_id, m.name FROM notifications_mention m JOIN notifications_comment c ON c.zone_id = m.zone_id "
    "AND c.comment_id = m.comment_id WHERE m.zone_id = $1 AND c.record_kind = $2 AND c.record_id = $3 ORDER BY m.comment_id, m.name"};
std::vector<Mention> mentions_on(database::Reader& reader, Id<Zone> const& zone_id, RecordRef const& record) {
  return reader.rows<Mention>(mentions_sql, {zone_id, record.record_kind, record.record_id});
}

constexpr Statement revisions_sql{"SELECT r.version, r.body, r.written_at FROM notifications_revision r "
                                  "WHERE r.zone_id = $1 AND r.comment_id = $2 ORDER BY r.version"};
std::vector<Revision> revisions_of(database::Reader& reader, Id<Zone> const& zone_id, Id<CommentId> const& comment_id) {
  return reader.rows<Revision>(revisions_sql, {zone_id, comment_id});
}

constexpr Statement insert_comment_sql{
    "INSERT INTO notifications_comment (zone_id, comment_id, version, record_kind, record_id, account_id, author_name, body, written_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
constexpr Statement insert_revision_sql{
    "INSERT INTO notifications_revision (zone_id, comment_id, version, body, written_at) VALUES ($1, $2, $3, $4, $5)"};
void insert_comment(database::Transaction& transaction, Id<Zone> const& zone_id, CommentRow const& c) {
  transaction.run(insert_comment_sql,
                  {zone_id, c.comment_id, c.version, c.record_kind, c.record_id, c.account_id, c.author_name, c.body, c.written_at});
  transaction.run(insert_revision_sql, {zone_id, c.comment_id, c.version, c.body, c.written_at});
}

constexpr Statement insert_mention_sql{"INSERT INTO notifications_mention (zone_id, comment_id, account_id, name) VALUES ($1, $2, $3, $4) "
                                       "ON CONFLICT (zone_id, comment_id, account_id) DO NOTHING"};
void insert_mention(database::Transaction& transaction, Id<Zone> const& zone_id, Mention const& mention) {
  transaction.run(insert_mention_sql, {zone_id, mention.comment_id, mention.account_id, mention.name});
}

constexpr Statement update_body_sql{"UPDATE notifications_comment SET version = version + 1, body = $4, edited_at = $5 "
                                    "WHERE zone_id = $1 AND comment_id = $2 AND version = $3 AND deleted_at IS NULL"};
bool update_body(database::Transaction& transaction, Id<Zone> const& zone_id, EditComment const& edited, Instant now) {
  if (transaction.run(update_body_sql, {zone_id, edited.comment_id, edited.version, edited.body.text, now}) == 0) return false;
  transaction.run(insert_revision_sql, {zone_id, edited.comment_id, edited.version + 1, edited.body.text, now});
  return true;
}

constexpr Statement mark_deleted_sql{"UPDATE notifications_comment SET version = version + 1, deleted_at = $4 "
                                     "WHERE zone_id = $1 AND comment_id = $2 AND version = $3 AND deleted_at IS NULL"};
bool mark_deleted(database::Transaction& transaction, Id<Zone> const& zone_id, DeleteComment const& deleted, Instant now) {
  return transaction.run(mark_deleted_sql, {zone_id, deleted.comment_id, deleted.version, now}) == 1;
}

constexpr Statement save_choice_sql{
    "INSERT INTO notifications_follow (zone_id, record_kind, record_id, account_id, follows) VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (zone_id, record_kind, record_id, account_id) DO UPDATE SET follows = excluded.follows"};
void save_choice(database::Transaction& transaction, Id<Zone> const& zone_id, RecordRef const& record, Id<Account> const& account_id,
                 bool follows) {
  transaction.run(save_choice_sql, {zone_id, record.record_kind, record.record_id, account_id, follows});
}

} // namespace shiji::notifications
