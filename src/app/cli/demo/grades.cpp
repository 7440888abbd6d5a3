// SPDX-License-Identifier: Apache-2.0
// Two quarters that are sealed, and the grade sheets of some of their groups: sealed, waiting for a second hand, still open.
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "modules/appraisal/grades/service.hpp"
#include "modules/appraisal/periods/service.hpp"

namespace shiji::cli {
namespace {

using appraisal::SheetVersion;

std::int64_t level_of(Sheet::Row const& row) { return std::stoll(row["level"].substr(1)); }

bool is_of(Sheet::Row const& move, Sheet::Row const& sheet) {
  return move["period"] == sheet["period"] && move["category"] == sheet["category"] && move["level"] == sheet["level"];
}

SheetVersion opened(UseCase& use, DemoIds const& ids, Sheet::Row const& row) {
  appraisal::OpenGradeSheet wanted{row["period"], row["category"], level_of(row), {}, {ids.account_people.at(row["chair"])}};
  if (row.has("member")) wanted.panel.push_back(ids.account_people.at(row["member"]));
  SheetVersion sheet;
  acting_as(use, ids, "personnel", "grade.write", [&](UseCase& as) { sheet = appraisal::open_grade_sheet(as, wanted); });
  return sheet;
}

// The move cites the first fact that counts for whoever stands at the place.
SheetVersion moved(UseCase& use, DemoIds const& ids, SheetVersion sheet, Sheet::Row const& move) {
  acting_as(use, ids, move["mover"], "grade.calibrate", [&](UseCase& as) {
    Query query(as.services, as.actor, "grade.read", as.db);
    auto const person =
        appraisal::get_grade_sheet(query, {sheet.sheet_id}).rows.at(static_cast<std::size_t>(move.number("place") - 1)).person_id;
    auto const fact = merit::standing_entries_of(as.db, as.zone_id(), move["period"], person.text).front().fact_id;
    sheet = appraisal::move_grade(as, {sheet.sheet_id, sheet.version, person, move["grade"], {move["reason"]}, fact});
  });
  return sheet;
}

void load_sheet(UseCase& use, DemoIds const& ids, Sheet::Row const& row) {
  SheetVersion sheet = opened(use, ids, row);
  Sheet const moves("grade_moves.csv");
  for (auto const& move : moves.rows())
    if (is_of(move, row)) sheet = moved(use, ids, sheet, move);
  if (row["state"] == "open") return;
  acting_as(use, ids, row["chair"], "grade.calibrate", [&](UseCase& as) { sheet = appraisal::submit_grade_sheet(as, sheet); });
  if (row["state"] == "submitted") return;
  acting_as(use, ids, "leader", "grade.seal", [&](UseCase& as) { appraisal::seal_grade_sheet(as, sheet); });
}

} // namespace

void load_grades(UseCase& use, DemoIds const& ids) {
  for (char const* period : {"2026q1", "2026q2"})
    acting_as(use, ids, "personnel", "period.write", [&](UseCase& as) { appraisal::seal_period(as, {period}); });
  Sheet const sheets("grade_sheets.csv");
  for (auto const& row : sheets.rows()) load_sheet(use, ids, row);
}

} // namespace shiji::cli
