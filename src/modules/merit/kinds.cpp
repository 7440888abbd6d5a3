// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/kinds.hpp"

#include "modules/merit/api.hpp"

#include <algorithm>
#include <mutex>
#include <stdexcept>

namespace shiji::merit {
namespace {

QuantityField pieces_field(std::string zh, std::string en) { return {"count", QuantityUnit::count, std::move(zh), std::move(en)}; }
QuantityField amount_field() { return {"amount_fen", QuantityUnit::amount_fen, "金额", "Amount"}; }
QuantityField on_time_field() { return {"on_time", QuantityUnit::flag, "按时", "On time"}; }

FactKind declarable(std::string code, std::string zh, std::string en, std::vector<QuantityField> fields = {}) {
  return {std::move(code), std::move(zh), std::move(en), true, std::move(fields)};
}

FactKind published(std::string code, std::string zh, std::string en, QuantityField field) {
  return {std::move(code), std::move(zh), std::move(en), false, {std::move(field)}};
}

std::mutex& registry_mutex() {
  static std::mutex mutex;
  return mutex;
}

std::vector<FactKind>& registry() {
  static std::vector<FactKind> kinds;
  return kinds;
}

bool same_kind(FactKind const& a, FactKind const& b) { return shape::to_json(a) == shape::to_json(b); }

} // namespace

std::vector<FactKind> standing_kinds() {
  return {
      declarable("visit", "企业走访", "Enterprise visit", {pieces_field("走访户数", "Enterprises visited")}),
      declarable("request_solved", "诉求办结", "Request solved", {pieces_field("办结件数", "Requests solved")}),
      declarable("project_speeded", "项目提速", "Project on speed", {pieces_field("提速项目数", "Projects speeded")}),
      declarable("project_signed", "项目签约", "Project signed", {pieces_field("签约项目数", "Projects signed"), amount_field()}),
      declarable("project_started", "项目开工", "Project started", {pieces_field("开工项目数", "Projects started"), amount_field()}),
      declarable("milestone_met", "项目节点", "Project milestone", {{"days_late", QuantityUnit::count, "逾期天数", "Days late"}}),
      declarable("permit_issued", "办件", "Permits issued", {pieces_field("办件数", "Permits"), on_time_field()}),
      declarable("policy_paid", "惠企资金兑现", "Policy funds paid", {amount_field()}),
      declarable("finance_arranged", "融资对接", "Finance arranged", {amount_field()}),
      declarable("upward_funds", "向上争取", "Funds won from above", {amount_field()}),
      declarable("report_filed", "统计与信息报送", "Report filed", {pieces_field("报送件数", "Reports"), on_time_field()}),
      declarable("service_rated", "企业季度评价", "Quarterly rating by enterprises",
                 {{"rating_x100", QuantityUnit::hundredths, "评分", "Rating"}}),
      declarable("safety_check", "安全检查", "Safety check", {pieces_field("检查家次", "Checks")}),
      declarable("training", "学习培训", "Training", {{"days_x100", QuantityUnit::hundredths, "天数", "Days"}}),
      declarable("material_written", "调研与文稿", "Paper written", {pieces_field("篇数", "Papers")}),
      declarable("duty_listed", "季度履职清单", "Quarterly duty list done"),
      declarable("commendation", "表扬", "Commendation"),
      declarable("late_item", "逾期事项", "Item overdue", {pieces_field("逾期件数", "Items overdue")}),
      published("project_talks", "在谈项目", "Projects in talks", pieces_field("项目数", "Projects")),
      published("project_signed_amount", "签约金额", "Amount signed", amount_field()),
      published("project_started_amount", "开工金额", "Amount started", amount_field()),
      published("project_completed", "项目竣工", "Projects completed", pieces_field("项目数", "Projects")),
      published("project_revived", "盘活项目", "Projects revived", pieces_field("项目数", "Projects")),
      published("sales_cumulative", "累计销售收入", "Sales since January", amount_field()),
      published("sales_month", "当月销售收入", "Sales of the month", amount_field()),
  };
}

void declare_fact_kinds(std::vector<FactKind> kinds) {
  std::scoped_lock const lock(registry_mutex());
  for (FactKind& kind : kinds) {
    auto const known = std::find_if(registry().begin(), registry().end(), [&](FactKind const& k) { return k.code == kind.code; });
    if (known == registry().end())
      registry().push_back(std::move(kind));
    else if (!same_kind(*known, kind))
      throw std::logic_error("the fact kind " + kind.code + " is declared twice with other contents");
  }
}

std::vector<FactKind> const& fact_kinds() { return registry(); }

FactKind const* find_kind(std::string_view code) {
  auto const found = std::find_if(fact_kinds().begin(), fact_kinds().end(), [&](FactKind const& k) { return k.code == code; });
  return found == fact_kinds().end() ? nullptr : &*found;
}

} // namespace shiji::merit
