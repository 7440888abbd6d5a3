// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/people/service.hpp"

#include "modules/organisation/api.hpp"
#include "modules/organisation/findable/service.hpp"
#include "modules/organisation/leaving/rules.hpp"
#include "modules/organisation/leaving/store.hpp"
#include "modules/organisation/people/rules.hpp"
#include "modules/organisation/people/store.hpp"
#include "modules/organisation/posts/rules.hpp"
#include "modules/organisation/posts/store.hpp"
#include "modules/organisation/relations/service.hpp"
#include "modules/organisation/store.hpp"
#include "modules/search/api.hpp"

#include <algorithm>
#include <tuple>

namespace shiji::organisation {

namespace {

// The person at the version that the caller has seen, where the caller may write there.
PersonRecord person_at(UseCase& use, Id<Person> const& person_id, std::int64_t version) {
  auto person = require_found(find_person(use.db, use.scope_for("person.write"), use.zone_id(), person_id), Refusal{"not_found", {}, {}});
  if (person.version != version) require(Refusal{"stale", {}, {}});
  return person;
}

// Saves the person's row, which every act on a person goes through, and tells of it.
PersonVersion saved_person(UseCase& use, PersonRecord const& person, Id<Unit> const& unit_id) {
  if (!update_person(use.db, use.zone_id(), person, person.version)) require(Refusal{"stale", {}, {}});
  refresh_person(use, person.person_id);
  use.publish({.kind = "person_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "person",
               .subject_id = person.person_id.text,
               .version = person.version + 1,
               .permission = "organisation.read",
               .owner_ids = {person.person_id.text},
               .unit_ids = unit_and_ancestors(use.db, use.zone_id(), unit_id),
               .contents_json = {}});
  return {person.person_id, person.version + 1};
}

Id<Unit> unit_of(UseCase& use, Id<Person> const& person_id) {
  return find_person_row(use.db, use.zone_id(), person_id)->unit_id.value_or(Id<Unit>());
}

PersonCard card_of(PersonRow const& row) {
  return {row.person_id,
          row.name,
          row.unit_id.value_or(Id<Unit>()),
          row.unit_name,
          row.department_id.value_or(Id<Unit>()),
          row.department_name,
          row.category,
          row.level,
          row.post_title};
}

PersonFile file_of(Query& use, PersonRecord const& person) {
  PersonFile file{person.gender,
                  person.birth_year,
                  person.joined_on,
                  person.left_on,
                  has_identity(use.db, use.zone_id(), person.person_id),
                  assignments_of(use.db, use.zone_id(), person.person_id),
                  unsealings_of(use.db, use.zone_id(), person.person_id),
                  {},
                  {}};
  auto const leavings = leavings_of(use.db, use.zone_id(), person.person_id);
  file.doors = doors_of(person, file.assignments, leavings);
  if (!leavings.empty() && leavings.back().state == LeavingState::open) file.leaving_id = leavings.back().leaving_id;
  return file;
}

} // namespace

std::optional<PersonCard> person_card(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  auto const row = find_person_row(reader, zone_id, person_id);
  return row ? std::optional(card_of(*row)) : std::nullopt;
}

std::optional<PersonCard> person_card_on(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id, Date date) {
  auto const row = find_person_row_on(reader, zone_id, person_id, date);
  return row ? std::optional(card_of(*row)) : std::nullopt;
}

std::vector<PostInFile> posts_held(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  std::vector<PostInFile> held;
  for (AssignmentRow const& one : assignments_of(reader, zone_id, person_id))
    held.push_back({one.post_title, one.unit_name, one.department_name, one.category, one.level, one.valid_from, one.valid_to});
  return held;
}

bool has_left(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  auto const person = find_person(reader, {database::Reach::zone, {}}, zone_id, person_id);
  return person && person->left_on;
}

std::vector<PersonCard> people_of_zone(database::Reader& reader, Id<Zone> const& zone_id) { return cards_of_zone(reader, zone_id); }

Page<PersonRow> list_people(Query& use, ListPeople const& input) {
  auto const rare = search::rarest_gram(use.db, use.zone_id(), "person", input.text.value_or(""));
  PersonFilter const filter{pattern_of(input.text),
                            input.unit_id.value_or(Id<Unit>()).text,
                            input.category.value_or(""),
                            input.level.value_or(0),
                            input.state ? std::string(to_text(*input.state)) : std::string(),
                            rare.from,
                            rare.to};
  return page_of_people(use.db, use.scope(), use.order(input), use.zone_id(), filter);
}

UnitPeople list_unit_people(Query& use, ListUnitPeople const& input) {
  std::int64_t const limit = input.limit.value_or(20);
  if (limit < 1 || limit > largest_page_size)
    throw MalformedInput(Invalid{{{"limit", "out_of_range", {{"least", "1"}, {"greatest", std::to_string(largest_page_size)}}}}});
  std::optional<UnitPerson> after;
  if (input.after) {
    auto const card = require_found(find_person_row(use.db, use.zone_id(), *input.after), Refusal{"not_found", {}, {}});
    after = UnitPerson{card.person_id, card.name, {}};
  }
  UnitPeople answer{people_in_unit(use.db, use.zone_id(), input.unit_id, limit + 1, after), false};
  answer.more = static_cast<std::int64_t>(answer.rows.size()) > limit;
  if (answer.more) answer.rows.pop_back();
  return answer;
}

PersonDetail get_person(Query& use, PersonRef const& input) {
  PersonDetail detail;
  static_cast<PersonRow&>(detail) = require_found(find_person_row(use.db, use.zone_id(), input.person_id), Refusal{"not_found", {}, {}});
  auto const record = find_person(use.db, {database::Reach::zone, {}}, use.zone_id(), input.person_id);
  detail.version = record->version;
  if (!detail.category.empty())
    std::tie(detail.rung, detail.next_rung) = rungs_of(rungs_of_zone(use.db, use.zone_id()), detail.category, detail.level);
  auto visible = find_person(use.db, use.scope_for("person.read"), use.zone_id(), input.person_id);
  if (!visible) visible = find_person(use.db, use.scope_for("person.read_own"), use.zone_id(), input.person_id);
  if (visible) detail.file = file_of(use, *visible);
  return detail;
}

PersonVersion create_person(UseCase& use, NewPerson const& input) {
  PersonRecord person;
  person.person_id = use.new_id<Person>();
  person.name = input.name.text;
  person.gender = input.gender;
  person.birth_year = input.birth_year;
  person.joined_on = input.joined_on.value_or(use.today());
  person.version = 1;
  require(is_a_person(person.birth_year, person.joined_on, use.today()));
  insert_person(use.db, use.zone_id(), person);
  refresh_person(use, person.person_id);
  use.audit_subject("person", person.person_id.text);
  return {person.person_id, person.version};
}

PersonVersion change_person(UseCase& use, ChangePerson const& input) {
  PersonRecord const before = person_at(use, input.person_id, input.version);
  require(is_a_person(input.birth_year, input.joined_on, use.today()));
  PersonRecord after = before;
  after.name = input.name.text;
  after.gender = input.gender;
  after.birth_year = input.birth_year;
  after.joined_on = input.joined_on;
  use.audit_change(before, after);
  return saved_person(use, after, unit_of(use, after.person_id));
}

PersonVersion appoint(UseCase& use, Appoint const& input) {
  PersonRecord const person = person_at(use, input.person_id, input.version);
  PostCard const post = require_found(take_post(use.db, use.zone_id(), input.post_id), Refusal{"not_found", {}, {}});
  auto const assignments = assignments_of(use.db, use.zone_id(), person.person_id);
  bool const holds_a_post = !assignments.empty() && !assignments.front().valid_to;
  auto const last_day_before = assignments.empty() ? std::nullopt : assignments.front().valid_to;
  Date const from = input.valid_from.value_or(use.today());
  require(may_appoint(person, holds_a_post, last_day_before, post, from, use.today()));
  avoid_kin(use, person.person_id, post.post_id, post.unit_id, input.kin_reason ? input.kin_reason->text : std::string());

  AssignmentRow assignment;
  assignment.assignment_id = use.new_id<Assignment>();
  assignment.post_id = post.post_id;
  assignment.valid_from = from;
  insert_assignment(use.db, use.zone_id(), person.person_id, assignment);
  set_filled(use.db, use.zone_id(), post.post_id, post.filled + 1);
  use.audit_subject("person", person.person_id.text);
  return saved_person(use, person, post.unit_id);
}

PersonVersion end_assignment(UseCase& use, EndAssignment const& input) {
  PersonRecord const person = person_at(use, input.person_id, input.version);
  auto const assignments = assignments_of(use.db, use.zone_id(), person.person_id);
  auto const held = !assignments.empty() && !assignments.front().valid_to ? std::optional(assignments.front()) : std::nullopt;
  Date const last_day = input.valid_to.value_or(use.today());
  require(may_end_assignment(held ? std::optional(held->valid_from) : std::nullopt, last_day, use.today()));

  PostCard const post = *take_post(use.db, use.zone_id(), held->post_id);
  end_open_assignment(use.db, use.zone_id(), person.person_id, last_day);
  set_filled(use.db, use.zone_id(), post.post_id, post.filled - 1);
  use.audit_subject("person", person.person_id.text);
  return saved_person(use, person, post.unit_id);
}

void let_go(UseCase& use, Id<Person> const& person_id, Date last_day) {
  PersonRecord person = *find_person(use.db, {database::Reach::zone, {}}, use.zone_id(), person_id);
  PersonRecord const before = person;
  auto const assignments = assignments_of(use.db, use.zone_id(), person_id);
  Id<Unit> unit;
  if (!assignments.empty() && !assignments.front().valid_to) {
    AssignmentRow const& held = assignments.front();
    PostCard const post = *take_post(use.db, use.zone_id(), held.post_id);
    end_open_assignment(use.db, use.zone_id(), person_id, std::max(last_day, held.valid_from));
    set_filled(use.db, use.zone_id(), post.post_id, post.filled - 1);
    unit = post.unit_id;
  }
  person.left_on = last_day;
  use.audit_change(before, person);
  saved_person(use, person, unit);
}

} // namespace shiji::organisation
