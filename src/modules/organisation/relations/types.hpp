// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"
#include "platform/usecase/route.hpp"

namespace shiji {
struct Relation;
} // namespace shiji

namespace shiji::organisation {

// Every no of the register of relations.
enum class RelationRefusal {
  relation_to_oneself,
  relation_registered,
  relation_not_described,
  relation_is_your_own,
  relation_decided,
  relation_not_confirmed,
  kin_same_head,
  kin_superior,
};
BOOST_DESCRIBE_ENUM(RelationRefusal, relation_to_oneself, relation_registered, relation_not_described, relation_is_your_own,
                    relation_decided, relation_not_confirmed, kin_same_head, kin_superior)

// The four degrees of kinship that avoidance knows (公务员法 art. 74): 夫妻, 直系血亲, 三代以内旁系血亲, 近姻亲.
enum class RelationKind { spouse, lineal, collateral, in_law };
BOOST_DESCRIBE_ENUM(RelationKind, spouse, lineal, collateral, in_law)

enum class RelationState { declared, confirmed, rejected, ended };
BOOST_DESCRIBE_ENUM(RelationState, declared, confirmed, rejected, ended)

// How the posts of two kin stand to each other: both right below one head, or one heads where the other works.
enum class KinConflict { none, same_head, superior };
BOOST_DESCRIBE_ENUM(KinConflict, none, same_head, superior)

enum class RelationSort { declared_at, person };
BOOST_DESCRIBE_ENUM(RelationSort, declared_at, person)

struct ListRelations : PageRequest<RelationSort> {
  std::optional<std::string> text;     // part of either name
  std::optional<Id<Person>> person_id; // either of the two
  std::optional<RelationState> state;
  std::optional<RelationKind> kind;
};
BOOST_DESCRIBE_STRUCT(ListRelations, (PageRequest<RelationSort>), (text, person_id, state, kind))

struct RelationRow {
  Id<Relation> relation_id;
  Id<Person> person_id;
  std::string person_name;
  std::string person_post; // of today, with its unit; empty without a post
  Id<Person> relative_id;
  std::string relative_name;
  std::string relative_post;
  RelationKind kind{};
  RelationState state{};
  KinConflict conflict{}; // of the posts held today, where the relation is confirmed
  std::string declarer_name;
  Instant declared_at;
  std::optional<Instant> decided_at;
  std::string note; // why it was rejected or ended
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RelationRow, (),
                      (relation_id, person_id, person_name, person_post, relative_id, relative_name, relative_post, kind, state, conflict,
                       declarer_name, declared_at, decided_at, note, version))

struct RelationRef {
  Id<Relation> relation_id;
};
BOOST_DESCRIBE_STRUCT(RelationRef, (), (relation_id))

struct RelationDetail : RelationRow {
  std::string detail; // how they are related, in words
  bool may_decide = false;
};
BOOST_DESCRIBE_STRUCT(RelationDetail, (RelationRow), (detail, may_decide))

struct OwnRelations {
  std::vector<RelationRow> rows;
};
BOOST_DESCRIBE_STRUCT(OwnRelations, (), (rows))

struct DeclareRelation {
  Id<Person> person_id; // oneself, or anybody where personnel declares
  Id<Person> relative_id;
  RelationKind kind{};
  SecretText detail; // sealed
};
BOOST_DESCRIBE_STRUCT(DeclareRelation, (), (person_id, relative_id, kind, detail))

struct RelationAct {
  Id<Relation> relation_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RelationAct, (), (relation_id, version))

struct CloseRelation {
  Id<Relation> relation_id;
  std::int64_t version = 0;
  shape::NonEmptyText<200> reason;
};
BOOST_DESCRIBE_STRUCT(CloseRelation, (), (relation_id, version, reason))

struct RelationVersion {
  Id<Relation> relation_id;
  RelationState state{};
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RelationVersion, (), (relation_id, state, version))

// A relation's row as acts see it.
struct RelationRecord {
  Id<Relation> relation_id;
  Id<Person> person_id, relative_id;
  RelationKind kind{};
  RelationState state{};
  Id<Account> declared_by;
  std::string declarer_name;
  Instant declared_at;
  std::optional<Id<Account>> decided_by;
  std::optional<Instant> decided_at;
  std::string note;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RelationRecord, (),
                      (relation_id, person_id, relative_id, kind, state, declared_by, declarer_name, declared_at, decided_by, decided_at,
                       note, version))

// A post that heads a unit above somebody, nearest first. zone_wide: it heads the whole zone.
struct HeadAbove {
  Id<Post> post_id;
  bool zone_wide = false;
};
BOOST_DESCRIBE_STRUCT(HeadAbove, (), (post_id, zone_wide))

// Where somebody works: the post and those that head the units it lies in.
struct Placed {
  Id<Post> post_id;
  std::vector<HeadAbove> heads;
};

struct Override {
  Id<Person> person_id;
  std::string person_name;
  Id<Person> relative_id;
  std::string relative_name;
  std::string post_title;
  KinConflict conflict{};
  std::string reason;
  std::string decider_name;
  Instant decided_at;
};
BOOST_DESCRIBE_STRUCT(Override, (),
                      (person_id, person_name, relative_id, relative_name, post_title, conflict, reason, decider_name, decided_at))

struct Overrides {
  std::vector<Override> rows;
};
BOOST_DESCRIBE_STRUCT(Overrides, (), (rows))

} // namespace shiji::organisation
