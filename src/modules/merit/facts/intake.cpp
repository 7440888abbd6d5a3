// SPDX-License-Identifier: Apache-2.0
// Facts from sheets. Whoever takes them in vouches for them as one who confirms does: over the unit of every actor, and never for work of
// their own.
#include "modules/merit/facts/intake.hpp"

#include "modules/merit/api.hpp"
#include "modules/merit/facts/entering.hpp"
#include "modules/merit/facts/rules.hpp"
#include "modules/merit/facts/store.hpp"
#include "modules/merit/kinds.hpp"
#include "modules/organisation/api.hpp"

#include <algorithm>

namespace shiji::merit {

namespace {

constexpr std::string_view confirming = "fact.confirm";

class FactsImporter final : public intake::Importer {
 public:
  explicit FactsImporter(UseCase& use) : use_(use) {}

  // A sheet tells of new work only.
  std::vector<intake::Existing> find(intake::Values const&, std::vector<std::string> const&) override { return {}; }

  std::optional<intake::Existing> read(std::string const& id) override {
    auto const fact = find_fact(use_.db, use_.zone_id(), Id<Fact>(id));
    return fact ? std::optional(intake::Existing{id, fact->version, {}, {}}) : std::nullopt;
  }

  std::string create(intake::Values const& row, std::string const& source) override {
    if (!use_.may(confirming)) require(Refusal{"not_permitted", {{"permission", std::string(confirming)}}, {}});
    FactKind const& kind = kind_of(row);
    NewFact fact;
    fact.kind = kind.code;
    fact.title = intake::bounded_value(row, "title", 200);
    fact.occurred_on = parse_date(intake::value_of(row, "occurred_on")).value_or(use_.today());
    fact.source_kind = "import";
    fact.source_id = source;
    fact.quantities = quantities_in(row, kind);
    fact.actors = {actor_of(row)};
    require(happened_by(fact.occurred_on, use_.today()));
    Id<Fact> const fact_id = record_fact(use_, fact);
    if (!covers_every_actor(use_.db, use_.zone_id(), use_.scope_for(confirming), fact_id)) require(refuse(FactRefusal::outside_your_units));
    return fact_id.text;
  }

  void remove(intake::Existing const& record) override {
    Id<Fact> const fact_id(record.id);
    if (!use_.may(confirming) || !covers_every_actor(use_.db, use_.zone_id(), use_.scope_for(confirming), fact_id))
      require(refuse(FactRefusal::outside_your_units));
    take_back_fact(use_, fact_id);
  }

 private:
  FactKind const& kind_of(intake::Values const& row) const {
    std::string const& word = intake::value_of(row, "kind");
    auto const& kinds = fact_kinds();
    auto const kind =
        std::find_if(kinds.begin(), kinds.end(), [&](FactKind const& k) { return k.code == word || k.zh == word || k.en == word; });
    if (kind == kinds.end()) require(refuse_field(FactRefusal::fact_kind_unknown, "kind", {{"kind", word}}));
    return *kind;
  }

  static std::string column_of(QuantityField const& field) {
    switch (field.unit) {
    case QuantityUnit::amount_fen: return "amount";
    case QuantityUnit::hundredths: return "measure";
    case QuantityUnit::flag: return "on_time";
    case QuantityUnit::count: break;
    }
    return field.name == "days_late" ? "days_late" : "count";
  }

  static Quantities quantities_in(intake::Values const& row, FactKind const& kind) {
    Quantities quantities;
    std::vector<std::string> known;
    for (QuantityField const& field : kind.fields) {
      std::string const column = column_of(field);
      known.push_back(column);
      if (row.contains(column))
        quantities[field.name] = column == "on_time" ? (intake::value_of(row, column) == "yes" ? 1 : 0) : intake::number_of(row, column, 0);
      else if (field.name != "count")
        require(refuse_field(FactRefusal::quantity_missing, column));
    }
    for (char const* column : {"amount", "measure", "on_time", "days_late", "count"})
      if (row.contains(column) && std::find(known.begin(), known.end(), column) == known.end())
        require(refuse_field(FactRefusal::quantity_unknown, column, {{"name", column}}));
    return quantities;
  }

  Actor actor_of(intake::Values const& row) {
    std::string const& name = intake::value_of(row, "person");
    std::string const& unit = intake::value_of(row, "unit");
    if (name.empty()) return {SubjectKind::unit, unit_named(unit).text, 10'000};
    if (people_.empty())
      for (auto& card : organisation::people_of_zone(use_.db, use_.zone_id())) people_.emplace(card.name, std::move(card));
    std::vector<organisation::PersonCard const*> found;
    for (auto [at, last] = people_.equal_range(name); at != last; ++at)
      if (unit.empty() || at->second.unit_name == unit || at->second.department_name == unit) found.push_back(&at->second);
    if (found.size() != 1)
      require(refuse_field(found.empty() ? FactRefusal::actor_unknown : FactRefusal::actor_ambiguous, "person", {{"name", name}}));
    if (!use_.actor.person_id.empty() && found.front()->person_id == use_.actor.person_id)
      require(refuse_field(FactRefusal::not_yours_to_confirm, "person"));
    return {SubjectKind::person, found.front()->person_id.text, 10'000};
  }

  // The unit of the zone where none is named.
  Id<Unit> unit_named(std::string const& name) {
    if (name.empty())
      return require_found(organisation::root_unit(use_.db, use_.zone_id()), refuse_field(FactRefusal::actor_unknown, "unit")).unit_id;
    if (units_.empty())
      for (auto const& unit : organisation::units_of_zone(use_.db, use_.zone_id())) units_.emplace(unit.name, unit.unit_id);
    auto const [first, last] = units_.equal_range(name);
    if (first == last) require(refuse_field(FactRefusal::actor_unknown, "unit"));
    if (std::next(first) != last) require(refuse_field(FactRefusal::actor_ambiguous, "unit", {{"name", name}}));
    return first->second;
  }

  UseCase& use_;
  std::multimap<std::string, organisation::PersonCard> people_;
  std::multimap<std::string, Id<Unit>> units_;
};

} // namespace

intake::Kind facts_intake() {
  using intake::FieldForm;
  return {
      .code = "facts",
      .zh = "事实",
      .en = "Facts",
      .permission = std::string(confirming),
      .fields =
          {{.name = "kind", .zh = "类别", .en = "Kind", .required = true, .headings = {"事实类别", "种类", "工作类别"}, .example = "visit"},
           {.name = "title",
            .zh = "事项",
            .en = "Title",
            .required = true,
            .headings = {"事项名称", "标题", "项目名称", "工作内容", "label_zh"},
            .example = "走访企业"},
           {.name = "occurred_on",
            .zh = "日期",
            .en = "Date",
            .form = FieldForm::day,
            .required = true,
            .headings = {"发生日期", "时间", "完成日期", "到位日期"},
            .example = "2026-03-05"},
           {.name = "person", .zh = "姓名", .en = "Person", .headings = {"干部", "责任人", "经办人", "干部姓名"}, .example = "何晓东"},
           {.name = "unit", .zh = "单位", .en = "Unit", .headings = {"部门", "所在单位", "责任单位", "科室"}, .example = ""},
           {.name = "count", .zh = "数量", .en = "Count", .form = FieldForm::whole, .headings = {"件数", "次数", "个数"}, .example = "1"},
           {.name = "amount",
            .zh = "金额",
            .en = "Amount",
            .form = FieldForm::amount,
            .headings = {"到位资金", "总投资", "投资额"},
            .example = ""},
           {.name = "measure",
            .zh = "数值",
            .en = "Measure",
            .form = FieldForm::hundredths,
            .headings = {"天数", "评分", "得分"},
            .example = ""},
           {.name = "days_late", .zh = "逾期天数", .en = "Days late", .form = FieldForm::whole, .headings = {"逾期"}, .example = ""},
           {.name = "on_time",
            .zh = "按时",
            .en = "On time",
            .form = FieldForm::choice,
            .headings = {"是否按时", "按期"},
            .choices = {{"yes", "是", "Yes", {"按时", "TRUE", "1", "√"}}, {"no", "否", "No", {"未按时", "FALSE", "0", "×"}}},
            .example = ""}},
      .match = {},
      .changed_event = "fact_confirmed",
      .event_permission = "fact.read",
      .open = [](UseCase& use) -> std::unique_ptr<intake::Importer> { return std::make_unique<FactsImporter>(use); }};
}

} // namespace shiji::merit
