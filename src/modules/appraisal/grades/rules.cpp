// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/grades/rules.hpp"

#include "core/chain/canonical.hpp"

#include <algorithm>
#include <set>

namespace shiji::appraisal {
namespace {

constexpr std::size_t most_quotas = 12;
constexpr std::string_view seal_version = "grade-sheet-1";

bool is_grade_code(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

SheetRow const* row_of(Sheet const& sheet, Id<Person> const& person_id) {
  auto const found = std::ranges::find(sheet.rows, person_id, &SheetRow::person_id);
  return found == sheet.rows.end() ? nullptr : &*found;
}

bool is_self_or_kin(Assessor const& assessor, Id<Person> const& person_id) {
  return assessor.person_id == person_id || std::ranges::find(assessor.kin, person_id) != assessor.kin.end();
}

std::vector<grading::Quota> quotas_of(Grading const& grading) {
  std::vector<grading::Quota> quotas;
  for (GradeQuota const& q : grading.quotas) quotas.push_back({q.grade.text, q.side, q.share_bp, q.rounding});
  return quotas;
}

// The standings as core/grading takes them. A rank already holds the scheme's tie-breakers: equal ranks tie and no others.
std::vector<grading::Member> standings_of(std::vector<SheetRow> const& rows) {
  std::vector<grading::Member> group;
  for (SheetRow const& row : rows)
    group.push_back({{row.person_id.text, row.total_x100.value_or(0), {-row.rank.value_or(0)}}, row.barred.has_value()});
  return group;
}

void give(SheetRow& row, std::string const& grade, Grading const& grading) {
  auto const quota = std::ranges::find_if(grading.quotas, [&](GradeQuota const& q) { return q.grade.text == grade; });
  bool const is_candidate = quota != grading.quotas.end() && quota->side == grading::Side::bottom;
  row.proposed = is_candidate ? grading.rest : grade;
  row.candidate = is_candidate ? grade : std::string();
  row.grade = row.proposed;
}

void add_row(chain::CanonicalText& text, SheetRow const& row) {
  text.add(row.person_id.text).add_optional(row.rank).add_optional(row.total_x100);
  text.add(row.barred ? to_text(*row.barred) : std::string_view()).add(row.barred_reason);
  text.add(row.proposed).add(row.candidate).add(row.grade);
}

} // namespace

bool is_on_panel(Sheet const& sheet, Id<Person> const& person_id) {
  return !person_id.empty() && std::ranges::find(sheet.panel, person_id, &PanelMember::person_id) != sheet.panel.end();
}

Verdict is_well_formed(Grading const& grading) {
  std::vector<FieldFault> faults;
  auto const fault = [&](GradeRefusal code, std::string path) { faults.push_back({std::move(path), std::string(to_text(code)), {}}); };
  std::set<std::string> seen{grading.rest};
  if (!is_grade_code(grading.rest)) fault(GradeRefusal::grade_code_malformed, "rest");
  if (grading.quotas.size() > most_quotas) fault(GradeRefusal::grading_malformed, "quotas");
  std::int64_t sum_bp = 0;
  for (std::size_t i = 0; i < grading.quotas.size(); ++i) {
    GradeQuota const& quota = grading.quotas[i];
    std::string const path = "quotas[" + std::to_string(i) + "]";
    bool const in_range = quota.share_bp >= 0 && quota.share_bp <= whole_bp;
    if (!is_grade_code(quota.grade.text)) fault(GradeRefusal::grade_code_malformed, path + ".grade");
    if (!seen.insert(quota.grade.text).second) fault(GradeRefusal::grade_twice, path + ".grade");
    if (!in_range) fault(GradeRefusal::quota_share_out_of_range, path + ".share_bp");
    if (in_range) sum_bp += quota.share_bp;
    if (in_range && sum_bp > whole_bp) fault(GradeRefusal::shares_too_many, path + ".share_bp");
  }
  if (faults.empty()) return std::nullopt;
  return Refusal{std::string(to_text(GradeRefusal::grading_malformed)), {}, std::move(faults)};
}

Proposal propose(std::vector<SheetRow> members, Grading const& grading) {
  Proposal proposal;
  std::vector<SheetRow> group, others;
  for (SheetRow& row : members) (row.rank ? group : others).push_back(std::move(row));
  auto const quotas = quotas_of(grading);
  auto const graded = grading::grade_group(standings_of(group), quotas, grading.rest);
  for (grading::Graded const& one : graded.members) {
    give(group[one.index], one.grade, grading);
    proposal.rows.push_back(group[one.index]);
  }
  std::ranges::sort(others, {}, [](SheetRow const& row) { return row.person_id.text; });
  proposal.rows.insert(proposal.rows.end(), others.begin(), others.end());
  for (std::size_t i = 0; i < graded.cutoffs.size(); ++i) {
    auto const& cutoff = graded.cutoffs[i];
    bool const is_top = quotas[i].side == grading::Side::top;
    proposal.places.push_back({cutoff.grade, quotas[i].side, cutoff.places, is_top ? cutoff.taken : 0, cutoff.last_total_x100});
  }
  return proposal;
}

bool is_same_proposal(std::span<SheetRow const> a, std::span<SheetRow const> b) {
  return std::ranges::equal(a, b, [](SheetRow const& x, SheetRow const& y) {
    return x.person_id == y.person_id && x.rank == y.rank && x.total_x100 == y.total_x100 && x.proposed == y.proposed &&
           x.candidate == y.candidate;
  });
}

Verdict may_move(Sheet const& sheet, MoveGrade const& wanted, Assessor const& assessor) {
  if (sheet.record.state != SheetState::open) return refuse(GradeRefusal::sheet_not_open);
  if (!is_on_panel(sheet, assessor.person_id)) return refuse(GradeRefusal::not_on_panel);
  SheetRow const* row = row_of(sheet, wanted.person_id);
  if (!row) return refuse_field(GradeRefusal::not_on_sheet, "person_id");
  if (is_self_or_kin(assessor, wanted.person_id)) return refuse(GradeRefusal::assesses_self_or_kin);
  auto const place = std::ranges::find(sheet.places, wanted.grade, &SheetPlace::grade);
  if (place == sheet.places.end() && wanted.grade != sheet.record.rest) return refuse_field(GradeRefusal::grade_unknown, "grade");
  if (row->grade == wanted.grade) return refuse_field(GradeRefusal::grade_unchanged, "grade");
  bool const takes_a_place = place != sheet.places.end() && place->side == grading::Side::top;
  if (row->barred == Barred::not_assessed || (row->barred && takes_a_place)) return refuse(GradeRefusal::barred_from_grade);
  return std::nullopt;
}

Verdict may_submit(Sheet const& sheet, Assessor const& assessor) {
  if (sheet.record.state != SheetState::open) return refuse(GradeRefusal::sheet_not_open);
  bool const is_chair = !assessor.person_id.empty() && sheet.panel.front().person_id == assessor.person_id;
  if (is_chair) return std::nullopt;
  return refuse(GradeRefusal::not_the_chair);
}

Verdict may_decide(Sheet const& sheet, Assessor const& assessor) {
  if (sheet.record.state == SheetState::sealed) return refuse(GradeRefusal::sheet_is_sealed);
  if (sheet.record.state != SheetState::submitted) return refuse(GradeRefusal::sheet_not_submitted);
  bool const had_a_hand = assessor.account_id == sheet.record.opened_by || assessor.account_id == sheet.record.submitted_by;
  if (had_a_hand || is_on_panel(sheet, assessor.person_id)) return refuse(GradeRefusal::confirms_own_sheet);
  for (SheetRow const& row : sheet.rows)
    if (is_self_or_kin(assessor, row.person_id)) return refuse(GradeRefusal::assesses_self_or_kin);
  return std::nullopt;
}

std::string seal_of(Id<Zone> const& zone_id, Sheet const& sheet) {
  SheetRecord const& r = sheet.record;
  chain::CanonicalText text(seal_version);
  text.add(zone_id.text).add(r.sheet_id.text).add(r.period_id).add(r.category).add(r.level).add(r.scheme_id.text).add(r.rest);
  text.add(r.ledger_seq).add(r.ledger_hash).add(r.submitter_name).add(r.confirmer_name);
  text.add(static_cast<std::int64_t>(sheet.places.size()));
  for (SheetPlace const& p : sheet.places) text.add(p.grade).add(to_text(p.side)).add(p.places).add(p.taken);
  text.add(static_cast<std::int64_t>(sheet.panel.size()));
  for (PanelMember const& m : sheet.panel) text.add(m.person_id.text);
  text.add(static_cast<std::int64_t>(sheet.rows.size()));
  for (SheetRow const& row : sheet.rows) add_row(text, row);
  text.add(static_cast<std::int64_t>(sheet.moves.size()));
  for (SheetMove const& m : sheet.moves)
    text.add(m.person_id.text).add(m.before).add(m.after).add(m.reason).add(m.fact_id.text).add(m.mover_name);
  return to_hex(chain::link(chain::nothing_before, text.text()));
}

} // namespace shiji::appraisal
