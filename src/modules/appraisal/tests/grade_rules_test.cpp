// SPDX-License-Identifier: Apache-2.0
// The rules of grades: what the quotas propose, who may move whom, and what the seal covers.
#include "modules/appraisal/grades/rules.hpp"
#include "modules/appraisal/schemes/difference.hpp"
#include "modules/appraisal/tests/gradings.hpp"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace shiji::appraisal::test {
namespace {

// 6 % and more basically competent, about 5 % not competent.
Grading with_a_lower_end() {
  return {"competent",
          {quota("excellent", Side::top, 2000, Rounding::floor), quota("not_competent", Side::bottom, 500, Rounding::nearest),
           quota("basically_competent", Side::bottom, 600, Rounding::ceil)}};
}

SheetRow standing(int number, std::int64_t rank, std::optional<Barred> barred = {}) {
  SheetRow row;
  row.person_id = Id<Person>("p" + std::to_string(1000 + number));
  row.rank = rank;
  row.total_x100 = 10'000 - rank;
  row.barred = barred;
  return row;
}

std::vector<SheetRow> group_of(int size) {
  std::vector<SheetRow> rows;
  for (int i = 0; i < size; ++i) rows.push_back(standing(i, i + 1));
  return rows;
}

std::int64_t count_graded(Proposal const& proposal, std::string const& grade) {
  return std::ranges::count(proposal.rows, grade, &SheetRow::proposed);
}
std::int64_t count_candidates(Proposal const& proposal, std::string const& grade) {
  return std::ranges::count(proposal.rows, grade, &SheetRow::candidate);
}

std::string code_of(Verdict const& verdict) { return verdict ? verdict->code : ""; }
std::string fault_of(Grading const& grading) {
  Verdict const verdict = is_well_formed(grading);
  return verdict ? verdict->fields.front().path + " " + verdict->fields.front().code : "";
}

TEST_CASE("a share that is out of range, a grade that comes twice and shares above the whole are refused at their field") {
  CHECK(fault_of(with_a_lower_end()).empty());
  struct Case {
    Grading grading;
    char const* fault;
  };
  Case const cases[] = {
      {{"", {}}, "rest grade_code_malformed"},
      {{"Competent", {}}, "rest grade_code_malformed"},
      {{"competent", {quota("competent", Side::top, 1, Rounding::floor)}}, "quotas[0].grade grade_twice"},
      {{"competent", {quota("excellent", Side::top, 10'001, Rounding::floor)}}, "quotas[0].share_bp quota_share_out_of_range"},
      {{"competent", {quota("excellent", Side::top, -1, Rounding::floor)}}, "quotas[0].share_bp quota_share_out_of_range"},
      {{"competent", {quota("a", Side::top, 6000, Rounding::floor), quota("b", Side::bottom, 4001, Rounding::ceil)}},
       "quotas[1].share_bp shares_too_many"}};
  for (Case const& one : cases) CHECK(fault_of(one.grading) == one.fault);
}

TEST_CASE("what one version's grades say otherwise than another's is told field by field") {
  Grading const before = with_a_lower_end();
  CHECK(differences_between(before, before).empty());
  Grading after = before;
  after.rest = "good";
  std::swap(after.quotas[1], after.quotas[2]);
  after.quotas[0].share_bp = 2500;
  std::string told;
  for (SchemeDifference const& one : differences_between(before, after))
    told += one.part_id + "." + one.field + ":" + one.before.value_or("-") + ">" + one.after.value_or("-") + "\n";
  CHECK(told == ".rest_grade:competent>good\n"
                ".quota_order:excellent,not_competent,basically_competent>excellent,basically_competent,not_competent\n"
                "excellent.share_bp:2000>2500\n");
}

TEST_CASE("published shares give their numbers: at most 30 % excellent, 6 % and more basically competent, about 5 % not competent") {
  struct Case {
    int people;
    std::int64_t excellent_of_thirty, basically_competent, not_competent;
  };
  for (Case const& one : {Case{9, 2, 1, 0}, Case{10, 3, 1, 1}, Case{17, 5, 2, 1}, Case{50, 15, 3, 3}, Case{100, 30, 6, 5}}) {
    CAPTURE(one.people);
    CHECK(count_graded(propose(group_of(one.people), thirty_percent_excellent()), "excellent") == one.excellent_of_thirty);
    Proposal const lower = propose(group_of(one.people), with_a_lower_end());
    CHECK(count_candidates(lower, "basically_competent") == one.basically_competent);
    CHECK(count_candidates(lower, "not_competent") == one.not_competent);
    CHECK(count_graded(lower, "not_competent") == 0); // a candidate is no decision
  }
}

TEST_CASE("a tied block that does not fit stays out whole, and its places lapse") {
  auto rows = group_of(10);
  rows[3].rank = rows[2].rank; // third and fourth tie at the cut of three
  rows[3].total_x100 = rows[2].total_x100;
  Proposal const proposal = propose(rows, thirty_percent_excellent());
  CHECK(count_graded(proposal, "excellent") == 2);
  CHECK(proposal.places[0].places == 3);
  CHECK(proposal.places[0].taken == 2);
  CHECK(proposal.places[0].last_total_x100 == 9998);
}

TEST_CASE("whoever was not assessed counts for no share and has no grade") {
  auto rows = group_of(10);
  SheetRow absent;
  absent.person_id = Id<Person>("absent");
  absent.barred = Barred::not_assessed;
  rows.insert(rows.begin(), absent);
  Proposal const proposal = propose(rows, thirty_percent_excellent());
  CHECK(proposal.places[0].places == 3);
  CHECK(proposal.rows.back().person_id.text == "absent");
  CHECK(proposal.rows.back().grade.empty());
}

TEST_CASE("property: the barred never take a place, no quota is exceeded, and no order of the people changes the proposal") {
  CHECK(rc::check([] {
    std::vector<SheetRow> rows;
    int const size = *rc::gen::inRange(0, 40);
    for (int i = 0; i < size; ++i)
      rows.push_back(standing(i, *rc::gen::inRange(1, 12), *rc::gen::arbitrary<bool>() ? std::optional(Barred::veto) : std::nullopt));
    Proposal const proposal = propose(rows, with_a_lower_end());
    for (SheetRow const& row : proposal.rows) RC_ASSERT(!row.barred || row.grade != "excellent");
    for (SheetPlace const& place : proposal.places) RC_ASSERT(place.taken <= place.places);
    if (!proposal.places.empty()) RC_ASSERT(count_graded(proposal, "excellent") == proposal.places[0].taken);
    for (std::size_t i = rows.size(); i > 1; --i) std::swap(rows[i - 1], rows[*rc::gen::inRange<std::size_t>(0, i)]);
    RC_ASSERT(is_same_proposal(propose(rows, with_a_lower_end()).rows, proposal.rows));
  }));
}

Sheet sheet_of(Proposal proposal) {
  Sheet sheet;
  sheet.record.rest = "competent";
  sheet.record.opened_by = "office";
  sheet.panel = {{Id<Person>("chair"), "组长"}, {Id<Person>("p1001"), "成员"}};
  sheet.rows = std::move(proposal.rows);
  sheet.places = std::move(proposal.places);
  return sheet;
}

MoveGrade move_of(std::string person, std::string grade) {
  MoveGrade move;
  move.person_id = Id<Person>(std::move(person));
  move.grade = std::move(grade);
  return move;
}

TEST_CASE("who may move whom to what") {
  auto rows = group_of(10);
  rows[9].barred = Barred::probation;
  Sheet const sheet = sheet_of(propose(rows, thirty_percent_excellent()));
  Assessor const chair{Id<Person>("chair"), "chair", {Id<Person>("p1005")}}, member{Id<Person>("p1001"), "member", {}};
  CHECK(code_of(may_move(sheet, move_of("p1004", "excellent"), chair)).empty());
  CHECK(code_of(may_move(sheet, move_of("p1004", "excellent"), {Id<Person>("other"), "other", {}})) == "not_on_panel");
  CHECK(code_of(may_move(sheet, move_of("p1004", "excellent"), {{}, "other", {}})) == "not_on_panel");
  CHECK(code_of(may_move(sheet, move_of("p1001", "competent"), member)) == "assesses_self_or_kin");
  CHECK(code_of(may_move(sheet, move_of("p1005", "excellent"), chair)) == "assesses_self_or_kin");
  CHECK(code_of(may_move(sheet, move_of("p9", "excellent"), chair)) == "not_on_sheet");
  CHECK(code_of(may_move(sheet, move_of("p1004", "splendid"), chair)) == "grade_unknown");
  CHECK(code_of(may_move(sheet, move_of("p1004", "competent"), chair)) == "grade_unchanged");
  CHECK(code_of(may_move(sheet, move_of("p1009", "excellent"), chair)) == "barred_from_grade");
  Sheet sealed = sheet;
  sealed.record.state = SheetState::sealed;
  CHECK(code_of(may_move(sealed, move_of("p1004", "excellent"), chair)) == "sheet_not_open");
}

TEST_CASE("the chair submits, and nobody who had a hand in the sheet or stands on it confirms it") {
  Sheet sheet = sheet_of(propose(group_of(10), thirty_percent_excellent()));
  Assessor const chair{Id<Person>("chair"), "chair", {}}, member{Id<Person>("p1001"), "member", {}};
  Assessor const leader{Id<Person>("leader"), "leader", {}};
  CHECK(code_of(may_submit(sheet, member)) == "not_the_chair");
  CHECK(code_of(may_submit(sheet, chair)).empty());
  CHECK(code_of(may_decide(sheet, leader)) == "sheet_not_submitted");
  sheet.record.state = SheetState::submitted;
  sheet.record.submitted_by = "chair";
  CHECK(code_of(may_decide(sheet, leader)).empty());
  CHECK(code_of(may_decide(sheet, chair)) == "confirms_own_sheet");
  CHECK(code_of(may_decide(sheet, member)) == "confirms_own_sheet");
  CHECK(code_of(may_decide(sheet, {Id<Person>("writer"), "office", {}})) == "confirms_own_sheet");
  CHECK(code_of(may_decide(sheet, {Id<Person>("p1004"), "x", {}})) == "assesses_self_or_kin");
  CHECK(code_of(may_decide(sheet, {Id<Person>("leader"), "leader", {Id<Person>("p1004")}})) == "assesses_self_or_kin");
  sheet.record.state = SheetState::sealed;
  CHECK(code_of(may_decide(sheet, leader)) == "sheet_is_sealed");
}

TEST_CASE("the seal covers every grade, every move and where the ledger stood") {
  Sheet const sheet = sheet_of(propose(group_of(10), thirty_percent_excellent()));
  Id<Zone> const zone("z");
  std::set<std::string> seals{seal_of(zone, sheet)};
  auto const seal_with = [&](auto change) {
    Sheet other = sheet;
    change(other);
    seals.insert(seal_of(zone, other));
  };
  seal_with([](Sheet& s) { s.rows[0].grade = "competent"; });
  seal_with([](Sheet& s) { s.rows[0].total_x100 = 1; });
  seal_with([](Sheet& s) { s.record.ledger_hash = "0"; });
  seal_with([](Sheet& s) { s.record.confirmer_name = "他人"; });
  seal_with([](Sheet& s) { s.panel.pop_back(); });
  seal_with([](Sheet& s) { s.moves.push_back({Id<Person>("p1004"), "competent", "excellent", "理由", Id<Fact>("f"), "组长", {}}); });
  CHECK(seals.size() == 7);
}

} // namespace
} // namespace shiji::appraisal::test
