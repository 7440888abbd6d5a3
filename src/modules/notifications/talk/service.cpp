// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/talk/service.hpp"

#include "modules/notifications/inbox/delivery.hpp"
#include "modules/notifications/people/service.hpp"
#include "modules/notifications/talk/rules.hpp"
#include "modules/notifications/talk/store.hpp"

#include <algorithm>

namespace shiji::notifications {
namespace {

constexpr std::int64_t people_looked_at = 200;
constexpr std::size_t people_shown = 20;

RecordCard visible_record(Context const& use, database::Reader& db, RecordRef const& record) {
  return require_found(use.services.records.find(use, db, record.record_kind, record.record_id), Refusal{"not_found", {}, {}});
}

// The comment, on a record that the caller may see.
CommentRow visible_comment(Context const& use, database::Reader& db, Id<CommentId> const& comment_id) {
  CommentRow comment = require_found(find_comment(db, use.zone_id(), comment_id), Refusal{"not_found", {}, {}});
  (void)visible_record(use, db, {comment.record_kind, comment.record_id});
  return comment;
}

CommentView view_of(Context const& use, CommentRow const& row, std::vector<Mention> const& mentions) {
  CommentView view{row.comment_id,
                   row.version,
                   row.author_name,
                   row.deleted_at ? std::string() : row.body,
                   {},
                   row.written_at,
                   row.edited_at,
                   row.deleted_at.has_value(),
                   !may_be_changed(row, use.actor.account_id.text, use.now())};
  for (Mention const& mention : mentions)
    if (mention.comment_id == row.comment_id && !view.deleted) view.mentions.push_back(mention.name);
  return view;
}

CommentView view_now(UseCase& use, Id<CommentId> const& comment_id) {
  CommentRow const row = find_comment(use.db, use.zone_id(), comment_id).value();
  return view_of(use, row, mentions_on(use.db, use.zone_id(), {row.record_kind, row.record_id}));
}

// The mentioned accounts, all of whom may see the record.
std::vector<Somebody> checked_mentions(UseCase& use, WriteComment const& input) {
  std::vector<Somebody> all;
  for (Id<Account> const& id : input.mentions) {
    auto const who = account(use.db, use.zone_id(), id.text);
    if (!who || !record_seen_by(use, use.db, *who, input))
      require(refuse_field(NotificationsRefusal::mentioned_cannot_see, "mentions[" + std::to_string(all.size()) + "]"));
    all.push_back(*who);
  }
  return all;
}

} // namespace

Talk get_talk(Query& use, GetTalk const& input) {
  RecordCard const card = visible_record(use, use.db, input);
  std::string const& me = use.actor.account_id.text;
  Talk talk;
  talk.title = card.title;
  auto const takes_part = [&](std::vector<std::string> const& ids, std::string const& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  talk.participating = takes_part(card.person_ids, use.actor.person_id.text) || takes_part(commenters(use.db, use.zone_id(), input), me);
  talk.following = talk.participating;
  for (Choice const& choice : choices(use.db, use.zone_id(), input))
    if (choice.account_id == me) talk.following = choice.follows;
  auto const mentions = mentions_on(use.db, use.zone_id(), input);
  for (CommentRow const& row : comments_on(use.db, use.zone_id(), input)) talk.comments.push_back(view_of(use, row, mentions));
  return talk;
}

MentionableList find_people(Query& use, FindPeople const& input) {
  (void)visible_record(use, use.db, input);
  MentionableList found;
  for (Somebody const& who : accounts_named(use.db, use.zone_id(), input.text.value_or(""), people_looked_at)) {
    if (found.rows.size() == people_shown) break;
    if (who.account_id != use.actor.account_id && record_seen_by(use, use.db, who, input))
      found.rows.push_back({who.account_id, who.name, who.username});
  }
  return found;
}

CommentView write_comment(UseCase& use, WriteComment const& input) {
  (void)visible_record(use, use.db, input);
  std::vector<Somebody> const mentioned = checked_mentions(use, input);
  CommentRow const row{use.new_id<CommentId>(),
                       1,
                       input.record_kind,
                       input.record_id,
                       use.actor.account_id.text,
                       use.actor.name,
                       input.body.text,
                       use.now(),
                       {},
                       {}};
  insert_comment(use.db, use.zone_id(), row);
  Notice notice{"comment_written", input.record_kind, input.record_id, {}, {}};
  for (Somebody const& who : mentioned) {
    insert_mention(use.db, use.zone_id(), {row.comment_id, who.account_id.text, who.name});
    notice.mentioned.push_back(who.account_id.text);
  }
  send_notice(use, notice);
  use.audit_subject("comment", row.comment_id.text);
  return view_now(use, row.comment_id);
}

CommentView edit_comment(UseCase& use, EditComment const& input) {
  CommentRow const before = visible_comment(use, use.db, input.comment_id);
  require(may_be_changed(before, use.actor.account_id.text, use.now()));
  if (!update_body(use.db, use.zone_id(), input, use.now())) require(Refusal{"stale", {}, {}});
  return view_now(use, input.comment_id);
}

CommentView delete_comment(UseCase& use, DeleteComment const& input) {
  CommentRow const before = visible_comment(use, use.db, input.comment_id);
  require(may_be_changed(before, use.actor.account_id.text, use.now()));
  if (!mark_deleted(use.db, use.zone_id(), input, use.now())) require(Refusal{"stale", {}, {}});
  return view_now(use, input.comment_id);
}

CommentHistory get_comment_history(Query& use, GetCommentHistory const& input) {
  CommentRow const comment = visible_comment(use, use.db, input.comment_id);
  if (comment.deleted_at) return {comment.author_name, {}};
  return {comment.author_name, revisions_of(use.db, use.zone_id(), input.comment_id)};
}

FollowRecord follow_record(UseCase& use, FollowRecord const& input) {
  (void)visible_record(use, use.db, input);
  save_choice(use.db, use.zone_id(), input, use.actor.account_id, input.follows);
  use.audit_subject(input.record_kind, input.record_id);
  return input;
}

} // namespace shiji::notifications
