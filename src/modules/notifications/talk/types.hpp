// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/types.hpp"
#include "platform/shape/codec.hpp"

namespace shiji::notifications {

struct CommentId;

inline constexpr std::int64_t seconds_to_change_a_comment = seconds_per_day;

// A comment as a row.
struct CommentRow {
  Id<CommentId> comment_id;
  std::int64_t version = 0;
  std::string record_kind, record_id, account_id, author_name, body;
  Instant written_at;
  std::optional<Instant> edited_at, deleted_at;
};
BOOST_DESCRIBE_STRUCT(CommentRow, (),
                      (comment_id, version, record_kind, record_id, account_id, author_name, body, written_at, edited_at, deleted_at))

// As it is shown: the body of a deleted comment is empty.
struct CommentView {
  Id<CommentId> comment_id;
  std::int64_t version = 0;
  std::string author_name, body;
  std::vector<std::string> mentions; // names, written @name in the body
  Instant written_at;
  std::optional<Instant> edited_at;
  bool deleted = false;
  bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(CommentView, (), (comment_id, version, author_name, body, mentions, written_at, edited_at, deleted, may_change))

struct GetTalk : RecordRef {};
BOOST_DESCRIBE_STRUCT(GetTalk, (RecordRef), ())

// The comments on a record, oldest first, the last 200 of them.
struct Talk {
  std::string title;
  bool participating = false; // the caller takes part: author, concerned, or has commented
  bool following = false;     // and hears of what happens to it
  std::vector<CommentView> comments;
};
BOOST_DESCRIBE_STRUCT(Talk, (), (title, participating, following, comments))

struct WriteComment : RecordRef {
  shape::NonEmptyText<2000> body;
  std::vector<Id<Account>> mentions;
};
BOOST_DESCRIBE_STRUCT(WriteComment, (RecordRef), (body, mentions))

struct EditComment {
  Id<CommentId> comment_id;
  std::int64_t version = 0;
  shape::NonEmptyText<2000> body;
};
BOOST_DESCRIBE_STRUCT(EditComment, (), (comment_id, version, body))

struct DeleteComment {
  Id<CommentId> comment_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(DeleteComment, (), (comment_id, version))

struct GetCommentHistory {
  Id<CommentId> comment_id;
};
BOOST_DESCRIBE_STRUCT(GetCommentHistory, (), (comment_id))
struct Revision {
  std::int64_t version = 0;
  std::string body;
  Instant written_at;
};
BOOST_DESCRIBE_STRUCT(Revision, (), (version, body, written_at))
struct CommentHistory {
  std::string author_name;
  std::vector<Revision> revisions; // oldest first; none of a deleted comment
};
BOOST_DESCRIBE_STRUCT(CommentHistory, (), (author_name, revisions))

struct FollowRecord : RecordRef {
  bool follows = true;
};
BOOST_DESCRIBE_STRUCT(FollowRecord, (RecordRef), (follows))

// Whom one may mention on a record: those who may see it.
struct FindPeople : RecordRef {
  std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(FindPeople, (RecordRef), (text))
struct Mentionable {
  Id<Account> account_id;
  std::string name, username;
};
BOOST_DESCRIBE_STRUCT(Mentionable, (), (account_id, name, username))
struct MentionableList {
  std::vector<Mentionable> rows;
};
BOOST_DESCRIBE_STRUCT(MentionableList, (), (rows))

} // namespace shiji::notifications
