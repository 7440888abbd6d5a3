// SPDX-License-Identifier: Apache-2.0
// Units from sheets, each below one that stands already or in a row above.
#include "modules/organisation/units/intake.hpp"

#include "modules/organisation/events.hpp"
#include "modules/organisation/people/intake.hpp"
#include "modules/organisation/posts/store.hpp"
#include "modules/organisation/units/service.hpp"
#include "modules/organisation/units/store.hpp"
#include "modules/organisation/zones/store.hpp"
#include "modules/search/api.hpp"

namespace shiji::organisation {

namespace {

// A unit with its past.
struct UnitImage {
  UnitCard card;
  std::vector<UnitVersion> versions;
};
BOOST_DESCRIBE_STRUCT(UnitImage, (), (card, versions))

constexpr std::string_view unit_writing = "organisation.write";

class UnitsImporter final : public intake::Importer {
 public:
  explicit UnitsImporter(UseCase& use) : use_(use) {}

  std::vector<intake::Existing> find(intake::Values const& row, std::vector<std::string> const&) override {
    std::vector<intake::Existing> found;
    for (UnitCard const& unit : named(intake::value_of(row, "name"))) found.push_back(existing_of(unit));
    return found;
  }

  std::optional<intake::Existing> read(std::string const& id) override {
    auto const unit = find_unit(use_.db, use_.zone_id(), Id<Unit>(id));
    return unit ? std::optional(existing_of(*unit)) : std::nullopt;
  }

  std::string create(intake::Values const& row, std::string const&) override {
    require(may_import(use_, unit_writing));
    NewUnit unit;
    unit.parent_id = parent_of(row);
    unit.kind = from_text<UnitKind>(intake::value_of(row, "kind")).value_or(UnitKind::section);
    unit.unit_class = {intake::bounded_value(row, "class", 20)};
    unit.name = {intake::bounded_value(row, "name", 80)};
    unit.valid_from = parse_date(intake::value_of(row, "valid_from"));
    return create_unit(use_, unit).unit_id.text;
  }

  void update(intake::Existing const& before, intake::Values const& row) override {
    require(may_import(use_, unit_writing));
    if (row.contains("kind")) require(refuse_field(OrganisationRefusal::wrong_unit_kind, "kind"));
    ChangeUnit change;
    change.unit_id = Id<Unit>(before.id);
    change.version = before.version;
    change.name = {intake::value_of(before.values, "name")};
    change.unit_class = {row.contains("class") ? intake::bounded_value(row, "class", 20) : intake::value_of(before.values, "class")};
    if (row.contains("parent")) change.parent_id = parent_of(row);
    change_unit(use_, change);
  }

  void remove(intake::Existing const& record) override {
    require(may_import(use_, unit_writing));
    lock_tree(use_.db, use_.zone_id());
    Id<Unit> const unit_id(record.id);
    use_.announce(RecordTakenOut{use_.zone_id(), record.id});
    bool const in_use = count_children(use_.db, use_.zone_id(), unit_id) > 0 || count_posts_of(use_.db, use_.zone_id(), unit_id) > 0;
    if (in_use) require(refuse(OrganisationRefusal::record_in_use));
    delete_unit(use_.db, use_.zone_id(), unit_id);
    search::forget(use_, "unit", record.id);
  }

  void restore(intake::Existing const& before) override {
    require(may_import(use_, unit_writing));
    lock_tree(use_.db, use_.zone_id());
    auto const image = shape::from_json<UnitImage>(before.image);
    auto const now = *find_unit(use_.db, use_.zone_id(), image.card.unit_id);
    ChangeUnit back;
    back.unit_id = image.card.unit_id;
    back.version = before.version;
    back.name = {image.card.name};
    back.unit_class = {image.card.unit_class};
    if (now.parent_id != image.card.parent_id) back.parent_id = image.card.parent_id;
    change_unit(use_, back);
    replace_unit_versions(use_.db, use_.zone_id(), image.card.unit_id, image.versions);
  }

 private:
  std::vector<UnitCard> named(std::string const& name) {
    std::vector<UnitCard> found;
    for (UnitCard& unit : open_units(use_.db, use_.zone_id()))
      if (unit.name == name) found.push_back(std::move(unit));
    return found;
  }

  // The unit named above, or the unit of the zone.
  Id<Unit> parent_of(intake::Values const& row) {
    std::string const& name = intake::value_of(row, "parent");
    if (name.empty()) return find_root_unit(use_.db, use_.zone_id())->unit_id;
    auto const found = named(name);
    if (found.empty()) require(refuse_field(OrganisationRefusal::unit_unknown, "parent", {{"name", name}}));
    if (found.size() > 1) require(refuse_field(OrganisationRefusal::unit_ambiguous, "parent", {{"name", name}}));
    return found.front().unit_id;
  }

  intake::Existing existing_of(UnitCard const& unit) {
    auto const parent = unit.parent_id ? find_unit(use_.db, use_.zone_id(), *unit.parent_id) : std::nullopt;
    UnitImage const image{unit, versions_of_unit(use_.db, use_.zone_id(), unit.unit_id)};
    return {unit.unit_id.text,
            unit.version,
            {{"name", unit.name},
             {"parent", parent ? parent->name : std::string()},
             {"kind", std::string(to_text(unit.kind))},
             {"class", unit.unit_class},
             {"valid_from", format_date(unit.valid_from)}},
            shape::to_json(image)};
  }

  UseCase& use_;
};

} // namespace

intake::Kind units_intake() {
  using intake::FieldForm;
  return {.code = "units",
          .zh = "单位",
          .en = "Units",
          .permission = std::string(unit_writing),
          .fields = {{.name = "name",
                      .zh = "单位名称",
                      .en = "Name",
                      .required = true,
                      .headings = {"名称", "机构名称", "部门名称", "单位"},
                      .example = "招商一科"},
                     {.name = "parent",
                      .zh = "上级单位",
                      .en = "Above",
                      .headings = {"上级", "上级机构", "隶属单位", "主管部门", "parent"},
                      .example = "招商局"},
                     {.name = "kind",
                      .zh = "层级",
                      .en = "Kind",
                      .form = FieldForm::choice,
                      .required = true,
                      .headings = {"单位层级", "类型"},
                      .choices = {{"department", "部门", "Department", {"局", "办", "内设机构", "处"}},
                                  {"section", "科室", "Section", {"科", "股室", "股", "室"}}},
                      .example = "科室"},
                     {.name = "class",
                      .zh = "机构性质",
                      .en = "Class",
                      .required = true,
                      .headings = {"性质", "机构类别", "类别"},
                      .example = "内设机构"}},
          .match = {{"name"}},
          .changed_event = "unit_changed",
          .event_permission = "organisation.read",
          .open = [](UseCase& use) -> std::unique_ptr<intake::Importer> { return std::make_unique<UnitsImporter>(use); }};
}

} // namespace shiji::organisation
