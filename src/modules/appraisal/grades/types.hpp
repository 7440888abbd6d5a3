// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/types.hpp"

namespace shiji {
struct GradeSheet;
} // namespace shiji

namespace shiji::appraisal {

enum class GradeRefusal {
  grading_malformed,
  grade_code_malformed,
  grade_twice,
  quota_share_out_of_range,
  shares_too_many,
  grading_missing,
  period_not_sealed,
  sheet_opened_before,
  group_empty,
  panel_missing,
  panel_member_unknown,
  barred_unknown,
  sheet_not_open,
  sheet_not_submitted,
  sheet_is_sealed,
  not_on_panel,
  not_the_chair,
  assesses_self_or_kin,
  not_on_sheet,
  grade_unknown,
  grade_unchanged,
  barred_from_grade,
  quota_is_full,
  fact_not_of_person,
  confirms_own_sheet,
};
BOOST_DESCRIBE_ENUM(GradeRefusal, grading_malformed, grade_code_malformed, grade_twice, quota_share_out_of_range, shares_too_many,
                    grading_missing, period_not_sealed, sheet_opened_before, group_empty, panel_missing, panel_member_unknown,
                    barred_unknown, sheet_not_open, sheet_not_submitted, sheet_is_sealed, not_on_panel, not_the_chair, assesses_self_or_kin,
                    not_on_sheet, grade_unknown, grade_unchanged, barred_from_grade, quota_is_full, fact_not_of_person, confirms_own_sheet)

enum class SheetState { open, submitted, sealed };
BOOST_DESCRIBE_ENUM(SheetState, open, submitted, sealed)

// Why somebody takes no place of a top quota. Who was not assessed has no grade at all.
enum class Barred { veto, probation, away, not_assessed };
BOOST_DESCRIBE_ENUM(Barred, veto, probation, away, not_assessed)

struct SheetRecord {
  Id<GradeSheet> sheet_id;
  std::int64_t version = 0;
  std::string period_id;
  std::string category;
  std::int64_t level = 0;
  Id<Scheme> scheme_id;
  std::string rest; // the grade of whoever no quota takes
  SheetState state{};
  std::string opened_by; // an account
  Instant opened_at;
  std::string submitted_by; // an account; empty until the chair has submitted
  std::string submitter_name;
  std::optional<Instant> submitted_at;
  std::string confirmer_name;
  std::optional<Instant> confirmed_at;
  std::int64_t ledger_seq = 0; // where the period was sealed
  std::string ledger_hash;
  std::string seal; // empty until it is sealed
};
BOOST_DESCRIBE_STRUCT(SheetRecord, (),
                      (sheet_id, version, period_id, category, level, scheme_id, rest, state, opened_by, opened_at, submitted_by,
                       submitter_name, submitted_at, confirmer_name, confirmed_at, ledger_seq, ledger_hash, seal))

// Somebody on a sheet. A candidate is who a bottom quota reaches: a question to the panel, never a decision.
struct SheetRow {
  Id<Person> person_id;
  std::string name;
  std::string unit_name;
  std::optional<std::int64_t> rank;
  std::optional<std::int64_t> total_x100;
  std::optional<Barred> barred;
  std::string barred_reason;
  std::string proposed;
  std::string candidate;
  std::string grade;
};
BOOST_DESCRIBE_STRUCT(SheetRow, (), (person_id, name, unit_name, rank, total_x100, barred, barred_reason, proposed, candidate, grade))

// The places of one grade: what is left of them lapses with the seal.
struct SheetPlace {
  std::string grade;
  grading::Side side{};
  std::int64_t places = 0;
  std::int64_t taken = 0;
  std::optional<std::int64_t> last_total_x100; // of the last one whom the proposal gave a place
};
BOOST_DESCRIBE_STRUCT(SheetPlace, (), (grade, side, places, taken, last_total_x100))

struct PanelMember {
  Id<Person> person_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(PanelMember, (), (person_id, name))

struct SheetMove {
  Id<Person> person_id;
  std::string before, after;
  std::string reason;
  Id<Fact> fact_id;
  std::string mover_name;
  Instant moved_at;
};
BOOST_DESCRIBE_STRUCT(SheetMove, (), (person_id, before, after, reason, fact_id, mover_name, moved_at))

// A sheet with all that was decided on it.
struct Sheet {
  SheetRecord record;
  std::vector<SheetPlace> places;
  std::vector<PanelMember> panel;
  std::vector<SheetRow> rows;
  std::vector<SheetMove> moves;
};

// A sheet as it is read. Both proofs are worked out anew at each reading.
struct SheetDetail : SheetRecord {
  std::vector<SheetPlace> places;
  std::vector<PanelMember> panel; // the chair first
  std::vector<SheetRow> rows;
  std::vector<SheetMove> moves;
  bool proposal_holds = false; // the frozen standings give the same proposal
  bool seal_holds = false;     // what is stored gives the seal; false where there is none yet
};
BOOST_DESCRIBE_STRUCT(SheetDetail, (SheetRecord), (places, panel, rows, moves, proposal_holds, seal_holds))

enum class SheetSort { period, category };
BOOST_DESCRIBE_ENUM(SheetSort, period, category)

struct ListGradeSheets : PageRequest<SheetSort> {
  std::optional<std::string> period;
  std::optional<SheetState> state;
};
BOOST_DESCRIBE_STRUCT(ListGradeSheets, (PageRequest<SheetSort>), (period, state))

struct SheetCard {
  Id<GradeSheet> sheet_id;
  std::string period_id;
  std::string category;
  std::int64_t level = 0;
  SheetState state{};
  std::int64_t people = 0;
  std::int64_t moves = 0;
  std::string confirmer_name;
  std::optional<Instant> confirmed_at;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SheetCard, (), (sheet_id, period_id, category, level, state, people, moves, confirmer_name, confirmed_at, version))

struct SheetRef {
  Id<GradeSheet> sheet_id;
};
BOOST_DESCRIBE_STRUCT(SheetRef, (), (sheet_id))

struct SheetVersion {
  Id<GradeSheet> sheet_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(SheetVersion, (), (sheet_id, version))

struct NamedBar {
  Id<Person> person_id;
  Barred why{};
  shape::NonEmptyText<200> reason;
};
BOOST_DESCRIBE_STRUCT(NamedBar, (), (person_id, why, reason))

struct OpenGradeSheet {
  std::string period_id;
  std::string category;
  std::int64_t level = 0;
  std::vector<NamedBar> barred;
  std::vector<Id<Person>> panel; // the chair first
};
BOOST_DESCRIBE_STRUCT(OpenGradeSheet, (), (period_id, category, level, barred, panel))

// A panel's departure from the proposal: never without a reason and a fact of the person's in the period.
struct MoveGrade {
  Id<GradeSheet> sheet_id;
  std::int64_t version = 0;
  Id<Person> person_id;
  std::string grade;
  shape::NonEmptyText<200> reason;
  Id<Fact> fact_id;
};
BOOST_DESCRIBE_STRUCT(MoveGrade, (), (sheet_id, version, person_id, grade, reason, fact_id))

} // namespace shiji::appraisal
