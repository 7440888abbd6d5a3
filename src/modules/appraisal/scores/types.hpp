// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/types.hpp"

#include <unordered_map>

namespace shiji::appraisal {

enum class ScoreRefusal { period_unknown, no_scheme_in_force, not_scored };
BOOST_DESCRIBE_ENUM(ScoreRefusal, period_unknown, no_scheme_in_force, not_scored)

// Who is ranked among whom: people of one category and level, or the units of one kind.
enum class RankedKind { people, departments, sections };
BOOST_DESCRIBE_ENUM(RankedKind, people, departments, sections)

// An adopted scheme as scoring uses it.
struct ScoringScheme {
  Id<Scheme> scheme_id;
  std::string category;
  std::int64_t number = 0;
  std::string name, name_en;
  Date valid_from;
  std::int64_t bundle_bp = 0;
  std::vector<TieBreaker> tie_breakers;
  std::vector<SchemeIndicator> indicators;
};

// Somebody or some unit to be scored, as placed on the day the period is judged.
struct ScoredSubject {
  std::string subject_id;
  RankedKind kind{};
  std::string name;
  std::string unit_id; // of a unit: itself
  std::string unit_name;
  std::string section_id; // whose scores are bundled into a person's; empty where there is none
  std::string category;
  std::int64_t level = 0; // 0 for a unit
};

// What stands of one indicator for one subject.
struct Tally {
  std::vector<std::int64_t> credits_x100, deducts_x100;
  std::int64_t numerator_x100 = 0, denominator_x100 = 0;
  std::vector<std::int64_t> ratings_x100;
  std::vector<std::int64_t> days_late;
  bool done = false;
};

// An entry that counts for a subject; both belong to whoever counts.
struct CountedEntry {
  std::string_view subject_id;
  merit::Entry const* entry = nullptr;
};

struct IndicatorScore {
  std::optional<std::int64_t> target_x100;
  std::optional<std::int64_t> own_x100;     // absent: not assessed
  std::optional<std::int64_t> section_x100; // absent: nothing to bundle
  std::optional<std::int64_t> score_x100;
};

struct SubjectScore {
  ScoredSubject subject;
  std::size_t scheme = 0;                 // index into the board's schemes; no_scheme where none is in force
  std::vector<IndicatorScore> indicators; // in the scheme's order
  std::optional<std::int64_t> total_x100;
  std::int64_t standing_deducts = 0;
  std::optional<std::int64_t> rank; // within the group; absent where nothing is assessed
  bool is_tied = false;
  std::int64_t group_size = 0;
};

inline constexpr std::size_t no_scheme = static_cast<std::size_t>(-1);

// Every score and rank of a zone in a period.
struct ScoreBoard {
  merit::Period period;
  Date as_of; // the day on which people's posts are read
  std::vector<ScoringScheme> schemes;
  std::vector<SubjectScore> scores; // people, then units; each group in rank order
  std::unordered_map<std::string, std::size_t> index_of;
};

// A line of the rank list.
struct RankRow {
  std::optional<std::int64_t> rank;
  std::string subject_id;
  std::string name;
  std::string unit_name;
  RankedKind kind{};
  std::string category;
  std::int64_t level = 0;
  std::optional<std::int64_t> total_x100; // absent where nothing is assessed
  bool is_tied = false;
  std::int64_t group_size = 0;
};
BOOST_DESCRIBE_STRUCT(RankRow, (), (rank, subject_id, name, unit_name, kind, category, level, total_x100, is_tied, group_size))

enum class RankSort { rank, name, unit_name, total_x100 };
BOOST_DESCRIBE_ENUM(RankSort, rank, name, unit_name, total_x100)

struct ListRanking : PageRequest<RankSort> {
  std::optional<std::string> period; // the one of today where absent
  std::optional<RankedKind> kind;    // people where absent
  std::optional<std::string> category;
  std::optional<std::int64_t> level;
  std::optional<Id<Unit>> unit_id; // people of it and of the units below it
  std::optional<std::string> text; // in the name
};
BOOST_DESCRIBE_STRUCT(ListRanking, (PageRequest<RankSort>), (period, kind, category, level, unit_id, text))

struct GetScore {
  std::string subject_id;
  std::optional<std::string> period; // the one of today where absent
};
BOOST_DESCRIBE_STRUCT(GetScore, (), (subject_id, period))

// One step of the arithmetic in words and numbers; it opens into the steps it was made of.
struct ScoreStep {
  std::string id;
  std::string label_zh, label_en;
  std::string words_zh, words_en;
  std::optional<std::int64_t> value_x100; // where it is a score
  std::optional<std::string> value;       // where it is another amount
  std::optional<Id<Fact>> fact_id;        // of an entry: the fact it comes from
  std::vector<ScoreStep> children;
};
BOOST_DESCRIBE_STRUCT(ScoreStep, (), (id, label_zh, label_en, words_zh, words_en, value_x100, value, fact_id, children))

struct ExplainedScore {
  std::string subject_id;
  std::string name;
  std::string unit_name;
  RankedKind kind{};
  std::string category;
  std::int64_t level = 0;
  std::string period_id;
  std::string period_name;
  bool sealed = false;
  Id<Scheme> scheme_id;
  std::string scheme_name, scheme_name_en;
  std::int64_t scheme_number = 0;
  std::string clause_zh, clause_en; // the rule by which the scheme was chosen and the total made
  std::optional<std::int64_t> total_x100;
  std::optional<std::int64_t> rank;
  std::int64_t group_size = 0;
  bool is_tied = false;
  std::vector<ScoreStep> steps;          // the total, which opens into the indicators
  std::vector<std::string> not_assessed; // codes of indicators that take no part
};
BOOST_DESCRIBE_STRUCT(ExplainedScore, (),
                      (subject_id, name, unit_name, kind, category, level, period_id, period_name, sealed, scheme_id, scheme_name,
                       scheme_name_en, scheme_number, clause_zh, clause_en, total_x100, rank, group_size, is_tied, steps, not_assessed))

// What the event ranking_changed carries.
struct RankedPlace {
  std::string subject_id;
  std::optional<std::int64_t> rank;
  std::optional<std::int64_t> total_x100;
};
BOOST_DESCRIBE_STRUCT(RankedPlace, (), (subject_id, rank, total_x100))

struct RankingChange {
  std::string period_id;
  std::string category;
  std::int64_t level = 0;
  std::vector<RankedPlace> rows;
};
BOOST_DESCRIBE_STRUCT(RankingChange, (), (period_id, category, level, rows))

} // namespace shiji::appraisal
