// SPDX-License-Identifier: Apache-2.0
// Targets from sheets. Each row is judged as on the page, but for the sums of decomposed indicators: a sheet is whole only with its last
// row, and the sheet of targets shows where parts and whole disagree.
#include "modules/appraisal/targets/intake.hpp"

#include "modules/appraisal/schemes/service.hpp"
#include "modules/appraisal/targets/judging.hpp"
#include "modules/appraisal/targets/store.hpp"

#include <algorithm>

namespace shiji::appraisal {

namespace {

// What a target is known by; written as one text, its parts between signs that no id holds.
struct TargetKey {
  std::string indicator, subject_id, period_id;

  std::string text() const { return indicator + "|" + subject_id + "|" + period_id; }
  static TargetKey of(std::string const& text) {
    std::size_t const first = text.find('|'), last = text.rfind('|');
    return {text.substr(0, first), text.substr(first + 1, last - first - 1), text.substr(last + 1)};
  }
};

class TargetsImporter final : public intake::Importer {
 public:
  explicit TargetsImporter(UseCase& use)
      : use_(use), places_(places_of(use.db, use.zone_id())), writable_(use, use.db),
        period_ids_(period_ids_of(periods_by_year(use.db, use.zone_id()))), indicators_(all_indicators(use.db, use.zone_id())) {}

  std::vector<intake::Existing> find(intake::Values const& row, std::vector<std::string> const&) override {
    auto found = read(key_of(row).text());
    if (!found) return {};
    // The row's own words, which may be a name where the record keeps a code.
    for (char const* field : {"indicator", "subject", "period"}) found->values[field] = intake::value_of(row, field);
    return {std::move(*found)};
  }

  std::optional<intake::Existing> read(std::string const& id) override {
    TargetKey const key = TargetKey::of(id);
    for (StoredTarget const& target : targets_of_subject(use_.db, use_.zone_id(), key.subject_id))
      if (target.indicator == key.indicator && target.period_id == key.period_id)
        return intake::Existing{id, target.version, {{"target", std::to_string(target.target_x100)}}, {}};
    return std::nullopt;
  }

  std::string create(intake::Values const& row, std::string const&) override {
    TargetKey const key = key_of(row);
    set(key, intake::number_of(row, "target", 0), std::nullopt);
    return key.text();
  }

  void update(intake::Existing const& before, intake::Values const& row) override {
    set(TargetKey::of(before.id), intake::number_of(row, "target", 0), before.version);
  }

  void remove(intake::Existing const& record) override { set(TargetKey::of(record.id), std::nullopt, record.version); }

  void restore(intake::Existing const& before) override {
    set(TargetKey::of(before.id), intake::number_of(before.values, "target", 0), before.version);
  }

 private:
  TargetKey key_of(intake::Values const& row) const {
    std::string const& indicator = intake::value_of(row, "indicator");
    auto const card = std::find_if(indicators_.begin(), indicators_.end(), [&](IndicatorCard const& c) {
      return c.indicator == indicator || c.name == indicator || c.name_en == indicator;
    });
    if (card == indicators_.end()) require(refuse_field(TargetRefusal::target_indicator_unknown, "indicator"));
    std::string const& period = intake::value_of(row, "period");
    return {card->indicator, place_named(intake::value_of(row, "subject")).subject_id, period};
  }

  TargetPlace const& place_named(std::string const& name) const {
    TargetPlace const* found = nullptr;
    for (TargetPlace const& place : places_) {
      if (place.name != name) continue;
      if (found) require(refuse_field(TargetRefusal::target_subject_ambiguous, "subject", {{"name", name}}));
      found = &place;
    }
    if (!found) require(refuse_field(TargetRefusal::target_subject_unknown, "subject"));
    return *found;
  }

  void set(TargetKey const& key, std::optional<std::int64_t> target_x100, std::optional<std::int64_t> version) {
    auto const place = std::find_if(places_.begin(), places_.end(), [&](TargetPlace const& p) { return p.subject_id == key.subject_id; });
    if (place == places_.end()) require(refuse_field(TargetRefusal::target_subject_unknown, "subject"));
    TargetChange const change{place->level, key.subject_id, key.period_id, target_x100, version};
    Verdict no = rows_are_sound({key.indicator, {change}}, places_, writable_, period_ids_);
    if (no)
      for (FieldFault& fault : no->fields)
        fault.path = fault.path.ends_with("period_id") ? "period" : fault.path.ends_with("subject_id") ? "subject" : "target";
    require(std::move(no));
    store_change(use_, key.indicator, change);
    if (!revised_) mark_revised(use_);
    revised_ = true;
  }

  UseCase& use_;
  std::vector<TargetPlace> places_;
  Writable writable_;
  std::set<std::string> period_ids_;
  std::vector<IndicatorCard> indicators_;
  bool revised_ = false;
};

} // namespace

intake::Kind targets_intake() {
  using intake::FieldForm;
  return {
      .code = "targets",
      .zh = "目标",
      .en = "Targets",
      .permission = "target.write",
      .fields =
          {{.name = "indicator",
            .zh = "指标",
            .en = "Indicator",
            .required = true,
            .headings = {"指标名称", "考核指标", "指标代码"},
            .example = "fixed_investment"},
           {.name = "subject",
            .zh = "对象",
            .en = "Of",
            .required = true,
            .headings = {"单位", "部门", "责任单位", "姓名", "单位或人员", "责任人"},
            .example = "招商局"},
           {.name = "period", .zh = "期间", .en = "Period", .required = true, .headings = {"季度", "年度", "考核期"}, .example = "2026Q4"},
           {.name = "target",
            .zh = "目标值",
            .en = "Target",
            .form = FieldForm::hundredths,
            .required = true,
            .headings = {"目标", "任务数", "目标任务", "计划数"},
            .example = "12.5"}},
      .match = {{"indicator", "subject", "period"}},
      .changed_event = "targets_changed",
      .event_permission = "target.read",
      .open = [](UseCase& use) -> std::unique_ptr<intake::Importer> { return std::make_unique<TargetsImporter>(use); }};
}

} // namespace shiji::appraisal
