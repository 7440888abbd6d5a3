// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/posts/types.hpp"
#include "platform/usecase/row_by_row.hpp"

namespace shiji::organisation {

Page<PostRow> list_posts(Query& use, ListPosts const& input);
PostDetail get_post(Query& use, PostRef const& input);
// Refused beyond the establishment: over_quota.
PostCard create_post(UseCase& use, NewPost const& input);
PostCard change_post(UseCase& use, ChangePost const& input);
// Nobody may be appointed to a frozen post; whoever holds it stays.
PostCard freeze_post(UseCase& use, PostAct const& input);
PostCard thaw_post(UseCase& use, PostAct const& input);
// Its places go back to the establishment of its department.
PostCard close_post(UseCase& use, PostAct const& input);
RowAnswers freeze_posts(UseCase& use, PostActs const& input);
RowAnswers thaw_posts(UseCase& use, PostActs const& input);
RowAnswers close_posts(UseCase& use, PostActs const& input);

Ladder get_ladder(Query& use);
void set_ladder(UseCase& use, SetLadder const& input);

} // namespace shiji::organisation
