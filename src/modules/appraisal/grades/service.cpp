// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/grades/service.hpp"

#include "modules/appraisal/api.hpp"
#include "modules/appraisal/grades/rules.hpp"
#include "modules/appraisal/grades/store.hpp"
#include "modules/appraisal/schemes/store.hpp"
#include "modules/appraisal/scores/board.hpp"
#include "modules/organisation/api.hpp"

#include <algorithm>

namespace shiji::appraisal {
namespace {

Refusal no_such_sheet() { return {"not_found", {}, {}}; }

merit::Period sealed_period(Context const& use, database::Reader& db, std::string const& period_id) {
  auto const all = merit::periods(db, use.zone_id());
  auto const found = std::ranges::find(all, period_id, &merit::Period::period_id);
  if (found == all.end()) require(no_such_sheet());
  if (!found->sealed) require(refuse(GradeRefusal::period_not_sealed, {{"period_id", period_id}}));
  return *found;
}

bool is_of_group(SubjectScore const& score, std::string const& category, std::int64_t level) {
  return score.subject.kind == RankedKind::people && score.subject.category == category && score.subject.level == level &&
         score.scheme != no_scheme;
}

// The group as the sealed period left it; whoever has no rank is barred as not assessed.
std::vector<SheetRow> members_of(ScoreBoard const& board, std::string const& category, std::int64_t level) {
  std::vector<SheetRow> rows;
  for (SubjectScore const& score : board.scores) {
    if (!is_of_group(score, category, level)) continue;
    SheetRow row;
    row.person_id = Id<Person>(score.subject.subject_id);
    row.name = score.subject.name;
    row.unit_name = score.subject.unit_name;
    row.rank = score.rank;
    row.total_x100 = score.total_x100;
    if (!row.rank) row.barred = Barred::not_assessed;
    rows.push_back(std::move(row));
  }
  return rows;
}

void bar(std::vector<SheetRow>& rows, std::vector<NamedBar> const& named) {
  for (std::size_t i = 0; i < named.size(); ++i) {
    auto const row = std::ranges::find(rows, named[i].person_id, &SheetRow::person_id);
    if (row == rows.end() || named[i].why == Barred::not_assessed || row->barred)
      require(refuse_field(GradeRefusal::barred_unknown, "barred[" + std::to_string(i) + "].person_id"));
    row->barred = named[i].why;
    row->barred_reason = named[i].reason.text;
  }
}

std::vector<PanelMember> panel_of(UseCase& use, std::vector<Id<Person>> const& wanted) {
  std::vector<PanelMember> panel;
  if (wanted.empty()) require(refuse_field(GradeRefusal::panel_missing, "panel"));
  for (Id<Person> const& person_id : wanted) {
    auto const card = organisation::person_card(use.db, use.zone_id(), person_id);
    bool const is_named = std::ranges::find(panel, person_id, &PanelMember::person_id) != panel.end();
    if (!card || is_named) require(refuse_field(GradeRefusal::panel_member_unknown, "panel"));
    panel.push_back({person_id, card->name});
  }
  return panel;
}

Assessor assessor_of(UseCase& use) {
  return {use.actor.person_id, use.actor.account_id.text, organisation::kin_of(use.db, use.zone_id(), use.actor.person_id)};
}

Sheet sheet_at(UseCase& use, Id<GradeSheet> const& sheet_id, std::int64_t version) {
  Sheet sheet = require_found(find_sheet(use.db, use.zone_id(), sheet_id), no_such_sheet());
  if (sheet.record.version != version) require(Refusal{"stale", {}, {}});
  return sheet;
}

SheetVersion announced(UseCase& use, SheetVersion const& sheet) {
  use.audit_subject("grade_sheet", sheet.sheet_id.text);
  use.publish({.kind = "grade_sheet_changed",
               .subject_kind = "grade_sheet",
               .subject_id = sheet.sheet_id.text,
               .version = sheet.version,
               .permission = "grade.read"});
  return sheet;
}

SheetVersion saved(UseCase& use, SheetRecord const& record) {
  if (!update_sheet(use.db, use.zone_id(), record)) require(Refusal{"stale", {}, {}});
  return announced(use, {record.sheet_id, record.version + 1});
}

bool is_fact_of(UseCase& use, SheetRecord const& sheet, MoveGrade const& wanted) {
  auto const entries = merit::standing_entries_of(use.db, use.zone_id(), sheet.period_id, wanted.person_id.text);
  return std::ranges::find(entries, wanted.fact_id, &merit::Entry::fact_id) != entries.end();
}

// Whether the frozen standings, graded anew, give the sheet's proposal.
bool proposal_holds(Query& use, Sheet const& sheet) {
  auto const period = sealed_period(use, use.db, sheet.record.period_id);
  auto const board = score_board(use.db, use.zone_id(), period, use.today());
  auto members = members_of(*board, sheet.record.category, sheet.record.level);
  for (SheetRow& member : members) {
    auto const row = std::ranges::find(sheet.rows, member.person_id, &SheetRow::person_id);
    if (row != sheet.rows.end()) member.barred = row->barred;
  }
  return is_same_proposal(propose(std::move(members), grading_of(use.db, use.zone_id(), sheet.record.scheme_id)).rows, sheet.rows);
}

} // namespace

Page<SheetCard> list_grade_sheets(Query& use, ListGradeSheets const& input) {
  return page_of_sheets(use.db, use.scope(), use.order(input), use.zone_id(), input.period.value_or(""),
                        input.state ? std::string(to_text(*input.state)) : std::string());
}

SheetDetail get_grade_sheet(Query& use, SheetRef const& input) {
  Sheet const sheet = require_found(find_sheet(use.db, use.zone_id(), input.sheet_id), no_such_sheet());
  if (!use.may("grade.read_others") && !is_on_panel(sheet, use.actor.person_id)) require(no_such_sheet());
  SheetDetail detail;
  static_cast<SheetRecord&>(detail) = sheet.record;
  detail.places = sheet.places;
  detail.panel = sheet.panel;
  detail.rows = sheet.rows;
  detail.moves = sheet.moves;
  detail.proposal_holds = proposal_holds(use, sheet);
  detail.seal_holds = !sheet.record.seal.empty() && seal_of(use.zone_id(), sheet) == sheet.record.seal;
  return detail;
}

SheetVersion open_grade_sheet(UseCase& use, OpenGradeSheet const& input) {
  auto const period = sealed_period(use, use.db, input.period_id);
  if (has_sheet(use.db, use.zone_id(), input.period_id, input.category, input.level)) require(refuse(GradeRefusal::sheet_opened_before));
  auto const board = score_board(use.db, use.zone_id(), period, use.today());
  auto members = members_of(*board, input.category, input.level);
  if (members.empty()) require(refuse(GradeRefusal::group_empty));
  bar(members, input.barred);
  Id<Scheme> const scheme_id = board->schemes[board->scores[board->index_of.at(members.front().person_id.text)].scheme].scheme_id;
  Grading const grading = grading_of(use.db, use.zone_id(), scheme_id);
  if (grading.rest.empty()) require(refuse(GradeRefusal::grading_missing));
  Proposal proposal = propose(std::move(members), grading);
  Sheet sheet{{use.new_id<GradeSheet>(),
               1,
               input.period_id,
               input.category,
               input.level,
               scheme_id,
               grading.rest,
               SheetState::open,
               use.actor.account_id.text,
               use.now(),
               {},
               {},
               {},
               {},
               {},
               period.sealed_seq,
               merit::ledger_hash_at(use.db, use.zone_id(), period.sealed_seq).value_or(""),
               {}},
              std::move(proposal.places),
              panel_of(use, input.panel),
              std::move(proposal.rows),
              {}};
  insert_sheet(use.db, use.zone_id(), sheet);
  return announced(use, {sheet.record.sheet_id, sheet.record.version});
}

SheetVersion move_grade(UseCase& use, MoveGrade const& input) {
  Sheet const sheet = sheet_at(use, input.sheet_id, input.version);
  require(may_move(sheet, input, assessor_of(use)));
  if (!is_fact_of(use, sheet.record, input)) require(refuse_field(GradeRefusal::fact_not_of_person, "fact_id"));
  std::string const before = std::ranges::find(sheet.rows, input.person_id, &SheetRow::person_id)->grade;
  if (!take_place(use.db, use.zone_id(), input.sheet_id, input.grade)) require(refuse_field(GradeRefusal::quota_is_full, "grade"));
  give_back_place(use.db, use.zone_id(), input.sheet_id, before);
  set_grade(use.db, use.zone_id(), input.sheet_id, input.person_id, input.grade);
  SheetMove const move{input.person_id, before, input.grade, input.reason.text, input.fact_id, use.actor.name, use.now()};
  insert_move(use.db, use.zone_id(), input.sheet_id, static_cast<std::int64_t>(sheet.moves.size()) + 1, move);
  return saved(use, sheet.record);
}

SheetVersion submit_grade_sheet(UseCase& use, SheetVersion const& input) {
  Sheet sheet = sheet_at(use, input.sheet_id, input.version);
  require(may_submit(sheet, assessor_of(use)));
  sheet.record.state = SheetState::submitted;
  sheet.record.submitted_by = use.actor.account_id.text;
  sheet.record.submitter_name = use.actor.name;
  sheet.record.submitted_at = use.now();
  return saved(use, sheet.record);
}

SheetVersion return_grade_sheet(UseCase& use, SheetVersion const& input) {
  Sheet sheet = sheet_at(use, input.sheet_id, input.version);
  require(may_decide(sheet, assessor_of(use)));
  sheet.record.state = SheetState::open;
  sheet.record.submitted_by.clear();
  sheet.record.submitter_name.clear();
  sheet.record.submitted_at.reset();
  return saved(use, sheet.record);
}

SheetVersion seal_grade_sheet(UseCase& use, SheetVersion const& input) {
  Sheet sheet = sheet_at(use, input.sheet_id, input.version);
  require(may_decide(sheet, assessor_of(use)));
  sheet.record.state = SheetState::sealed;
  sheet.record.confirmer_name = use.actor.name;
  sheet.record.confirmed_at = use.now();
  sheet.record.seal = seal_of(use.zone_id(), sheet);
  return saved(use, sheet.record);
}

std::map<std::string, std::string> decided_grades(database::Reader& reader, Id<Zone> const& zone_id, std::string const& period_id) {
  return grades_of_sealed_sheets(reader, zone_id, period_id);
}

} // namespace shiji::appraisal
