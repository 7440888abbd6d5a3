// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/posts/service.hpp"

#include "modules/organisation/findable/service.hpp"
#include "modules/organisation/history/service.hpp"
#include "modules/organisation/history/store.hpp"
#include "modules/organisation/posts/rules.hpp"
#include "modules/organisation/posts/store.hpp"
#include "modules/organisation/quotas/service.hpp"
#include "modules/organisation/rules.hpp"
#include "modules/organisation/store.hpp"
#include "modules/organisation/units/store.hpp"
#include "modules/organisation/zones/store.hpp"

namespace shiji::organisation {

namespace {

// A post at the version that the caller has seen.
PostCard post_at(UseCase& use, Id<Post> const& post_id, std::int64_t version) {
  PostCard post = require_found(find_post(use.db, use.zone_id(), post_id), Refusal{"not_found", {}, {}});
  if (post.version != version) require(Refusal{"stale", {}, {}});
  return post;
}

// Saves the post as it shall be and tells of it.
PostCard saved_post(UseCase& use, PostCard const& before, PostCard after) {
  if (!update_post(use.db, use.zone_id(), after, before.version)) require(Refusal{"stale", {}, {}});
  refresh_post(use, after.post_id);
  after.version = before.version + 1;
  if (!after.valid_to)
    put_post_change(use.db, use.zone_id(), {after.post_id, latest(use.today(), after.valid_from), after.headcount, after.frozen});
  use.audit_change(before, after);
  use.publish({.kind = "post_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "post",
               .subject_id = after.post_id.text,
               .version = after.version,
               .permission = "organisation.read",
               .owner_ids = {},
               .unit_ids = ids_of_unit_and_ancestors(use.db, use.zone_id(), after.unit_id),
               .contents_json = {}});
  return after;
}

Id<Unit> department_of_unit(UseCase& use, Id<Unit> const& unit_id) { return find_unit(use.db, use.zone_id(), unit_id)->department_id; }

} // namespace

Page<PostRow> list_posts(Query& use, ListPosts const& input) {
  PostFilter const filter{input.unit_id.value_or(Id<Unit>()).text, input.category.value_or(""), input.level.value_or(0),
                          input.state ? std::string(to_text(*input.state)) : std::string(), pattern_of(input.text)};
  return page_of_posts(use.db, use.scope(), use.order(input), use.zone_id(), filter);
}

PostDetail get_post(Query& use, PostRef const& input) {
  PostCard const post = require_found(find_post(use.db, use.zone_id(), input.post_id), Refusal{"not_found", {}, {}});
  auto const unit = find_unit(use.db, use.zone_id(), post.unit_id);
  auto const department = find_unit(use.db, use.zone_id(), unit->department_id);
  PostDetail detail;
  static_cast<PostRow&>(detail) = {post.post_id, post.unit_id,   unit->name,  department->name, post.title,  post.category,
                                   post.level,   post.headcount, post.filled, state_of(post),   post.version};
  detail.holders = holders_of_post(use.db, use.zone_id(), post.post_id);
  return detail;
}

PostCard create_post(UseCase& use, NewPost const& input) {
  lock_tree(use.db, use.zone_id());
  auto const unit = require_found(find_unit(use.db, use.zone_id(), input.unit_id), Refusal{"not_found", {}, {}});
  if (unit.valid_to) require(refuse_field(OrganisationRefusal::unit_closed, "unit_id", {{"name", unit.name}}));
  require(is_a_post(input.level, input.headcount));
  Date const from = input.valid_from.value_or(use.today());
  require(may_take_effect(from, use.today(), unit.valid_from));
  add_places(use, unit.department_id, input.category.text, input.headcount);

  PostCard post;
  post.post_id = use.new_id<Post>();
  post.unit_id = unit.unit_id;
  post.title = input.title.text;
  post.category = input.category.text;
  post.level = input.level;
  post.headcount = input.headcount;
  post.frozen = input.frozen.value_or(false);
  post.valid_from = from;
  post.version = 1;
  insert_post(use.db, use.zone_id(), post);
  put_post_change(use.db, use.zone_id(), {post.post_id, from, post.headcount, post.frozen});
  require_quota_at_every_date(use, unit.department_id, post.category, from, "headcount");
  refresh_post(use, post.post_id);
  use.audit_subject("post", post.post_id.text);
  use.publish({.kind = "post_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "post",
               .subject_id = post.post_id.text,
               .version = post.version,
               .permission = "organisation.read",
               .owner_ids = {},
               .unit_ids = ids_of_unit_and_ancestors(use.db, use.zone_id(), post.unit_id),
               .contents_json = {}});
  return post;
}

PostCard change_post(UseCase& use, ChangePost const& input) {
  lock_tree(use.db, use.zone_id());
  PostCard const before = post_at(use, input.post_id, input.version);
  require(may_change_post(before, input.level, input.headcount));
  add_places(use, department_of_unit(use, before.unit_id), before.category, input.headcount - before.headcount);
  PostCard after = before;
  after.title = input.title.text;
  after.level = input.level;
  after.headcount = input.headcount;
  return saved_post(use, before, std::move(after));
}

PostCard freeze_post(UseCase& use, PostAct const& input) {
  PostCard const before = post_at(use, input.post_id, input.version);
  require(may_freeze_post(before));
  PostCard after = before;
  after.frozen = true;
  return saved_post(use, before, std::move(after));
}

PostCard thaw_post(UseCase& use, PostAct const& input) {
  PostCard const before = post_at(use, input.post_id, input.version);
  require(may_thaw_post(before));
  PostCard after = before;
  after.frozen = false;
  return saved_post(use, before, std::move(after));
}

PostCard close_post(UseCase& use, PostAct const& input) {
  lock_tree(use.db, use.zone_id());
  PostCard const before = post_at(use, input.post_id, input.version);
  require(may_close_post(before));
  add_places(use, department_of_unit(use, before.unit_id), before.category, -before.headcount);
  PostCard after = before;
  after.valid_to = latest(use.today(), before.valid_from);
  return saved_post(use, before, std::move(after));
}

RowAnswers freeze_posts(UseCase& use, PostActs const& input) { return row_by_row<&PostAct::post_id>(use, input.items, freeze_post); }

RowAnswers thaw_posts(UseCase& use, PostActs const& input) { return row_by_row<&PostAct::post_id>(use, input.items, thaw_post); }

RowAnswers close_posts(UseCase& use, PostActs const& input) { return row_by_row<&PostAct::post_id>(use, input.items, close_post); }

Ladder get_ladder(Query& use) { return {rungs_of_zone(use.db, use.zone_id())}; }

void set_ladder(UseCase& use, SetLadder const& input) {
  for (NewRung const& rung : input.rungs) require(is_a_post(rung.level, 1));
  Ladder const before{rungs_of_zone(use.db, use.zone_id())};
  replace_rungs(use.db, use.zone_id(), input.rungs);
  use.audit_subject("ladder", use.zone_id().text);
  use.audit_change(before, Ladder{rungs_of_zone(use.db, use.zone_id())});
}

} // namespace shiji::organisation
