// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/leaving/types.hpp"
#include "modules/organisation/posts/types.hpp"
#include "modules/organisation/types.hpp"
#include "platform/usecase/route.hpp"

namespace shiji::organisation {

enum class Gender { female, male, unknown };
BOOST_DESCRIBE_ENUM(Gender, female, male, unknown)

// holds a post, has a file but no post, has left the zone
enum class PersonState { appointed, unassigned, left };
BOOST_DESCRIBE_ENUM(PersonState, appointed, unassigned, left)

enum class PersonSort { name, unit, category, level };
BOOST_DESCRIBE_ENUM(PersonSort, name, unit, category, level)

struct ListPeople : PageRequest<PersonSort> {
  std::optional<std::string> text; // part of the name
  std::optional<Id<Unit>> unit_id; // with the units below it
  std::optional<std::string> category;
  std::optional<std::int64_t> level;
  std::optional<PersonState> state;
};
BOOST_DESCRIBE_STRUCT(ListPeople, (PageRequest<PersonSort>), (text, unit_id, category, level, state))

// The card that everybody of the zone may see.
struct PersonRow {
  Id<Person> person_id;
  std::string name;
  std::optional<Id<Unit>> unit_id; // absent with the texts of unit and post for whoever holds no post
  std::string unit_name;
  std::optional<Id<Unit>> department_id;
  std::string department_name;
  std::string category;
  std::int64_t level = 0;
  std::string post_title;
  PersonState state{};
};
BOOST_DESCRIBE_STRUCT(PersonRow, (),
                      (person_id, name, unit_id, unit_name, department_id, department_name, category, level, post_title, state))

// Whoever works in a unit and on which of its posts, for the page that shows those posts.
struct UnitPerson {
  Id<Person> person_id;
  std::string name;
  Id<Post> post_id;
};
BOOST_DESCRIBE_STRUCT(UnitPerson, (), (person_id, name, post_id))

struct ListUnitPeople {
  Id<Unit> unit_id;
  std::optional<std::int64_t> limit; // 1–100 rows, 20 where absent
  std::optional<Id<Person>> after;   // the last person of the page before
};
BOOST_DESCRIBE_STRUCT(ListUnitPeople, (), (unit_id, limit, after))

struct UnitPeople {
  std::vector<UnitPerson> rows;
  bool more = false; // somebody comes after the last row
};
BOOST_DESCRIBE_STRUCT(UnitPeople, (), (rows, more))

struct PersonRef {
  Id<Person> person_id;
};
BOOST_DESCRIBE_STRUCT(PersonRef, (), (person_id))

struct AssignmentRow {
  Id<Assignment> assignment_id;
  Id<Post> post_id;
  std::string post_title;
  std::string category;
  std::int64_t level = 0;
  Id<Unit> unit_id;
  std::string unit_name;
  std::string department_name;
  Date valid_from;
  std::optional<Date> valid_to; // the last day
};
BOOST_DESCRIBE_STRUCT(AssignmentRow, (),
                      (assignment_id, post_id, post_title, category, level, unit_id, unit_name, department_name, valid_from, valid_to))

// Who opened the sealed identity, when and why.
struct UnsealingRow {
  Id<Account> opened_by;
  Instant opened_at;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(UnsealingRow, (), (opened_by, opened_at, reason))

// The part of a person's file for the person, the heads above, personnel, leaders and supervision.
struct PersonFile {
  Gender gender{};
  std::optional<std::int64_t> birth_year;
  Date joined_on;
  std::optional<Date> left_on;
  bool has_identity = false;              // an original identity is sealed with the file
  std::vector<AssignmentRow> assignments; // newest first
  std::vector<UnsealingRow> unsealings;   // newest first
  std::vector<Door> doors;                // oldest first
  std::optional<Id<Leaving>> leaving_id;  // of a leaving under way
};
BOOST_DESCRIBE_STRUCT(PersonFile, (), (gender, birth_year, joined_on, left_on, has_identity, assignments, unsealings, doors, leaving_id))

struct PersonDetail : PersonRow {
  std::optional<Rung> rung; // of the ladder, by the post held
  std::optional<Rung> next_rung;
  std::optional<PersonFile> file; // absent for whoever may see the card only
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PersonDetail, (PersonRow), (rung, next_rung, file, version))

struct NewPerson {
  shape::NonEmptyText<40> name;
  Gender gender = Gender::unknown;
  std::optional<std::int64_t> birth_year;
  std::optional<Date> joined_on; // today where absent
};
BOOST_DESCRIBE_STRUCT(NewPerson, (), (name, gender, birth_year, joined_on))

struct ChangePerson {
  Id<Person> person_id;
  std::int64_t version = 0;
  shape::NonEmptyText<40> name;
  Gender gender = Gender::unknown;
  std::optional<std::int64_t> birth_year;
  Date joined_on;
};
BOOST_DESCRIBE_STRUCT(ChangePerson, (), (person_id, version, name, gender, birth_year, joined_on))

// A person's row as acts see it.
struct PersonRecord {
  Id<Person> person_id;
  std::string name;
  Gender gender{};
  std::optional<std::int64_t> birth_year;
  Date joined_on;
  std::optional<Date> left_on;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PersonRecord, (), (person_id, name, gender, birth_year, joined_on, left_on, version))

// What an act on a person answers.
struct PersonVersion {
  Id<Person> person_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(PersonVersion, (), (person_id, version))

struct Appoint {
  Id<Person> person_id;
  std::int64_t version = 0;
  Id<Post> post_id;
  std::optional<Date> valid_from = {}; // today where absent
  // Why somebody is appointed although kin of theirs works under the same head, or one would head the other.
  std::optional<shape::NonEmptyText<200>> kin_reason = {};
};
BOOST_DESCRIBE_STRUCT(Appoint, (), (person_id, version, post_id, valid_from, kin_reason))

struct EndAssignment {
  Id<Person> person_id;
  std::int64_t version = 0;
  std::optional<Date> valid_to; // the last day; today where absent
};
BOOST_DESCRIBE_STRUCT(EndAssignment, (), (person_id, version, valid_to))

struct SetIdentity {
  Id<Person> person_id;
  std::int64_t version = 0;
  SecretText original_identity; // 机关, 事业, 企业, 合同聘用, 劳务派遣
  std::optional<SecretText> phone;
  std::optional<SecretText> id_number;
};
BOOST_DESCRIBE_STRUCT(SetIdentity, (), (person_id, version, original_identity, phone, id_number))

struct UnsealIdentity {
  Id<Person> person_id;
  shape::NonEmptyText<200> reason;
};
BOOST_DESCRIBE_STRUCT(UnsealIdentity, (), (person_id, reason))

// An unsealing that was granted and recorded; for some minutes whoever asked for it may read the identity with it.
struct UnsealingGranted {
  Id<Unsealing> unsealing_id;
  Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(UnsealingGranted, (), (unsealing_id, expires_at))

struct ReadIdentity {
  Id<Person> person_id;
  Id<Unsealing> unsealing_id;
};
BOOST_DESCRIBE_STRUCT(ReadIdentity, (), (person_id, unsealing_id))

struct PlainIdentity {
  std::string original_identity;
  std::string phone;
  std::string id_number;
};
BOOST_DESCRIBE_STRUCT(PlainIdentity, (), (original_identity, phone, id_number))

} // namespace shiji::organisation
