// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/talk/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::notifications {

// All of a record that the caller may see; of any other record they answer as of one that does not exist.
Talk get_talk(Query& use, GetTalk const& input);
MentionableList find_people(Query& use, FindPeople const& input);
CommentView write_comment(UseCase& use, WriteComment const& input);
CommentView edit_comment(UseCase& use, EditComment const& input);
CommentView delete_comment(UseCase& use, DeleteComment const& input);
CommentHistory get_comment_history(Query& use, GetCommentHistory const& input);
FollowRecord follow_record(UseCase& use, FollowRecord const& input);

} // namespace shiji::notifications
