// SPDX-License-Identifier: Apache-2.0
// Posts from sheets: the same limits of establishment as by hand.
#include "modules/organisation/posts/intake.hpp"

#include "modules/organisation/events.hpp"
#include "modules/organisation/history/store.hpp"
#include "modules/organisation/people/intake.hpp"
#include "modules/organisation/posts/service.hpp"
#include "modules/organisation/posts/store.hpp"
#include "modules/organisation/quotas/service.hpp"
#include "modules/organisation/units/store.hpp"
#include "modules/search/api.hpp"

namespace shiji::organisation {

namespace {

constexpr std::string_view post_writing = "post.write";

class PostsImporter final : public intake::Importer {
 public:
  explicit PostsImporter(UseCase& use) : use_(use) {}

  std::vector<intake::Existing> find(intake::Values const& row, std::vector<std::string> const&) override {
    std::vector<intake::Existing> found;
    for (PostCard const& post : posts_titled(use_.db, use_.zone_id(), intake::value_of(row, "title"), intake::value_of(row, "unit")))
      found.push_back(existing_of(post));
    return found;
  }

  std::optional<intake::Existing> read(std::string const& id) override {
    auto const post = find_post(use_.db, use_.zone_id(), Id<Post>(id));
    return post ? std::optional(existing_of(*post)) : std::nullopt;
  }

  std::string create(intake::Values const& row, std::string const&) override {
    require(may_import(use_, post_writing));
    NewPost post;
    post.unit_id = unit_named(intake::value_of(row, "unit"));
    post.title = {intake::bounded_value(row, "title", 60)};
    post.category = {intake::bounded_value(row, "category", 20)};
    post.level = intake::number_of(row, "level", 1);
    post.headcount = intake::number_of(row, "headcount", 1);
    return create_post(use_, post).post_id.text;
  }

  void update(intake::Existing const& before, intake::Values const& row) override {
    require(may_import(use_, post_writing));
    if (row.contains("category")) require(refuse_field(OrganisationRefusal::category_stays, "category"));
    change_post(use_, {Id<Post>(before.id),
                       before.version,
                       {intake::value_of(before.values, "title")},
                       intake::number_of(row, "level", intake::number_of(before.values, "level", 1)),
                       intake::number_of(row, "headcount", intake::number_of(before.values, "headcount", 1))});
  }

  void remove(intake::Existing const& record) override {
    require(may_import(use_, post_writing));
    PostCard const post = *take_post(use_.db, use_.zone_id(), Id<Post>(record.id));
    use_.announce(RecordTakenOut{use_.zone_id(), record.id});
    if (count_assignments_to(use_.db, use_.zone_id(), post.post_id) > 0) require(refuse(OrganisationRefusal::record_in_use));
    if (!post.valid_to) add_places(use_, find_unit(use_.db, use_.zone_id(), post.unit_id)->department_id, post.category, -post.headcount);
    replace_changes_of_post(use_.db, use_.zone_id(), post.post_id, {});
    delete_post(use_.db, use_.zone_id(), post.post_id);
    search::forget(use_, "post", record.id);
  }

  void restore(intake::Existing const& before) override {
    require(may_import(use_, post_writing));
    change_post(use_, {Id<Post>(before.id),
                       before.version,
                       {intake::value_of(before.values, "title")},
                       intake::number_of(before.values, "level", 1),
                       intake::number_of(before.values, "headcount", 1)});
    replace_changes_of_post(use_.db, use_.zone_id(), Id<Post>(before.id), shape::from_json<std::vector<PostChange>>(before.image));
  }

 private:
  Id<Unit> unit_named(std::string const& name) {
    if (units_.empty())
      for (UnitCard const& unit : open_units(use_.db, use_.zone_id())) units_.emplace(unit.name, unit.unit_id);
    auto const [first, last] = units_.equal_range(name);
    if (first == last) require(refuse_field(OrganisationRefusal::unit_unknown, "unit", {{"name", name}}));
    if (std::next(first) != last) require(refuse_field(OrganisationRefusal::unit_ambiguous, "unit", {{"name", name}}));
    return first->second;
  }

  intake::Existing existing_of(PostCard const& post) {
    auto const unit = find_unit(use_.db, use_.zone_id(), post.unit_id);
    return {post.post_id.text,
            post.version,
            {{"unit", unit ? unit->name : std::string()},
             {"title", post.title},
             {"category", post.category},
             {"level", std::to_string(post.level)},
             {"headcount", std::to_string(post.headcount)}},
            shape::to_json(changes_of_post(use_.db, use_.zone_id(), post.post_id))};
  }

  UseCase& use_;
  std::multimap<std::string, Id<Unit>> units_;
};

} // namespace

intake::Kind posts_intake() {
  using intake::FieldForm;
  return {
      .code = "posts",
      .zh = "岗位",
      .en = "Posts",
      .permission = std::string(post_writing),
      .fields =
          {{.name = "unit",
            .zh = "所在单位",
            .en = "Unit",
            .required = true,
            .headings = {"单位", "部门", "处室", "department"},
            .example = "招商局"},
           {.name = "title",
            .zh = "岗位名称",
            .en = "Title",
            .required = true,
            .headings = {"岗位", "职务", "post"},
            .example = "招商主办"},
           {.name = "category", .zh = "类别", .en = "Category", .required = true, .headings = {"岗位类别", "序列"}, .example = "economic"},
           {.name = "level",
            .zh = "等级",
            .en = "Level",
            .form = FieldForm::whole,
            .required = true,
            .headings = {"职级", "岗级", "级别"},
            .example = "5"},
           {.name = "headcount",
            .zh = "员额",
            .en = "Headcount",
            .form = FieldForm::whole,
            .headings = {"职数", "编制数", "人数", "岗位数"},
            .example = "2"}},
      .match = {{"unit", "title"}},
      .changed_event = "post_changed",
      .event_permission = "organisation.read",
      .open = [](UseCase& use) -> std::unique_ptr<intake::Importer> { return std::make_unique<PostsImporter>(use); }};
}

} // namespace shiji::organisation
