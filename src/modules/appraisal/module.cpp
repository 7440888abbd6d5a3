// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/module.hpp"

#include "embedded/modules_appraisal_files.hpp"
#include "modules/appraisal/grades/service.hpp"
#include "modules/appraisal/league/service.hpp"
#include "modules/appraisal/periods/service.hpp"
#include "modules/appraisal/schemes/record.hpp"
#include "modules/appraisal/schemes/service.hpp"
#include "modules/appraisal/scores/service.hpp"
#include "modules/appraisal/targets/intake.hpp"
#include "modules/appraisal/targets/service.hpp"

namespace shiji::appraisal {
namespace {

// The arithmetic of a score is for the person alone, and through score.read_others for the heads above, personnel, leaders and
// supervision within their reach.
std::vector<Permission> appraisal_permissions() {
  return {{"scheme.read", staff_roles()},
          {"scheme.write", {Role::personnel}},
          {"scheme.adopt", {Role::leader, Role::personnel}},
          {"target.read", staff_roles()},
          {"target.write", {Role::personnel, Role::head}},
          {"ranking.read", staff_roles()},
          {"score.read", staff_roles(), database::Reach::self},
          {"score.read_others", {Role::leader, Role::personnel, Role::head, Role::supervision}},
          {"period.write", {Role::personnel}},
          {"grade.read", {Role::leader, Role::personnel, Role::head, Role::supervision}},
          {"grade.read_others", {Role::leader, Role::personnel, Role::supervision}},
          {"grade.write", {Role::personnel}},
          {"grade.calibrate", {Role::leader, Role::personnel, Role::head}},
          {"grade.seal", {Role::leader}},
          {"league.read", staff_roles()}};
}

} // namespace

Module module() {
  Module m{.name = "appraisal",
           .depends_on = {"organisation", "merit"},
           .permissions = appraisal_permissions(),
           .files = embedded::modules_appraisal_files(),
           .subscriptions = {on<merit::EntriesPosted>(follow_entries), on<organisation::RecordTakenOut>(keep_subjects_of_targets)}};
  intake::declare(targets_intake());
  m.records = {{"scheme", "scheme.read", scheme_record}};
  m.add(query<list_schemes>("/api/schemes", "scheme.read"));
  m.add(query<get_scheme>("/api/schemes/{scheme_id}", "scheme.read"));
  m.add(command<create_scheme>("POST", "/api/schemes", "scheme.write"));
  m.add(command<change_scheme>("PUT", "/api/schemes/{scheme_id}", "scheme.write"));
  m.add(command<adopt_scheme>("POST", "/api/schemes/{scheme_id}/adopt", "scheme.adopt"));
  m.add(command<discard_scheme>("DELETE", "/api/schemes/{scheme_id}", "scheme.write"));
  m.add(query<get_grading>("/api/schemes/{scheme_id}/grading", "scheme.read"));
  m.add(command<set_grading>("PUT", "/api/schemes/{scheme_id}/grading", "scheme.write"));
  m.add(query<get_targets>("/api/targets", "target.read"));
  m.add(query<list_indicators>("/api/targets/indicators", "target.read"));
  m.add(query<get_targets_of>("/api/targets/of/{subject_id}", "target.read"));
  m.add(command<set_targets>("POST", "/api/targets", "target.write"));
  m.add(command<add_period>("POST", "/api/periods", "period.write"));
  m.add(command<seal_period>("POST", "/api/periods/{period_id}/seal", "period.write"));
  m.add(list<list_ranking>("/api/ranking", "/api/ranking.csv", "ranking.read"));
  m.add(query<get_score>("/api/scores/{subject_id}", "score.read"));
  m.add(list<list_grade_sheets>("/api/grade-sheets", "/api/grade-sheets.csv", "grade.read"));
  m.add(query<get_grade_sheet>("/api/grade-sheets/{sheet_id}", "grade.read"));
  m.add(command<open_grade_sheet>("POST", "/api/grade-sheets", "grade.write"));
  m.add(command<move_grade>("POST", "/api/grade-sheets/{sheet_id}/move", "grade.calibrate"));
  m.add(command<submit_grade_sheet>("POST", "/api/grade-sheets/{sheet_id}/submit", "grade.calibrate"));
  m.add(command<return_grade_sheet>("POST", "/api/grade-sheets/{sheet_id}/return", "grade.seal"));
  m.add(command<seal_grade_sheet>("POST", "/api/grade-sheets/{sheet_id}/seal", "grade.seal"));
  m.add(query<get_league>("/api/league", "league.read"));
  m.add(list<list_references>("/api/references", "/api/references.csv", "league.read"));
  return m;
}

} // namespace shiji::appraisal
