// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "modules/appraisal/api.hpp"

namespace shiji::cli {
namespace {

std::vector<merit::PostingRule> posting_rules() {
  std::vector<merit::PostingRule> rules;
  Sheet const sheet("rules.csv");
  for (auto const& row : sheet.rows()) {
    merit::PostingRule rule;
    rule.rule_id = row["id"];
    rule.fact_kind = row["fact_kind"];
    auto const filter = split(row["filter"], '=');
    if (!filter.empty()) {
      rule.filter_field = filter.at(0);
      rule.filter_value = std::stoll(filter.at(1));
    }
    rule.indicator = row["indicator"];
    rule.measure = *from_text<merit::Measure>(row["measure"]);
    rule.entry_kind = *from_text<merit::EntryKind>(row["kind"]);
    rule.quantity = row["quantity"] == "field" ? row["field"] : row["quantity"];
    rule.constant_x100 = row.number("constant_x100");
    if (row.has("cap_x100")) rule.cap_x100 = row.number("cap_x100");
    rules.push_back(std::move(rule));
  }
  return rules;
}

std::vector<appraisal::SchemeIndicator> indicators_of(std::string const& category) {
  std::vector<appraisal::SchemeIndicator> indicators;
  Sheet const sheet("indicators.csv");
  for (auto const& row : sheet.rows()) {
    appraisal::SchemeIndicator indicator;
    indicator.indicator_id = {row["id"]};
    indicator.class_name = {row["class"]};
    indicator.class_name_en = {row["class_en"]};
    indicator.name = {row["name"]};
    indicator.name_en = {row["name_en"]};
    indicator.type = *from_text<appraisal::IndicatorType>(row["type"]);
    // Units are weighed as economic posts are: most of the zone's work is theirs.
    indicator.weight = row.number("weight_" + (category == "unit" ? "economic" : category));
    indicator.cap_bp = row.number("cap_bp");
    if (row.has("target_bp")) indicator.target_bp = row.number("target_bp");
    if (row.has("penalty_bp")) indicator.penalty_bp = row.number("penalty_bp");
    indicator.unit_zh = row["unit_zh"];
    indicator.unit_en = row["unit_en"];
    indicator.decomposed = row["decomposed"] == "yes";
    indicators.push_back(std::move(indicator));
  }
  return indicators;
}

// The grades of a category of posts; none for units.
appraisal::Grading grading_of(std::string const& category) {
  appraisal::Grading grading;
  Sheet const sheet("grade_quotas.csv");
  for (auto const& row : sheet.rows()) {
    if (row["category"] != category) continue;
    grading.rest = "competent";
    grading.quotas.push_back({{row["grade"]},
                              *from_text<grading::Side>(row["side"]),
                              row.number("share_bp"),
                              *from_text<Rounding>(row["rounding"]),
                              {row["document"]},
                              row.date("document_date"),
                              {row["clause"]}});
  }
  return grading;
}

void load_periods(UseCase& use) {
  Sheet const sheet("periods.csv");
  for (auto const& row : sheet.rows()) appraisal::open_period(use, {row["id"], row["name"], row.date("from"), row.date("to"), false, 0});
}

std::vector<appraisal::Target> targets(DemoIds const& ids) {
  std::vector<appraisal::Target> all;
  Sheet const sheet("targets.csv");
  for (auto const& row : sheet.rows()) {
    auto const level = *from_text<appraisal::TargetLevel>(row["level"]);
    std::string const subject =
        level == appraisal::TargetLevel::person ? ids.people.at(row["subject"]).text : ids.units.at(row["subject"]).text;
    all.push_back({row["indicator"], level, subject, row["period"], row.number("target_x100")});
  }
  return all;
}

} // namespace

void adopt_schemes(UseCase& use) {
  load_periods(use);
  Sheet const sheet("schemes.csv");
  for (auto const& row : sheet.rows()) {
    appraisal::AdoptedScheme scheme;
    scheme.category = row["category"];
    scheme.content = {{row["name"]},  {row["name_en"]}, row.date("valid_from"), row.number("bundle_bp"), {}, indicators_of(row["category"]),
                      posting_rules()};
    scheme.signed_off_by = row["signed_off"];
    scheme.signed_off_at = instant_of(add_days(row.date("valid_from"), -6), 10 * 60, use.utc_offset_minutes());
    scheme.grading = grading_of(row["category"]);
    appraisal::load_adopted_scheme(use, scheme);
  }
}

void load_schemes(UseCase& use, DemoIds const& ids) {
  adopt_schemes(use);
  appraisal::load_targets(use, targets(ids));
}

} // namespace shiji::cli
