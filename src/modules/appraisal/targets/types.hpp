// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/types.hpp"

namespace shiji::appraisal {

enum class TargetRefusal {
  targets_refused,
  target_indicator_unknown,
  target_period_unknown,
  target_subject_unknown,
  target_twice,
  target_subject_ambiguous,
  subject_has_targets,
  target_outside_scope,
  targets_disagree,
  stale,
};
BOOST_DESCRIBE_ENUM(TargetRefusal, targets_refused, target_indicator_unknown, target_period_unknown, target_subject_unknown, target_twice,
                    target_subject_ambiguous, subject_has_targets, target_outside_scope, targets_disagree, stale)

struct StoredTarget : Target {
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(StoredTarget, (Target), (version))

// What is known of an indicator wherever it is named.
struct IndicatorCard {
  std::string indicator;
  std::string name, name_en;
  IndicatorType type{};
  std::string unit_zh, unit_en;
  bool decomposed = false;
};
BOOST_DESCRIBE_STRUCT(IndicatorCard, (), (indicator, name, name_en, type, unit_zh, unit_en, decomposed))

struct IndicatorList {
  std::vector<IndicatorCard> indicators;
};
BOOST_DESCRIBE_STRUCT(IndicatorList, (), (indicators))

struct GetTargets {
  std::string indicator;
  std::optional<std::int64_t> year; // this year where absent
};
BOOST_DESCRIBE_STRUCT(GetTargets, (), (indicator, year))

// One quarter or the year of one subject. parts_x100 sums the quarters under a year, and the units below and own people under a unit.
struct TargetCell {
  std::string period_id;
  std::optional<std::int64_t> target_x100;
  std::optional<std::int64_t> version;
  std::optional<std::int64_t> parts_x100;      // absent where no part has a target
  std::optional<std::int64_t> difference_x100; // parts − target, where they do not agree
};
BOOST_DESCRIBE_STRUCT(TargetCell, (), (period_id, target_x100, version, parts_x100, difference_x100))

struct TargetNode {
  TargetLevel level{};
  std::string subject_id;
  std::string name;
  bool may_change = false;       // by the caller
  std::vector<TargetCell> cells; // the quarters in time order, then the year
  std::vector<TargetNode> parts; // people of the unit itself, then the units below
};
BOOST_DESCRIBE_STRUCT(TargetNode, (), (level, subject_id, name, may_change, cells, parts))

struct TargetSheet {
  IndicatorCard indicator;
  std::int64_t year = 0;
  std::vector<std::string> period_ids; // of the cells
  std::vector<TargetNode> tree;        // the zone
  std::int64_t disagreements = 0;
};
BOOST_DESCRIBE_STRUCT(TargetSheet, (), (indicator, year, period_ids, tree, disagreements))

// version is that of a target there is, absent for a new one; target_x100 null takes the target away.
struct TargetChange {
  TargetLevel level{};
  std::string subject_id;
  std::string period_id;
  std::optional<std::int64_t> target_x100;
  std::optional<std::int64_t> version;
};
BOOST_DESCRIBE_STRUCT(TargetChange, (), (level, subject_id, period_id, target_x100, version))

struct SetTargets {
  std::string indicator;
  std::vector<TargetChange> rows;
};
BOOST_DESCRIBE_STRUCT(SetTargets, (), (indicator, rows))

struct GetTargetsOf {
  std::string subject_id;
  std::optional<std::int64_t> year; // every year where absent
};
BOOST_DESCRIBE_STRUCT(GetTargetsOf, (), (subject_id, year))

struct TargetOfSubject {
  IndicatorCard indicator;
  std::string period_id;
  std::int64_t target_x100 = 0;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(TargetOfSubject, (), (indicator, period_id, target_x100, version))

struct TargetsOfSubject {
  std::vector<TargetOfSubject> targets;
};
BOOST_DESCRIBE_STRUCT(TargetsOfSubject, (), (targets))

// The tree that targets are handed down: the zone's unit, the units below, and the people whose post is in each.
struct TargetPlace {
  TargetLevel level{};
  std::string subject_id;
  std::string parent_id; // empty for the zone
  std::string name;
};

} // namespace shiji::appraisal
