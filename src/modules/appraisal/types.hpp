// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "core/calendar/date.hpp"
#include "core/grading/grading.hpp"
#include "core/scoring/indicator.hpp"
#include "modules/merit/api.hpp"
#include "platform/identity/actor.hpp"
#include "platform/shape/core_forms.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji {
struct Reference;
} // namespace shiji

namespace shiji::appraisal {

inline constexpr std::int64_t whole_bp = 10'000; // all of something, in basis points

using scoring::IndicatorType;

// The category under which a unit is scored itself; persons have that of their post.
inline constexpr char const* unit_category = "unit";

// What tells equal totals apart, in the order a scheme names them.
enum class TieBreaker { fewer_deducts, heaviest_indicator };
BOOST_DESCRIBE_ENUM(TieBreaker, fewer_deducts, heaviest_indicator)

// An indicator of a scheme; its place in the list is its place in the tree of its class.
struct SchemeIndicator {
  shape::NonEmptyText<40> indicator_id; // a code such as `visits`, unique in the scheme and the same in all schemes of a zone
  shape::NonEmptyText<40> class_name, class_name_en;
  shape::NonEmptyText<40> name, name_en;
  IndicatorType type{};
  std::int64_t weight = 0;                // 1/10000; those of a scheme sum to 10000
  std::int64_t cap_bp = 0;                // attainment is clamped to it
  std::optional<std::int64_t> target_bp;  // of a rate
  std::optional<std::int64_t> penalty_bp; // per day late, of a deadline
  std::string unit_zh, unit_en;
  bool decomposed = false; // the targets of the parts sum to that of the whole
};
BOOST_DESCRIBE_STRUCT(SchemeIndicator, (),
                      (indicator_id, class_name, class_name_en, name, name_en, type, weight, cap_bp, target_bp, penalty_bp, unit_zh,
                       unit_en, decomposed))

// All that a scheme says.
struct SchemeContent {
  shape::NonEmptyText<80> name, name_en;
  Date valid_from;
  std::int64_t bundle_bp = 0; // how much of a person's score comes from the section's
  std::vector<TieBreaker> tie_breakers;
  std::vector<SchemeIndicator> indicators;
  std::vector<merit::PostingRule> rules;
};
BOOST_DESCRIBE_STRUCT(SchemeContent, (), (name, name_en, valid_from, bundle_bp, tie_breakers, indicators, rules))

// One grade's share of a group, with the document it comes from.
struct GradeQuota {
  shape::NonEmptyText<40> grade; // a code such as `excellent`
  grading::Side side{};
  std::int64_t share_bp = 0;
  Rounding rounding{};
  shape::NonEmptyText<80> document;
  Date document_date;
  shape::NonEmptyText<80> clause;
};
BOOST_DESCRIBE_STRUCT(GradeQuota, (), (grade, side, share_bp, rounding, document, document_date, clause))

// Which grades a scheme gives: the quotas in order, then one grade for everybody else; none where that is empty.
struct Grading {
  std::string rest;
  std::vector<GradeQuota> quotas;
};
BOOST_DESCRIBE_STRUCT(Grading, (), (rest, quotas))

enum class TargetLevel { zone, department, section, person };
BOOST_DESCRIBE_ENUM(TargetLevel, zone, department, section, person)

// A target of one subject. period_id is a quarter's or, for a year, its four digits.
struct Target {
  std::string indicator;
  TargetLevel level{};
  std::string subject_id;
  std::string period_id;
  std::int64_t target_x100 = 0; // >= 0
};
BOOST_DESCRIBE_STRUCT(Target, (), (indicator, level, subject_id, period_id, target_x100))

// A published figure that is shown with its place and never posted. quantity is as published: `≥400`, `47→5`.
struct NewReference {
  std::string mission_row;
  std::string quantity;
  std::string unit;
  std::string label_zh, label_en;
  std::string note;
  std::string source; // the file it was read from
};
BOOST_DESCRIBE_STRUCT(NewReference, (), (mission_row, quantity, unit, label_zh, label_en, note, source))

// A subject's place in its group.
struct Standing {
  std::string period_id;
  std::string category;
  std::int64_t level = 0;
  std::optional<std::int64_t> rank; // absent where nothing is assessed
  std::int64_t group_size = 0;
  std::optional<std::int64_t> total_x100;
};
BOOST_DESCRIBE_STRUCT(Standing, (), (period_id, category, level, rank, group_size, total_x100))

// Where somebody stands over the periods of a year that were assessed so far: the mean of the totals, rounded, and its rank in the group of
// the last of them.
struct YearStanding {
  std::int64_t total_x100 = 0;
  std::int64_t periods = 0;
  std::int64_t rank = 0;
  std::int64_t group_size = 0;
};

// The last grade that was decided for somebody in a year.
struct YearGrade {
  std::string period_id;
  std::string grade;
};

} // namespace shiji::appraisal
