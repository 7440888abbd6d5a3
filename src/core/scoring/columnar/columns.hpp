// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the columnar engine reads and writes. Everything is a plain column: one value per entry or per subject, named by its place. A zone
// is scored by the same code as a nation; strings, ids and dates belong to the caller.
#include "core/allocation/coefficient.hpp"
#include "core/grading/grading.hpp"
#include "core/scoring/indicator.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shiji::scoring {

// What an entry does to its sum. Any other kind (reversed, tolerated, a reversal) counts for nothing.
inline constexpr std::int8_t credit_entry = 0;
inline constexpr std::int8_t deduct_entry = 1;

// The ledger, one row per entry, in any order.
struct LedgerColumns {
  std::span<std::int32_t const> subject;
  std::span<std::int8_t const> column;    // which of the subject's sums the quantity goes into
  std::span<std::int64_t const> quantity; // >= 0
  std::span<std::int16_t const> day;
  std::span<std::int8_t const> kind;
};

// One row of it.
struct ColumnEntry {
  std::int32_t subject = 0;
  std::int8_t column = 0;
  std::int64_t quantity = 0;
  std::int16_t day = 0;
  std::int8_t kind = credit_entry;
};

// The days that count: first <= day < end.
struct DayWindow {
  std::int16_t first = 0;
  std::int16_t end = 0;

  bool contains(std::int16_t day) const { return first <= day && day < end; }
};

// An indicator of a scheme. Its sums (IndicatorSums) are kept in `column` and, where its type needs two, in the column after it; the
// target of a subject stands in `column` of the target table.
struct ColumnIndicator {
  IndicatorRule rule;
  std::int64_t weight = 0; // >= 0, below 2^31
  std::int32_t column = 0;
};

// What tells equal totals apart, each at most once. subject_number is no rule of the product, which never breaks a tie by an identity
// number; it makes the order strict where a definition asks for that, and stands last.
enum class TieRule : std::uint8_t { fewer_deducts, heaviest_indicator, subject_number };

struct ColumnScheme {
  std::vector<ColumnIndicator> indicators;
  std::vector<TieRule> ties;
  std::int64_t bundle_bp = 0; // 0-10000: how much of a score comes from that of the subject's section
};

inline constexpr std::int64_t no_target = -1;
inline constexpr std::int8_t no_scheme_column = -1;
inline constexpr std::int16_t no_group = -1;
inline constexpr std::int32_t no_section = -1;

// Who is scored, one row per subject. A column that is not needed may be empty.
struct SubjectColumns {
  std::span<std::int32_t const> zone;   // 0, 1, 2 …
  std::span<std::int8_t const> scheme;  // no_scheme_column: not scored
  std::span<std::int16_t const> group;  // who is ranked among whom within the zone; no_group: not ranked
  std::span<std::int64_t const> target; // subjects x columns; no_target where none was set
  // Whose scores are bundled into the subject's: the row of a section of the same zone, scored by the same scheme. Sections stand before
  // everybody who names them, in the rows below `sections`, and are never bundled themselves.
  std::span<std::int32_t const> section;
  std::int32_t sections = 0;
  std::span<std::int8_t const> top_barred; // 1: no top quota counts or takes them
  std::span<std::int64_t const> base_fen;  // by which the pool is shared
};

enum class CoefficientMode : std::uint8_t { by_rank, by_score, by_grade };

// A quota with its grade as a number.
struct GradeQuota {
  std::int32_t grade = 0;
  grading::Side side = grading::Side::top;
  std::int64_t share_bp = 0;
  Rounding rounding = Rounding::floor;
};

// What follows from the totals: grades, coefficients and pay.
struct SettlementRules {
  std::vector<GradeQuota> quotas;
  std::int32_t rest_grade = 0;
  CoefficientMode mode = CoefficientMode::by_rank;
  allocation::CoefficientRange range;
  std::optional<std::int64_t> alone_x10000;       // of a group of one; absent: 10000 kept within the range
  std::vector<std::int64_t> coefficient_of_grade; // by_grade
};

struct ColumnInput {
  std::int32_t columns = 0; // sums per subject, 1-127
  std::int32_t zones = 0;
  std::int16_t groups = 0; // per zone
  DayWindow window;
  LedgerColumns ledger;
  SubjectColumns subjects;
  std::span<ColumnScheme const> schemes;
  SettlementRules settlement;
  std::span<std::int64_t const> pool_fen; // per zone; empty: nothing is paid
};

inline constexpr std::int32_t not_assessed = -1;

// What became of a subject. Who is not assessed has no rank (0), no grade (-1), no coefficient and no pay.
struct SubjectResult {
  std::int32_t subject = 0;
  std::int32_t total_x100 = not_assessed;
  std::int32_t rank = 0;
  std::int32_t grade = -1;
  std::int32_t coefficient_x10000 = 0;
  std::int32_t standing_deducts = 0;
  std::int64_t pay_fen = 0;

  bool operator==(SubjectResult const&) const = default;
};

} // namespace shiji::scoring
