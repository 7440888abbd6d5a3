// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"

namespace shiji::organisation {

// frozen: nobody may be appointed; else by the places held: none, some, all.
enum class PostState { vacant, partly, filled, frozen };
BOOST_DESCRIBE_ENUM(PostState, vacant, partly, filled, frozen)

enum class PostSort { unit, title, category, level };
BOOST_DESCRIBE_ENUM(PostSort, unit, title, category, level)

struct ListPosts : PageRequest<PostSort> {
  std::optional<Id<Unit>> unit_id; // with the units below it
  std::optional<std::string> category;
  std::optional<std::int64_t> level;
  std::optional<PostState> state;
  std::optional<std::string> text; // part of the title
};
BOOST_DESCRIBE_STRUCT(ListPosts, (PageRequest<PostSort>), (unit_id, category, level, state, text))

struct PostRow {
  Id<Post> post_id;
  Id<Unit> unit_id;
  std::string unit_name;
  std::string department_name;
  std::string title;
  std::string category;
  std::int64_t level = 0;
  std::int64_t headcount = 0;
  std::int64_t filled = 0;
  PostState state{};
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PostRow, (),
                      (post_id, unit_id, unit_name, department_name, title, category, level, headcount, filled, state, version))

struct PostRef {
  Id<Post> post_id;
};
BOOST_DESCRIBE_STRUCT(PostRef, (), (post_id))

struct PostHolder {
  Id<Person> person_id;
  std::string name;
  Date valid_from;
};
BOOST_DESCRIBE_STRUCT(PostHolder, (), (person_id, name, valid_from))

struct PostDetail : PostRow {
  std::vector<PostHolder> holders;
};
BOOST_DESCRIBE_STRUCT(PostDetail, (PostRow), (holders))

// A post as it stands in its guard row.
struct PostCard {
  Id<Post> post_id;
  Id<Unit> unit_id;
  std::string title;
  std::string category;
  std::int64_t level = 0;
  std::int64_t headcount = 0;
  std::int64_t filled = 0;
  bool frozen = false;
  Date valid_from;
  std::optional<Date> valid_to; // its last day, of a closed post
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PostCard, (), (post_id, unit_id, title, category, level, headcount, filled, frozen, valid_from, valid_to, version))

struct NewPost {
  Id<Unit> unit_id;
  shape::NonEmptyText<60> title;
  Category category;
  std::int64_t level = 1;
  std::int64_t headcount = 1;
  std::optional<bool> frozen;
  std::optional<Date> valid_from; // today where absent
};
BOOST_DESCRIBE_STRUCT(NewPost, (), (unit_id, title, category, level, headcount, frozen, valid_from))

struct ChangePost {
  Id<Post> post_id;
  std::int64_t version = 0;
  shape::NonEmptyText<60> title;
  std::int64_t level = 1;
  std::int64_t headcount = 1;
};
BOOST_DESCRIBE_STRUCT(ChangePost, (), (post_id, version, title, level, headcount))

struct PostAct {
  Id<Post> post_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PostAct, (), (post_id, version))

// The same act on several posts.
struct PostActs {
  std::vector<PostAct> items;
};
BOOST_DESCRIBE_STRUCT(PostActs, (), (items))

// A rung of the career ladder of a category.
struct Rung {
  std::string category;
  std::int64_t level = 0;
  std::string title;
  std::string channel;
  std::string requirement; // what it asks of whoever wants the next rung; empty on the last one
};
BOOST_DESCRIBE_STRUCT(Rung, (), (category, level, title, channel, requirement))

struct NewRung {
  Category category;
  std::int64_t level = 1;
  shape::NonEmptyText<40> title;
  shape::NonEmptyText<40> channel;
  std::string requirement;
};
BOOST_DESCRIBE_STRUCT(NewRung, (), (category, level, title, channel, requirement))

struct Ladder {
  std::vector<Rung> rungs; // by category, lowest level first
};
BOOST_DESCRIBE_STRUCT(Ladder, (), (rungs))

// All rungs of the zone, in the place of those there were.
struct SetLadder {
  std::vector<NewRung> rungs;
};
BOOST_DESCRIBE_STRUCT(SetLadder, (), (rungs))

} // namespace shiji::organisation
