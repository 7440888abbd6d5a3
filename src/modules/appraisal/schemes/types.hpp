// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/types.hpp"

namespace shiji::appraisal {

enum class SchemeRefusal {
  scheme_malformed,
  indicator_twice,
  indicator_code_malformed,
  indicators_missing,
  indicators_too_many,
  bundle_out_of_range,
  weight_out_of_range,
  cap_out_of_range,
  target_rate_wrong,
  penalty_wrong,
  tie_breaker_twice,
  rule_twice,
  rule_code_malformed,
  rule_kind_unknown,
  rule_filter_unknown,
  rule_indicator_unknown,
  rule_measure_wrong,
  rule_entry_wrong,
  rule_quantity_unknown,
  rule_constant_out_of_range,
  rule_cap_wrong,
  weights_not_whole,
  category_malformed,
  not_a_draft,
  signs_own_proposal,
  starts_in_past,
  start_date_taken,
};
BOOST_DESCRIBE_ENUM(SchemeRefusal, scheme_malformed, indicator_twice, indicator_code_malformed, indicators_missing, indicators_too_many,
                    bundle_out_of_range, weight_out_of_range, cap_out_of_range, target_rate_wrong, penalty_wrong, tie_breaker_twice,
                    rule_twice, rule_code_malformed, rule_kind_unknown, rule_filter_unknown, rule_indicator_unknown, rule_measure_wrong,
                    rule_entry_wrong, rule_quantity_unknown, rule_constant_out_of_range, rule_cap_wrong, weights_not_whole,
                    category_malformed, not_a_draft, signs_own_proposal, starts_in_past, start_date_taken)

// Superseded is an adopted scheme after the last day it was in force.
enum class SchemeState { draft, adopted, superseded };
BOOST_DESCRIBE_ENUM(SchemeState, draft, adopted, superseded)

// The row of a scheme. proposed_by is the account that wrote the content last; tie_breakers holds their words with commas.
struct StoredScheme {
  Id<Scheme> scheme_id;
  std::int64_t version = 0;
  std::string category;
  std::int64_t number = 0; // 1, 2, 3 … within the category
  std::string name, name_en;
  SchemeState state{};
  Date valid_from;
  std::int64_t bundle_bp = 0;
  std::string tie_breakers;
  std::string created_by, proposed_by, proposer_name;
  Instant proposed_at;
  std::string signed_off_by;
  std::optional<Instant> signed_off_at;
};
BOOST_DESCRIBE_STRUCT(StoredScheme, (),
                      (scheme_id, version, category, number, name, name_en, state, valid_from, bundle_bp, tie_breakers, created_by,
                       proposed_by, proposer_name, proposed_at, signed_off_by, signed_off_at))

struct SchemeCard {
  Id<Scheme> scheme_id;
  std::int64_t version = 0;
  std::string category;
  std::int64_t number = 0;
  std::string name, name_en;
  SchemeState state{};
  Date valid_from;
  std::optional<Date> valid_to; // its last day, where a later version is adopted
  std::int64_t bundle_bp = 0;
  std::string proposer_name;
  Instant proposed_at;
  std::string signed_off_by; // empty for a draft
  std::optional<Instant> signed_off_at;
};
BOOST_DESCRIBE_STRUCT(SchemeCard, (),
                      (scheme_id, version, category, number, name, name_en, state, valid_from, valid_to, bundle_bp, proposer_name,
                       proposed_at, signed_off_by, signed_off_at))

struct SchemeList {
  std::vector<SchemeCard> schemes;
};
BOOST_DESCRIBE_STRUCT(SchemeList, (), (schemes))

// The indicators of one class, in the scheme's order.
struct IndicatorClass {
  std::string class_name, class_name_en;
  std::int64_t weight = 0;
  std::vector<SchemeIndicator> indicators;
};
BOOST_DESCRIBE_STRUCT(IndicatorClass, (), (class_name, class_name_en, weight, indicators))

enum class SchemePart { scheme, indicator, rule, quota };
BOOST_DESCRIBE_ENUM(SchemePart, scheme, indicator, rule, quota)

// One field in which a version differs from the one before it. Of a part that is new or gone the field is empty.
struct SchemeDifference {
  SchemePart part{};
  std::string part_id; // code of the indicator, the rule or the grade
  std::string field;
  std::optional<std::string> before, after; // absent on the side where there is nothing
};
BOOST_DESCRIBE_STRUCT(SchemeDifference, (), (part, part_id, field, before, after))

struct SchemeDetail : SchemeCard {
  std::vector<TieBreaker> tie_breakers;
  std::vector<IndicatorClass> classes;
  std::vector<merit::PostingRule> rules;
  std::optional<std::int64_t> previous_number; // of the version that the differences are against
  std::vector<SchemeDifference> differences;
  bool may_change = false; // by the caller, now
  bool may_adopt = false;
};
BOOST_DESCRIBE_STRUCT(SchemeDetail, (SchemeCard), (tie_breakers, classes, rules, previous_number, differences, may_change, may_adopt))

struct ListSchemes {
  std::optional<std::string> category;
};
BOOST_DESCRIBE_STRUCT(ListSchemes, (), (category))

struct SchemeRef {
  Id<Scheme> scheme_id;
};
BOOST_DESCRIBE_STRUCT(SchemeRef, (), (scheme_id))

struct SchemeAct {
  Id<Scheme> scheme_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SchemeAct, (), (scheme_id, version))

// A new draft; with copy_of it begins with that scheme's indicators, rules and settings.
struct CreateScheme {
  shape::NonEmptyText<20> category;
  shape::NonEmptyText<80> name, name_en;
  Date valid_from;
  std::optional<Id<Scheme>> copy_of;
};
BOOST_DESCRIBE_STRUCT(CreateScheme, (), (category, name, name_en, valid_from, copy_of))

struct ChangeScheme : SchemeContent {
  Id<Scheme> scheme_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ChangeScheme, (SchemeContent), (scheme_id, version))

struct SetGrading : Grading {
  Id<Scheme> scheme_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SetGrading, (Grading), (scheme_id, version))

} // namespace shiji::appraisal
