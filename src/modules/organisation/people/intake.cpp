// SPDX-License-Identifier: Apache-2.0
// People from sheets.
#include "modules/organisation/people/intake.hpp"

#include "modules/organisation/events.hpp"
#include "modules/organisation/findable/service.hpp"
#include "modules/organisation/people/service.hpp"
#include "modules/organisation/people/store.hpp"
#include "modules/organisation/posts/store.hpp"
#include "modules/organisation/rules.hpp"
#include "modules/organisation/units/store.hpp"
#include "modules/search/api.hpp"

#include <algorithm>

namespace shiji::organisation {

namespace {

constexpr std::string_view person_writing = "person.write";

class PeopleImporter final : public intake::Importer {
 public:
  explicit PeopleImporter(UseCase& use) : use_(use) {}

  std::vector<intake::Existing> find(intake::Values const& row, std::vector<std::string> const& match) override {
    std::vector<intake::Existing> found;
    for (PersonRecord const& person : people_named(use_.db, use_.zone_id(), intake::value_of(row, "name"))) {
      intake::Existing existing = existing_of(person);
      bool const fits = std::all_of(match.begin(), match.end(), [&](std::string const& field) {
        return intake::value_of(existing.values, field) == intake::value_of(row, field);
      });
      if (!fits) continue;
      // Without a post a unit only tells people of one name apart: nobody is moved by it.
      if (!row.contains("post")) existing.values["unit"] = intake::value_of(row, "unit");
      found.push_back(std::move(existing));
    }
    return found;
  }

  std::optional<intake::Existing> read(std::string const& id) override {
    auto const person = find_person(use_.db, {database::Reach::zone, {}}, use_.zone_id(), Id<Person>(id));
    return person ? std::optional(existing_of(*person)) : std::nullopt;
  }

  std::string create(intake::Values const& row, std::string const&) override {
    require(may_import(use_, person_writing));
    NewPerson person;
    person.name = name_of(row);
    person.gender = gender_of(row, Gender::unknown);
    person.birth_year = year_of(row, std::nullopt);
    person.joined_on = parse_date(intake::value_of(row, "joined_on"));
    PersonVersion const made = create_person(use_, person);
    appoint_to(made.person_id, made.version, row, person.joined_on.value_or(use_.today()));
    return made.person_id.text;
  }

  void update(intake::Existing const& before, intake::Values const& row) override {
    require(may_import(use_, person_writing));
    Id<Person> const person_id(before.id);
    intake::Values whole = before.values;
    for (auto const& [name, value] : row) whole[name] = value;
    ChangePerson change{person_id,
                        before.version,
                        name_of(whole),
                        gender_of(whole, Gender::unknown),
                        year_of(whole, std::nullopt),
                        parse_date(intake::value_of(whole, "joined_on")).value_or(use_.today())};
    PersonVersion const after = change_person(use_, change);
    if (!row.contains("post") && !row.contains("unit")) return;
    if (!intake::value_of(before.values, "post").empty())
      require(refuse_field(OrganisationRefusal::holds_a_post, "post", {{"name", change.name.text}}));
    appoint_to(person_id, after.version, whole, use_.today());
  }

  void remove(intake::Existing const& record) override {
    Id<Person> const person_id(record.id);
    require_found(find_person(use_.db, use_.scope_for(person_writing), use_.zone_id(), person_id),
                  Refusal{"not_permitted", {{"permission", std::string(person_writing)}}, {}});
    use_.announce(RecordTakenOut{use_.zone_id(), record.id});
    leave_posts(person_id);
    delete_person(use_.db, use_.zone_id(), person_id);
    search::forget(use_, "person", record.id);
  }

  void restore(intake::Existing const& before) override {
    Id<Person> const person_id(before.id);
    auto person = require_found(find_person(use_.db, use_.scope_for(person_writing), use_.zone_id(), person_id),
                                Refusal{"not_permitted", {{"permission", std::string(person_writing)}}, {}});
    person.name = intake::value_of(before.values, "name");
    person.gender = gender_of(before.values, Gender::unknown);
    person.birth_year = year_of(before.values, std::nullopt);
    person.joined_on = parse_date(intake::value_of(before.values, "joined_on")).value_or(person.joined_on);
    if (intake::value_of(before.values, "post").empty()) leave_open_post(person_id);
    if (!update_person(use_.db, use_.zone_id(), person, before.version)) require(Refusal{"stale", {}, {}});
    refresh_person(use_, person_id);
  }

 private:
  static shape::NonEmptyText<40> name_of(intake::Values const& row) { return {intake::bounded_value(row, "name", 40)}; }
  static Gender gender_of(intake::Values const& row, Gender otherwise) {
    return from_text<Gender>(intake::value_of(row, "gender")).value_or(otherwise);
  }
  static std::optional<std::int64_t> year_of(intake::Values const& row, std::optional<std::int64_t> otherwise) {
    return intake::value_of(row, "birth_year").empty() ? otherwise : std::optional(intake::number_of(row, "birth_year", 0));
  }

  intake::Existing existing_of(PersonRecord const& person) {
    intake::Existing existing{person.person_id.text, person.version, {}, {}};
    auto const assignments = assignments_of(use_.db, use_.zone_id(), person.person_id);
    bool const held = !assignments.empty() && !assignments.front().valid_to;
    existing.values = {{"name", person.name},
                       {"gender", std::string(to_text(person.gender))},
                       {"birth_year", person.birth_year ? std::to_string(*person.birth_year) : std::string()},
                       {"joined_on", format_date(person.joined_on)},
                       {"unit", held ? assignments.front().unit_name : std::string()},
                       {"post", held ? assignments.front().post_title : std::string()}};
    return existing;
  }

  // To the open post of that title, where the row names one.
  void appoint_to(Id<Person> const& person_id, std::int64_t version, intake::Values const& row, Date from) {
    std::string const& title = intake::value_of(row, "post");
    std::string const& unit = intake::value_of(row, "unit");
    if (title.empty()) return;
    auto posts = posts_titled(use_.db, use_.zone_id(), title, unit);
    if (posts.empty()) require(refuse_field(OrganisationRefusal::post_unknown, "post", {{"title", title}, {"unit", unit}}));
    // Several posts of one title: one with a free place.
    std::stable_partition(posts.begin(), posts.end(), [](PostCard const& p) { return p.filled < p.headcount && !p.frozen; });
    appoint(use_, {person_id, version, posts.front().post_id, std::max(from, posts.front().valid_from)});
  }

  void leave_open_post(Id<Person> const& person_id) {
    for (AssignmentRow const& assignment : assignments_of(use_.db, use_.zone_id(), person_id)) {
      if (assignment.valid_to) continue;
      PostCard const post = *take_post(use_.db, use_.zone_id(), assignment.post_id);
      set_filled(use_.db, use_.zone_id(), post.post_id, post.filled - 1);
      delete_assignment(use_.db, use_.zone_id(), assignment.assignment_id);
    }
  }
  void leave_posts(Id<Person> const& person_id) {
    leave_open_post(person_id);
    if (!assignments_of(use_.db, use_.zone_id(), person_id).empty()) require(refuse(OrganisationRefusal::record_in_use));
  }

  UseCase& use_;
};

} // namespace

Verdict may_import(Context const& use, std::string_view permission) {
  if (use.may(permission)) return std::nullopt;
  return Refusal{"not_permitted", {{"permission", std::string(permission)}}, {}};
}

intake::Kind people_intake() {
  using intake::FieldForm;
  return {.code = "people",
          .zh = "人员",
          .en = "People",
          .permission = std::string(person_writing),
          .fields = {{.name = "name",
                      .zh = "姓名",
                      .en = "Name",
                      .required = true,
                      .headings = {"干部姓名", "人员姓名", "名字", "full name"},
                      .example = "何晓东"},
                     {.name = "gender",
                      .zh = "性别",
                      .en = "Gender",
                      .form = FieldForm::choice,
                      .headings = {"sex"},
                      .choices = {{"female", "女", "Female", {"女性", "f", "F"}},
                                  {"male", "男", "Male", {"男性", "m", "M"}},
                                  {"unknown", "未说明", "Unknown", {"不详", "未知", "-"}}},
                      .example = "男"},
                     {.name = "birth_year",
                      .zh = "出生年份",
                      .en = "Year of birth",
                      .form = FieldForm::year,
                      .headings = {"出生年月", "出生日期", "出生年", "生日", "birth year"},
                      .example = "1988"},
                     {.name = "joined_on",
                      .zh = "入职日期",
                      .en = "Joined on",
                      .form = FieldForm::day,
                      .headings = {"到岗日期", "入职时间", "参加工作时间", "到岗时间", "进区时间"},
                      .example = "2020-07-01"},
                     {.name = "unit",
                      .zh = "所在单位",
                      .en = "Unit",
                      .headings = {"单位", "部门", "所在部门", "处室", "科室", "department"},
                      .example = ""},
                     {.name = "post", .zh = "岗位", .en = "Post", .headings = {"职务", "岗位名称", "现任职务", "position"}, .example = ""}},
          .match = {{"name"}, {"name", "birth_year"}, {"name", "unit"}},
          .changed_event = "person_changed",
          .event_permission = "organisation.read",
          .open = [](UseCase& use) -> std::unique_ptr<intake::Importer> { return std::make_unique<PeopleImporter>(use); }};
}

} // namespace shiji::organisation
